"""References to resolutions: the noun, the number, the session (Editorial Manual; REF-01, REF-04 to REF-10)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.language import dates
from drafter.language.patterns import lazy
from drafter.model.problems import Level
from drafter.rules.draft import Draft
from drafter.rules.passage import BODY, SENTENCES, Finding, found
from drafter.rules.registry import rule

_SYMBOL = lazy(r"\b[Rr]esolutions? (?P<symbol>[AES]/RES/(?P<number>[\w-]+(?:/\d+)?(?: ?\([\w-]+\))?))")
_CAPITAL = lazy(r"(?<=its )(?P<wrong>Resolutions?) (?=\d)")
_SHORT = lazy(r"\b(?P<wrong>(?:UNSC|UNGA|GA|SC|HRC|ECOSOC) [Rr]es(?:olutions?|\.)?)(?= ?\d| ?[AS]/)")
_WITH_YEAR = r"(?P<wrong>(?:S/RES/)?(?P<number>\d{1,4})(?:/(?P<year>(?:19[4-9]\d|20\d\d))\b| ?\((?P<inside>\d{4})\)))"
_YEAR = lazy(_WITH_YEAR)
_ANY_YEAR = re.sub(r"\?P<\w+>", "?:", _WITH_YEAR)
_COUNCIL_SERIES = lazy(
    rf"Security Council resolutions? {_ANY_YEAR}(?:(?: of {dates.DAY})?(?:, and |, | and ){_ANY_YEAR})*"
)
_ROMAN = lazy(
    r"\b[Rr]esolutions? (?P<wrong>(?P<number>\d{1,4})(?P<letter> ?[A-Z])?(?P<gap> ?)\((?P<roman>(?:E?S-)?[IVXL]+)\))"
)
_LETTER = lazy(r"\b(?:[Rr]esolution|[Dd]ecision)s? (?P<wrong>(?P<number>\d{2}/\d{1,3})(?P<letter>[A-Z]))\b")
_SPECIAL = lazy(r"\b[Rr]esolutions? (?P<wrong>(?P<kind>E?S)[ ‑–]?(?P<session>\d{1,2})/(?P<number>\d+))")
_PART = lazy(r"\b(?P<wrong>(?:para|paras|sect|chap)\.? \d+ of (?:its |the )?res(?:\.|olution))|\bres\. (?=\d)")
_FULL = {"para": "paragraph", "paras": "paragraphs", "sect": "section", "chap": "chapter", "res": "resolution"}
_SHORTENED = lazy(r"\b(?:paras?|sect|chap|res)\b\.?")


@rule("REF-01", fix="safe", source="Editorial Manual; measured: 2,554")
def lower_case(draft: Draft) -> Iterator[Finding]:
    """The Assembly says “its resolution 59/48 of 2 December 2004”, with a small letter.

    Bad: Recalling its Resolution 59/48 of 2 December 2004,
    Good: Recalling its resolution 59/48 of 2 December 2004,
    """
    for passage, match in draft.matches(_CAPITAL, *BODY, having="its Resolution"):
        yield found(passage, match, "“resolution” is written with a small letter here", match["wrong"].lower(), 1)


@rule("REF-04", fix="safe", source="measured: 0 “resolution A/RES/…” in 1,202 texts")
def number_not_symbol(draft: Draft) -> Iterator[Finding]:
    """A text gives the number of a resolution, not its symbol.

    Bad: Recalling resolution A/RES/61/210 of 20 December 2006,
    Good: Recalling resolution 61/210 of 20 December 2006,
    """
    for passage, match in draft.matches(_SYMBOL, *SENTENCES, having="/RES/"):
        yield found(passage, match, f"the text has the number alone: {match['number']}", match["number"], 1)


@rule("REF-05", source="measured")
def organ_in_full(draft: Draft) -> Iterator[Finding]:
    """The organ of a resolution is named in full.

    Bad: Recalling UNSC Res. 1373 (2001),
    Good: Recalling Security Council resolution 1373 (2001),
    """
    for passage, match in draft.matches(_SHORT, *SENTENCES):
        yield found(
            passage, match, "name the organ in full: “Security Council resolution”, “General Assembly resolution”"
        )


@rule("REF-06", fix="safe", source="measured: 1,140")
def council_year(draft: Draft) -> Iterator[Finding]:
    """A resolution of the Security Council has its year in brackets after a space.

    Bad: Recalling Security Council resolution 425/1978 of 19 March 1978,
    Bad: Recalling Security Council resolutions 1373 (2001) and 1540/2004,
    Bad: Recalling Security Council resolution S/RES/1373 (2001),
    Good: Recalling Security Council resolution 1373 (2001),
    """
    for passage, series in draft.matches(_COUNCIL_SERIES, *SENTENCES, having="Security Council resolution"):
        for match in _YEAR.finditer(passage.words, series.start(), series.end()):
            right = f"{match['number']} ({match['year'] or match['inside']})"
            if match["wrong"] != right:
                yield found(passage, match, f"a resolution of the Security Council is written {right}", right, 1)


@rule("REF-07", fix="safe", source="Editorial Manual: to the thirtieth session")
def roman_session(draft: Draft) -> Iterator[Finding]:
    """Before 1976 the session stands in roman figures in brackets, a letter between spaces.

    Bad: Recalling its resolution 2200A(XXI) of 16 December 1966,
    Good: Recalling its resolution 2200 A (XXI) of 16 December 1966,
    """
    for passage, match in draft.matches(_ROMAN, *SENTENCES, having="("):
        letter = f" {match['letter'].strip()}" if match["letter"] else ""
        right = f"{match['number']}{letter} ({match['roman']})"
        if match["wrong"] != right:
            yield found(passage, match, f"this is written {right}", right, 1)


@rule("REF-08", fix="safe", source="Editorial Manual: from the thirty-first session")
def letter_apart(draft: Draft) -> Iterator[Finding]:
    """A space stands between the number of a resolution or decision and its letter.

    Bad: Recalling its resolution 37/78H of 9 December 1982,
    Bad: Recalling its decision 77/548B of 10 July 2023,
    Good: Recalling its resolution 37/78 H of 9 December 1982,
    """
    for passage, match in draft.matches(_LETTER, *SENTENCES):
        right = f"{match['number']} {match['letter']}"
        yield found(passage, match, f"this is written {right}", right, 1)


@rule("REF-09", fix="safe", source="Editorial Manual; 79/332")
def special_session(draft: Draft) -> Iterator[Finding]:
    """A resolution of a special session has S- or ES- before the session.

    Bad: Recalling its resolution S30/1,
    Good: Recalling its resolution S-30/1,
    """
    for passage, match in draft.matches(_SPECIAL, *SENTENCES):
        right = f"{match['kind']}-{match['session']}/{match['number']}"
        if match["wrong"] != right:
            yield found(passage, match, f"this is written {right}", right, 1)


@rule("REF-10", Level.WARN, source="measured")
def part_of_resolution(draft: Draft) -> Iterator[Finding]:
    """A part of a resolution is named in full words.

    Bad: Recalling para. 11 of resolution 70/1,
    Good: Recalling paragraph 11 of resolution 70/1,
    """
    for passage, match in draft.matches(_PART, *BODY):
        full = _SHORTENED.sub(lambda short: _FULL[short[0].rstrip(".")], match[0])
        yield found(passage, match, f"write it in full: “{full.strip()}”")
