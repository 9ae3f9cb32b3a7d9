"""The tables of a skeleton: the events and the other resolutions that are no history to its text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from drafter.language.facts.citations import series
from drafter.language.facts.events import REACH
from drafter.language.facts.tables import EVENTS, RESOLUTIONS
from drafter.language.numbers import ORDINAL
from drafter.language.patterns import lazy
from drafter.rendering.lifting import citations, cited, events, headings, running_texts, text_day
from drafter.skeleton import walk
from drafter.skeleton.records import Skeleton

_OF_SESSION = lazy(rf"\b(?:on|of) its {ORDINAL} session\b")
"""A title that changes each time: “Report of the Commission on the work of its seventy-fifth session”."""


def lifted(skeleton: Skeleton) -> Skeleton:
    """Lift the events and the cited resolutions that are no history to a text, once its other facts are lifted.

    Args:
        skeleton: the skeleton of a text; what was lifted before stays as it is.
    """
    document = skeleton.document
    if (adopted := text_day.day_of(document)) is None:
        return skeleton
    sections = (skeleton.body, *skeleton.sections)
    taken = list(walk.fact_names(skeleton))
    several, since = list(running_texts.texts(sections)), adopted - cited.REACH
    texts, resolutions = cited.lifted(several, since, taken, headings.named(skeleton), headings.openings(skeleton))
    own = [document.title] if _OF_SESSION.search(document.title) else []
    names, days = [*taken, *resolutions], list(_days(skeleton))
    texts, table = events.lifted([*own, *texts], adopted - REACH, names, document.title, days)
    title, texts = (texts[0], texts[1:]) if own else (document.title, texts)
    body, *others = running_texts.with_texts(sections, texts)
    tables = {name: entries for name, entries in ((EVENTS, table), (RESOLUTIONS, resolutions)) if entries}
    comments = {**skeleton.comments, **_doubts(skeleton, resolutions)}
    document = replace(document, title=title)
    return replace(skeleton, document=document, tables=tables, body=body, sections=tuple(others), comments=comments)


def _days(skeleton: Skeleton) -> Iterator[str]:
    """Yield the days of the facts that were lifted before."""
    for value in skeleton.facts.values():
        for fact in value if isinstance(value, tuple) else (value,):
            yield from [fact["held"]] if isinstance(fact, Mapping) and "held" in fact else ()


def _doubts(skeleton: Skeleton, resolutions: Mapping[str, Mapping[str, str]]) -> dict[tuple[str, ...], str]:
    """Return remarks on the cited resolutions of which more than one may be the one that this text follows."""
    document = skeleton.document
    if any(name in skeleton.facts for name in series.NAMES):
        return {}
    rivals = citations.rivals(citations.texts(skeleton), citations.follower(document, int(document.period or 0)))
    said = f"{' or '.join(rivals)} is the resolution that {document.number} follows; the next draft cites "
    said += f"{document.number} in its place, or after it in a list"
    return {("facts", RESOLUTIONS, name): said for name, entry in resolutions.items() if list(entry)[-1] in rivals}
