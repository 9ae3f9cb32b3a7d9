"""Odd characters: those that nobody sees, or that look like others, named and with what is meant where that is sure.

They come with text that is pasted from Word, PDF files and web pages. The typography of the United Nations computes
no-break spaces and hyphens itself, so they are odd in a text, too.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from drafter.language.patterns import lazy

_FOREIGN = "\u0530-\u1fff\u2c00-\ud7ff\uf900-\ufaff\ufb13-\ufdff\ufe70-\ufefc\U00010000-\U0003ffff"
_RIGHT_TO_LEFT = lazy("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_UNSEEN = "\u00ad\u200b\u2060\ufeff\u180e\u2061-\u2064"
_JOINERS = "\u200c\u200d"
_DIRECTIONS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u0085\u2028\u2029"
_HYPHENS = "\u2010\u2011"
_LIGATURES = "\ufb00-\ufb06"
_WIDE = "\uff01-\uff5e"
_SIGNS = (
    "\u00a6\u00a8\u00aa-\u00ac\u00ae\u00af\u00b1-\u00bf\u00d7\u00f7\u2012\u2015-\u2017\u201a\u201b\u201e-\u2027\u2030-\u205e"
    "\u2070-\u209c\u2100-\u2bff"
    "\U0001f000-\U0001faff"
)
"""Signs, figures and quotation marks that stand in no resolution: bullets, superscripts, minus, fractions, arrows."""

_NO_LETTERS = "\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufffc-\uffff\ue000-\uf8ff"
_USUAL = (
    "\t\n\x20-\x7e\u00a1-\u00a5\u00a7\u00a9\u00b0\u00c0-\u00d6\u00d8-\u00f6"
    "\u00f8-\u02ff\u2013\u2014\u2018\u2019\u201c\u201d"
)
_UNUSUAL = lazy(f"[^{_USUAL}]")
"""One of these stands in everything odd; it is looked for first, since `_ODD` takes long to compile."""

_ODD = lazy(
    rf"(?P<unseen>[{_UNSEEN}])"
    rf"|(?P<joiner>(?<![{_FOREIGN}])[{_JOINERS}]|[{_JOINERS}](?![{_FOREIGN}]))"
    rf"|(?P<direction>[{_DIRECTIONS}])"
    rf"|(?P<space>[{_SPACES}])"
    rf"|(?P<hyphen>[{_HYPHENS}])"
    rf"|(?P<same>[{_LIGATURES}]|(?<![{_FOREIGN}])[{_WIDE}](?![{_FOREIGN}]))"
    r"|(?P<parted>[A-Za-z][\u0300-\u036f]+)"
    rf"|(?P<mixed>(?<=[A-Za-z])[\u0370-\u052f]|[\u0370-\u052f](?=[A-Za-z]))"
    rf"|(?P<sign>[{_SIGNS}])"
    rf"|(?P<none>[{_NO_LETTERS}])"
)


class Odd(NamedTuple):
    """An odd character.

    Args:
        start, end: where it stands in the text.
        name: its name and number, such as “soft hyphen (U+00AD)”.
        instead: what is meant, where that is sure.
    """

    start: int
    end: int
    name: str
    instead: str | None


def odd(text: str) -> Iterator[Odd]:
    r"""Yield the odd characters of a text, in their order.

    Joiners and marks of direction belong to the scripts that need them, and are odd beside Latin letters only.

    >>> [(one.name, one.instead) for one in odd("re\u00adport of the \ufb01rst\u00a0day")]
    [('soft hyphen (U+00AD)', ''), ('latin small ligature fi (U+FB01)', 'fi'), ('no-break space (U+00A0)', ' ')]
    """
    if (text.isascii() and text.isprintable()) or not _UNUSUAL.search(text):
        return
    right_to_left = bool(_RIGHT_TO_LEFT.search(text))
    for found in _ODD.finditer(text):
        if not (found["direction"] and right_to_left):
            yield Odd(found.start(), found.end(), name(found[0][-1]), _instead(found))


def said(one: Odd) -> str:
    r"""Say what stands there, and what to type instead.

    >>> [said(one) for one in odd("re\u00adport")]
    ['soft hyphen (U+00AD) stands here: take it out']
    """
    if one.instead is None:
        return f"{one.name} stands here: write what it is meant for, or take it out"
    remedy = "type a space instead" if one.instead == " " else f"type “{one.instead}” instead"
    return f"{one.name} stands here: {remedy if one.instead else 'take it out'}"


def name(character: str) -> str:
    r"""Return the name of a character and its number.

    >>> name("\u200b"), name("\uf0b7"), name("\x07")
    ('zero width space (U+200B)', 'private character (U+F0B7)', 'control character (U+0007)')
    """
    kind = {"Co": "private character", "Cc": "control character"}.get(unicodedata.category(character), "character")
    return f"{unicodedata.name(character, kind).lower()} (U+{ord(character):04X})"


def _instead(found: re.Match[str]) -> str | None:
    match found.lastgroup:
        case "unseen" | "joiner" | "direction":
            return ""
        case "space":
            return " "
        case "hyphen":
            return "-"
        case "same":
            return unicodedata.normalize("NFKC", found[0])
        case "parted":
            composed = unicodedata.normalize("NFC", found[0])
            return composed if len(composed) < len(found[0]) else None
        case _:
            return None
