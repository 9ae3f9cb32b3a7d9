"""The marks inside a line of a text file: italics, bold, links and note marks, in Markdown and in plain Unicode."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.language.patterns import lazy
from drafter.model.resolution import Emphasis, Link, Strong, Text
from drafter.readers.source import Mark, SourceInline, joined, ordinary

_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_ASCII = str.maketrans(_DIGITS, "0123456789")
NOTE_HEAD = lazy(
    rf"(?:<sup>\s*(?P<sup>[\d*]+)\s*</sup>|(?P<digits>[{_DIGITS}]+)|\[\^(?P<ref>[\w-]+)\]:|(?P<stars>(?:\\?\*)+)(?=\s))\s*"
)
_TOKEN = lazy(
    rf"""\\(?P<escaped>[\\*\[\]<>\#_`|])
      | <sup>(?P<sup>[^<]*)</sup>
      | (?P<digits>[{_DIGITS}]+(?:,[ ]?[{_DIGITS}]+)*)
      | \[\^(?P<ref>[\w-]+)\]
      | \[(?P<link>[^\[\]]*)\]\((?P<target>[^()\s]*)\)
      | \*\*(?=[^\s*])(?P<strong>.{{1,3000}}?)(?<=\S)\*\*(?!\*)
      | (?<![\w*])\*(?=[^\s*])(?P<em>[^*]+?)(?<=\S)\*(?![\w*])
      | (?<=\S)(?P<stars>\*+)(?=[\s,;]|$)""",
    re.VERBOSE | re.DOTALL,
)
_COMPUTED = lazy(r"#.*|(?:https?://)?(?:www\.)?(?:docs\.un\.org|undocs\.org)/.*|")


def note_label(line: str) -> str:
    """Return the mark of the note that a line begins, "" when it is none.

    >>> note_label("¹² Resolution 70/1."), note_label("* On behalf of"), note_label("1. Requests")
    ('12', '*', '')
    """
    head = NOTE_HEAD.match(line)
    return next((g for g in head.groups() if g), "").translate(_ASCII).replace("\\", "") if head else ""


def body_stars(line: str) -> Iterator[str]:
    """Yield the stars that stand after a word as a note mark does.

    >>> list(body_stars("Italy and Turkmenistan:* *draft* resolution"))
    ['*']
    """
    for token in _TOKEN.finditer(line.replace("\\*", "*")):
        star = token["stars"] or (token["sup"] or "").strip()
        if star and not star.strip("*"):
            yield star


def spans(text: str, notes: frozenset[str]) -> tuple[SourceInline, ...]:
    """Read the marks in a text.

    Args:
        text: words of one or several lines.
        notes: the labels of the notes in the file; a superscript without a note stays as it is written.

    >>> spans("*Recalling* [59/48](#)¹ is", frozenset("1"))
    (Emphasis(words='Recalling'), Text(words=' 59/48'), Mark(label='1'), Text(words=' is'))
    """
    return joined(_spans(text, notes, Text))


def _spans(
    text: str, notes: frozenset[str], kind: type[Text] | type[Emphasis] | type[Strong]
) -> Iterator[SourceInline]:
    end = 0
    for token in _TOKEN.finditer(text):
        if token.start() > end:
            yield kind(ordinary(text[end : token.start()]))
        yield from _token(token, notes, kind)
        end = token.end()
    if end < len(text):
        yield kind(ordinary(text[end:]))


def _token(
    token: re.Match[str], notes: frozenset[str], kind: type[Text] | type[Emphasis] | type[Strong]
) -> Iterator[SourceInline]:
    if token["em"]:
        yield from _spans(token["em"], notes, Emphasis)
    elif token["strong"]:
        yield from _spans(token["strong"], notes, Strong)
    elif token["link"] is not None:
        words = ordinary(token["link"])
        yield kind(words) if _COMPUTED.fullmatch(token["target"]) else Link(words, token["target"])
    elif token["escaped"] == "*" and "*" in notes:
        yield Mark("*")
    elif token["escaped"]:
        yield kind(token["escaped"])
    else:
        yield from _marks(token, notes, kind)


def _marks(
    token: re.Match[str], notes: frozenset[str], kind: type[Text] | type[Emphasis] | type[Strong]
) -> Iterator[SourceInline]:
    written = token["sup"] or token["digits"] or token["ref"] or token["stars"] or ""
    labels = re.split(r",\s*", written.translate(_ASCII).strip())
    if all(label in notes for label in labels):
        yield from (Mark(label) for label in labels)
    else:
        yield kind(ordinary(written))
