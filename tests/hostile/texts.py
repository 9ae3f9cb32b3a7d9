"""Plain text: marks without end, a line of one megabyte, odd characters, 50 MB."""

from __future__ import annotations

from functools import partial

from drafter import readers
from tests.hostile.child import Kinds

_HEAD, _FOOT = "The General Assembly,\n\n", "\n\nDecides to remain seized of the matter."
_IN_LINE = (
    "[", "[x](", "[^", "**x ", "*x ", "<sup>", "¹", "\\*", "|x", "x* ", "(", "(i", "a, ", "“", "_", "A/",
    "70/1 of 5 May 2016, ", "United Nations ", ". ", " ", "\t", "\u00a0", "\u200b", "\u202e", "\x1b[31m", "\x9b",
    "\ufffd", "\x0b",
    "\u2028", "1",
)  # fmt: skip
_LINES = (
    "", "x", "¹ x", "* x", "(a) x", "# x", "---", "______", "1 x", "Annex", "I. x", "*Noting* x,", "1. Requests x;",
    "| a | b |", "\f", "19-14898", "A/RES/79/1", "Adopted", "79/1. A title",
)  # fmt: skip


def kinds() -> Kinds:
    """Yield the texts."""
    for mark in _IN_LINE:
        yield f"{mark!r} in one line", partial(_read, _HEAD + mark * (60_000 // len(mark)) + _FOOT)
        yield f"{mark!r} in 1 MB", partial(_read, _HEAD + mark * (1_000_000 // len(mark)) + _FOOT)
    for line in _LINES:
        yield f"{line!r} in lines", partial(_read, _HEAD + f"{line}\n" * 800 + _FOOT)
        yield f"{line!r} in paragraphs", partial(_read, _HEAD + f"{line}\n\n" * 800 + _FOOT)
    yield "50 MB", partial(_read, _HEAD + "Recalling its resolution,\n\n" * 1_800_000 + _FOOT)


def _read(text: str) -> None:
    readers.read(text.encode("utf-8", "surrogatepass"), "page.md")
