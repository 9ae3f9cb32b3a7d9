"""The texts at hand that follow a resolution that a draft cites beside its own series: the draft may cite them now."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from drafter.cli.disk import library
from drafter.cli.disk.files import loaded
from drafter.cli.disk.reading import bytes_of
from drafter.language import dates
from drafter.language.facts.citations import series
from drafter.language.facts.tables import RESOLUTIONS
from drafter.model.errors import DrafterError
from drafter.skeleton import walk
from drafter.skeleton.records import Skeleton


def successors(draft: Skeleton) -> tuple[str, ...]:
    """Return which texts at hand follow a resolution that a draft cites and does not follow itself, a sentence each.

    Only what a text at hand says of itself counts: the resolution that it follows is a fact of it.

    Args:
        draft: a draft, carried forward.
    """
    cited = {list(entry)[-1]: name for name, entry in draft.tables.get(RESOLUTIONS, {}).items() if entry}
    return tuple(
        f"{_dated(text)} follows {number}, which the draft cites as {cited[number]}: cite it instead, or after it"
        for number, text in _following(cited)
        if text.document.number != draft.document.based_on and not walk.cites(draft, text.document.number)
    )


def _following(cited: Mapping[str, str]) -> Iterator[tuple[str, Skeleton]]:
    """Yield the texts at hand that follow a resolution, each with it; a text that names none of them is not loaded."""
    wanted = re.compile("|".join(rf"\b{re.escape(number)}:" for number in cited))
    for path in library.resolutions() if cited else ():
        if not wanted.search(bytes_of(path).decode("utf-8", "replace")):
            continue
        try:
            text = loaded(path)
        except DrafterError:
            continue
        number = _followed(text)
        if number in cited:
            yield number, text


def _followed(text: Skeleton) -> str:
    """Return the resolution that a text follows; empty where its facts do not say it."""
    several = next((text.facts[name] for name in (series.NAME, series.PREVIOUS) if name in text.facts), {})
    return list(several)[-1] if isinstance(several, Mapping) and several else ""


def _dated(text: Skeleton) -> str:
    day = text.document.adopted
    return f"{text.document.number} of {dates.format(dates.parse(day))}" if day else text.document.number
