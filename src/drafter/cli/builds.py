"""The command that writes the Word file of a draft, or of many: build."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from drafter.cli.completion import texts
from drafter.cli.disk.formats import ENDINGS, LAYOUTS
from drafter.cli.steps.building import BuildOrder, BuiltDraft, built, for_programs
from drafter.cli.terminal.talk import count, lines_of, say, show, typed

if TYPE_CHECKING:
    from drafter.skeleton.records import Skeleton


@click.command()
@click.argument("drafts", nargs=-1, required=True, metavar="DRAFT...", shell_complete=texts)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help=f"The file to write; its ending says the format: {', '.join(ENDINGS)}. The ending alone: beside the draft.",
)
@click.option(
    "--layout", type=click.Choice(LAYOUTS), default=LAYOUTS[0], help="As printed, or 12 point and double-spaced."
)
@click.option("--labels", is_flag=True, help="Label the paragraphs PP1, OP1 … for negotiation.")
@click.option("--comments", is_flag=True, help="Show what stands after “comment:” in the margin of the Word file.")
@click.option("--clean", is_flag=True, help="Without the text that `drafter merge` compares edits with.")
@click.option("--watch", is_flag=True, help="Go on, and build anew at every save.")
@click.option("--force", is_flag=True, help="Write over an existing file; a copy of it is kept.")
@click.option("--json", "as_json", is_flag=True, help="Print what is told, for programs.")
def build(
    drafts: tuple[str, ...], output: Path | None, layout: str, labels: bool, comments: bool, clean: bool,
    watch: bool, force: bool, as_json: bool,
) -> None:  # fmt: skip
    """Write the Word file of a draft, or of many.

    \b
    Examples:
      drafter build drafts/81-forum.yaml             drafts/81-forum.docx
      drafter build drafts/81-forum.yaml -o x.pdf    its pages
      drafter build drafts/*.yaml                    all, at the same time
      drafter build drafts/*.yaml -o .pdf            the pages of all
      drafter build 79/332                           an adopted text

    DRAFT is the path of a skeleton or a resolution that drafter knows, such as 79/332. A PDF is made by LibreOffice.
    """  # noqa: D301 - \b is click's mark for lines that stay as they are
    order = BuildOrder(output, layout, labels, comments, clean, force)
    if len(drafts) > 1 and not order.beside:
        raise click.UsageError(f"{len(drafts)} drafts cannot all be {output}: leave -o out, each goes beside its draft")
    if watch:
        from drafter.cli.steps.watching import build_at_every_save

        build_at_every_save(drafts, order)
        return
    if len(drafts) > 1:
        from drafter.cli.steps.many import build_many

        if order.ending == ".pdf":
            say("LibreOffice makes the pages; that takes some seconds for each draft.")
        raise SystemExit(build_many(drafts, order, as_json))
    working = lambda: say(f"LibreOffice makes the pages of {drafts[0]}; that takes some seconds.")  # noqa: E731
    _tell(drafts[0], built(drafts[0], order, working=working), as_json)


def _tell(draft: str, made: BuiltDraft, as_json: bool) -> None:
    for line in (*made.notes, *_blanks(made.skeleton)):
        say(line)
    say("Written:")
    if as_json:
        show(for_programs([made]), end="")
    else:
        show(made.path)
    say(f"Next: drafter check {typed(draft)}")


def _blanks(skeleton: Skeleton) -> Iterator[str]:
    from drafter.skeleton import todo

    left = todo.placeholders(skeleton)
    if left:
        yield f"{count(len(left), 'placeholder')} left to fill in:"
        yield from lines_of(left, Path(skeleton.file))
