"""Braces whose words left one paragraph and came to another: they go with their words, and the fact is not lost."""

from __future__ import annotations

from collections.abc import Container, Hashable, Iterable, Iterator, Sequence
from typing import NamedTuple

from drafter.model.resolution import Table
from drafter.rendering.merging.facts.fact_changes import ValueKey, key_of
from drafter.rendering.merging.facts.fact_decisions import FactDecisions
from drafter.rendering.merging.planning.plan import Plan
from drafter.rendering.merging.planning.printed_draft import PrintedDraft
from drafter.rendering.merging.stated.numbered_notes import NoteText
from drafter.rendering.merging.words.texts import FactText
from drafter.rendering.merging.words.tokens import Sourced, Word, sourced
from drafter.rendering.merging.words.written_words import FoundBraces
from drafter.rendering.traces.origins import Slot
from drafter.rendering.traces.provenance import Trace

_BESIDE = 6
"""So many words and blanks on one side of what braces print must have come with it: less may be chance."""


class LostWords(NamedTuple):
    """Words that left a text of the draft.

    Args:
        tokens: the tokens of the text.
        first, last: those that left it.
    """

    tokens: Sequence[Sourced]
    first: int
    last: int


class _Lost(NamedTuple):
    """Braces whose words left a text: those words, and the ones before and after that left it, too."""

    slot: Slot
    own: tuple[bool, ...]
    words: tuple[Hashable, ...]
    before: tuple[Hashable, ...]
    after: tuple[Hashable, ...]

    def stands_at(self, at: int, new: Sequence[Hashable]) -> bool:
        """Return whether its words stand at a place, with those of one side beside them."""
        end = at + len(self.words)
        if tuple(new[at:end]) != self.words:
            return False
        before = len(self.before) == _BESIDE and tuple(new[max(at - _BESIDE, 0) : at]) == self.before
        return before or (len(self.after) == _BESIDE and tuple(new[end : end + _BESIDE]) == self.after)


class MovedBraces:
    """Finds the braces that left paragraphs of a draft in the new words of others.

    Args:
        lost: the words that left texts.
        notes: what the notes of the draft say.
        new_notes: what those of its edited form say.
        settled: the braces that stay where they are, and values that change; neither can move.
    """

    def __init__(
        self,
        lost: Iterable[LostWords],
        notes: Sequence[NoteText],
        new_notes: Sequence[NoteText],
        settled: tuple[Container[Slot], Container[ValueKey]],
    ) -> None:
        self._new_notes = new_notes
        self.placed: set[Slot] = set()
        self._lost: dict[Hashable, list[_Lost]] = {}
        for one in lost:
            for braces in _braces(one, notes, *settled):
                self._lost.setdefault(braces.words[0], []).append(braces)

    def found(self, new: Sequence[Word]) -> FoundBraces:
        """Return the braces that moved into some words; each of them moves once.

        Args:
            new: the words.
        """
        keys = [_key(one, self._new_notes) for one in new] if self._lost else []
        letters: dict[int, str] = {}
        printed: set[int] = set()
        for at, key in enumerate(keys):
            waiting = self._lost.get(key, [])
            one = next((one for one in waiting if at not in printed and one.stands_at(at, keys)), None)
            if one is not None:
                waiting.remove(one)
                self.placed.add(one.slot)
                letters[at] = one.slot.text[one.slot.first : one.slot.last]
                printed |= {at + n for n, is_own in enumerate(one.own) if is_own}
        return FoundBraces(letters, frozenset(printed))


def moved_braces(draft: PrintedDraft, plan: Plan, facts: FactDecisions, new_notes: Sequence[NoteText]) -> MovedBraces:
    """Return what finds the braces that move by a plan.

    Args:
        draft: the draft.
        plan: what becomes of it.
        facts: which facts change, and which braces stay.
        new_notes: what the notes of the edited form say.
    """
    kept = {one.slot for several in facts.kept.values() for one in several if one.slot}
    return MovedBraces(_lost_words(draft, plan), draft.notes, new_notes, (kept, facts.values))


def _lost_words(draft: PrintedDraft, plan: Plan) -> Iterator[LostWords]:
    for text in plan.texts:
        if not isinstance(text, FactText) and "{%" not in text.value:
            yield from (LostWords(text.old, one.old, one.old_end) for one in text.steps if not one.kept)
    for own in plan.gone:
        stage = draft.stages[int(own.path[1]) + 1 if own.path[:1] == ("annexes",) else 0]
        for n in range(own.first, own.first + own.size):
            block, trace = stage.blocks[n], stage.traces[n]
            if isinstance(trace, Trace) and not isinstance(block, Table):
                found = sourced(block.inlines, trace)
                yield LostWords(found, 0, len(found))


def _braces(
    lost: LostWords, notes: Sequence[NoteText], kept: Container[Slot], changing: Container[ValueKey]
) -> Iterator[_Lost]:
    """Yield the braces all of whose words left a text, and may move."""
    tokens = lost.tokens
    keys = [_key(one.token, notes) for one in tokens[lost.first : lost.last]]
    places: dict[Slot, list[int]] = {}
    for n, one in enumerate(tokens):
        if one.slot is not None:
            places.setdefault(one.slot, []).append(n)
    for slot, several in places.items():
        start, end = several[0], several[-1] + 1
        printers = (tokens[n].printer for n in several)
        is_settled = slot in kept or any(key_of(one) in changing for one in printers if one)
        if lost.first <= start and end <= lost.last and not is_settled and _is_of_entry(slot):
            a, b = start - lost.first, end - lost.first
            own = tuple(one.slot == slot for one in tokens[start:end])
            yield _Lost(slot, own, tuple(keys[a:b]), tuple(keys[max(a - _BESIDE, 0) : a]), tuple(keys[b : b + _BESIDE]))


def _is_of_entry(slot: Slot) -> bool:
    """Return whether braces stand in a text of their own and not in a phrase, a condition or a loop."""
    return slot.text.path[:1] != ("phrases",) and "{%" not in slot.text


def _key(token: Word, notes: Sequence[NoteText]) -> Hashable:
    return ("note", notes[token.note].same) if token.note >= 0 else token.key
