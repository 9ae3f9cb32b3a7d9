"""Whether a text is an edited form of a draft at all, or on its subject, by the runs of words that both have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from drafter.compare.tokens import said
from drafter.model.errors import UnusableEdits
from drafter.model.resolution import Paragraph, Resolution, plain

_RUN = 5
_LEAST = 0.25
"""So many pairs of neighbouring words of the draft must be found again: few are common to two subjects."""
_LEAST_OF_TITLE = 0.2
"""So many runs of five words must be found again below another title. Measured with 28 pairs of a text and the next one
on its subject: at least 0.25 in a pair, at most 0.03 between 79/332 and these texts."""
_LEAST_OF_SUBJECT = 0.1
"""So many runs of five words of the shorter one have two texts on one subject in common: at least 0.44 in 14 pairs,
below 0.1 in 176 of 182 others."""
_LEAST_OF_ALL = 0.04
"""So many of the edited form must come from the draft."""


def refuse_another(own: Resolution, edited: Resolution) -> None:
    """Refuse a text that is no edited form of a draft.

    Raises:
        UnusableEdits: everything was deleted, or it is another text, or the adopted one of another session.
    """
    if edited.adopted and not own.adopted and edited.masthead.session != own.masthead.session:
        raise UnusableEdits(
            f"this is the adopted resolution {edited.number} and no edited form of the draft: "
            "“drafter diff” shows what differs"
        )
    before, after = _counted(own), _counted(edited)
    if before and not after:
        raise UnusableEdits("no paragraph is left in this file: nothing was merged")
    shared, least = sum((before & after).values()), max(_LEAST * before.total(), _LEAST_OF_ALL * after.total())
    if before and (shared < least or _is_on_another_subject(own, edited)):
        title = plain(edited.title) or "another text"
        raise UnusableEdits(f"this is no edited form of the draft but “{title}”: name the draft that it was built from")


def is_unrelated(old: Resolution, new: Resolution) -> bool:
    """Return whether two texts have other titles and hardly any run of five words in common.

    Args:
        old: one of them.
        new: the other one.
    """
    if plain(old.title) == plain(new.title):
        return False
    before, after = _counted(old, _RUN), _counted(new, _RUN)
    return sum((before & after).values()) < _LEAST_OF_SUBJECT * min(before.total(), after.total())


def _is_on_another_subject(own: Resolution, edited: Resolution) -> bool:
    """Return whether the title is another and little of the draft stands in the edited form: a wrong file."""
    if not edited.title or plain(own.title) == plain(edited.title):
        return False
    before = _counted(own, _RUN)
    return sum((before & _counted(edited, _RUN)).values()) < _LEAST_OF_TITLE * before.total()


def _counted(resolution: Resolution, length: int = 2) -> Counter[tuple[str, ...]]:
    texts = [plain(block.inlines) for block in resolution.body if isinstance(block, Paragraph)]
    return Counter(run for text in texts for run in _runs(said(text), length))


def _runs(text: Sequence[str], length: int) -> Iterator[tuple[str, ...]]:
    return zip(*(text[start:] for start in range(length)), strict=False)
