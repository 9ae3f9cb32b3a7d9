"""The command that puts the proposals of several delegations into one rolling text: compile."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from drafter.cli.completion import drafts
from drafter.cli.disk.built import with_built_text
from drafter.cli.disk.files import loaded
from drafter.cli.disk.home import at_home_of
from drafter.cli.disk.saving import write_file
from drafter.cli.terminal.talk import count, say, show, typed
from drafter.model.errors import UnusableEdits

if TYPE_CHECKING:
    from drafter.cli.edits.proposal_files import ProposalFile
    from drafter.compare.rolling import RollingText
    from drafter.model.resolution import Resolution
    from drafter.writers.rolling.comments import SidedComment

_ENDINGS = (".docx", ".html")


@click.command()
@click.argument("draft", type=click.Path(path_type=Path), shell_complete=drafts)
@click.argument("files", nargs=-1, required=True, metavar="[NAME=]FILE...")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The file to write, .docx or .html.")
@click.option("--labels", is_flag=True, help="Label the paragraphs PP1, OP1 … for negotiation.")
@click.option("--clean", is_flag=True, help="Without the text that `drafter merge` compares edits with.")
@click.option("--force", is_flag=True, help="Write over an existing file; a copy of it is kept.")
def compile(
    draft: Path, files: tuple[str, ...], output: Path | None, labels: bool, clean: bool, force: bool
) -> None:  # fmt: skip
    """Put the proposals of delegations into one rolling text.

    \b
    Examples:
      drafter compile drafts/81-forum.yaml norway.docx chad.docx
      drafter compile drafts/81-forum.yaml Norway=a.docx Chad=b.docx
      drafter compile drafts/81-forum.yaml *.docx -o table.html

    DRAFT is the skeleton, FILE the Word files that `build` or `redline` made of it and that delegations have edited.
    Every proposal is a tracked change of its author, proposals that differ stand in brackets with their names, and a
    table tells them paragraph by paragraph, those of the masthead first. The draft is left as it is.

    NAME= says whose a file is. Else that is the author of its tracked changes, who saved it last, or the name of the
    file.
    """  # noqa: D301 - \b is click's mark for lines that stay as they are
    from drafter.cli.disk import library
    from drafter.cli.edits.proposal_files import proposal_files
    from drafter.compare.rolling import rolling
    from drafter.model.labels import labelled
    from drafter.rendering.negotiation import stated_labels
    from drafter.rendering.render import rendered
    from drafter.writers.own_links import with_own_links

    path = output or draft.with_name(f"{draft.stem}-rolling.docx")
    if path.suffix.lower() not in _ENDINGS:
        raise click.UsageError(f"a rolling text is a Word file or a page: give {path} the ending .docx or .html")
    click.get_current_context().with_resource(at_home_of(draft))
    skeleton = loaded(draft)
    ours, where = rendered(skeleton, library.phrases())
    several = proposal_files(files, ours, draft)
    _refuse_inputs(path, several)
    shown = labelled(ours, stated_labels(skeleton, where)) if labels else ours
    text = rolling(with_own_links(shown), {one.name: with_own_links(one.resolution) for one in several})
    _report(text, several)
    data = _page(text, several) if path.suffix.lower() == ".html" else _word_file(text, several, ours)
    if path.suffix.lower() == ".docx" and not clean:
        data = with_built_text(data, draft, ours)
    write_file(path, data, force, source=draft)
    _tell_written(text, path, draft)


def _page(text: RollingText, several: Iterable[ProposalFile]) -> bytes:
    from drafter.writers.rolling import web_page

    return web_page.write(text, _comments(text, several))


def _word_file(text: RollingText, several: Iterable[ProposalFile], ours: Resolution) -> bytes:
    """Return the Word file; changes and comments have the dates that they have in the files, where there are any."""
    from drafter.cli.disk import library
    from drafter.writers import rolling

    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    dates = {one.name: one.changed for one in several if one.changed}
    with library.blaming(library.word_name(ours)):
        return rolling.write(text, library.word_template(ours), now, _comments(text, several), dates)


def _comments(text: RollingText, several: Iterable[ProposalFile]) -> tuple[SidedComment, ...]:
    """Return the comments of all files at their paragraphs; what is about no paragraph stands at the first."""
    from drafter.writers.rolling.comments import SidedComment

    made = []
    for file in several:
        for one in file.comments:
            unit = text.unit_with(file.name, one.about)
            about = f" (on “{one.about}”)" if unit is None else ""
            made.append(SidedComment(_by(one.author, file.name), f"{one.words}{about}", unit or 0, one.stamp))
    return tuple(dict.fromkeys(made))


def _by(author: str, name: str) -> str:
    """Say who wrote a comment, and for which delegation.

    >>> _by("Ann", "Norway"), _by("Norway", "Norway"), _by("", "Norway")
    ('Norway (Ann)', 'Norway', 'Norway')
    """
    return f"{name} ({author})" if author not in ("", name) else name


def _report(text: RollingText, several: Sequence[ProposalFile]) -> None:
    told = [(file, " and ".join(_found(text, file))) for file in several]
    if not any(found for _, found in told):
        raise UnusableEdits("none of these files proposes anything: all of them say what the draft says")
    for file, found in told:
        said = f"{found} in its margin" if found and file.comments else found or "no proposals in the text"
        say(f"{file.path}: {said}, by {file.name} ({file.named_by}).")


def _found(text: RollingText, file: ProposalFile) -> Iterator[str]:
    """Yield what there is in a file."""
    changed = sum(file.name in text.makers(unit) for unit in (*text.body, *text.annexes))
    once = [f"the {unit.place}" for unit in text.frame if file.name in text.makers(unit)]
    if places := [*once, *([count(changed, "paragraph")] if changed else [])]:
        yield "proposals in " + " and ".join(filter(None, (", ".join(places[:-1]), places[-1])))
    if file.comments:
        yield count(len(file.comments), "comment")


def _refuse_inputs(path: Path, several: Iterable[ProposalFile]) -> None:
    """Refuse to write over a file that a delegation has sent, also with --force."""
    if any(path.resolve() == one.path.resolve() for one in several):
        raise UnusableEdits(f"{path} is one of the files that delegations have sent: choose another name with -o")


def _tell_written(text: RollingText, path: Path, draft: Path) -> None:
    if path.suffix.lower() == ".docx":
        say("Proved: the changes of each author give what that file says; rejecting all gives the draft. Written:")
    else:
        say("Written:")
    show(path)
    if path.suffix.lower() == ".docx":
        for name in text.proposers[:1]:
            say(f"Next: drafter merge {typed(draft)} {typed(path)} --accept {typed(name)}")
