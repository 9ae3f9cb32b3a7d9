"""Where the sections of the draft begin in its edited form: at the same blocks, and where a section came in."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from drafter.compare.pairs import paired
from drafter.compare.units import units
from drafter.model.resolution import Block, Enacting, Heading, Masthead, Resolution
from drafter.rendering.body.entries import section_starts

_NO_MASTHEAD = Masthead(organ="")


def edited_starts(own: Sequence[Block], starts: Sequence[int], new: Sequence[Block]) -> tuple[int, ...]:
    """Return where the sections begin in the edited form of a body.

    A paragraph of the preamble among operative ones begins no section: it is put where it stands.

    Args:
        own: the body of the draft.
        starts: where its sections after the first begin, as its file has them.
        new: the edited form of the body.
    """
    natural = section_starts(new)
    if not starts and not natural:
        return ()
    pairs = paired(*(list(units(Resolution(_NO_MASTHEAD, (), tuple(body)))) for body in (own, new)))
    images = {i: j for i, j in pairs if i is not None and j is not None}
    known = set(images.values())
    found = {n for n in natural if n not in known and isinstance(new[n], Heading | Enacting)}
    for start, end in pairwise((*starts, len(own))):
        first = next((images[n] for n in range(start, end) if n in images), 0)
        while first and first - 1 not in known and isinstance(new[first - 1], Heading | Enacting):
            first -= 1
        found.add(first)
    return tuple(sorted(found - {0}))
