"""Names of days until which something goes on, or by which it is due: `mandate_end`, `interim_report_deadline`."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.language.facts.naming.around import joined, subject
from drafter.language.facts.naming.event_kinds import kind_in
from drafter.language.facts.naming.nouns import nouns
from drafter.language.patterns import lazy

ASIDE = lazy(r", (?:by|no later than|before) $")
"""A day that stands between commas: what is due follows it."""
_OF_A_RUN = ("start", "end")
_RUN = ("mandate", "term of office")
"""What begins and ends by itself, whatever else a sentence speaks of."""
_FIRST_WORDS = lazy(
    r" ?(?P<head>[^,;]*?)"
    r"(?= (?:of|on|in|for|regarding|with|as|that|which|to|by|at|from|imposed|provided|and (?:the|its))\b|[,;.]|$)"
)


def names(bound: str, clause: str, following: str, common: frozenset[str]) -> Iterator[str]:
    """Yield names for a day until which something goes on, or by which it is due, the best first.

    >>> next(names("end", " extend until ", " the mandate of the Panel", frozenset()))
    'mandate_end'
    >>> next(names("start", " for a three-year term of office beginning ", "", frozenset()))
    'term_start'
    >>> list(names("deadline", " to review, by ", "the measures on arms", frozenset()))
    ['measures_deadline', 'deadline']
    >>> next(names("deadline", " to submit, before ", "an interim report", frozenset()))
    'interim_report_deadline'
    """
    first = head(following)
    said, more = kind_in(first, common)
    what = (*more, said) if said else tuple(nouns(first)[-1:])
    what = next(((word.split()[0],) for word in _RUN if bound in _OF_A_RUN and word in clause + following), what)
    kind, own = kind_in(clause, common)
    about = subject(clause, common) or subject(following, common)
    due = (*own, kind) if kind else ()
    several = [what, due] if bound in _OF_A_RUN or ASIDE.search(clause) else [due, what]
    several.append((*about, *what) if about else ())
    found = dict.fromkeys(joined(*one, bound) for one in several if one)
    yield from found
    yield from [joined(word, bound) for word in nouns(clause)[-1:]] if not found else ()
    yield bound


def head(following: str) -> str:
    """Return the words that what follows a day begins with, up to the first that says more of them.

    Args:
        following: the words after the day.

    >>> head("a special commemorative meeting of the Assembly")
    'a special commemorative meeting'
    """
    found = _FIRST_WORDS.match(following)
    return found["head"] if found else ""
