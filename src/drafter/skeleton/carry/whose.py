"""Whose resolutions an entry holds: the number alone does not tell it; its day does, or the words before it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from drafter.language import dates, register, subjects
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
_ITS = lazy(r"\bits (?:[a-z]+ ){0,3}$")
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


def whose(base: Skeleton, name: str, entry: Mapping[str, str]) -> str | None:
    """Return the organ whose resolutions an entry holds; `None` where its places say nothing, or not the same.

    Where words name no organ, a day on which one organ alone adopted the number does: “Human Rights Council resolution
    23/13, as well as resolutions 37/5 and 46/12” does not say whose the last ones are.

    Args:
        base: the skeleton.
        name: the name of the entry.
        entry: the resolutions that it holds, with their days.
    """
    by_day = _by_day(*list(entry.items())[-1])
    organs = {_whose(text, start, base.document.organ, by_day) for text, start in places(base, name)}
    return organs.pop() if len(organs) == 1 else None


def _by_day(number: str, said: str) -> str:
    """Return the one organ that adopted a number on a day; empty where none is known to have, or several."""
    day = dates.parse(said).last if dates.is_official(said) else None
    adopted = [organ for organ in subjects.ORGANS if day and register.adopted(number, organ) == day]
    return adopted[0] if len(adopted) == 1 else ""


def _whose(text: str, start: int, own: str, by_day: str) -> str | None:
    before = _before(text, start)
    said = organ_before(before, own)
    if not _SHORT.search(before):
        return by_day if by_day and said == own and not _ITS.search(before) else said
    full = list(_FULL.finditer(before))
    return full[-1][0] if full else by_day or said


def _before(text: str, start: int) -> str:
    """Return what stands before the noun of a list."""
    if text[start : text.index("}}", start)].endswith(_WITH_NOUN):
        return text[:start]
    nouns = list(_NOUN.finditer(text, 0, start + len(_OPENS)))
    return text[: nouns[-1].start()] if nouns else ""
