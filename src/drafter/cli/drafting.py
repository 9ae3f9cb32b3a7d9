"""The commands on one text: reduce, build, list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from drafter.cli.built import with_built_text
from drafter.cli.completion import texts
from drafter.cli.files import DRAFTS, drafts_at_hand, loaded, reduced, skeleton_of
from drafter.cli.formats import ENDINGS, LAYOUTS, written
from drafter.cli.saving import write_file
from drafter.cli.talk import count, hand_over, lines_of, say, show
from drafter.model.errors import DrafterError

if TYPE_CHECKING:
    from drafter.model.problems import Problem
    from drafter.model.resolution import Resolution
    from drafter.rendering.phrases import Phrases
    from drafter.rendering.provenance import Provenance
    from drafter.rendering.reduce import Reduction
    from drafter.skeleton.records import Skeleton


@click.command("reduce")
@click.argument("source", type=click.Path(path_type=Path))
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The skeleton to write; else it is printed.")
@click.option("--force", is_flag=True, help="Write over an existing file; a copy of it is kept.")
@click.option("--json", "as_json", is_flag=True, help="Print what is told, for programs.")
def reduce_(source: Path, output: Path | None, force: bool, as_json: bool) -> None:
    """Reduce a resolution to a skeleton, and prove it.

    \b
    Examples:
      drafter reduce A_RES_79_332.pdf                  prints the skeleton
      drafter reduce A_RES_79_332.pdf -o 79-332.yaml   writes it

    The skeleton prints again, word for word, what was read from the source, or nothing is written. The proof is of the
    writing; where the reading is in doubt it is said.
    """  # noqa: D301 - \b is click's mark for lines that stay as they are
    reduction, doubts = reduced(source, str(output or "skeleton"))
    if output:
        write_file(output, reduction.skeleton.text.encode(), force, source=source)
    if as_json:
        show(_reduced(reduction, doubts, output), end="")
    elif not output:
        hand_over(reduction.skeleton.text)
    say(f"{source}: {reduction.preambular} preambular and {reduction.operative} operative paragraphs, "
         f"{reduction.notes} footnotes.")  # fmt: skip
    facts = ", ".join(f"{name.replace('_', ' ')} {count}" for name, count in reduction.facts.items())
    say(f"Facts lifted: {facts or 'none'}.")
    if reduction.literal:
        say(f"{reduction.literal} paragraphs were not understood and stay as they stand.")
    say(_proved(source, doubts))
    if output:
        say(f"Written: {output}")
        say(f"Next: drafter new {output}")


def _reduced(reduction: Reduction, doubts: Sequence[Problem], output: Path | None) -> str:
    from drafter.cli.programs import Account, as_json

    text = reduction.skeleton
    notes = [str(doubt) for doubt in doubts]
    told = Account(output, text, notes=notes, facts=reduction.facts, proved=not _is_doubtful(doubts))
    return as_json("reduce", [told if output else told._replace(printed=text.text)])


def _is_doubtful(doubts: Sequence[Problem]) -> bool:
    from drafter.model.problems import Level

    return any(doubt.level is not Level.HINT for doubt in doubts)


def _proved(source: Path, doubts: Sequence[Problem]) -> str:
    """Say what is proved: that the skeleton prints what was read, and never that it was read rightly."""
    prints = f"the skeleton prints again, word for word, what was read from {source}"
    if _is_doubtful(doubts):
        return f"Not proved: {prints}, but the file may be read wrongly, as is told above."
    look = (
        ". The reading itself is not proved: look at the places in doubt." if doubts else ", and nothing was in doubt."
    )
    return f"Proved: {prints}{look}"


@click.command()
@click.argument("draft", shell_complete=texts)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help=f"The file to write; its ending says the format: {', '.join(ENDINGS)}.",
)
@click.option(
    "--layout", type=click.Choice(LAYOUTS), default=LAYOUTS[0], help="As printed, or 12 point and double-spaced."
)
@click.option("--labels", is_flag=True, help="Label the paragraphs PP1, OP1 … for negotiation.")
@click.option("--comments", is_flag=True, help="Show what stands after “comment:” in the margin of the Word file.")
@click.option("--clean", is_flag=True, help="Without the text that `drafter merge` compares edits with.")
@click.option("--force", is_flag=True, help="Write over an existing file; a copy of it is kept.")
@click.option("--json", "as_json", is_flag=True, help="Print what is told, for programs.")
def build(
    draft: str, output: Path | None, layout: str, labels: bool, comments: bool, clean: bool, force: bool, as_json: bool
) -> None:  # fmt: skip
    """Write the Word file of a draft.

    \b
    Examples:
      drafter build drafts/81-forum.yaml             drafts/81-forum.docx
      drafter build drafts/81-forum.yaml -o x.pdf    its pages
      drafter build 79/332                           an adopted text

    DRAFT is the path of a skeleton or a resolution that drafter knows, such as 79/332. A PDF is made by LibreOffice.
    """  # noqa: D301 - \b is click's mark for lines that stay as they are
    from drafter.cli import library
    from drafter.rendering.render import rendered

    skeleton = skeleton_of(draft)
    phrases = library.phrases()
    resolution, where = rendered(skeleton, phrases)
    path = output or _beside(draft, skeleton)
    shown = _labelled(skeleton, resolution, where) if labels else resolution
    data = written(shown, path.suffix.lower(), layout)
    if comments:
        data = _with_comments(data, skeleton, resolution, where, path)
    if not clean and path.suffix.lower() == ".docx":
        data = with_built_text(data, Path(draft), resolution)
    write_file(path, data, force, source=Path(draft), own=output is None)
    notes = list(_notes(skeleton, phrases))
    for line in (*notes, *_blanks(skeleton)):
        say(line)
    say("Written:")
    if as_json:
        show(_built(path, skeleton, notes), end="")
    else:
        show(path)
    say(f"Next: drafter check {draft}")


def _built(path: Path, skeleton: Skeleton, notes: Sequence[str]) -> str:
    from drafter.cli.programs import Account, as_json
    from drafter.skeleton.todo.fresh import Fresh
    from drafter.skeleton.todo.tasks import tasks

    return as_json("build", [Account(path, skeleton, notes=notes, left=tasks(skeleton, Fresh(skeleton)))])


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
    from drafter.rendering.asked import unplaced, unprinted
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


def _blanks(skeleton: Skeleton) -> Iterator[str]:
    from drafter.skeleton import todo

    left = todo.placeholders(skeleton)
    if left:
        yield f"{count(len(left), 'placeholder')} left to fill in:"
        yield from lines_of(left, Path(skeleton.file))


@click.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print what is told, for programs.")
def list_(as_json: bool) -> None:
    """List the resolutions and drafts at hand, with what is left to fill in."""
    from drafter.cli import library
    from drafter.skeleton import walk

    if as_json:
        show(_listed_for_programs(), end="")
        return
    for path in library.resolutions():
        skeleton = loaded(path)
        show(f"{skeleton.document.number:10} {skeleton.document.adopted:18} {walk.title(skeleton)}")
    for path in drafts_at_hand():
        show(f"{path}  {_state(path)}")


def _state(path: Path) -> str:
    from drafter.skeleton import todo

    try:
        left = len(todo.placeholders(loaded(path)))
    except DrafterError as error:
        return f"cannot be read: {str(error).splitlines()[0]}"
    return f"{count(left, 'placeholder')} left" if left else "complete"


def _listed_for_programs() -> str:
    from drafter.cli import library
    from drafter.cli.programs import as_json, told_of
    from drafter.skeleton.todo.fresh import Fresh
    from drafter.skeleton.todo.tasks import tasks

    drafts = (told_of(path, lambda draft: tasks(draft, Fresh(draft))) for path in drafts_at_hand())
    return as_json("list", [*(told_of(path) for path in library.resolutions()), *drafts])


def _beside(draft: str, skeleton: Skeleton) -> Path:
    """Choose the Word file of a draft: beside its skeleton, in drafts/ for an adopted text."""
    path = Path(draft)
    if path.is_file():
        return path.with_suffix(".docx")
    return DRAFTS / f"{skeleton.document.number.replace('/', '-')}.docx"


def _at(name: str) -> str:
    from drafter.skeleton.yaml import place_of

    return str(place_of(name))
