"""Names and abbreviations (Editorial Manual, abbreviations; Appendix A of the rule book)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.language import organs
from drafter.language.patterns import lazy
from drafter.language.square_brackets import named_places
from drafter.model.problems import Level
from drafter.rules.book.leftovers import LABEL
from drafter.rules.draft import Draft
from drafter.rules.passage import BODY, SENTENCES, Finding, Passage, found
from drafter.rules.registry import rule
from drafter.rules.within import explained
from drafter.rules.wordlists import quoted, table

_ACRONYM = lazy(
    r"(?<![\w/(“.-])(?<!/\d )(?<!/\d\d )(?<!/\d{3} )(?P<word>[A-Z]o?[A-Z0-9]{1,9}s?)"
    r"(?![\w/)’”(-]|\.[A-Z\d]| \([IVX]| \d+/\d)"
)
"""Capitals that belong to no symbol, as of an advisory opinion, and are no letter of a resolution (53/77 AA)."""
_NAMED = lazy(r" [A-Z][a-z]")
"""A name goes on: “the UAE Framework for Global Climate Resilience”."""
_ROMAN = lazy(r"[IVXLC]+")
_INVERTED = lazy(
    r"\b(?:to|by|with|from|Government of|in|invites|requests|urges) "
    r"(?P<wrong>(?P<name>Iran|Bolivia|Venezuela|Micronesia|Netherlands) \((?P<form>[A-Z][\w ]+?)(?P<of> of(?: the)?)\))"
    r"(?!,| and)"
)
_FULL_AGENDA = "2030 Agenda for Sustainable Development"
_AGENDA = lazy(r"\b2030 [Aa]genda\b")
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
    "Vietnam", "North Korea", "South Korea", "Slovak Republic", "Holland", "Kirghizistan", "Kirghizstan", "Kirgistan",
    "Kirgizia", "Kirgizistan", "Tadjikistan", "Tadzhikistan", "Turkmenia", "Byelorussia",
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

_FORMER = {"Turkey": 2022, "Swaziland": 2018, "Macedonia": 2019, "Czech Republic": 2016, "Cape Verde": 2013}
"""Names that were official until a year: an event before it may have been told with them."""

_BEFORE = 60
"""So many letters before a name say whether it stands alone."""

_YEAR = lazy(r"\b(?:19|20)\d\d\b")
_FREE = lazy(
    r"(?:[,;:(]|\b(?:and|or|in|at|to|by|with|from|for|between|among|against|on|via|including|thanks|invites|requests|"
    r"urges|encourages|thanking|welcoming|(?<!Republic )(?<!State )(?<!Kingdom )(?<!Union )(?<!Federation )of)) $",
    re.IGNORECASE,
)
"""The words before a name that do not belong to it."""


@rule(
    "NAM-01",
    Level.WARN,
    "unsafe",
    "79/332: the full name 51 times, no acronym; Editorial Manual",
    but_for=(organs.SECURITY,),
)
def acronyms(draft: Draft) -> Iterator[Finding]:
    """Names stand in full every time, then in a short form such as “the Office”; there are no acronyms.

    Bad: Noting the cooperation between the SCO and UNODC,
    Bad: Noting the role of the UN,
    Bad: Welcoming the signing of an MoU,
    Good: Noting the cooperation with the Office and UN-Women on coronavirus disease (COVID-19),
    Good: Recalling resolutions 53/77 AA and 54/54 U, advisory opinion OC 16/99 and the SIDS Accelerated Modalities,
    """
    known, allowed = table("acronyms.txt"), table("acronyms-allowed.txt")
    for passage in draft.of(*BODY):
        proposers = named_places(passage.words)
        for match in _ACRONYM.finditer(passage.words):
            word = match["word"]
            if word in allowed or match.start() in proposers or _is_no_acronym(passage, match):
                continue
            message = f"write the name in full instead of “{word}”"
            if full := known.get(word):
                yield found(passage, match, f"{message}: “{full}”", full, 1)
            elif not _NAMED.match(passage.words, match.end()):
                yield Finding(passage, match.start(), match.end(), message, level=Level.HINT)


def _is_no_acronym(passage: Passage, match: re.Match[str]) -> bool:
    """Return whether capitals are a number, the letter of a part, or somebody's own words."""
    is_roman = _ROMAN.fullmatch(match["word"]) is not None
    return is_roman or _is_letter(passage, match) or quoted(passage, match.start())


@rule("NAM-10", Level.WARN, source="measured: 134 of 134 adopted texts have the full name")
def agenda_in_full(draft: Draft) -> Iterator[Finding]:
    """The 2030 Agenda stands once with its full name: the 2030 Agenda for Sustainable Development.

    Bad: Recalling the 2030 Agenda,
    Good: Recalling the 2030 Agenda for Sustainable Development, / Noting the goals of the 2030 Agenda,
    """
    short = next(draft.matches(_AGENDA, *SENTENCES, having="2030"), None)
    if short and not any(_FULL_AGENDA.lower() in p.words.lower() for p in draft.passages):
        yield found(*short, f"the full name is missing in this text: “{_FULL_AGENDA}”")


def _is_letter(passage: Passage, match: re.Match[str]) -> bool:
    """Return whether capitals are part of a symbol, a number or a line in capitals, or explained by the text itself."""
    word = match["word"]
    return bool(LABEL.match(word)) or word in explained(passage.words) or passage.words.isupper() or word == "TODO"


@rule("NAM-03", Level.WARN, "unsafe", "Appendix A.2 of the rule book")
def states_in_text(draft: Draft) -> Iterator[Finding]:
    """States have their United Nations names in the text too.

    Who wants words in brackets may have a short name there: `[strengthen – Iran]`.

    Bad: Thanking the Kyrgyz Republic and Vietnam,
    Bad: Noting the efforts of Iran,
    Good: Thanking Kyrgyzstan, Viet Nam and the Islamic Republic of Iran,
    """
    wrong = table("states-wrong.txt")
    for passage, match in draft.matches(_STATE, *SENTENCES):
        if match.start() in named_places(passage.words):
            continue
        name = match[0]
        right = _IN_TEXT.get(name) or wrong[name]
        start, instead = _in_place(passage.words, match.start(), right)
        message = f"“{name}” is called “{right}” in the United Nations"
        former = _FORMER.get(name, 0)
        year = _YEAR.search(passage.words, match.end(), match.end() + 60)
        if former and year and int(year[0]) < former:
            yield Finding(passage, match.start(), match.end(), f"{message} since {former}", level=Level.HINT)
        else:
            yield Finding(passage, start, match.end(), message, instead)


def _in_place(words: str, start: int, right: str) -> tuple[int, str | None]:
    """Return where a wrong name begins with its article, and the name that fits there.

    `None` where the words before may belong to the name (“Republic of Iran”, “northern Syria”).

    >>> _in_place("Thanking the Czech Republic", 13, "Czechia")
    (9, 'Czechia')
    >>> _in_place("in northern Syria", 12, "the Syrian Arab Republic")
    (12, None)
    """
    before = words[max(0, start - _BEFORE) : start]
    if before.endswith(("the ", "The ")):
        fitting = right if before.endswith("the ") else right[0].upper() + right[1:]
        return start - 4, fitting
    free = not before or _FREE.search(before)
    return start, right if free else None


@rule("NAM-04", fix="unsafe", source="77/338; measured")
def inverted(draft: Draft) -> Iterator[Finding]:
    """The form with brackets is for lists; a sentence has “the Islamic Republic of Iran”.

    Bad: Noting the support given by Iran (Islamic Republic of) to the process,
    Good: Noting the support given by the Islamic Republic of Iran to the process,
    """
    for passage, match in draft.matches(_INVERTED, *BODY, having=" ("):
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
    for passage, match in draft.matches(_CHAIRMAN, *BODY, having="hair"):
        plural = match["wrong"].lower().endswith("men")
        right = match["wrong"][0] + ("hairs" if plural else "hair")
        yield found(passage, match, f"it is “{right}”", right, 1)
