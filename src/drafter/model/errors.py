"""Why a command cannot go on: one class per reason, each with its sentence and its exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drafter.model.problems import Problem


class DrafterError(Exception):
    """A reason to stop, told in one sentence that says what to do.

    Findings in a document are `Problem`s and leave with code 1; what stops a command leaves with code 2.
    """

    exit_code = 2

    problems: tuple[Problem, ...] = ()
    """What is wrong in a document, each at its place; none where the sentence says all."""

    text = ""
    """The text of that document, to show the lines."""


class UnreadableSource(DrafterError):
    """The file is no resolution, or of a kind that cannot be read."""


class UnknownResolution(DrafterError):
    """A resolution was named that is not at hand."""


class MissingFile(DrafterError):
    """A file was named that is not there."""


class ExistingFile(DrafterError):
    """The command would overwrite a file that a person may have edited."""


class UnwritableFile(DrafterError):
    """The file cannot be written: no permission, no space, or another program has it open."""


class BadTemplate(DrafterError):
    """A template lacks what is to be filled in, or has what cannot be."""


class BadPicture(DrafterError):
    """The emblem is no picture that Word can show."""


class MissingProgram(DrafterError):
    """Another program is needed for this and is not installed."""


class DamagedOutput(DrafterError):
    """The file that would be written failed its own check; nothing was put in place."""


class UnprovedReduction(DrafterError):
    """The skeleton does not render the source word for word. This is a fault of drafter."""


class UnprovedRedline(DrafterError):
    """The tracked changes do not lead from the old text to the new one. This is a fault of drafter."""


class UnusableBase(DrafterError):
    """Tracked changes cannot be written into the Word file that was named as their base."""


class UnusableEdits(DrafterError):
    """The file is no edited form of the draft into which it was to be merged."""


class UnusableName(DrafterError):
    """A name cannot be given to what is named, or what is named cannot have another one."""


class UnreadableSkeleton(DrafterError):
    """The file is not YAML, or has what a skeleton may not have."""

    @classmethod
    def at(cls, problem: Problem, text: str) -> UnreadableSkeleton:
        """Make the error from a problem with a place and the text of the file, to show the line."""
        error = cls(str(problem))
        error.problems, error.text = (problem,), text
        return error


class BadDocument(DrafterError):
    """A document that a person wrote has faults, and all of them are told.

    Args:
        problems: every fault, each with its place.
        text: the text of the file, to show the lines.
    """

    def __init__(self, problems: tuple[Problem, ...], text: str = "") -> None:
        super().__init__("\n".join(str(p) for p in problems))
        self.problems = problems
        self.text = text


class BadSkeleton(BadDocument):
    """The skeleton has mistakes that make it impossible to render."""

    exit_code = 1


class BadConfiguration(BadDocument):
    """The configuration of the project has faults."""
