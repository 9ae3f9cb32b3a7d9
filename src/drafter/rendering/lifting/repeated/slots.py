"""What sentences of one frame have of their own: fields of facts, each with its name and the form that prints it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from drafter.language import states
from drafter.language.facts.forms import FORMS
from drafter.language.patterns import lazy
from drafter.rendering.lifting.repeated.alignment import Fixed, Frame

_PLACE = lazy(r"(?P<place>[A-Z][^,]*), (?P<country>[A-Z][^,]*)(?P<stop>,?)")
_SEPARATED = lazy(r"(?P<lead>[,;:] |)(?P<value>.*?)(?P<trail>[,;:]?)")
_NAME = lazy(r"[“*]?[A-Z].*")
_IN = lazy(r"\b(?:in|at) $")
_PARTICIPLE = lazy(r"\b(held|given|made|[a-z]{3,}ed)(?:,? (?:in|at|by) \{\{[^}]*\}\}(?:, \{\{[^}]*\}\})?,?)? $")
_NOUN = lazy(r"\b([a-z]{4,}) (?:of|on|for)(?: the)? $")
_COUNTED = lazy(r"\b([a-z]{4,}?)s? $")
_TYPED = {"ordinal": "number", "when": "date", "symbol": "symbol", "year": "year", "number": "figure"}


class Field(NamedTuple):
    """A field: its name, and the form that prints it, empty where it is printed as it stands."""

    name: str
    form: str = ""

    @property
    def braces(self) -> str:
        """What asks for it in a phrase."""
        return f"{{{{ {self.name} | {self.form} }}}}" if self.form else f"{{{{ {self.name} }}}}"


class Place(NamedTuple):
    """Words that the sentences of a frame do not share: in each sentence the positions, and what they are."""

    positions: tuple[range, ...]
    kind: str
    values: tuple[str, ...]


def places(frame: Frame) -> Iterator[Place]:
    """Yield the places at which the sentences of a frame differ, in order."""
    for n, gap in enumerate(frame.gaps()):
        if any(map(len, gap)):
            yield _place(frame, gap, "own")
        if n < len(frame.fixed):
            yield from _varying(frame, frame.fixed[n])


def _varying(frame: Frame, fixed: Fixed) -> Iterator[Place]:
    kind = frame.word(fixed).kind
    place = _place(frame, tuple(range(n, n + 1) for n in fixed), kind)
    if kind in _TYPED and len(set(place.values)) > 1:
        yield place


def _place(frame: Frame, positions: tuple[range, ...], kind: str) -> Place:
    return Place(positions, kind, tuple(s.between(p) for s, p in zip(frame.sentences, positions, strict=True)))


class Filled(NamedTuple):
    """What a phrase has in the place of a sentence's own words, and the fields that print them."""

    braces: str
    fields: dict[str, str]


def filled(place: Place, before: str, after: str, taken: Sequence[str]) -> list[Filled]:
    """Return the fields of every sentence at a place where they differ.

    Args:
        place: the place.
        before: what the phrase has before it.
        after: the words after it.
        taken: the names of the fields before it.
    """
    if place.kind != "own":
        return [_filled(unlike(_typed(place, before, after), taken), value) for value in place.values]
    if _IN.search(before) and all(_NAME.fullmatch(value) for value in place.values):
        return [_in_place(value, taken) for value in place.values]
    parted = [_SEPARATED.fullmatch(value) for value in place.values]
    field = unlike(_own([found["value"] for found in parted if found and found["value"]], before), taken)
    return [
        Filled(f"{found['lead']}{field.braces}{found['trail']}", {field.name: _value(field, found["value"])})
        if found and found["value"]
        else Filled("", {})
        for found in parted
    ]


def _filled(field: Field, words: str) -> Filled:
    return Filled(field.braces, {field.name: _value(field, words)})


def _value(field: Field, words: str) -> str:
    return FORMS[field.form].read(words) if field.form else words


def _typed(place: Place, before: str, after: str) -> Field:
    if place.kind == "ordinal":
        return Field("number", "ordinal")
    if place.kind == "when":
        said = _PARTICIPLE.search(before)
        return Field(said[1] if said else "date", _form_of_dates(place.values))
    if place.kind == "number":
        counted = _COUNTED.search(before)
        return Field("amount" if after.startswith(" dollars") else counted[1] if counted else "figure")
    return Field(_TYPED[place.kind])


def _form_of_dates(values: Sequence[str]) -> str:
    return next((form for form in ("when", "date") if all(_prints(form, value) for value in values)), "")


def _prints(form: str, words: str) -> bool:
    try:
        return FORMS[form].print(FORMS[form].read(words)) == words
    except ValueError:
        return False


def _in_place(value: str, taken: Sequence[str]) -> Filled:
    place, country = unlike(Field("place"), taken), unlike(Field("country"), taken)
    found = _PLACE.fullmatch(value)
    if not found:
        return Filled(place.braces, {place.name: value})
    fields = {place.name: found["place"], country.name: found["country"]}
    return Filled(f"{place.braces}, {country.braces}{found['stop']}", fields)


def _own(values: Sequence[str], before: str) -> Field:
    """Return the field of words that are no date or number: a State, a name, or what the words before say."""
    if all(FORMS["state"].read(value) in states.names() and _prints("state", value) for value in values):
        return Field("state", "state")
    if all(_NAME.fullmatch(value) for value in values):
        return Field("name")
    noun = _NOUN.search(before)
    return Field(noun[1] if noun else SUBJECT)


SUBJECT = "subject"
"""The name of a field of mere words."""
_COUNT = ("", "second_", "third_", "fourth_", "fifth_", "sixth_", "seventh_", "eighth_", "ninth_")


def unlike(field: Field, taken: Sequence[str]) -> Field:
    """Return a field under a name that no field has before it.

    >>> unlike(Field("number", "ordinal"), ["name", "number"]).name
    'second_number'
    """
    return field._replace(name=next(name for count in _COUNT if (name := f"{count}{field.name}") not in taken))
