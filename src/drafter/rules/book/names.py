"""Names and abbreviations (Editorial Manual, abbreviations; Appendix A of the rule book)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.language.patterns import lazy
from drafter.model.problems import Level
from drafter.rules.book.leftovers import LABEL
from drafter.rules.draft import Draft
from drafter.rules.passage import BODY, SENTENCES, Finding, Passage, found
from drafter.rules.registry import rule
from drafter.rules.wordlists import table

_ACRONYM = lazy(r"(?<![\w/(“.-])(?P<word>[A-Z][A-Z0-9]{1,9}s?)(?![\w/)’”(-]|\.[A-Z]| \([IVX])")
_ROMAN = lazy(r"[IVXLC]+")
_INVERTED = lazy(
    r"\b(?:to|by|with|from|Government of|in|invites|requests|urges) "
    r"(?P<wrong>(?P<name>Iran|Bolivia|Venezuela|Micronesia|Netherlands) \((?P<form>[A-Z][\w ]+?)(?P<of> of(?: the)?)\))"
    r"(?!,| and)"
)
_HONORIFIC = lazy(r"\b(?:H\.E\.|His Excellency|Her Excellency|His Majesty|Her Majesty|Hon\.)")
_CHAIRMAN = lazy(r"\b(?P<wrong>[Cc]hairm[ae]n|[Cc]hairwom[ae]n)\b")
_PART_OF_NAME = {
    "Bolivia": r"Bolivia(?<!Plurinational State of Bolivia)\b(?! \()",
    "Iran": r"Iran(?<!Islamic Republic of Iran)\b(?! \()",
    "Laos": r"Laos\b",
    "Macedonia": r"Macedonia(?<!North Macedonia)(?<!Republic of Macedonia)\b",
    "Moldova": r"Moldova(?<!Republic of Moldova)\b",
    "Russia": r"Russia\b",
    "Syria": r"Syria\b",
    "Tanzania": r"Tanzania(?<!United Republic of Tanzania)\b",
    "Turkey": r"Turkey\b",
    "Venezuela": r"Venezuela(?<!Bolivarian Republic of Venezuela)\b(?! \()",
}
"""Everyday names that are part of official ones; each begins with its letters, which makes the search fast."""

_WHOLE = (
    "Burma", "Cape Verde", "Czech Republic", "East Timor", "Ivory Coast", "Kyrgyz Republic", "Kirghizia", "Swaziland",
    "Vietnam", "North Korea", "South Korea", "Slovak Republic", "Holland",
)  # fmt: skip
_STATE = lazy("|".join([*_PART_OF_NAME.values(), *(rf"{name}\b" for name in _WHOLE)]))
_IN_TEXT = {
    "Bolivia": "the Plurinational State of Bolivia",
    "Iran": "the Islamic Republic of Iran",
    "Laos": "the Lao People’s Democratic Republic",
    "Moldova": "the Republic of Moldova",
    "Russia": "the Russian Federation",
    "Syria": "the Syrian Arab Republic",
    "Tanzania": "the United Republic of Tanzania",
    "Venezuela": "the Bolivarian Republic of Venezuela",
    "North Korea": "the Democratic People’s Republic of Korea",
    "South Korea": "the Republic of Korea",
    "Holland": "the Kingdom of the Netherlands",
}


@rule("NAM-01", Level.WARN, "unsafe", "79/332: the full name 51 times, no acronym; Editorial Manual")
def acronyms(draft: Draft) -> Iterator[Finding]:
    """Names stand in full every time, then in a short form such as “the Office”; there are no acronyms.

    Bad: Noting the cooperation between the SCO and UNODC,
    Bad: Noting the role of the UN,
    Good: Noting the cooperation with the Office and UN-Women on coronavirus disease (COVID-19),
    """
    known, allowed = table("acronyms.txt"), table("acronyms-allowed.txt")
    for passage in draft.of(*BODY):
        for match in _ACRONYM.finditer(passage.words):
            word = match["word"]
            if word in allowed or _ROMAN.fullmatch(word) or _is_letter(passage, match):
                continue
            full = known.get(word)
            message = f"write the name in full instead of “{word}”{f': “{full}”' if full else ''}"
            yield (
                found(passage, match, message, full, 1)
                if full
                else Finding(passage, match.start(), match.end(), message, level=Level.HINT)
            )


def _is_letter(passage: Passage, match: re.Match[str]) -> bool:
    """Return whether capitals are part of a symbol, a number or a line in capitals, or explained by the text itself."""
    word = match["word"]
    return bool(LABEL.match(word)) or f"({word})" in passage.words or passage.words.isupper() or word == "TODO"


@rule("NAM-03", Level.WARN, "unsafe", "Appendix A.2 of the rule book")
def states_in_text(draft: Draft) -> Iterator[Finding]:
    """States have their United Nations names in the text too.

    Bad: Thanking the Kyrgyz Republic and Vietnam,
    Bad: Noting the efforts of Iran,
    Good: Thanking Kyrgyzstan, Viet Nam and the Islamic Republic of Iran,
    """
    wrong = table("states-wrong.txt")
    for passage, match in draft.matches(_STATE, *SENTENCES):
        name = match[0]
        right = _IN_TEXT.get(name) or wrong[name]
        bare = right.removeprefix("the ") if passage.words[: match.start()].endswith(("the ", "The ")) else right
        yield found(passage, match, f"“{name}” is called “{right}” in the United Nations", bare)


@rule("NAM-04", fix="unsafe", source="77/338; measured")
def inverted(draft: Draft) -> Iterator[Finding]:
    """The form with brackets is for lists; a sentence has “the Islamic Republic of Iran”.

    Bad: Noting the support given by Iran (Islamic Republic of) to the process,
    Good: Noting the support given by the Islamic Republic of Iran to the process,
    """
    for passage, match in draft.matches(_INVERTED, *BODY):
        right = f"the {match['form']}{match['of']} {match['name']}"
        yield found(passage, match, f"in a sentence it is “{right}”", right, 1)


@rule("NAM-05", Level.HINT, source="AKN4UN guidelines; measured: 0")
def honorifics(draft: Draft) -> Iterator[Finding]:
    """Officials stand with their title, without honorifics.

    Bad: Thanking His Excellency the President,
    Good: Thanking the President,
    """
    for passage, match in draft.matches(_HONORIFIC, *BODY):
        yield found(passage, match, f"a resolution has no “{match[0]}”")


@rule("NAM-08", Level.HINT, "unsafe", "measured: Chair 382, Chairperson 15, Chairman 2")
def chair(draft: Draft) -> Iterator[Finding]:
    """Who presides is the Chair.

    Bad: Thanking the Chairman of the Committee,
    Good: Thanking the Chair of the Committee,
    """
    for passage, match in draft.matches(_CHAIRMAN, *BODY):
        plural = match["wrong"].lower().endswith("men")
        right = match["wrong"][0] + ("hairs" if plural else "hair")
        yield found(passage, match, f"it is “{right}”", right, 1)
