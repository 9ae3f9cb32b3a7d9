"""The words after the sub-paragraphs of a paragraph, where they come in or go as a whole."""

from __future__ import annotations

from drafter.rendering.merging.planning.plan import EditGroup, NewKey, Plan, Told
from drafter.rendering.merging.planning.printed_draft import PrintedDraft, Stage
from drafter.rendering.merging.stated.own_entries import OwnEntry
from drafter.skeleton.records import AnyEntry, Entry

_KEY = "then"


def plan_then(draft: PrintedDraft, own: OwnEntry, new: AnyEntry, stage: Stage, plan: Plan) -> None:
    """Plan the words that come after the sub-paragraphs of a paragraph which had none there, or go from there.

    Args:
        draft: the draft as it is printed.
        own: the paragraph.
        new: its edited form.
        stage: where it is printed.
        plan: where it is written down; its sub-paragraphs are planned before, so that these words stand after them.
    """
    if not isinstance(own.stated, Entry) or not isinstance(new, Entry) or bool(own.stated.then) == bool(new.then):
        return
    name = stage.names[own.first + own.size - 1]
    path = (*own.path, _KEY) if own.stated.then else own.path
    paragraph, lines = draft.places.lines(own.path), draft.places.lines(path)
    if lines is None or paragraph is None:
        plan.left.append(Told(name, "a text came or went here as a whole"))
    elif own.stated.then:
        plan.edits.append(EditGroup(name, ((lines.start, lines.end, ""),), own.path))
        plan.taken.append(Told(name, "the text after the sub-paragraphs is taken out"))
    else:
        items = draft.places.lines((*own.path, "items")) or paragraph
        plan.arrivals.append(NewKey(items.end, paragraph.indent + 2, _KEY, new.then, name))
