"""The opening words of a paragraph with the sources of their letters: what the editor typed, and what is computed."""

from __future__ import annotations

from drafter.language import openings
from drafter.model.resolution import Part
from drafter.rendering.traces import traced
from drafter.rendering.traces.origins import What
from drafter.rendering.traces.traced import Traced

_HAVING = len("Having")


def opened(typed: Traced, adverb: str, stated: str, part: Part) -> Traced:
    """Return the opening words as they are printed.

    Args:
        typed: the opening as the editor typed it; an adverb may stand in it.
        adverb: the adverb to print, or "".
        stated: the value that states the adverb, or "" where it is computed.
        part: the part in which the paragraph stands.

    >>> opened(traced.text("Requests"), "also", "", Part.OPERATIVE).words
    'Also requests'
    """
    bare, own = openings.split(typed.words, part)
    if adverb == own:
        return typed
    words = openings.join(bare, adverb, part)
    if part is Part.OPERATIVE:
        return _before(typed, words, adverb, stated)
    kept = _without(typed, own) if own else typed
    return _inside(kept, adverb, stated) if adverb else kept


def _before(typed: Traced, words: str, adverb: str, stated: str) -> Traced:
    """Put an adverb before a verb, or another in the place of the one that was typed."""
    said = f"{adverb.capitalize()} " if adverb else ""
    letter, rest = words[len(said)], words[len(said) + 1 :]
    at = len(typed.words) - len(rest)
    first = traced.cut(typed, at - 1, at)
    if first.words != letter:
        first = traced.computed(letter, What.CAPITAL, traced.letter(first))
    return traced.join((_adverb(said, stated, typed), first, traced.cut(typed, at, len(typed.words))))


def _without(typed: Traced, adverb: str) -> Traced:
    """Take the adverb out of a participle; it stands after it, or after Having."""
    end = len(typed.words)
    if typed.words.startswith(f"Having {adverb} "):
        after = _HAVING + len(adverb) + 1
        return traced.join((traced.cut(typed, 0, _HAVING), traced.cut(typed, after, end)))
    return traced.cut(typed, 0, end - len(adverb) - 1)


def _inside(bare: Traced, adverb: str, stated: str) -> Traced:
    """Put an adverb after a participle, or after Having."""
    printed = openings.join(bare.words, adverb, Part.PREAMBULAR)
    end = len(bare.words)
    at = end if printed.startswith(bare.words) and printed == f"{bare.words} {adverb}" else _HAVING
    return traced.join((traced.cut(bare, 0, at), _adverb(f" {adverb}", stated, bare), traced.cut(bare, at, end)))


def _adverb(words: str, stated: str, opening: Traced) -> Traced:
    """Return an adverb with the blank beside it: a value where one states it, else computed."""
    if stated and stated != "none":
        return traced.part(words, stated, "adverb")
    return traced.computed(words, What.ADVERB, traced.beginning(opening))
