"""The day of a text: what lies long before it is history."""

from __future__ import annotations

from datetime import date

from drafter.language import dates, organs, register
from drafter.language.facts import council
from drafter.language.patterns import lazy
from drafter.language.symbols import session_of
from drafter.skeleton.records import Document

_YEAR = lazy(r"\(((?:19|20)\d\d)\)$|^((?:19|20)\d\d)/")


def day_of(document: Document) -> date | None:
    """Return the day on which a text was adopted or issued; else the last one of the year that its number tells.

    >>> day_of(Document(organ="Security Council", number="2208 (2015)")), day_of(Document())
    (datetime.date(2015, 12, 31), None)
    """
    printed = next((day for day in (document.adopted, document.date) if dates.is_official(day)), "")
    if printed:
        return dates.parse(printed).last
    return register.adopted(document.number) if document.in_assembly else _end_of_year(document)


def _end_of_year(document: Document) -> date | None:
    found, session = _YEAR.search(document.number), session_of(document.number)
    year = int(found[1] or found[2]) if found else 0
    if not year and session and document.organ == organs.HUMAN_RIGHTS:
        year = council.year_of(session)
    return date(year, 12, 31) if year else None
