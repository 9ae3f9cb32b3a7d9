"""The tags of a Word template: the names that may stand between its braces, and the words that each stands for."""

from __future__ import annotations

from collections.abc import Mapping

from drafter.language import organs
from drafter.model.resolution import Inlines, Resolution, Text, plain
from drafter.ooxml.runs import legal
from drafter.writers.layout import printed

HEADS = ("organ", "symbol", "series", "symbol_rest", "distribution", "date", "original")
"""What the masthead table shows: plain words, without links and notes."""

LINES = (
    "session", "committee", "agenda_item", "agenda_title", "sponsors", "adoption", "provenance", "number", "title",
    "closing", "closing_date",
)  # fmt: skip
"""What stands once above and below the text."""

LOOPS = ("paragraphs", "annexes")
"""What has many paragraphs, each with a style of its own."""

EMBLEM = "emblem"
NAMES = (*HEADS, *LINES, EMBLEM)
PRINTED = (*NAMES, *LOOPS)
"""All that a template can print."""

UNITS = {"provenance": "source", "closing": "meeting", "closing_date": "closing date"}
"""What the model or a comparison calls by another name."""

MADE_OF = {"symbol": ("series", "symbol_rest")}
"""Tags that together show what another shows."""

Words = Mapping[str, tuple[Inlines, ...]]
"""The lines that each tag stands for; none where nothing is to be printed. A loop has one without words."""


def words_of(resolution: Resolution) -> Words:
    """Return what the tags stand for; a council of the Assembly has a line above the session, as in its documents.

    >>> from drafter.model.resolution import Masthead
    >>> words = words_of(Resolution(Masthead(symbol="A/81/L.1"), (Text("Peace"),), (), number="81/1"))
    >>> words["series"], words["number"], words["committee"]
    (((Text(words='A'),),), ((Text(words='81/1.'),),), ())
    """
    masthead, closing = resolution.masthead, resolution.closing
    head, council = organs.parted(masthead.organ)
    values = {name: getattr(masthead, UNITS.get(name, name), "") for name in (*HEADS, *LINES)}
    values |= {
        "organ": head,
        "series": masthead.symbol[:1],
        "symbol_rest": masthead.symbol[1:],
        "title": resolution.title,
    }
    values |= {"closing": closing.meeting, "closing_date": closing.date} if closing else {}
    values["number"] = f"{resolution.number}." if resolution.number else ""
    once = {name: lines_of(name, value) for name, value in values.items()}
    once["session"] = (*lines_of("session", council), *once["session"])
    loops = {"paragraphs": resolution.body, "annexes": resolution.annexes}
    return {
        **once,
        **{name: ((),) if blocks else () for name, blocks in loops.items()},
    }


def lines_of(name: str, words: str | Inlines) -> tuple[Inlines, ...]:
    """Return the lines in which a tag prints words; the masthead table has one line for each."""
    inlines = as_inlines(words)
    if name in HEADS:
        return (in_one_line((inlines,)),) if inlines else ()
    return printed(UNITS.get(name, name), inlines)


def as_inlines(words: str | Inlines) -> Inlines:
    """Return words of the model as inlines."""
    return ((Text(words),) if words else ()) if isinstance(words, str) else words


def in_one_line(lines: tuple[Inlines, ...]) -> Inlines:
    r"""Return lines as they stand in a header: in one line, without notes.

    >>> in_one_line(((Text("Safety of harbours\n"),), (Text("Lights"),)))
    (Text(words='Safety of harbours  Lights'),)
    """
    words = " ".join(legal(plain(line)) for line in lines)
    return (Text(words),) if words else ()


def headed(words: Words) -> Words:
    """Return the words as they stand in headers and footers."""
    return {
        name: (in_one_line(lines),) if lines and name in (*HEADS, *LINES) else lines for name, lines in words.items()
    }
