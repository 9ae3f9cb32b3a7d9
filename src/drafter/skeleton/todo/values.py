"""Documents and amounts of a draft that have still to be filled in or may be out of date: each fact is told once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from drafter.language.facts import amounts, documents, figures, periods, years
from drafter.language.facts.forms import TODO
from drafter.language.facts.values import NAMED, is_named
from drafter.language.numbers import is_figures
from drafter.language.patterns import lazy
from drafter.model.problems import Level, Problem
from drafter.skeleton import walk
from drafter.skeleton.placed import place_of
from drafter.skeleton.records import Skeleton, TableEntry
from drafter.skeleton.todo.aged import Stale

_POSTS = lazy(r"\b\d+ (?:[DP]-\d|GS|FS|NPO|General Service|Field Service|National Professional|Local level)")
_FIGURES = lazy(r"\d[\d,.]*")


def missing(skeleton: Skeleton, placeholder: re.Pattern[str]) -> Iterator[Problem]:
    """Yield the facts in which values are to be filled in, each at the first of them.

    Args:
        skeleton: a skeleton.
        placeholder: what stands for a value that is not known.
    """
    for name in NAMED:
        value = skeleton.facts.get(name)
        left = [(key, text) for key, text in value.items() if placeholder.search(text)] if is_named(value) else []
        if left:
            yield _hint(left[0][1], f"{name}: {', '.join(key for key, _ in left)}")


def outdated(skeleton: Skeleton, since: date) -> Iterator[Stale]:
    """Yield the documents that may have a successor, and the amounts, which are those of the text before.

    Args:
        skeleton: a skeleton, carried forward.
        since: the day from which on a document was new to the base.
    """
    cited = skeleton.facts.get(documents.NAME)
    if is_named(cited):
        kept = (symbol for name, symbol in cited.items() if name != documents.PREVIOUS)
        old = (symbol for symbol in kept if _is_old(symbol, skeleton, since))
        yield from (Stale(symbol, (symbol,), documents.NAME) for symbol in old)
    for name in (amounts.NAME, figures.NAME):
        value = skeleton.facts.get(name)
        yield from (Stale(one, (one,), name) for one in (value.values() if is_named(value) else ()))
    for name in (years.OF_FIGURES, periods.AS_AT):
        value = skeleton.facts.get(name)
        if isinstance(value, str) and value not in ("", TODO):
            yield Stale(value, (value,), name)


def said(text: str, skeleton: Skeleton, since: date) -> tuple[str, ...]:
    """Return what a text itself says of recent documents, and of posts where money is appropriated.

    Args:
        text: a text.
        skeleton: the skeleton that it is of, carried forward.
        since: the day from which on a document was new to the base.
    """
    cited = () if "Supplement" in text or "annex" in text else documents.find(text)
    symbols = (one.symbol for one in cited if _is_old(one.symbol, skeleton, since))
    posts = _POSTS.findall(text) if amounts.NAME in skeleton.facts else ()
    return (*symbols, *posts)


def tables(skeleton: Skeleton) -> Iterator[Stale]:
    """Yield the first figure of each table of a text that appropriates money."""
    if amounts.NAME not in skeleton.facts:
        return
    for entry in walk.entries(skeleton):
        cells = (
            (cell for cell in walk.words(entry) if _FIGURES.fullmatch(cell)) if isinstance(entry, TableEntry) else ()
        )
        yield from (Stale(cell, (cell,)) for cell in list(cells)[:1])


def _is_old(symbol: str, skeleton: Skeleton, since: date) -> bool:
    """Return whether a document was new to the base, and is none that was brought up to date."""
    own, document = documents.session_of(symbol), skeleton.document
    if TODO in symbol or documents.year_of(symbol) < since.year:
        return False
    period = int(document.period) if is_figures(document.period) else 1
    return not own or not is_figures(document.session) or own <= int(document.session) - period


def _hint(value: str, message: str) -> Problem:
    return Problem(place_of(value), message, level=Level.HINT)
