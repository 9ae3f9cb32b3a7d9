"""Which characters of a paragraph that moved stand in its other place, too: the others changed on the way."""

from __future__ import annotations

from drafter.compare import Op
from drafter.model.errors import UnusableBase
from drafter.writers.redline.official.alignment import aligned, steps_of
from drafter.writers.redline.official.characters import bare
from drafter.writers.redline.official.location import Location
from drafter.writers.redline.tracked import TrackedLine


def moved_characters(place: Location, line: TrackedLine) -> frozenset[int]:
    """Return the positions of the characters that moved; none where nothing did, or it is not certain which.

    Args:
        place: the paragraph from which words are taken.
        line: what it says, its number and its words.
    """
    if not line.move:
        return frozenset()
    lead = () if place.words == bare("".join(piece.words for piece in line.pieces)) else line.lead
    try:
        steps = aligned(place.characters, list(steps_of(lead, line.pieces))).steps
    except UnusableBase:
        return frozenset()
    found, moves = set(), False
    for position in range(len(place.characters)):
        if step := steps.get(position):
            moves = step.op is Op.DELETED and bool(step.piece and step.piece.moved)
        if moves:
            found.add(position)
    return frozenset(found)
