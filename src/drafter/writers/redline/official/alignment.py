"""The way through both texts of a paragraph, and where each step stands among the characters of the file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from drafter.compare import ComparedText, ComparedWords, Op
from drafter.model.errors import UnusableBase
from drafter.model.resolution import Inline, Note, Text
from drafter.readers.source import ordinary
from drafter.writers.redline.official.characters import Character, bare
from drafter.writers.redline.tracked import Lead


@dataclass(frozen=True)
class AlignmentStep:
    """A step through both texts: a character or note of the old one, or something new.

    Args:
        op: what becomes of it.
        words: the character; empty for a note; for something new all its words.
        piece: the piece that it belongs to; `None` in a number before the words.
    """

    op: Op
    words: str
    piece: ComparedWords | None = None

    @property
    def kind(self) -> type[Inline]:
        """What kind of words it belongs to."""
        return type(self.piece.printed.inline) if self.piece else Text

    @property
    def note(self) -> bool:
        """Whether it is the mark of a note."""
        return self.piece is not None and isinstance(self.piece.printed.inline, Note)


@dataclass
class Alignment:
    """A way through the characters of a paragraph.

    Args:
        ops: what becomes of each character.
        steps: the step of each character that has one.
        new: what comes in, each with the number of characters before it.
    """

    ops: list[Op]
    steps: dict[int, AlignmentStep] = field(default_factory=dict)
    new: list[tuple[int, AlignmentStep]] = field(default_factory=list)


def steps_of(lead: Lead, pieces: ComparedText) -> Iterator[AlignmentStep]:
    """Yield the steps of a line: those of the number before its words, those of its words."""
    for op, words in lead:
        yield from (AlignmentStep(op, part) for part in ((words,) if op is Op.INSERTED else words))
    for piece in pieces:
        if piece.op is Op.INSERTED or isinstance(piece.printed.inline, Note):
            yield AlignmentStep(piece.op, piece.words, piece)
        else:
            yield from (AlignmentStep(piece.op, character, piece) for character in ordinary(piece.words))


def aligned(characters: Sequence[Character], steps: Sequence[AlignmentStep]) -> Alignment:
    """Go through characters and steps side by side; spaces may differ in number.

    Raises:
        UnusableBase: the words of the steps are not those of the characters, or stand where nothing can be tracked.
    """
    found = Alignment([Op.KEPT] * len(characters))
    position = 0
    for step in steps:
        if step.op is Op.INSERTED:
            found.new.append((position, step))
        elif (place := _next(characters, position, step)) is not None:
            found.ops[place], found.steps[place] = step.op, step
            position = _after(characters, place)
    _take_along(characters, found)
    return found


def _next(characters: Sequence[Character], position: int, step: AlignmentStep) -> int | None:
    """Find the character of a step; a space need not have any.

    Raises:
        UnusableBase: the next word or mark of the file is another one.
    """
    says_nothing = not step.note and not bare(step.words)
    for place in range(position, len(characters)):
        character = characters[place]
        is_blank = not character.note and not bare(character.words)
        if says_nothing and (not is_blank or character.words):
            return place if is_blank else None
        if not is_blank:
            if _is_same(character, step):
                return place
            break
    if says_nothing:
        return None
    raise UnusableBase("its words are not such as were read; save the file in Word")


def _is_same(character: Character, step: AlignmentStep) -> bool:
    """Return whether both are marks of notes, or the same letter."""
    if bool(character.note) is not step.note:
        return False
    return step.note or bare(character.words) == bare(step.words)


def _after(characters: Sequence[Character], place: int) -> int:
    """Return the position after an character and what is tied to it."""
    place += 1
    while place < len(characters) and characters[place].tied:
        place += 1
    return place


def _take_along(characters: Sequence[Character], found: Alignment) -> None:
    """Let stars go with their marks, and spaces with the words on both sides of them."""
    known = [-1, *sorted(found.steps), len(characters)]
    for left, right in pairwise(known):
        gone, too = (place in found.steps and found.ops[place] is Op.DELETED for place in (left, right))
        for place in range(left + 1, right):
            character = characters[place]
            free = not character.field and (character.loose or bool(character.words))
            if gone and (character.tied or (too and free)):
                found.ops[place] = Op.DELETED
