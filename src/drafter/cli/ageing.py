"""The command that tells since when each paragraph of a text stands: log."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap
from typing import TYPE_CHECKING

import click

from drafter.cli.completion import texts as complete_texts
from drafter.cli.disk.files import skeleton_of
from drafter.cli.disk.home import at_home_of
from drafter.cli.disk.lineage import chain
from drafter.cli.terminal.talk import say, show
from drafter.skeleton.carry.revision import is_assigned

if TYPE_CHECKING:
    from drafter.compare.ages import Age
    from drafter.skeleton.records import Skeleton

_WIDTH = 80
_TIED = "\0"
"""Stands for a blank inside a name, at which no line ends."""

_MARKS = {"there": "o", "new": "n", "verbatim": "v", "technical": "t", "substantive": "s", "": "-"}
_LEGEND = "o there already, n new, v verbatim, t technical, s substantive, - not there"


@click.command()
@click.argument("text", shell_complete=complete_texts)
@click.option("--before", multiple=True, metavar="TEXT", help="An earlier text that is not at hand; may be repeated.")
@click.option("--json", "as_json", is_flag=True, help="Print it for programs.")
def log(text: str, before: tuple[str, ...], as_json: bool) -> None:
    """Show since which text each paragraph stands.

    \b
    Examples:
      drafter log 79/332                        with the earlier texts at hand
      drafter log 79/332 --before older.pdf     with one more
      drafter log drafts/81-forum.yaml          a draft

    The earlier texts are found by the citations and by the title. From each one to the next a paragraph is verbatim,
    technical (only dates, sessions, numbers and references differ), substantive or new. The lists at the end are those
    of the paragraphs that stand word for word as in the text before, which the Secretariat asks for, and since when.
    """  # noqa: D301 - \b is click's mark for lines that stay as they are
    from drafter.cli.disk import library
    from drafter.compare.ages import ages
    from drafter.rendering.render import render

    with at_home_of(text):
        family = list(reversed(chain(skeleton_of(text), before)))
        found = ages([render(one, library.phrases()) for one in family])
    if as_json:
        show(_as_json(family, found), end="")
        return
    for line in (*_table(family, found), "", *_lists(family, found)):
        show(line.rstrip())
    if len(family) == 1:
        say(f"No earlier text of {_name(family[0])} is at hand: name one with --before FILE.")


def _name(text: Skeleton) -> str:
    symbol = text.document.symbol
    return text.document.number or (symbol if is_assigned(symbol) else "the draft")


def _table(family: Sequence[Skeleton], found: Sequence[Age]) -> Iterator[str]:
    """Yield a line for each paragraph: its number, a mark for each text, since when it stands, how it begins."""
    place = max((len(age.place) for age in found), default=0)
    since = max(map(len, map(_name, family)))
    heads = "".join(f"{one.document.session[:3]:>4}" for one in family)
    yield f"{'':{place}}{heads}  since"
    for age in found:
        marks = "".join(f"{_MARKS[step]:>4}" for step in age.steps)
        line = f"{age.place:{place}}{marks}  {_name(family[age.since]):{since}}  "
        yield line + _cut(age.words, _WIDTH - len(line))
    yield _LEGEND


def _cut(words: str, width: int) -> str:
    return words if len(words) <= width else f"{words[: max(width - 1, 0)].rstrip()}…"


def _lists(family: Sequence[Skeleton], found: Sequence[Age]) -> Iterator[str]:
    """Yield the paragraphs that stand word for word as in the text before, and since when; and the others."""
    last = len(family) - 1
    several = last > 1
    if several:
        yield from _listed(f"Verbatim as in {_name(family[-2])}", (age for age in found if age.since < last))
    for n, text in enumerate(family):
        since = f"{'of these since' if several else 'Verbatim since'} {_name(text)}"
        what = since if n < last else f"New or changed in {_name(text)}"
        yield from _listed(what, (age for age in found if age.since == n), "  " if several and n < last else "")


def _listed(what: str, ages: Iterable[Age], margin: str = "") -> Iterator[str]:
    """Yield the lines that list paragraphs; none where there are none."""
    places = [age.place.replace(" ", _TIED) for age in ages]
    if places:
        said = f"{what} ({len(places)}): {', '.join(places)}"
        lines = wrap(said, _WIDTH, initial_indent=margin, subsequent_indent=f"{margin}  ")
        yield from (line.replace(_TIED, " ") for line in lines)


def _as_json(family: Sequence[Skeleton], found: Sequence[Age]) -> str:
    texts = [
        {"number": one.document.number, "session": one.document.session, "adopted": one.document.adopted}
        for one in family
    ]
    paragraphs = [
        {"place": age.place, "since": age.since, "changes": list(age.steps), "words": age.words} for age in found
    ]
    return json.dumps({"version": 1, "texts": texts, "paragraphs": paragraphs}, ensure_ascii=False, indent=2) + "\n"
