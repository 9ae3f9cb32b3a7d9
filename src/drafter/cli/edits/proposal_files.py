"""The Word files of several delegations as `compile` reads them: whose they are, and what they make of the draft."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from drafter.cli.disk.file_names import is_same_name
from drafter.cli.edits.edited_files import EditedFile, edited_file
from drafter.cli.terminal.talk import say
from drafter.model.errors import UnusableEdits

if TYPE_CHECKING:
    from drafter.model.resolution import Resolution
    from drafter.readers.docx.margin import MarginComment


class ProposalFile(NamedTuple):
    """What a delegation makes of the draft.

    Args:
        path: its file.
        name: the delegation.
        named_by: what its name was taken from.
        resolution: its text, brought up to the draft as it is.
        comments: what stands in the margin.
        changed: when it was changed last; empty where that is not known.
    """

    path: Path
    name: str
    named_by: str
    resolution: Resolution
    comments: tuple[MarginComment, ...] = ()
    changed: str = ""


def proposal_files(files: Sequence[str], ours: Resolution, draft: Path) -> list[ProposalFile]:
    """Read the files.

    Args:
        files: their paths, perhaps each with the name of the delegation before it ("Norway=a.docx").
        ours: what the draft prints.
        draft: the path of the draft.

    Raises:
        MissingFile, UnreadableSource: one is not there, or cannot be read.
        UnusableEdits: one is no edited form of the draft, or two have one name.
    """
    several = [_proposal(name, edited_file(path, "all"), ours, draft) for name, path in map(_parted, files)]
    _refuse_names(several)
    return several


def _parted(file: str) -> tuple[str, Path]:
    """Part the name of a delegation from a path; a file that has just this name is a path.

    Raises:
        UnusableEdits: nothing stands after the name.

    >>> _parted("Norway=a.docx")
    ('Norway', PosixPath('a.docx'))
    """
    name, sign, path = file.partition("=")
    if sign and not path:
        raise UnusableEdits(f"after “{file}” the file is missing: write {file}a.docx, without a space")
    return (name.strip(), Path(path)) if sign and name.strip() and not Path(file).exists() else ("", Path(file))


def _proposal(name: str, file: EditedFile, ours: Resolution, draft: Path) -> ProposalFile:
    from drafter.rendering.merging.pairing.brought_up import brought_up
    from drafter.rendering.merging.pairing.kinship import refuse_another

    try:
        refuse_another(ours, file.resolution)
    except UnusableEdits as error:
        raise UnusableEdits(f"{file.path}: {error}") from None
    for line in _doubts(file, ours, draft):
        say(line)
    resolution, conflicts = brought_up(ours if file.base is None else file.base, ours, file.resolution)
    if conflicts:
        places = ", ".join(dict.fromkeys(one.place for one in conflicts))
        say(f"{file.path}: the draft has changed the same words meanwhile, look at {places}.")
    whose = (name, "as you named it") if name else (file.name, file.named_by)
    return ProposalFile(file.path, *whose, resolution, file.comments, file.changed)


def _doubts(file: EditedFile, ours: Resolution, draft: Path) -> Iterator[str]:
    if file.pictures:
        yield f"{file.path}: pictures or drawings stand in this file; they are not in the rolling text."
    yield from (f"{file.path}: {one}; this is not in the rolling text." for one in (*file.unread, *file.numbers))
    if file.base is None:
        yield f"{file.path} does not know the text that it was built from, so it is compared with {draft} as it is now."
    elif file.draft and not is_same_name(file.draft, draft.name):
        yield f"{file.path} was built from {file.draft}: it is compared with {draft} all the same."
    elif file.base != ours:
        yield f"{file.path} was built from an older text of {draft}: what it changes is put to the draft as it is now."


def _refuse_names(several: Sequence[ProposalFile]) -> None:
    """Refuse two files of one name, and names that cannot be told apart in the file."""
    from drafter.compare.rolling import BRACKETS, TABLE
    from drafter.ooxml.revisions import JOINT

    known: dict[str, ProposalFile] = {}
    for file in several:
        if file.name in known and known[file.name].path == file.path:
            raise UnusableEdits(f"{file.path} is named twice: once is enough")
        if file.name in known:
            raise UnusableEdits(
                f"{known[file.name].path} and {file.path} are both of {file.name} ({file.named_by}): "
                f"say whose they are, as in Norway={file.path}"
            )
        if JOINT.strip() in file.name or file.name in (BRACKETS, TABLE):
            raise UnusableEdits(
                f"{file.path}: “{file.name}” cannot be a name here: say whose it is, as in Norway={file.path}"
            )
        known[file.name] = file
