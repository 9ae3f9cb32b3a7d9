"""Citations of the resolution that a text follows: one fact, printed wherever the text cites it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from drafter.language import dates
from drafter.language.facts import session
from drafter.language.facts.citations import predecessor, series
from drafter.language.facts.citations.predecessor import Evidence, Follower
from drafter.language.facts.citations.series import SeriesCitation
from drafter.language.numbers import is_figures
from drafter.rendering.lifting import text_day
from drafter.skeleton import walk
from drafter.skeleton.records import Document, Skeleton


def texts(skeleton: Skeleton) -> Iterator[str]:
    """Yield the texts in which a resolution may cite the one that it follows: those of its body."""
    return walk.texts(replace(skeleton, footnotes={}, annexes=()))


def follower(document: Document, period: int) -> Follower:
    """Return a resolution as the one that follows on another.

    Args:
        document: what it is.
        period: the sessions from one resolution to the next; 0 where that is not known.
    """
    number = int(document.session) if is_figures(document.session) else 0
    return Follower(document.title, number, period, text_day.day_of(document), document.number, document.organ)


def facts(texts: Iterable[str], follower: Follower) -> dict[str, dict[str, str]]:
    """Find the resolution that a text follows: the series that ends with it, else the resolution alone.

    Args:
        texts: the texts of the body.
        follower: the resolution that they are of.

    >>> sea = Follower("The law of the sea", 79, 1, None)
    >>> facts(["its resolution 78/4 of 1 December 2023 on the law of the sea"], sea)
    {'previous_resolution': {'78/4': '1 December 2023'}}
    """
    cited = list(_cited(texts, follower))
    number = predecessor.predecessor(cited)
    own = [citation for citation, evidence in cited if evidence and citation.last == number]
    if not own:
        return {}
    longest = max(own, key=_weight)
    if len(longest.series) > 1:
        return {series.NAME: _dated(longest.series)}
    return {series.PREVIOUS: _dated({number: longest.series[number]})}


def _weight(citation: SeriesCitation) -> tuple[bool, bool, int]:
    """Return how well a list gives the words of all citations: with the day of each, or else of none."""
    days = list(citation.series.values())
    return all(days) or not any(days), any(days), len(days)


def _dated(found: dict[str, str]) -> dict[str, str]:
    """Return resolutions with the days that the text does not print, as far as they are known."""
    known = {number: predecessor.day_of(number, found) for number in found}
    return {number: found[number] or (dates.day(day) if day else "") for number, day in known.items()}


def rivals(texts: Iterable[str], follower: Follower) -> tuple[str, ...]:
    """Return the resolutions of which each may be the one that a text follows; none where it is plain which one is.

    Args:
        texts: the texts of the body.
        follower: the resolution that they are of.

    >>> sea = Follower("The law of the sea", 79, 1, None)
    >>> rivals(["its resolutions 78/4 on the law of the sea and 78/9", "resolution 78/5 on the law of the sea"], sea)
    ('78/4', '78/5')
    """
    several = predecessor.candidates(_cited(texts, follower))
    return several if len(several) > 1 else ()


def _cited(texts: Iterable[str], follower: Follower) -> Iterator[tuple[SeriesCitation, Evidence]]:
    for text in texts:
        yield from ((citation, follower.evidence(citation, text)) for citation in series.find(text, follower.organ))


def lifted(text: str, found: dict[str, Any], follower: Follower) -> str:
    """Put the facts in the place of the citations of a text that they print.

    Args:
        text: a text.
        found: the facts, from `facts`.
        follower: the resolution that it is of.

    >>> lifted("resolution 78/4 on the law", {"previous_resolution": {"78/4": "1 December 2023"}},
    ...        Follower("The law of the sea", 79, 1, None))
    'resolution {{ previous_resolution | numbers }} on the law'
    """
    known = {name: found[name] for name in (series.NAME, series.PREVIOUS) if name in found}
    for citation in reversed(list(series.find(text, follower.organ))) if known else ():
        if (expression := _printed(known, citation)) and not follower.is_history(citation, text):
            text = f"{text[: citation.start]}{{{{ {expression} }}}}{text[citation.end :]}"
    return session.asked(text, follower.session) if known else text


def _printed(known: dict[str, dict[str, str]], citation: SeriesCitation) -> str:
    """Return what prints a citation; empty where no fact gives its words."""
    for name, fact in known.items():
        last = dict(list(fact.items())[-1:])
        for base, value in ((name, fact), (f"{name} | latest", last)):
            if list(value) == list(citation.series) and citation.form in ("numbers", _form(value, citation)):
                return f"{base.removesuffix(' | latest') if value == fact else base} | {citation.form}"
    return ""


def _form(value: dict[str, str], citation: SeriesCitation) -> str:
    return citation.form if value == citation.series else ""
