"""Whether a text is an edited form of a draft at all, by the pairs of words that both have."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from drafter.compare.tokens import words
from drafter.model.errors import UnusableEdits
from drafter.model.resolution import Paragraph, Resolution, plain

_LEAST = 0.25
"""So many pairs of neighbouring words of the draft must be found again: few are common to two subjects."""
_LEAST_OF_ALL = 0.04
"""So many of the edited form must come from the draft."""


def refuse_another(own: Resolution, edited: Resolution) -> None:
    """Refuse a text that is no edited form of a draft.

    Raises:
        UnusableEdits: everything was deleted, or it is another text.
    """
    before, after = _counted(own), _counted(edited)
    if before and not after:
        raise UnusableEdits("no paragraph is left in this file: nothing was merged")
    shared, least = sum((before & after).values()), max(_LEAST * before.total(), _LEAST_OF_ALL * after.total())
    if before and shared < least:
        title = plain(edited.title) or "another text"
        raise UnusableEdits(f"this is no edited form of the draft but “{title}”: name the draft that it was built from")


def _counted(resolution: Resolution) -> Counter[tuple[str, str]]:
    texts = [plain(block.inlines) for block in resolution.body if isinstance(block, Paragraph)]
    several = ([word.lower() for kind, word in words(text) if kind not in ("space", "sign")] for text in texts)
    return Counter(pair for text in several for pair in pairwise(text))
