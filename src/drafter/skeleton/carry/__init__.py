"""A skeleton to the skeleton of the next session: the technical rollover, and nothing else.

Only the head of the file, the document and the facts on the resolutions that are followed change, and the end of a
list of them in words, which is told; every other byte stays as it is, and the facts do the rest. So agreed language
cannot be altered silently.
"""

from __future__ import annotations

from drafter.language.numbers import is_figures
from drafter.skeleton import beside
from drafter.skeleton.carry import events, followed, in_place, moving, renewed
from drafter.skeleton.carry.carried import Carried
from drafter.skeleton.carry.ended import ended
from drafter.skeleton.carry.next_document import named, next_document, period_of, session_of_draft
from drafter.skeleton.carry.overtaken import overtaken
from drafter.skeleton.carry.revision import is_assigned, revised
from drafter.skeleton.load import load
from drafter.skeleton.placed import replaced
from drafter.skeleton.records import Skeleton

__all__ = ["Carried", "carry", "is_assigned", "revised"]


def carry(base: Skeleton, session: int | None = None, file: str = "") -> Carried:
    """Carry a skeleton forward.

    Args:
        base: the skeleton of the resolution that the draft follows.
        session: the session of the draft; by default the one to which the base put its item.
        file: the name of the new file, for messages.

    Raises:
        BadSkeleton: the session of the base is not known, so the session must be given; or it is not a later one.
    """
    number, doubts = session_of_draft(base, session)
    document, remarks = next_document(base.document, number)
    changes = [in_place.head(base, number), in_place.document(base, document, remarks)]
    changes += [*followed.added(base), *followed.joined(base), *followed.exchanged(base), *followed.lengthened(base)]
    changes += renewed.renewed(base, number)
    changes += [
        *moving.moved(base, number),
        *events.remarks(base, moving.years_after(base, number)),
        *in_place.votes(base),
    ]
    changes += in_place.notes(base, replaced(base.text, changes))
    carried = load(beside.without_keep(replaced(base.text, changes)), file)
    doubts += (*overtaken(base.document), *ended(base), *followed.missing(carried))
    probable = (*followed.probable(base, carried), *renewed.probable(base, carried, number))
    return Carried(carried, tuple(_updates(base, number)), doubts, probable)


def _updates(base: Skeleton, session: int) -> list[str]:
    document, made = base.document, []
    if session:
        made.append(f"session: {document.session} → {session}")
    if period_of(document) and is_figures(document.session):
        before, after = (named(first + period_of(document)) for first in (int(document.session), session))
        made.append(f"report and agenda of the next time: {before.removesuffix(' session')} → {after}")
    if followed.added(base):
        made.append(f"{in_place.dated(document)} joins the earlier resolutions")
    if followed.exchanged(base):
        made.append(f"{in_place.dated(document)} is the previous resolution")
    made += moving.updates(base, session)
    made.append(f"left out: {'number, adoption, provenance, closing' if document.is_adopted else 'sponsors'}")
    return made
