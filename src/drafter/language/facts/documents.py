"""Documents that a text cites by their symbols: reports of this session and the last, official records, A/HRC and E/.

Measured over pairs of a text and the next one on its subject: a report of the text's own session is followed by one of
the next text's session in 104 of 112 notes (its number is another one), and the supplement of a committee to the
official records in 25 of 27; what tells of something dated, an annex, and documents of earlier sessions stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from drafter.language.facts import council
from drafter.language.facts.forms import TODO
from drafter.language.facts.naming.around import clause_before, joined, subject
from drafter.language.facts.naming.names import name_of
from drafter.language.numbers import ordinal
from drafter.language.patterns import lazy
from drafter.language.sessions import FIRST_YEAR

NAME = "documents"
"""The name of the fact: a name to the symbol of each document."""

PREVIOUS = "previous_report"
"""The name of the report before the latest one: it moves although it is of an earlier session."""

SUPPLEMENTS = 53
"""Documents of a session up to this number are supplements to the official records: their number stays."""

_OF_MANY = 7
"""The supplement whose addenda are of other subjects each session: the reports of the Advisory Committee."""

_PART = r"(?: \((?:Part [IVX]+|Vol\. [IVX]+|Introduction)\))?"
_TWIN = rf"(?:-(?:E|S)/\d{{4}}/(?:\d{{1,4}}|{TODO}))?"
_OWN = rf"A/(?:C\.[1-6]/)?(?P<session>\d{{2,3}})/(?:\d{{1,4}}|{TODO})(?:/(?:Add|Rev)\.\d{{1,2}})*{_PART}{_TWIN}"
_COUNCIL = rf"A/HRC/(?P<council>\d{{1,3}})/(?:\d{{1,3}}|{TODO})(?:/(?:Add|Rev)\.\d{{1,2}})*"
_OF_YEAR = rf"/(?:\d{{1,4}}|{TODO})(?:/(?:Add|Rev)\.\d{{1,2}})*"
_ECONOMIC = (
    rf"(?:E/(?:CN?\.\d+/)?|A/AC\.\d{{1,3}}/)(?P<year>(?:19|20)\d\d){_OF_YEAR}"
    rf"(?:-E/(?:CN?\.\d+/)?(?:19|20)\d\d{_OF_YEAR})?"
)
SYMBOL = lazy(rf"(?<![\w/.-])(?:{_OWN}|{_COUNCIL}|{_ECONOMIC})(?![\w-]|/(?!Corr\.)|\.\d)")
"""The symbol of a document that may have a successor in the next session."""

_RECORDS = lazy(
    r"(?:Official Records of the General Assembly|Ibid\.)\*?, (?P<titled>[A-Z][a-z]+(?:[- ][a-z]+)*) Session, "
    rf"Supplements? No\. ?\d+[A-Z]?(?: and \d+[A-Z])?(?:\*?, vol\. [IVX]+)?\*? \((?P<symbol>{SYMBOL.pattern})\)"
)
_BRACES = lazy(r"\{\{.*?\}\}")
_NOUN = lazy(
    r".*\b(?P<noun>report|note|budget|letter|statement|communication|review|study|update|recommendation|summary)s?\b"
    r"(?P<after>.*)"
)
_OTHER_NOUN = lazy(
    r".*\b(?P<noun>working paper|(?<!advisory )opinion|advisory opinion|judgment"
    r"|ruling|programme of work|framework|plan|strategy|programme|list)s?\b"
)
_THAT = lazy(r"^.*\b(?:that|those)(?= of the [A-Z])")
"""What stands for the noun anew: “the report of the Secretary-General, and that of the Board”."""

_PREVIOUS = lazy(r"\b(?:previous|preceding|last) report,?$")
_LAST_NAME = lazy(r"[A-Z][\w-]+(?: (?:and (?:the )?)?[A-Z][\w-]+)*$")
_PERFORMANCE = lazy(r" performance\b")
_OWNER = lazy(
    r"\b(?:of|by|from) the (?:United Nations )?(?P<owner>(?:(?:Office|Economic)(?: of the| and)(?: United Nations)? )?"
    r"[A-Z][\w-]+(?: (?:(?:of|for) )?[A-Z][\w-]+){0,4})"
)
_REPORT_ON = lazy(r".*\breport of the (?P<owner>[A-Z][\w-]+(?: [A-Z][\w-]+)*)\b[^,;]*$")
_TOPIC = lazy(r"\b(?:on|concerning|entitled “) ?(?:the )?(?P<topic>[^,;”]+)")


class Cited(NamedTuple):
    """A document in a text: where its symbol stands, and the symbol."""

    start: int
    end: int
    symbol: str


def find(text: str) -> Iterator[Cited]:
    """Yield the documents that a text cites.

    >>> [c.symbol for c in find("A/79/229 and A/79/229/Corr.1; A/HRC/57/47; A/RES/79/1")]
    ['A/79/229', 'A/79/229', 'A/HRC/57/47']
    """
    return (Cited(found.start(), found.end(), found[0]) for found in SYMBOL.finditer(text))


def session_of(symbol: str) -> int:
    """Return the session of the Assembly whose document it is; 0 where it is another organ's.

    >>> session_of("A/79/302"), session_of("A/C.5/79/12"), session_of("A/HRC/57/47"), session_of("A/80/TODO")
    (79, 79, 0, 80)
    """
    found = SYMBOL.fullmatch(symbol)
    return int(found["session"]) if found and found["session"] else 0


def year_of(symbol: str) -> int:
    """Return the year in which a document was issued, as its session or its symbol tells; 0 where nothing does.

    >>> year_of("A/HRC/57/47"), year_of("E/2024/68"), year_of("A/79/302")
    (2024, 2024, 2024)
    """
    found = SYMBOL.fullmatch(symbol)
    if not found:
        return 0
    if found["council"]:
        return council.year_of(int(found["council"]))
    return int(found["year"]) if found["year"] else FIRST_YEAR + int(found["session"])


def moved(symbol: str, sessions: int) -> str:
    """Return the symbol of the document that follows in a later session: what is not known of it is TODO.

    Args:
        symbol: a symbol.
        sessions: how many sessions later.

    >>> moved("A/79/302", 2), moved("A/79/23", 1), moved("A/79/187-E/2024/68", 1), moved("A/HRC/57/47", 1)
    ('A/81/TODO', 'A/80/23', 'A/80/TODO-E/2025/TODO', 'A/HRC/57/47')
    >>> moved("A/79/53/Add.1", 1), moved("A/79/7/Add.9", 1), moved("A/C.5/79/12", 1)
    ('A/80/53/Add.1', 'A/80/TODO', 'A/C.5/80/TODO')
    """
    found = re.match(r"(A/(?:C\.\d/)?)(\d{2,3})/(\w+)(.*)", symbol)
    if not found:
        return symbol
    number = found[3] if _is_supplement(symbol) else TODO
    twin = re.search(r"-([ES])/(\d{4})/", found[4])
    part = re.search(_PART.removesuffix("?"), found[4])
    added = re.match(r"/Add\.\d+", found[4]) if number != TODO else None
    tail = f"-{twin[1]}/{int(twin[2]) + sessions}/{TODO}" if twin else "".join(one[0] for one in (added, part) if one)
    return f"{found[1]}{int(found[2]) + sessions}/{number}{tail}"


def _is_supplement(symbol: str) -> bool:
    """Return whether a document is a supplement to the official records that comes under this number each session."""
    found = re.match(r"A/\d{2,3}/(\d+)(?!\d)(/Add)?", symbol)
    return found is not None and int(found[1]) <= SUPPLEMENTS and not (found[2] and int(found[1]) == _OF_MANY)


def in_session(symbol: str) -> str:
    """Return the session of a document as the official records print it.

    Raises:
        ValueError: it is no document of a session of the Assembly; with a sentence.

    >>> in_session("A/79/23")
    'Seventy-ninth'
    """
    if symbol == TODO:
        return symbol
    if not session_of(symbol):
        raise ValueError(f"“{symbol}” is no document of a session of the General Assembly, for example A/81/23")
    return ordinal(session_of(symbol)).capitalize()


def records(text: str) -> Iterator[tuple[int, int, Cited]]:
    """Yield the supplements to the official records: start and end of the words of the session, and the document.

    >>> text = "Official Records of the General Assembly, Seventy-ninth Session, Supplement No. 23 (A/79/23)."
    >>> [(text[start:end], c.symbol) for start, end, c in records(text)]
    [('Seventy-ninth', 'A/79/23')]
    """
    for found in _RECORDS.finditer(text):
        cited = Cited(found.start("symbol"), found.end("symbol"), found["symbol"])
        if session_of(cited.symbol) and in_session(cited.symbol) == found["titled"]:
            yield found.start("titled"), found.end("titled"), cited


def is_at_odds(symbol: str, text: str) -> bool:
    """Return whether a note names a session of the official records that would not follow a symbol in it.

    >>> is_at_odds("A/79/23", "Official Records, Seventy-eighth Session, Supplement No. 23 (A/79/23)")
    True
    """
    recorded = [cited.symbol for _, _, cited in records(text)]
    return "Session, Supplement" in text and _is_supplement(symbol) and symbol not in recorded


def names(before: str, after: str = "") -> tuple[str, ...]:
    """Return names for a document, the best first, from the words before the mark of its note.

    Args:
        before: those words.
        after: what follows its symbol in the note.

    >>> names("the report of the Advisory Committee on Administrative and Budgetary Questions")
    ('advisory_committee_report',)
    >>> names("the report of the Secretary-General on the law of the sea")
    ('report', 'law_sea_report')
    >>> names("as set out in its previous report")
    ('previous_report',)
    >>> names("the reports on special political missions", " (Sect. 3)/Add.1")
    ('programme_budget',)
    """
    if after.startswith(" (Sect."):
        return ("programme_budget",)
    before = _BRACES.sub("", before)
    if _PREVIOUS.search(before):
        return (PREVIOUS,)
    found = _NOUN.match(before)
    if not found:
        return (_of_no_noun(before),)
    report = _REPORT_ON.match(before) if found["noun"] == "budget" else None
    if report and "Secretary" not in report["owner"]:
        return (f"{name_of(report['owner'])}_report",)
    if _PERFORMANCE.match(found["after"]):
        return ("budget_performance_report",)
    return tuple(dict.fromkeys(_by_whom_and_on_what(before, found["noun"], _THAT.sub("", found["after"]))))


def _of_no_noun(before: str) -> str:
    """Return a name for a document by another noun, else by whom, or of whom, it speaks."""
    if other := _OTHER_NOUN.match(before):
        return other["noun"].replace(" ", "_")
    said = subject(clause_before(before))
    return joined(*said, "document") if said else "cited_document"


def _by_whom_and_on_what(before: str, noun: str, after: str) -> Iterator[str]:
    """Yield names by who wrote a document, then by what it is on; one of the Secretary-General is just a report."""
    owner, topic, last = _OWNER.search(after), _TOPIC.search(after), _LAST_NAME.search(before)
    name = _owner_name(owner["owner"]) if owner else ""
    is_told = name not in ("", "secretary_general")
    yield f"{name}_{noun}" if is_told else noun
    words = topic["topic"].removeprefix("the ").removeprefix("United Nations ") if topic else ""
    if is_told:
        # “On the work of its session” is what every body reports on, and a name in capitals is mostly its own.
        if words[:1].islower() and not words.startswith("work "):
            yield f"{name_of(words, first=True)}_{noun}"
        return
    about = (name_of(words, first=True), name_of(last[0]) if last else "", name_of(words, longest=4))
    yield from (f"{one}_{noun}" for one in about if one)


def _owner_name(owner: str) -> str:
    """Return the name of who reports: “High Commissioner” of the office of a high commissioner for a subject."""
    several = (name_of(part) for part in re.split(r" (?:of the(?: United Nations)?|of|for) ", owner))
    return next((name for name in several if "_" in name), name_of(owner))


def problem(value: str) -> str:
    """Return what is wrong with the symbol of a document, in a sentence; empty where nothing is.

    >>> problem("A/79/")
    '“A/79/” is no symbol of a document: write it as it is printed, for example A/81/302, or A/81/TODO'
    """
    if value == TODO or SYMBOL.fullmatch(value):
        return ""
    return f"“{value}” is no symbol of a document: write it as it is printed, for example A/81/302, or A/81/TODO"
