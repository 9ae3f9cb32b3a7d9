"""Citations of other recent resolutions: entries of a table, printed wherever a text cites them.

Measured over 56 successions: of the resolutions cited alone that are at most two and a half years old, 34 of 115 are
replaced in the next text; of those of up to five years, over 111 successions, 3 of 68. What tells what was once decided
in a resolution stays.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType

from drafter.language import dates, organs, register
from drafter.language.facts import council
from drafter.language.facts.citations import citing, predecessor, series
from drafter.language.facts.citations.series import SeriesCitation
from drafter.language.facts.naming import resolution_names, told_apart
from drafter.language.facts.naming.told_apart import Called
from drafter.language.patterns import lazy
from drafter.language.sessions import FIRST_YEAR
from drafter.language.symbols import session_of

_OF_HUMAN_RIGHTS = lazy(rf"\b{organs.HUMAN_RIGHTS}(?:’s)? (?:resolutions? )?(?:\d+/\d+,? (?:and )?)*$")

_YEARED = lazy(r"\((20\d\d)\)$|^(20\d\d)/")
"""The year in the number of a resolution of the Security Council, or of the Economic and Social Council."""

_LONGEST_LIST = 400
"""Letters of a list of numbers, before the last of which the organ may stand."""

REACH = timedelta(days=5 * 365) - timedelta(days=predecessor.SEASON)
"""Reviews come back every four years at the latest, with one more until they are adopted; older ones are history."""

Numbers = tuple[str, ...]
NamedEntry = tuple[str, Mapping[str, str]]
"""The name of an entry, and the resolutions that it holds."""


def lifted(
    texts: Sequence[str],
    since: date,
    taken: Sequence[str],
    headings: Mapping[str, str] = MappingProxyType({}),
    openings: Mapping[str, str] = MappingProxyType({}),
) -> tuple[list[str], dict[str, dict[str, str]]]:
    """Lift citations of recent resolutions out of texts.

    Args:
        texts: the texts, with the resolutions that they follow already lifted.
        since: the first day that is not history.
        taken: the names that other facts have.
        headings: the names that headings give, by the texts under them.
        openings: the opening words of the paragraphs, by the texts after them.

    Returns:
        The texts with entries in the place of the citations, and the entries by name.

    >>> texts, table = lifted(["its resolution 77/178 of 14 December 2022 on tourism"], date(2021, 7, 1), ())
    >>> texts, table
    (['its {{ tourism_resolution | resolutions }} on tourism'], {'tourism_resolution': {'77/178': '14 December 2022'}})
    """
    cited: dict[str, dict[str, str]] = {}
    called: dict[Hashable, Called] = {}
    alike: dict[Numbers, list[NamedEntry]] = defaultdict(list)
    for text in texts:
        for citation in _recent(text, since):
            same = alike[tuple(citation.series)]
            if not _printed(same, citation):
                key = str(len(cited))
                cited[key] = _dated(text, citation)
                several = _names(text, citation, headings.get(text, ""), openings.get(text, ""))
                called[key] = Called(several, dates.last_day(list(cited[key].values())[-1]))
                same.append((key, cited[key]))
    names_of = told_apart.distinct(called, taken)
    named = {numbers: [(names_of[key], entry) for key, entry in same] for numbers, same in alike.items()}
    return [_replaced(text, named) for text in texts], {names_of[key]: entry for key, entry in cited.items()}


def _names(text: str, citation: SeriesCitation, heading: str, opening: str) -> tuple[str, ...]:
    before, after = text[: citation.start], text[citation.end :]
    many = len(citation.series) > 1
    several = tuple(resolution_names.of_resolutions(before, after, many=many))
    own = f"{heading}_{resolution_names.noun(before, many=many)}"
    named = (*several, *([own] if heading else ()))
    return named or (resolution_names.without_subject(f"{opening} {before}", many=many),)


def _dated(text: str, citation: SeriesCitation) -> dict[str, str]:
    """Return the resolutions of a citation with their dates, which the register knows for those of the Assembly."""
    if citation.form != "numbers" or citation not in series.find(text):
        return dict(citation.series)
    days = {number: register.adopted(number) for number in citation.series}
    return {number: dates.day(day) if day else "" for number, day in days.items()}


def _recent(text: str, since: date) -> Iterator[SeriesCitation]:
    return (one for one in _lasting(text) if _is_since(one, text, since) and not citing.is_of_paragraphs(text, one))


def _lasting(text: str) -> Iterator[SeriesCitation]:
    """Yield the citations of a text but for those that tell what was once decided."""
    return (one for one in series.find_of_any_organ(text) if not citing.is_once(text, one))


def _is_since(citation: SeriesCitation, text: str, since: date) -> bool:
    """Return whether the last resolution of a citation is no history; one without a date tells it by its session."""
    if day := citation.series[citation.last]:
        return dates.parse(day).last >= since
    session = session_of(citation.last)
    if session is not None and _OF_HUMAN_RIGHTS.search(text, max(0, citation.start - _LONGEST_LIST), citation.start):
        return council.year_of(session) >= since.year
    year = _YEARED.search(citation.last)
    return (FIRST_YEAR + session if session is not None else int(year[1] or year[2]) if year else 0) >= since.year


def _replaced(text: str, alike: Mapping[Numbers, Sequence[NamedEntry]]) -> str:
    """Put the entries in the place of every citation that they print, also of one whose date tells that it is older."""
    for citation in reversed(list(_lasting(text))):
        if expression := _printed(alike.get(tuple(citation.series), ()), citation):
            text = f"{text[: citation.start]}{{{{ {expression} }}}}{text[citation.end :]}"
    return text


def _printed(alike: Sequence[NamedEntry], citation: SeriesCitation) -> str:
    """Return what prints a citation; empty where none of the entries of its numbers gives its words."""
    right = (name for name, entry in alike if citation.form == "numbers" or entry == citation.series)
    return next((f"{name} | {citation.form}" for name in right), "")
