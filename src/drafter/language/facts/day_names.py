"""What the words right beside a day say of it: that it begins, bounds or ends something, or what was done on it."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.language.dates import MONTHS
from drafter.language.facts.around import nouns
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
