"""Fields on the way through a paragraph: one whose shown words change is replaced as a whole, by plain words.

Word would otherwise print its old words again as soon as somebody updates it. Taking the change back gives the field
back with all that it holds.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from drafter.compare import ComparedWords, Op
from drafter.language.typography import PrintedInline
from drafter.model.errors import UnusableBase
from drafter.model.resolution import Note, NoteAgain
from drafter.writers.redline.official.alignment import Alignment, AlignmentStep
from drafter.writers.redline.official.characters import Character, ComplexField

NewSteps = list[tuple[int, AlignmentStep]]


def settled(characters: Sequence[Character], found: Alignment) -> Alignment:
    """Replace the fields whose words change, and let nothing new stand in one that stays.

    Raises:
        UnusableBase: something changes where it cannot be tracked.
    """
    for one in dict.fromkeys(character.field for character in characters if character.field):
        found = _settled(characters, found, one)
    refuse_locked(characters, found)
    return found


def _settled(characters: Sequence[Character], found: Alignment, one: ComplexField) -> Alignment:
    places = [place for place, character in enumerate(characters) if character.field is one]
    start, end = places[0], places[-1] + 1
    shown = [place for place in places if place in found.steps]
    if not shown:
        return found
    inside = [(place, step) for place, step in found.new if shown[0] < place <= shown[-1]]
    outside = [(place, step) for place, step in found.new if not shown[0] < place <= shown[-1]]
    others = [(end if shown[-1] < place < end else place, step) for place, step in outside]
    if not inside and all(found.ops[place] is Op.KEPT for place in shown):
        return replace(found, new=others)
    if not one.whole or any(characters[place].note for place in places):
        raise UnusableBase("it holds a field that cannot be taken out whole; turn it into plain text in Word")
    again = [(end, step) for step in _again(characters, found, shown, inside)]
    ops = [*found.ops[:start], *[Op.DELETED] * (end - start), *found.ops[end:]]
    return Alignment(ops, found.steps, sorted([*again, *others], key=lambda pair: pair[0]))


def _again(
    characters: Sequence[Character], found: Alignment, shown: list[int], inside: NewSteps
) -> Iterator[AlignmentStep]:
    """Yield the words that a field is to show, as new ones."""
    steps = [(float(place), step) for place, step in inside]
    for place in shown:
        if found.ops[place] is Op.KEPT:
            words = characters[place].raw or characters[place].words
            steps.append((place + 0.5, _new(found.steps[place], words)))
    ordered = [step for _, step in sorted(steps, key=lambda pair: pair[0])]
    for _, group in groupby(ordered, key=_alike):
        yield _joined(list(group))


def _new(step: AlignmentStep, words: str) -> AlignmentStep:
    if step.piece is None:
        return AlignmentStep(Op.INSERTED, words)
    printed, inline = step.piece.printed, step.piece.printed.inline
    if isinstance(inline, Note | NoteAgain):
        return replace(step, op=Op.INSERTED)
    new = PrintedInline(replace(inline, words=words), words, printed.target)
    return AlignmentStep(Op.INSERTED, words, ComparedWords(Op.INSERTED, new))


def _alike(step: AlignmentStep) -> tuple[object, ...]:
    return (step.kind, step.piece.printed.target if step.piece else None, step.note)


def _joined(steps: list[AlignmentStep]) -> AlignmentStep:
    words = "".join(step.piece.printed.shown if step.piece else step.words for step in steps)
    return _new(steps[0], words)


def refuse_locked(characters: Sequence[Character], found: Alignment) -> None:
    """Refuse changes inside of something that has rules of its own."""
    places = {place for place, op in enumerate(found.ops) if op is Op.DELETED}
    places |= {
        n
        for n, _ in found.new
        if 0 < n < len(characters) and characters[n - 1].run is characters[n].run and characters[n].locked
    }
    if locked := next((characters[place].locked for place in sorted(places) if characters[place].locked), ""):
        name = NAMES.get(locked, f"a part called “{locked}”")
        raise UnusableBase(f"it holds {name} whose words change; turn it into plain text in Word")


NAMES = {
    "fldSimple": "a field", "sdt": "a content control", "oMath": "a formula", "oMathPara": "a formula",
    "bdo": "a change of the direction of writing", "dir": "a change of the direction of writing",
}  # fmt: skip
"""What people call the things in which words cannot change."""
