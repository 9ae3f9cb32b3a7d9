"""What moves with the session of the Assembly in every text: documents, the budget period, the year, amounts."""

from __future__ import annotations

from dataclasses import replace

from drafter.language.facts import documents as cited_documents
from drafter.language.numbers import is_figures
from drafter.rendering.lifting import documents, values
from drafter.skeleton import walk
from drafter.skeleton.records import Skeleton, TableEntry


def lifted(skeleton: Skeleton) -> Skeleton:
    """Lift the documents, periods, years and amounts out of the texts of a resolution of the Assembly.

    Args:
        skeleton: a skeleton; what was lifted before stays as it is.
    """
    document = skeleton.document
    if not document.in_assembly or not is_figures(document.session):
        return skeleton
    session, period = int(document.session), int(document.period or 0)
    skeleton, cited = documents.lifted(skeleton, session, period)
    found = values.facts(list(walk.texts(replace(skeleton, footnotes={}))), session)
    skeleton = walk.changed(skeleton, lambda text: values.lifted(text, found, session), skeleton.footnotes)
    facts = {**skeleton.facts, **found, **({cited_documents.NAME: cited} if cited else {})}
    return replace(_with_cells(skeleton, found), facts=facts)


def _with_cells(skeleton: Skeleton, found: dict[str, object]) -> Skeleton:
    """Put amounts of the texts in the place of the cells of tables that show them."""
    in_tables = {
        text for entry in walk.entries(skeleton) if isinstance(entry, TableEntry) for text in walk.words(entry)
    }
    return walk.changed(
        skeleton, lambda text: values.cell(text, found) if text in in_tables else text, skeleton.footnotes
    )
