"""Citations of the resolution that a text follows: one fact, printed wherever the text cites it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from drafter.language import dates
from drafter.language.facts import predecessor, series
from drafter.language.facts.predecessor import Follower
from drafter.language.facts.series import SeriesCitation


def facts(texts: Iterable[str], follower: Follower) -> dict[str, dict[str, str]]:
    """Find the resolution that a text follows: the series that ends with it, else the resolution alone.

    Args:
        texts: the texts of the body.
        follower: the resolution that they are of.

    >>> sea = Follower("The law of the sea", 79, 1, None)
    >>> facts(["its resolution 78/4 of 1 December 2023 on the law of the sea"], sea)
    {'previous_resolution': {'78/4': '1 December 2023'}}
    """
    cited = [(citation, follower.evidence(citation, text)) for text in texts for citation in series.find(text)]
    number = predecessor.predecessor(cited)
    own = [citation for citation, evidence in cited if evidence and citation.last == number]
    if not own:
        return {}
    longest = max(own, key=lambda citation: (any(citation.series.values()), len(citation.series)))
    if len(longest.series) > 1:
        return {series.NAME: longest.series}
    day = predecessor.day_of(number, longest.series)
    return {series.PREVIOUS: {number: longest.series[number] or (dates.day(day) if day else "")}}


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
    for citation in reversed(list(series.find(text))) if known else ():
        if (expression := _printed(known, citation)) and not follower.is_history(citation, text):
            text = f"{text[: citation.start]}{{{{ {expression} }}}}{text[citation.end :]}"
    return text


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
