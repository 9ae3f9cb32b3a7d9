"""Words that follow from others by the endings and beginnings of English: plurals, past forms, opposites, compounds.

A list of words that is made of counts has “decide” and lacks “decider”; what is made regularly of a word is no slip.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

_ENDINGS = (
    "s: es:,e ies:y ed:,e ied:y ing:,e ly: ily:y bly:ble er:,e ers:,e or:,e ors:,e ier:y iest:y est:,e ness: iness:y "
    "ment: ments: able:,e ability:able,e ibility:ible ation:e, ations:e, ion:e, ions:e, ive:ion,e al:,e ally:al, "
    "ic:y ical:y ically:ic ity:,e ful: less: ism: ist: ists: ize:,y ized:,y izing:,y ization:,y ance:ant ence:ent "
    "ency:ent ancy:ant ently:ent antly:ant ed:ing,ion ing:ed,ion men:man woman:women man:men"
)
"""Endings, each with what stands in its place in the word that is known."""

_TAKEN = {"": "s", "e": "es", "y": "ies", "ate": "ated ating ation", "ize": "ized izing ization", "ify": "ified ifying"}
"""Endings of a word, each with what stands in their place in a longer word that is known."""

_BEGINNINGS = (
    "un re non in im dis over under sub inter pre multi co mis out counter anti trans micro macro bio geo socio cyber "
    "tele infra intra super self fore hydro agro eco up down en il ir extra post mid"
).split()
_SHORTEST_STEM = 3
_SHORTEST_REST = 4
_SHORTEST_COMPOUND = 7


def is_made_of(word: str, known: Collection[str]) -> bool:
    """Return whether a word is made regularly of one that is known, or of two.

    Args:
        word: in small letters.
        known: the words that are known.

    >>> [is_made_of(word, {"decide", "water", "course"}) for word in ("deciders", "undecided", "watercourse", "decied")]
    [True, True, True, False]
    """
    return _has_stem(word, known) or _has_beginning(word, known) or _is_compound(word, known)


def _has_stem(word: str, known: Collection[str]) -> bool:
    return any(stem in known for stem in _stems(word))


def _has_beginning(word: str, known: Collection[str]) -> bool:
    rests = (word.removeprefix(beginning) for beginning in _BEGINNINGS if word.startswith(beginning))
    return any(len(rest) >= _SHORTEST_REST and (rest in known or _has_stem(rest, known)) for rest in rests)


def _is_compound(word: str, known: Collection[str]) -> bool:
    cuts = range(_SHORTEST_STEM, len(word) - _SHORTEST_STEM + 1) if len(word) >= _SHORTEST_COMPOUND else ()
    return any(word[:cut] in known and word[cut:] in known for cut in cuts)


def _stems(word: str) -> Iterator[str]:
    """Yield the words of which a word may be made, itself not among them."""
    for ending, befores in _endings():
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            bare = word.removesuffix(ending)
            yield from (bare + before for before in befores if before != ending)
            if ending[0] in "aei" and bare[-1] == bare[-2]:
                yield bare[:-1]
    for ending, longer in _TAKEN.items():
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            yield from (word.removesuffix(ending) + one for one in longer.split())


def _endings() -> list[tuple[str, list[str]]]:
    pairs = (one.partition(":") for one in _ENDINGS.split())
    return [(ending, befores.split(",")) for ending, _, befores in pairs]
