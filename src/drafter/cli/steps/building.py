"""A draft built: its file written, and what an editor should know of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from drafter.cli.disk.built import with_built_text
from drafter.cli.disk.files import skeleton_of
from drafter.cli.disk.formats import ENDINGS, written
from drafter.cli.disk.home import at_home_of
from drafter.cli.disk.reading import DRAFTS
from drafter.cli.disk.saving import look_first, write_file
from drafter.cli.terminal.talk import lines_of

if TYPE_CHECKING:
    from drafter.model.errors import DrafterError
    from drafter.model.resolution import Resolution
    from drafter.rendering.traces.provenance import Provenance
    from drafter.rendering.wording.phrases import Phrases
    from drafter.skeleton.records import Skeleton


class BuildOrder(NamedTuple):
    """How drafts are built; the names are those of the options.

    Args:
        output: the file; its ending alone, such as `.pdf`, for one beside each draft; `None` for a Word file there.
    """

    output: Path | None
    layout: str
    labels: bool
    comments: bool
    clean: bool
    force: bool

    @property
    def ending(self) -> str:
        """The ending of the files."""
        if self.output is None:
            return ".docx"
        return str(self.output if self.beside else self.output.suffix).lower()

    @property
    def beside(self) -> bool:
        """Whether each file goes beside its draft."""
        return self.output is None or str(self.output).lower() in ENDINGS


class BuiltDraft(NamedTuple):
    """A draft whose file is written, its bytes, and what an editor should know of it."""

    path: Path
    data: bytes
    skeleton: Skeleton
    notes: tuple[str, ...]


def built(draft: str, order: BuildOrder, before: bytes = b"", working: Callable[[], None] = lambda: None) -> BuiltDraft:
    """Write the file of a draft.

    Args:
        draft: the draft, as it was named.
        order: how it is built.
        before: the file as it was last written by the same order: while it is just so, it may be replaced.
        working: is called before LibreOffice begins, when nothing stands against the file any more.

    Raises:
        DrafterError: the draft cannot be read or printed, or the file not written.
    """
    with at_home_of(draft):
        return _built(draft, order, before, working)


def _built(draft: str, order: BuildOrder, before: bytes, working: Callable[[], None]) -> BuiltDraft:
    from drafter.cli.disk import library
    from drafter.rendering.render import rendered

    skeleton = skeleton_of(draft)
    phrases = library.phrases()
    resolution, where = rendered(skeleton, phrases)
    path = _beside(draft, skeleton, order.ending) if order.beside or not order.output else order.output
    ours = before.__eq__
    if order.ending == ".pdf":
        look_first(path, order.force, Path(draft), ours)
        working()
    shown = _labelled(skeleton, resolution, where) if order.labels else resolution
    data = written(shown, order.ending, order.layout)
    if order.comments:
        data = _with_comments(data, skeleton, resolution, where, path)
    if not order.clean and path.suffix.lower() == ".docx":
        data = with_built_text(data, Path(draft), resolution)
    write_file(path, data, order.force, Path(draft), ours)
    return BuiltDraft(path, data, skeleton, tuple(_notes(skeleton, phrases)))


def for_programs(made: Sequence[BuiltDraft], faults: Sequence[tuple[str, DrafterError]] = ()) -> str:
    """Return what is told of the drafts that were built, and of those that were not, as JSON."""
    from drafter.cli.steps.programs import Account, as_json
    from drafter.skeleton.todo.fresh import Fresh
    from drafter.skeleton.todo.tasks import tasks

    written = [
        Account(path, skeleton, notes=notes, left=tasks(skeleton, Fresh(skeleton))) for path, _, skeleton, notes in made
    ]
    return as_json("build", [*written, *(Account(Path(draft), error=str(error)) for draft, error in faults)])


def _labelled(skeleton: Skeleton, resolution: Resolution, where: Provenance) -> Resolution:
    from drafter.model.labels import labelled
    from drafter.rendering.negotiation import stated_labels

    return labelled(resolution, stated_labels(skeleton, where))


def _with_comments(data: bytes, skeleton: Skeleton, resolution: Resolution, where: Provenance, path: Path) -> bytes:
    from drafter.rendering.remarks import remarks
    from drafter.writers.redline.remarks import with_remarks

    if path.suffix.lower() != ".docx":
        raise click.UsageError(f"only a Word file shows comments: give {path} the ending .docx")
    return with_remarks(data, remarks(skeleton, resolution, where), "drafter")


def _notes(skeleton: Skeleton, phrases: Phrases) -> Iterator[str]:
    """Yield what an editor should know of a draft that was built."""
    from drafter.language.facts.tables import EVENTS
    from drafter.rendering.asked import unplaced, unprinted, unprinted_fields
    from drafter.rendering.filters import expression
    from drafter.skeleton import typed, walk

    yield from (line.strip() for line in lines_of(typed.odd_characters(skeleton), Path(skeleton.file)))
    for name in unplaced(skeleton, phrases):
        yield (
            f"{_at(name)}: no paragraph asks for “{name}”, so it stands at the end of the preamble. "
            f"To put it elsewhere, write “- each: {name}” there."
        )
    for name in unprinted(skeleton, phrases):
        braces = expression(name, walk.fields_of(skeleton, name))
        yield f"{_at(name)}: nothing prints “{name}”. Write {braces} in a text where it belongs."
    for name, field in unprinted_fields(skeleton):
        place, braces = _at(skeleton.tables[EVENTS][name][field]), f"{{{{ {name}.{field} }}}}"
        yield f"{place}: nothing prints the {field} of “{name}”. Write {braces} in a text where it belongs."


def _beside(draft: str, skeleton: Skeleton, ending: str) -> Path:
    """Choose the file of a draft: beside its skeleton, in drafts/ for an adopted text."""
    path = Path(draft)
    if path.is_file():
        return path.with_suffix(ending)
    return DRAFTS / f"{skeleton.document.number.replace('/', '-')}{ending}"


def _at(name: str) -> str:
    from drafter.skeleton.placed import place_of

    return str(place_of(name))
