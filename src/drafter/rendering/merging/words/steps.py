"""The tokens of two texts side by side: what stayed, what was put in the place of what."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from drafter.rendering.merging.stated.numbered_notes import NoteText
from drafter.rendering.merging.words.tokens import Word

_LIKE = 0.5


class Step(NamedTuple):
    """Tokens of the old text and what stands for them in the new one.

    Args:
        kept: whether they are the same.
        old, old_end: the tokens of the old text.
        new, new_end: those of the new text.
    """

    kept: bool
    old: int
    old_end: int
    new: int
    new_end: int


def steps(old: Sequence[Word], new: Sequence[Word], twins: Mapping[int, int]) -> tuple[Step, ...]:
    """Return the steps from one text to another.

    Args:
        old: the tokens of one.
        new: those of the other.
        twins: which note of the old text a note of the new one is.

    >>> [s[1:] for s in steps([Word("its"), Word(" ")], [Word("the"), Word(" ")], {}) if not s.kept]
    [(0, 1, 0, 1)]
    """
    left = [_key(token, token.note) for token in old]
    right = [_key(token, twins.get(token.note, -2 - token.note)) for token in new]
    head = next((n for n, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
    most = min(len(left), len(right)) - head
    tail = next((n for n in range(most) if left[-1 - n] != right[-1 - n]), most)
    inner = SequenceMatcher(None, left[head : len(left) - tail], right[head : len(right) - tail], autojunk=False)
    found = [Step(True, 0, head, 0, head)]
    found += [Step(tag == "equal", i + head, k + head, j + head, m + head) for tag, i, k, j, m in inner.get_opcodes()]
    found.append(Step(True, len(left) - tail, len(left), len(right) - tail, len(right)))
    return tuple(step for step in found if step.old_end > step.old or step.new_end > step.new)


def _key(token: Word, note: int) -> Hashable:
    return ("note", note) if token.note >= 0 else token.key


def image(several: Sequence[Step], place: int, at_end: bool) -> int | None:
    """Return the place in the new text that answers to one between tokens of the old; `None` inside a change.

    Args:
        several: the steps.
        place: the number of old tokens before it.
        at_end: whether words end there, so that what is put in belongs to what follows; else they begin there.

    >>> image((Step(True, 0, 2, 0, 2), Step(False, 2, 2, 2, 5)), 2, at_end=True)
    2
    """
    images = []
    for step in several:
        if step.kept and step.old <= place <= step.old_end:
            images.append(step.new + place - step.old)
        elif place == step.old and place == step.old_end:
            images += [step.new, step.new_end]
        elif place == step.old:
            images.append(step.new)
        elif place == step.old_end:
            images.append(step.new_end)
    if not images:
        return 0 if not several else None
    return min(images) if at_end else max(images)


def twins(
    old: Sequence[Word], new: Sequence[Word], old_notes: Sequence[NoteText], new_notes: Sequence[NoteText]
) -> dict[int, int]:
    """Return which note of a text each note of its new form is, by their positions: the same, or else one like it."""
    left = [token.note for token in old if token.note >= 0]
    right = [token.note for token in new if token.note >= 0]
    found: dict[int, int] = {}
    for likely in (lambda a, b: a.same == b.same, _is_like, lambda a, b: len(left) == len(right)):
        for one in [n for n in right if n not in found]:
            free = (m for m in left if m not in found.values() and likely(old_notes[m], new_notes[one]))
            if (match := next(free, None)) is not None:
                found[one] = match
    return found


def _is_like(one: NoteText, other: NoteText) -> bool:
    alike = (one.mark, one.again, bool(one.cited)) == (other.mark, other.again, bool(other.cited))
    return alike and SequenceMatcher(None, one.text, other.text, autojunk=False).ratio() > _LIKE
