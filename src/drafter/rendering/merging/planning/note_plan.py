"""The words of notes that an edited form has changed, at the marks of texts that change."""

from __future__ import annotations

from drafter.rendering.merging.planning.plan import Plan
from drafter.rendering.merging.planning.printed_draft import PrintedDraft
from drafter.rendering.merging.stated.numbered_notes import NumberedNotes
from drafter.rendering.merging.words.texts import EditedText
from drafter.rendering.merging.words.tokens import tokens
from drafter.skeleton.placed import Placed


def plan_notes(draft: PrintedDraft, new: NumberedNotes, plan: Plan) -> None:
    """Plan the words of the notes that stay at the marks of texts that change; references are changed by their fields.

    Args:
        draft: the draft as it is printed.
        new: its edited form.
        plan: where the texts are, and those of the notes come.
    """
    done = set[str]()
    for text in list(plan.texts):
        for after, before in text.twins.items():
            key = text.keys.get(before, "")
            value, trace = draft.note_value(key), draft.note_traces.get(before)
            changed = new.notes[after].same != draft.notes[before].same and not new.notes[after].cited
            if changed and key not in done and isinstance(value, Placed) and trace is not None:
                done.add(key)
                old = draft.tokens(draft.note_words[before], trace, value)
                plan.texts.append(EditedText(value, text.place, old, tuple(tokens(new.words[after]))))
