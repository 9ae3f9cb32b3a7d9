"""What moves with the session of the Assembly in every text: documents, the budget period, the year, amounts.

Of a council only the figures are facts, which move with nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from drafter.language.facts import documents as cited_documents
from drafter.language.facts import figures, years
from drafter.language.numbers import is_figures
from drafter.language.sessions import FIRST_YEAR
from drafter.rendering.lifting import documents, headings, text_day, values
from drafter.skeleton import walk
from drafter.skeleton.records import Document, Skeleton, TableEntry


def lifted(skeleton: Skeleton) -> Skeleton:
    """Lift the documents, periods, years and amounts out of the texts of a resolution of the Assembly.

    Args:
        skeleton: a skeleton; what was lifted before stays as it is.
    """
    document = skeleton.document
    if not document.in_assembly:
        return _with_figures(skeleton)
    if not is_figures(document.session):
        return skeleton
    session, period = int(document.session), int(document.period or 0)
    skeleton, cited = documents.lifted(skeleton, session, period)
    found = values.facts(list(walk.texts(replace(skeleton, footnotes={}))), session, headings.named(skeleton))
    skeleton = walk.changed(skeleton, lambda text: values.lifted(text, found, session), skeleton.footnotes)
    facts = {**skeleton.facts, **found, **({cited_documents.NAME: cited} if cited else {})}
    return replace(_with_cells(skeleton, found), document=_with_year(document, found, session), facts=facts)


def _with_figures(skeleton: Skeleton) -> Skeleton:
    """Lift the figures of a text of a council, and their year: all else moves with the session of the Assembly."""
    adopted = text_day.day_of(skeleton.document)
    if adopted is None:
        return skeleton
    session = adopted.year - FIRST_YEAR
    several = values.facts(list(walk.texts(replace(skeleton, footnotes={}))), session)
    found = {name: several[name] for name in (years.OF_FIGURES, figures.NAME) if name in several}
    skeleton = walk.changed(skeleton, lambda text: values.lifted(text, found, session), skeleton.footnotes)
    return replace(skeleton, facts={**skeleton.facts, **found})


def _with_year(document: Document, found: Mapping[str, Any], session: int) -> Document:
    """Put the year in the place of that of the titles, where it is the very one: “… programme budget for 2025”."""
    known = {name: found[name] for name in (years.NAME,) if name in found}
    titles = {"title": document.title, "agenda_title": document.agenda_title}
    made = {name: values.lifted(title, known, session) for name, title in titles.items()}
    very = {name: made[name] if _asks_only(made[name]) else title for name, title in titles.items()}
    return replace(document, title=very["title"], agenda_title=very["agenda_title"])


def _asks_only(title: str) -> bool:
    """Return whether a title asks for nothing but the year itself."""
    return title.count("{{") == title.count(f"{{{{ {years.NAME} }}}}")


def _with_cells(skeleton: Skeleton, found: Mapping[str, Any]) -> Skeleton:
    """Put amounts of the texts in the place of the cells of tables that show them."""
    in_tables = {
        text for entry in walk.entries(skeleton) if isinstance(entry, TableEntry) for text in walk.words(entry)
    }
    return walk.changed(
        skeleton, lambda text: values.cell(text, found) if text in in_tables else text, skeleton.footnotes
    )
