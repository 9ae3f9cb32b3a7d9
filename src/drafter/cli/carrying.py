"""The command that begins a draft: new."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from drafter.cli.completion import texts
from drafter.cli.disk.files import refuse_other_ending, skeleton_of
from drafter.cli.disk.home import at_home_of
from drafter.cli.disk.reading import DRAFTS, among_drafts, bytes_of
from drafter.cli.disk.saving import write_file
from drafter.cli.schema import put_beside
from drafter.cli.terminal.talk import folded, say, sentence, show, typed
from drafter.model.errors import UnwritableFile
from drafter.skeleton.keys import SCHEMA_FILE

if TYPE_CHECKING:
    from drafter.skeleton.carry import Carried
    from drafter.skeleton.records import Skeleton

_LONGEST_NAME = 6
"""So many words of its title are in the name of a draft, which stands before each thing that is left to do."""
_SMALL_WORDS = frozenset(
    ("a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with")
)
"""Words with which no name ends."""


@click.command()
@click.argument("named", metavar="[BASE]", required=False, shell_complete=texts)
@click.option(
    "--from", "base", metavar="BASE", shell_complete=texts, help="79/332, A/RES/79/332, a skeleton or a source."
)
@click.option("--before", metavar="TEXT", shell_complete=texts, help="The text that BASE followed, if not at hand.")
@click.option("--revision", metavar="DRAFT", help="An issued draft to revise, in its own session: its file or symbol.")
@click.option("--session", type=click.IntRange(1, 2399), help="Session of the draft, where it is not the usual one.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The file to write; by default one in drafts/.")
@click.option("--force", is_flag=True, help="Write over an existing file; a copy of it is kept.")
@click.option("--json", "as_json", is_flag=True, help="Print what is told, for programs.")
def new(
    named: str | None, base: str | None, before: str | None, revision: str | None, session: int | None,
    output: Path | None, force: bool, as_json: bool,
) -> None:  # fmt: skip
    """Carry the last resolution forward to the next session.

    \b
    Examples:
      drafter new 79/332                      from a resolution at hand
      drafter new A_RES_79_332.pdf            from the file of one
      drafter new 79/332 --before older.pdf   with the one that it followed
      drafter new --revision A_80_L.23.pdf    from an issued draft

    BASE, alone or after --from, is a resolution that drafter knows (79/332 or A/RES/79/332; `drafter list` shows
    them), the path of a skeleton, or the path of a source file, which is reduced first. An adopted text that is new
    to drafter is kept in templates/resolutions/, an issued draft in templates/issued/, so that check and redline know
    what the draft is based on.

    What changed from the text that BASE followed to BASE probably changes now: it is told first of all, with what it
    was. What stood still then is not told. That text is found by itself where it is at hand, or named by --before.

    With --revision, an issued draft begins its revision: the same text in the same session, with the next symbol.
    """  # noqa: D301 - \b is click's mark for lines that stay as they are
    from drafter.skeleton import carry

    base = _one_base(named, base, revision)
    _refuse_place(output)
    click.get_current_context().with_resource(at_home_of(output or DRAFTS / "draft.yaml"))
    skeleton = skeleton_of(base)
    if revision:
        _refuse_beside_revision(session, before)
    earlier = None if revision else _before(before, skeleton)
    carried = carry.revised(skeleton) if revision else _with_successors(carry.carry(skeleton, session))
    path = output or DRAFTS / f"{_slug(carried.skeleton)}.yaml"
    report = list(_report(carried, skeleton, path, earlier))
    made = _for_programs(carried, skeleton, path, earlier) if as_json else ""
    write_file(path, carried.skeleton.text.encode(), force, source=Path(base))
    put_beside(path)
    _keep(skeleton, Path(base))
    if before and earlier:
        _keep(earlier, Path(before))
    _tell(report, path, made)


def _refuse_beside_revision(session: int | None, before: str | None) -> None:
    if session:
        raise click.UsageError("a revision stays in the session of its draft: leave --session out")
    if before:
        raise click.UsageError("a revision is compared with the draft that it revises: leave --before out")


def _refuse_place(output: Path | None) -> None:
    """Refuse a file that is no skeleton, or a folder of drafts in which nothing can be written."""
    if output:
        refuse_other_ending(output)
    elif said := among_drafts(SCHEMA_FILE):
        raise UnwritableFile(said)


def _tell(report: Sequence[str], path: Path, made: str) -> None:
    """Tell what was carried and what is left, and which file was written; programs get what is made for them."""
    for line in report:
        say(line)
    say("Written:")
    show(made or f"{path}\n", end="")
    say(f"What is left at any time: drafter todo {typed(path)}")
    say(f"Next: edit it, then: drafter build {typed(path)}")


def _with_successors(carried: Carried) -> Carried:
    """Add to the doubts which texts at hand follow a resolution that the draft cites beside its own series."""
    from drafter.cli.disk.successors import successors

    return replace(carried, doubts=(*carried.doubts, *successors(carried.skeleton)))


def _one_base(*names: str | None) -> str:
    """Choose the text that is carried forward or revised, however it was named."""
    named = list(dict.fromkeys(filter(None, names)))
    if len(named) > 1:
        raise click.UsageError(f"two texts are named, {named[0]} and {named[1]}: a draft follows one of them")
    if not named:
        raise click.UsageError("name the text that the draft follows, for example: drafter new 79/332")
    return named[0]


def _before(named: str | None, base: Skeleton) -> Skeleton | None:
    """Get the last text of the family before the base: one that is at hand, or one that was named and is later."""
    from drafter.cli.disk import lineage

    at_hand = lineage.before(base)
    if not named:
        return at_hand
    found = lineage.named_before(named, base)
    if at_hand and lineage.session(at_hand) > lineage.session(found):
        number = at_hand.document.number
        raise click.UsageError(f"{number} is at hand and nearer than what --before names: leave --before out")
    return found


def _keep(skeleton: Skeleton, file: Path) -> None:
    """Keep a text that came from a file among those at hand, if it has a number; the draft is of use without it."""
    from drafter.cli.disk import library
    from drafter.skeleton.carry import is_assigned

    number = skeleton.document.number or skeleton.document.symbol
    if not is_assigned(number) or not file.is_file():
        return
    place = library.place(number)
    doubts = [] if file.suffix.lower() in (".yaml", ".yml") else _doubts(skeleton)
    text = _with_doubts(skeleton.text, file, doubts).encode()
    if place.is_file() and bytes_of(place) != text:
        say(f"{place} is another text of {number} and stays: check and redline compare with that one.")
    elif place.name not in [known.name for known in library.resolutions()]:
        say(_put(text, place, file, number, in_doubt=bool(doubts)))


def _put(text: bytes, place: Path, file: Path, number: str, *, in_doubt: bool) -> str:
    """Write a text where it is kept, and return what is said of it."""
    try:
        write_file(place, text, force=False, source=file)
    except UnwritableFile:
        return f"{place} cannot be written, so redline does not find {number}: name {file} there with --against."
    but = ", with what is in doubt in its first lines: compare it with the print" if in_doubt else ""
    return f"Kept as {place}, so that check and redline know what the draft is based on{but}."


def _doubts(skeleton: Skeleton) -> list[str]:
    """Return why a text that was read from a file may have been read wrongly."""
    from drafter.cli.disk import library
    from drafter.readers.grammar.soundness import doubts
    from drafter.rendering.render import render

    return [doubt.message for doubt in doubts(render(skeleton, library.phrases()))]


def _with_doubts(text: str, file: Path, doubts: list[str]) -> str:
    """Return a text that is kept with a remark on what is in doubt, so that nobody takes it for proved."""
    if not doubts:
        return text
    head = (
        f"# Not proved: {sentence(file.name)} may be read wrongly. Compare with the print, then take these lines out."
    )
    return "\n".join((head, *(f"#   {sentence(doubt)}" for doubt in doubts), text))


def _slug(skeleton: Skeleton) -> str:
    """Name a draft by its session and its organization or title."""
    from drafter.language import organs
    from drafter.language.facts.cooperation import organization
    from drafter.skeleton import walk

    document, title = skeleton.document, walk.title(skeleton)
    subject = organization(title) or title or f"{document.organ} {document.based_on}"
    words = (
        re.sub(r"[^A-Za-z0-9]+", "-", organs.UNNUMBERED.sub("", subject)).strip("-").lower().split("-")[:_LONGEST_NAME]
    )
    while words[1:] and words[-1] in _SMALL_WORDS:
        words.pop()
    revision = re.search(r"/Rev\.(\d+)$", document.symbol)
    return "-".join([*filter(None, [document.session]), *words, *([f"rev{revision[1]}"] if revision else [])])


def _report(carried: Carried, base: Skeleton, path: Path, before: Skeleton | None = None) -> Iterator[str]:
    """Yield what was done, and what is left to do."""
    from drafter.cli.terminal.left import listed
    from drafter.skeleton.todo import fresh, tasks

    yield "Updated by itself:"
    yield from (line for update in carried.updates for line in folded(f"  {update}", 4))
    yield from (line for doubt in carried.doubts for line in folded(f"Note: {doubt}.", 2))
    yield from listed(tasks.tasks(carried.skeleton, fresh.carried_from(base, carried, before)), path)


def _for_programs(carried: Carried, base: Skeleton, path: Path, before: Skeleton | None) -> str:
    from drafter.cli.steps.programs import Account, as_json
    from drafter.skeleton.todo import fresh, tasks

    left = tasks.tasks(carried.skeleton, fresh.carried_from(base, carried, before))
    return as_json("new", [Account(path, carried.skeleton, carried.updates, carried.doubts, left)])
