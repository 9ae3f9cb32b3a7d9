"""Whose resolutions an entry holds: the number alone does not tell it, the words before it do."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.language.organs import BESIDE_ASSEMBLY
from drafter.language.patterns import lazy
from drafter.language.symbols import organ_before
from drafter.skeleton import walk
from drafter.skeleton.records import Skeleton

_NOUN = lazy(r"\b[Rr]esolutions?(?= (?:\{\{|[A-Z]*[/-]?\d))")
_WITH_NOUN = "| resolutions "
"""How an expression ends that prints the noun before the numbers."""

_OPENS = "{{"
_SHORT = lazy(r"\b(?<!Security )(?<!Rights )(?<!Social )Council(?:’s)? $")
_FULL = lazy("|".join(BESIDE_ASSEMBLY))


def places(base: Skeleton, name: str) -> Iterator[tuple[str, int]]:
    """Yield every place of a text where an entry is printed: the text, and where its braces stand, if they are closed.

    Args:
        base: the skeleton.
        name: the name of the entry.
    """
    asked = f"{_OPENS} {name} |"
    for text in walk.texts(base):
        start = text.find(asked)
        while start >= 0 and text.find("}}", start) >= 0:
            yield text, start
            start = text.find(asked, start + 1)


def whose(base: Skeleton, name: str) -> str | None:
    """Return the organ whose resolutions an entry holds; `None` where its places say nothing, or not the same.

    Args:
        base: the skeleton.
        name: the name of the entry.
    """
    organs = {_whose(text, start, base.document.organ) for text, start in places(base, name)}
    return organs.pop() if len(organs) == 1 else None


def _whose(text: str, start: int, own: str) -> str | None:
    before = _before(text, start)
    if not _SHORT.search(before):
        return organ_before(before, own)
    full = list(_FULL.finditer(before))
    return full[-1][0] if full else organ_before(before, own)


def _before(text: str, start: int) -> str:
    """Return what stands before the noun of a list."""
    if text[start : text.index("}}", start)].endswith(_WITH_NOUN):
        return text[:start]
    nouns = list(_NOUN.finditer(text, 0, start + len(_OPENS)))
    return text[: nouns[-1].start()] if nouns else ""
