"""The title and the masthead of the draft and their edited form."""

from __future__ import annotations

from dataclasses import fields

from drafter.language import markup
from drafter.model.resolution import Inlines, Note, Resolution
from drafter.rendering.braces.template import is_template
from drafter.rendering.frame import document
from drafter.rendering.merging.planning.plan import EditGroup, Plan, Told
from drafter.rendering.merging.planning.printed_draft import PrintedDraft
from drafter.rendering.merging.planning.sponsor_plan import plan_sponsors
from drafter.rendering.merging.stated.numbered_notes import NumberedNotes
from drafter.rendering.merging.words import tokens
from drafter.rendering.merging.words.steps import twins
from drafter.rendering.merging.words.texts import EditedText
from drafter.rendering.traces.provenance import Trace
from drafter.skeleton.placed import Placed
from drafter.skeleton.records import Document
from drafter.skeleton.rewriting import rewritten

_TEXTS = ("title", "agenda_title", "source")
_OPEN = ("sponsors", "on_behalf", "printed", "kind", *_TEXTS)


def plan_head(draft: PrintedDraft, new: NumberedNotes, edited: Resolution, plan: Plan) -> None:
    """Plan what becomes of the title and the masthead.

    Args:
        draft: the draft as it is printed.
        new: its edited form, with numbered notes.
        edited: the same as it was read.
        plan: where it is written down.
    """
    old, target = draft.resolution, new.resolution
    texts = [("title", old.title, target.title, draft.where.title)]
    texts += [
        (name, getattr(old.masthead, name), getattr(target.masthead, name), draft.where.masthead[name])
        for name in ("agenda_title", "source")
    ]
    for name, before, after, trace in texts:
        if before != after:
            _text(draft, new, plan, (name, before, after, trace))
    before_, after_ = document.read(draft.printed, _written), document.read(edited, _written)
    plan_sponsors(draft.skeleton.document, before_, after_, draft.places, plan)
    if before_.session != after_.session:
        plan.session = after_.session
    for name in (f.name for f in fields(Document) if f.name not in (*_OPEN, "session")):
        if getattr(before_, name) != getattr(after_, name):
            _value(draft, plan, name, getattr(before_, name), getattr(after_, name))


def _written(inlines: Inlines) -> str:
    return markup.format(inlines, lambda note: note.mark if isinstance(note, Note) else str(note.number))


def _text(draft: PrintedDraft, new: NumberedNotes, plan: Plan, line: tuple[str, Inlines, Inlines, Trace]) -> None:
    name, _, after, trace = line
    own, before = getattr(draft.skeleton.document, name), line[1]
    if not isinstance(own, Placed) or not after:
        plan.left.append(Told(name.replace("_", " "), "it came or went as a whole"))
        return
    old = draft.tokens(before, trace, own)
    words = tuple(tokens.tokens(after))
    paired = twins([one.token for one in old], words, draft.notes, new.notes)
    plan.texts.append(EditedText(own, name.replace("_", " "), old, words, paired))


def _value(draft: PrintedDraft, plan: Plan, name: str, before: str, after: str) -> None:
    own, place = getattr(draft.skeleton.document, name), name.replace("_", " ")
    if isinstance(own, Placed) and own and after and not is_template(own):
        value = f"document: {place}"
        plan.edits.append(EditGroup(value, tuple(rewritten(draft.text, own, [(0, len(own), after)]))))
        plan.taken.append(Told(value, f"{own} → {after}"))
    else:
        plan.left.append(Told(place, f"“{before}” → “{after}”"))
