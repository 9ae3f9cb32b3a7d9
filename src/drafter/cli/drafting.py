"""The commands on one text: reduce, build, list."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from drafter.cli.built import with_built_text
from drafter.cli.completion import texts
from drafter.cli.files import DRAFTS, loaded, reduced, skeleton_of
from drafter.cli.formats import ENDINGS, LAYOUTS, written
from drafter.cli.saving import write_file
from drafter.cli.talk import count, hand_over, lines_of, say, show
from drafter.model.errors import DrafterError

if TYPE_CHECKING:
    from drafter.model.problems import Problem
    from drafter.model.resolution import Resolution
    from drafter.rendering.phrases import Phrases
    from drafter.rendering.provenance import Provenance
    from drafter.skeleton.records import Skeleton


@click.command("reduce")
@click.argument("source", type=click.Path(path_type=Path))
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The skeleton to write; else it is printed.")
@click.option("--force", is_flag=True, help="Write over an existing file; a copy of it is kept.")
def reduce_(source: Path, output: Path | None, force: bool) -> None:
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
    else:
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


def _proved(source: Path, doubts: Sequence[Problem]) -> str:
    """Say what is proved: that the skeleton prints what was read, and never that it was read rightly."""
    from drafter.model.problems import Level

    prints = f"the skeleton prints again, word for word, what was read from {source}"
    if any(doubt.level is not Level.HINT for doubt in doubts):
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
def build(
    draft: str, output: Path | None, layout: str, labels: bool, comments: bool, clean: bool, force: bool
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
    from drafter.model.labels import labelled
    from drafter.rendering.render import rendered

    skeleton = skeleton_of(draft)
    phrases = library.phrases()
    resolution, where = rendered(skeleton, phrases)
    path = output or _beside(draft, skeleton)
    data = written(labelled(resolution) if labels else resolution, path.suffix.lower(), layout)
    if comments:
        data = _with_comments(data, skeleton, resolution, where, path)
    if not clean and path.suffix.lower() == ".docx":
        data = with_built_text(data, Path(draft), resolution)
    write_file(path, data, force, source=Path(draft), own=output is None)
    _report_built(skeleton, phrases)
    say("Written:")
    show(path)
    say(f"Next: drafter check {draft}")


def _with_comments(data: bytes, skeleton: Skeleton, resolution: Resolution, where: Provenance, path: Path) -> bytes:
    from drafter.rendering.remarks import remarks
    from drafter.writers.redline.remarks import with_remarks

    if path.suffix.lower() != ".docx":
        raise click.UsageError(f"only a Word file shows comments: give {path} the ending .docx")
    return with_remarks(data, remarks(skeleton, resolution, where), "drafter")


def _report_built(skeleton: Skeleton, phrases: Phrases) -> None:
    from drafter.rendering.asked import unplaced, unprinted
    from drafter.rendering.filters import expression
    from drafter.skeleton import todo, typed, walk

    for line in lines_of(typed.odd_characters(skeleton), Path(skeleton.file)):
        say(line.strip())
    for name in unplaced(skeleton, phrases):
        say(f"{_at(name)}: no paragraph asks for “{name}”, so it stands at the end of the preamble. "
             f"To put it elsewhere, write “- each: {name}” there.")  # fmt: skip
    for name in unprinted(skeleton, phrases):
        braces = expression(name, walk.fields_of(skeleton, name))
        say(f"{_at(name)}: nothing prints “{name}”. Write {braces} in a text where it belongs.")
    left = todo.placeholders(skeleton)
    if left:
        say(f"{count(len(left), 'placeholder')} left to fill in:")
        for line in lines_of(left, Path(skeleton.file)):
            say(line)


@click.command("list")
def list_() -> None:
    """List the resolutions and drafts at hand, with what is left to fill in."""
    from drafter.cli import library
    from drafter.skeleton import todo, walk

    for path in library.resolutions():
        skeleton = loaded(path)
        show(f"{skeleton.document.number:10} {skeleton.document.adopted:18} {walk.title(skeleton)}")
    for path in sorted(DRAFTS.glob("*.yaml")) if DRAFTS.is_dir() else ():
        try:
            skeleton = loaded(path)
            left = len(todo.placeholders(skeleton))
            state = f"{count(left, 'placeholder')} left" if left else "complete"
        except DrafterError as error:
            state = f"cannot be read: {str(error).splitlines()[0]}"
        show(f"{path}  {state}")


def _beside(draft: str, skeleton: Skeleton) -> Path:
    """Choose the Word file of a draft: beside its skeleton, in drafts/ for an adopted text."""
    path = Path(draft)
    if path.is_file():
        return path.with_suffix(".docx")
    return DRAFTS / f"{skeleton.document.number.replace('/', '-')}.docx"


def _at(name: str) -> str:
    from drafter.skeleton.yaml import place_of

    return str(place_of(name))
