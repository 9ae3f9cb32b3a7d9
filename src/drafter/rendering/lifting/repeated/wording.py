"""Sentences of one frame as facts: the phrase that prints each of them, and its fields."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from drafter.language.patterns import lazy
from drafter.rendering.lifting.repeated.alignment import Frame
from drafter.rendering.lifting.repeated.slots import SUBJECT, SlotWords, filled
from drafter.rendering.lifting.repeated.variations import Variation, variations
from drafter.rendering.wording.phrases import SLOT

_MOST_PHRASES = 3
_MOST_PLACES = 8
"""The most places at which sentences differ; more are no fact that an editor would call one."""
_LETTER = lazy(r"\w+")


class Wording(NamedTuple):
    """Facts with their phrases.

    Args:
        phrases: the words of each phrase.
        facts: the fields of each sentence, in the order of the phrase that prints it.
        sentences: the words of each sentence.
    """

    phrases: tuple[str, ...]
    facts: tuple[dict[str, str], ...]
    sentences: tuple[str, ...]

    @property
    def fields(self) -> list[list[str]]:
        """The names of the fields of each phrase."""
        return [[slot[0] for slot in SLOT.findall(phrase)] for phrase in self.phrases]


def wording(frame: Frame) -> Wording | None:
    """Return the sentences of a frame as facts; `None` where they have no names, or the phrase is no sentence."""
    several = list(variations(frame))
    if len(several) > _MOST_PLACES:
        return None
    columns = list(_columns(frame, several))
    templates = [_template(frame, n, several, columns) for n in range(len(frame.sentences))]
    facts = tuple(dict(pair for column in columns for pair in column[n].fields.items()) for n in range(len(templates)))
    made = Wording(tuple(dict.fromkeys(templates)), facts, tuple(one.text for one in frame.sentences))
    return made if _is_fit(made) else None


def _columns(frame: Frame, several: Sequence[Variation]) -> Iterator[list[SlotWords]]:
    """Yield the fields of the sentences, place by place; the words around are those of the first sentence."""
    first, before, position, taken = frame.sentences[0], "", 0, list[str]()
    for place in several:
        start, end = _span(frame, 0, place)
        before += first.text[position:start]
        column = filled(place, before, first.text[end:], taken)
        taken += dict.fromkeys(name for one in column for name in one.fields)
        before, position = before + column[0].braces, end
        yield column


def _span(frame: Frame, n: int, place: Variation) -> tuple[int, int]:
    """Return where the own words of a sentence stand; without any, the end of the word before them."""
    words, positions = frame.sentences[n].words, place.positions[n]
    if positions:
        return words[positions[0]].start, words[positions[-1]].end
    before = words[positions.start - 1].end if positions.start else 0
    return before, before


def _template(frame: Frame, n: int, several: Sequence[Variation], columns: Sequence[list[SlotWords]]) -> str:
    text, made, position = frame.sentences[n].text, "", 0
    for place, column in zip(several, columns, strict=True):
        start, end = _span(frame, n, place)
        made += text[position:start] + column[n].braces
        position = end
    return made + text[position:]


def _is_fit(made: Wording) -> bool:
    """Return whether the phrases read as sentences, and each tells its facts from those of the others."""
    asked = made.fields
    return (
        len(made.phrases) <= _MOST_PHRASES
        and len({frozenset(names) for names in asked}) == len(asked)
        and all(map(_has_a_name, asked))
        and not any("{" in SLOT.sub("", phrase) for phrase in made.phrases)
        and all(map(_is_whole, (value for fact in made.facts for value in fact.values())))
    )


def is_readable(made: Wording) -> bool:
    """Return whether the phrases have more words than braces."""
    pairs = zip(made.phrases, made.fields, strict=True)
    return all(len(_LETTER.findall(SLOT.sub("", phrase))) >= 1.5 * len(names) for phrase, names in pairs)


def _has_a_name(names: Sequence[str]) -> bool:
    """Return whether a fact is more than some words."""
    return any(not name.endswith(SUBJECT) for name in names)


def _is_whole(value: str) -> bool:
    """Return whether quotation marks, brackets and stars of a value are all in it."""
    pairs = all(value.count(opening) == value.count(closing) for opening, closing in ("“”", "()", "[]"))
    return pairs and value.count("*") % 2 == 0 and "{" not in value
