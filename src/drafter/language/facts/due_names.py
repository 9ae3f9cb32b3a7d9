"""Names of days until which something goes on, or by which it is due: `mandate_end`, `interim_report_deadline`."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.language.facts.around import joined, nouns, subject
from drafter.language.facts.event_kinds import kind_in
from drafter.language.patterns import lazy

ASIDE = lazy(r", (?:by|no later than|before) $")
"""A day that stands between commas: what is due follows it."""
_FIRST_WORDS = lazy(
    r" ?(?P<head>[^,;]*?)"
    r"(?= (?:of|on|in|for|regarding|with|as|that|which|to|by|at|from|imposed|provided|and (?:the|its))\b|[,;.]|$)"
)


def names(bound: str, clause: str, following: str, common: frozenset[str]) -> Iterator[str]:
    """Yield names for a day until which something goes on, or by which it is due, the best first.

    >>> next(names("end", " extend until ", " the mandate of the Panel", frozenset()))
    'mandate_end'
    >>> list(names("deadline", " to review, by ", "the measures on arms", frozenset()))
    ['measures_deadline', 'deadline']
    >>> next(names("deadline", " to submit, before ", "an interim report", frozenset()))
    'interim_report_deadline'
    """
    head = _head(following)
    said, more = kind_in(head, common)
    what = (*more, said) if said else tuple(nouns(head)[-1:])
    if bound == "end" and "mandate" in clause + following:
        what = ("mandate",)
    kind, own = kind_in(clause, common)
    about = subject(clause, common) or subject(following, common)
    due = (*own, kind) if kind else ()
    several = [what, due] if bound == "end" or ASIDE.search(clause) else [due, what]
    several.append((*about, *what) if about else ())
    found = dict.fromkeys(joined(*one, bound) for one in several if one)
    yield from found
    yield from [joined(word, bound) for word in nouns(clause)[-1:]] if not found else ()
    yield bound


def _head(following: str) -> str:
    """Return the words that what follows a day begins with, up to the first that says more of them."""
    found = _FIRST_WORDS.match(following)
    return found["head"] if found else ""
