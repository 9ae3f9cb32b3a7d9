"""What the words right beside a day say of it: that it begins, bounds or ends something, or what was done on it."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.language import states
from drafter.language.dates import DAY, MONTHS
from drafter.language.facts.naming.around import clause_after, joined, subject
from drafter.language.facts.naming.nouns import nouns
from drafter.language.patterns import lazy

_FROM = rf"(?:\d{{1,2}} )?(?:{'|'.join(MONTHS)})(?: \d{{4}})?"
_START = lazy(r"\bfrom $")
_GOES_ON = lazy(r" (?:to|until) \d")
_DONE = lazy(
    r"(?<![a-z-])(?P<what>[a-z-]{4,})"
    r" (?:announced|adopted|published|issued|released|imposed|signed|launched|taken|introduced) $"
)
_DOING = lazy(r"\b(?P<what>[a-z]+ing) of\b")

_BOUNDS = {
    "start": lazy(r"\b(?:beginning|starting|commencing) $"),
    "deadline": lazy(r"(?:\bby|\bno later than|\bbefore)(?: the end of)? $"),
    "period_end": lazy(rf"\b(?:between {_FROM} and|from {_FROM} (?:to|until)) $"),
    "end": lazy(r"(?:\buntil|\bup to|\bterminat(?:e|ed|ing) as of|\b(?:expiring|ending))(?: the end of)? $"),
    "as_at": lazy(r"\bas at $"),
    "year_end": lazy(r"\byear (?:ended|ending) $"),
    "period_ended": lazy(r"\bperiod (?:ended|ending) $"),
    "effective_date": lazy(r"\b(?:effective|with effect from) $"),
}
"""Names for a day by what stands right before it; the first that fits."""
_RIGHT_BEFORE = len(" between 30 September 2025 and ")
_MORE_DAYS = lazy(rf"(?:(?:\[\^[^\]]*\])?(?:,|,? and)(?:\[\^[^\]]*\])? {DAY}(?:\[\^[^\]]*\])?)+")
_WRITTEN = lazy(r"\b(?:report|letter|statement|decision|judgment)s? of $")
"""A text of which no words before its day say whose it is."""

_PUBLISHED = lazy(
    r"\b(?P<text>study|studies|reports?|notes?|guidelines|statements?|briefs?|comments?|surveys?)\b"
    r"[^;]{0,200}, (?:published|issued|released) $"
)
_BY = lazy(r"\bby (?:the )?(?P<who>[A-Z][\w’-]+(?:(?: of| and| the)* [A-Z][\w’-]+)*) (?:of |on )?$")
"""Who does something is named beside it; what stands before is of something else."""

ANOTHER = lazy(r"^ and (?:the|its|their) ")
"""What follows a day and is of something else."""


def bounds(before: str, after: str) -> list[str]:
    """Return the name of a day by what stands right before it, and of the first of a period by what follows.

    >>> [bounds("to report by the end of ", ""), bounds("the period from ", " to 31 December"), bounds("held on ", "")]
    [['deadline'], ['period_start'], []]
    """
    if _START.search(before[-_RIGHT_BEFORE:]) and _GOES_ON.match(after):
        return ["period_start"]
    return [name for name, said in _BOUNDS.items() if said.search(before[-_RIGHT_BEFORE:])][:1]


def deeds(before: str, clause: str) -> Iterator[tuple[str, ...]]:
    """Yield what was done on a day, or from it on: “the measures announced on …”, “the blocking of aid from …”.

    Args:
        before: the words before the day.
        clause: those of its clause.

    >>> list(deeds("the measures announced ", "the measures announced "))
    [('measures',)]
    """
    if (done := _DONE.search(clause)) and done["what"] in nouns(done["what"]):
        yield (done["what"],)
    if _START.search(before[-_RIGHT_BEFORE:]) and (doing := _DOING.search(clause)):
        yield (doing["what"], "start")


def about(clause: str, after: str, common: frozenset[str]) -> tuple[str, ...]:
    """Return the proper name that tells which one something is: what follows its day, where that follows its noun.

    >>> about("the Board, and the reports of ", " of the Commission of Inquiry", frozenset())
    ('Inquiry',)
    """
    if (done := _BY.search(clause)) and done["who"] in states.names():
        return ()
    following = ANOTHER.split(clause_after(_other_days(after)), maxsplit=1)[0]
    places = (
        (following, clause)
        if _WRITTEN.search(clause) and _other_days(after).startswith(" of ")
        else (clause, following)
    )
    return next((said for place in places if (said := subject(place, common))), ())


def without_kind(about: tuple[str, ...], clause: str) -> list[str]:
    """Return names for a day of which nothing tells what it is: the proper name beside it, else the nouns.

    A number at the end of the proper name is left out: at the end of a name it would count a series.

    >>> without_kind(("Winter", "Games", "7"), ""), without_kind((), "the measures announced ")
    (['winter_games'], ['measures'])
    """
    alone = about[:-1] if about and about[-1].isdigit() else about
    return [joined(*alone)] if alone else [joined(noun) for noun in reversed(nouns(clause))]


def up_to_text(clause: str) -> str:
    """Return the words before a day on which something was published, up to what can be: a study, a report.

    >>> up_to_text("the study on the evolution of the mandate, published "), up_to_text("the mandate, extended ")
    ('the study', 'the mandate, extended ')
    """
    found = _PUBLISHED.search(clause)
    return clause[: found.end("text")] if found else clause


def _other_days(after: str) -> str:
    """Return what follows a day and the other ones that are listed with it.

    >>> _other_days(",[^a] 15 March 2023[^b] and 19 October 2023 of the Commission")
    ' of the Commission'
    """
    found = _MORE_DAYS.match(after)
    return after[found.end() :] if found else after
