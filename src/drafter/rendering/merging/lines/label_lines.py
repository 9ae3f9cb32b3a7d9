"""Labels of negotiation that somebody typed at paragraphs that came in, written into the YAML as “label:”."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from drafter.model.errors import BadSkeleton
from drafter.model.labels import is_label
from drafter.rendering.merging.lines.entry_lines import entry_like, entry_with, lines_put_in
from drafter.rendering.merging.planning.plan import Told
from drafter.rendering.merging.planning.printed_draft import PrintedDraft
from drafter.rendering.wording.phrases import Phrases
from drafter.skeleton import scalars
from drafter.skeleton.load import load
from drafter.skeleton.placed import replaced
from drafter.skeleton.rewriting import FileEdit

_LABEL = "label"


class LabelledWords(NamedTuple):
    """A label, “OP3 bis”, and the words of its paragraph."""

    label: str
    words: str


class LabelLines(NamedTuple):
    """A text of YAML with labels in it.

    Args:
        text: the text.
        taken: the labels that came in.
        left: those that have no place there, or another one stands there.
    """

    text: str
    taken: tuple[Told, ...] = ()
    left: tuple[Told, ...] = ()


def with_labels(text: str, file: str, known: Phrases, labels: Sequence[LabelledWords]) -> LabelLines:
    """Write labels at their paragraphs; one that stands there already is not written again.

    Args:
        text: the YAML of a draft.
        file: its name.
        known: the phrases of the kinds of facts.
        labels: the labels that somebody typed.
    """
    if not labels:
        return LabelLines(text)
    draft, edits = PrintedDraft(load(text, file), known), list[FileEdit]()
    taken, left, done = list[Told](), list[Told](), set[object]()
    for one in labels:
        path = entry_with(draft, one.words) or entry_like(draft, one.words)
        own = draft.places.at((*path, _LABEL)) if path else None
        if path in done or (own is not None and own in (one.label, _short(one.label))):
            continue
        done.add(path)
        edit = lines_put_in(draft, path, [f"{_LABEL}: {scalars.scalar(_short(one.label))}"]) if path else None
        if own is None and edit and _is_loaded(replaced(text, [edit]), file):
            edits.append(edit)
            taken.append(Told(one.label, "a label of a paragraph that came in"))
        else:
            left.append(Told(one.label, "this label cannot be written here" if own is None else f"it is “{own}” here"))
    return LabelLines(replaced(text, edits), tuple(taken), tuple(left))


def _short(label: str) -> str:
    """Return a label as it follows the one before it, “bis”."""
    short = label.partition(" ")[2]
    return short if is_label(short) else label


def _is_loaded(text: str, file: str) -> bool:
    try:
        load(text, file)
    except BadSkeleton:
        return False
    return True
