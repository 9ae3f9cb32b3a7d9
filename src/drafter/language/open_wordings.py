"""What is not agreed in a text: words in square brackets, and those side by side, of which one is to be chosen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from drafter.language.patterns import lazy
from drafter.language.square_brackets import SquareBracket, inner_words, square_brackets

_BESIDE = lazy(r" ?(?:/ ?|or )?")
"""What stands between two wordings of one place."""

_NOTE = lazy(r"\[\^[^\]\[]*\]")
_LONGEST = 60
"""So many letters of a wording are told."""


class OpenWording(NamedTuple):
    """One wording of a place that is not agreed.

    Args:
        start: where its bracket opens.
        end: the position after it.
        words: what stands in it, without the names.
        names: who wants it.
    """

    start: int
    end: int
    words: str
    names: tuple[str, ...]


def open_wordings(words: str) -> tuple[tuple[OpenWording, ...], ...]:
    """Return the places of a text that are not agreed, each with its wordings; what stands in them belongs to them.

    A bracket without a name inside a quotation is that of who quotes, and no such place.

    Args:
        words: a text as it is printed, or as it stands in the file, with marks of notes.

    >>> [[(one.words, one.names) for one in place] for place in open_wordings("to [a – Chad] [b] it, [c][^note]")]
    [[('a', ('Chad',)), ('b', ())], [('c', ())]]
    """
    if "[" not in words:
        return ()
    shown = _NOTE.sub(lambda found: "^" * len(found[0]), words)
    places: list[list[OpenWording]] = []
    for one in (bracket for bracket in square_brackets(shown) if not bracket.depth):
        if not places or not _BESIDE.fullmatch(shown, places[-1][-1].end, one.start):
            places.append([])
        places[-1].append(_wording(words, one))
    return tuple(tuple(place) for place in places if not _of_quotation(words, place))


def _of_quotation(words: str, place: Sequence[OpenWording]) -> bool:
    """Return whether a bracket is rather that of somebody who quotes: alone in a quotation, without a name."""
    start = place[0].start
    return len(place) == 1 and not place[0].names and words.rfind("“", 0, start) > words.rfind("”", 0, start)


def _wording(words: str, bracket: SquareBracket) -> OpenWording:
    names = tuple(name for _, name in bracket.names)
    return OpenWording(bracket.start, bracket.end, inner_words(words, bracket), names)


def told(place: tuple[OpenWording, ...]) -> str:
    """Return the wordings of a place as a person says them.

    >>> told(open_wordings("to [strengthen – Norway, Chile] [reaffirm – Egypt] it")[0])
    '“strengthen” (Norway, Chile) or “reaffirm” (Egypt)'
    """
    return " or ".join(_told(one) for one in place)


def _told(one: OpenWording) -> str:
    short = one.words if len(one.words) <= _LONGEST else f"{one.words[:_LONGEST].rpartition(' ')[0]} …"
    names = ", ".join(one.names)
    return f"“{short}” ({names})" if names else f"“{short}”"


def odd_choices(words: str) -> Iterator[tuple[OpenWording, str]]:
    """Yield what leaves nothing to choose, with the reason: no words, the same words twice, a name on both sides.

    >>> [why for _, why in odd_choices("to [a – Chad] [a – Egypt] it, [b – Chad] [c – Chad] [EU: ]")]
    ['the same words stand in two brackets', 'Chad wants two wordings of one place', 'no words stand in these brackets']
    """
    for place in open_wordings(words):
        for number, one in enumerate(place):
            before = place[:number]
            both = [name for name in one.names if any(name in other.names for other in before)]
            if not one.words:
                yield one, "no words stand in these brackets"
            elif any(one.words == other.words for other in before):
                yield one, "the same words stand in two brackets"
            elif both:
                yield one, f"{both[0]} wants two wordings of one place"
