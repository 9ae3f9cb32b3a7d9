"""What does not follow by itself where one resolution takes the place of another: a list in words, a note."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from drafter.language import dates
from drafter.language.facts.forms import TODO
from drafter.language.patterns import lazy
from drafter.skeleton import walk
from drafter.skeleton.records import Skeleton

_IN_LIST = lazy(r"(?:\d|\}\})(?:(?:,|\[\^[^\]]*\])+(?: and)?| and) $")
"""What stands before the last or a middle one of several resolutions in words."""

_IS_LAST = lazy(rf"(?: of {dates.DAY})?(?:,|\[\^[^\]]*\])* and $")
_MARKED = lazy(r"\}\},?\[\^([^\[\]\s]+)\]")


def left_behind(carried: Skeleton, expression: str, old: Sequence[str]) -> Iterator[str]:
    """Yield what an editor must look at where a draft cites a later resolution, each as the end of a sentence.

    Args:
        carried: the draft.
        expression: what prints the later resolution: a name, perhaps with a filter.
        old: the number in whose place it stands, and those that came between the two.
    """
    places = cited(carried, expression)
    yield from _in_lists(places, old)
    marks = (_MARKED.match(text, text.index("}}", start)) for text, start in places)
    for key in dict.fromkeys(mark[1] for mark in marks if mark):
        yield from _in_note(key, carried.footnotes.get(key, ""), old[0])


def _in_lists(places: Sequence[tuple[str, int]], old: Sequence[str]) -> Iterator[str]:
    """Yield which of the earlier numbers stay in the lists that end with the later one."""
    listed = [text[:start] for text, start in places if _IN_LIST.search(text, 0, start)]
    kept = [text for text in listed if _IS_LAST.sub("", text).endswith(old[-1])]
    if kept:
        stay = "stay" if old[1:] else "stays"
        yield f"; {' and '.join(old)} {stay} before it in the list there"
    if len(kept) < len(listed):
        yield f"; {old[0]} is no more in the list there"


def _in_note(key: str, note: str | Mapping[str, str], old: str) -> Iterator[str]:
    """Yield what is left to do in the note at the later number."""
    if note == TODO:
        yield f"; its note “{key}” is still to be written"
    if old in (note if isinstance(note, str) else note.values()):
        yield f"; its note “{key}” still cites {old}"


def cited(skeleton: Skeleton, expression: str) -> list[tuple[str, int]]:
    """Return the texts of a skeleton that print something in closed braces, each with the place where it first does.

    Args:
        skeleton: the skeleton.
        expression: a name, perhaps with a filter.
    """
    asked = f"{{{{ {expression} |"
    places = ((text, text.find(asked)) for text in walk.texts(skeleton))
    return [(text, start) for text, start in places if start >= 0 and text.find("}}", start) >= 0]
