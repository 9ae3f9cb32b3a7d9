"""What sentences of one frame have of their own: fields of facts, each with its name and the form that prints it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from drafter.language import dates, states
from drafter.language.facts.forms import FORMS
from drafter.language.patterns import lazy
from drafter.rendering.lifting.repeated.alignment import Fixed, Frame

_PLACE = lazy(r"(?P<place>[A-Z][^,]*), (?P<country>[A-Z][^,]*)(?P<stop>,?)")
_SEPARATED = lazy(r"(?P<lead>[,;:] |)(?P<value>.*?)(?P<trail>[,;:]?)")
_DATED = lazy(rf"(?P<lead>(?:[,;:] )?(?:(?:of|dated) )?)(?P<value>{dates.DATE})(?P<trail>[,;:]?)")
_NAME = lazy(r"[“*]?[A-Z].*")
_IN = lazy(r"\b(?:in|at) $")
_IN_PLACE = lazy(r"\{\{ \w*place \}\}, $")
_SOMEWHERE = r"(?:\{\{[^}]*\}\}|[A-Z][\w’ ]*)"
_PARTICIPLE = lazy(rf"\b(held|given|made|[a-z]{{3,}}ed)(?:,? (?:in|at|by) {_SOMEWHERE}(?:, {_SOMEWHERE})?,?)? $")
_NOUN = lazy(r"\b([a-z]{4,}) (?:of|on)(?: the)? $")
_FIGURE = lazy(r"\S*\d\S*|[IVXLC]+")
_COUNTED = lazy(r"\b([a-z]{4,}?)s? $")
_TYPED = {"ordinal": "number", "when": "date", "symbol": "symbol", "year": "year", "number": "figure"}
_TYPED |= {"title": "title", "resolution": "resolution", "cited": "resolution", "day": "day"}


class SlotField(NamedTuple):
    """A field: its name, and the form that prints it, empty where it is printed as it stands."""

    name: str
    form: str = ""

    @property
    def braces(self) -> str:
        """What asks for it in a phrase."""
        return f"{{{{ {self.name} | {self.form} }}}}" if self.form else f"{{{{ {self.name} }}}}"


class Variation(NamedTuple):
    """Words that the sentences of a frame do not share: in each sentence the positions, and what they are."""

    positions: tuple[range, ...]
    kind: str
    values: tuple[str, ...]


def places(frame: Frame) -> Iterator[Variation]:
    """Yield the places at which the sentences of a frame differ, in order."""
    for n, gap in enumerate(frame.gaps()):
        if any(map(len, gap)):
            yield _place(frame, gap, "own")
        if n < len(frame.fixed):
            yield from _varying(frame, frame.fixed[n])


def _varying(frame: Frame, fixed: Fixed) -> Iterator[Variation]:
    kind = frame.word(fixed).kind
    place = _place(frame, tuple(range(n, n + 1) for n in fixed), kind)
    if kind in _TYPED and len(set(place.values)) > 1:
        yield place


def _place(frame: Frame, positions: tuple[range, ...], kind: str) -> Variation:
    return Variation(positions, kind, tuple(s.between(p) for s, p in zip(frame.sentences, positions, strict=True)))


class SlotWords(NamedTuple):
    """What a phrase has in the place of a sentence's own words, and the fields that print them."""

    braces: str
    fields: dict[str, str]


def filled(place: Variation, before: str, after: str, taken: Sequence[str]) -> list[SlotWords]:
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
    dated = [_DATED.fullmatch(value) for value in place.values if value]
    if all(dated):
        return _dated(place.values, before, taken)
    parted = [_SEPARATED.fullmatch(value) for value in place.values]
    field = unlike(_own([found["value"] for found in parted if found and found["value"]], before), taken)
    return [
        SlotWords(f"{found['lead']}{field.braces}{found['trail']}", {field.name: _value(field, found["value"])})
        if found and found["value"]
        else SlotWords("", {})
        for found in parted
    ]


def _dated(values: Sequence[str], before: str, taken: Sequence[str]) -> list[SlotWords]:
    """Return the dates that some sentences have and others have not."""
    said = _PARTICIPLE.search(before)
    field = unlike(SlotField(said[1] if said else "date", "date"), taken)
    parted = [_DATED.fullmatch(value) for value in values]
    return [
        SlotWords(f"{found['lead']}{field.braces}{found['trail']}", {field.name: found["value"]})
        if found
        else SlotWords("", {})
        for found in parted
    ]


def _filled(field: SlotField, words: str) -> SlotWords:
    return SlotWords(field.braces, {field.name: _value(field, words)})


def _value(field: SlotField, words: str) -> str:
    return FORMS[field.form].read(words) if field.form else words


def _typed(place: Variation, before: str, after: str) -> SlotField:
    if place.kind == "ordinal":
        return SlotField("number", "ordinal")
    if place.kind == "when":
        said = _PARTICIPLE.search(before)
        usual = "held" if any(value.startswith("from ") for value in place.values) else "date"
        return SlotField(said[1] if said else usual, _form_of_dates(place.values))
    if place.kind == "number":
        counted = _COUNTED.search(before)
        if not before:
            return SlotField("number")
        return SlotField("amount" if after.startswith(" dollars") else counted[1] if counted else "figure")
    return SlotField(_TYPED[place.kind])


def _form_of_dates(values: Sequence[str]) -> str:
    return next((form for form in ("when", "date") if all(_prints(form, value) for value in values)), "")


def _prints(form: str, words: str) -> bool:
    try:
        return FORMS[form].print(FORMS[form].read(words)) == words
    except ValueError:
        return False


def _in_place(value: str, taken: Sequence[str]) -> SlotWords:
    place, country = unlike(SlotField("place"), taken), unlike(SlotField("country"), taken)
    found = _PLACE.fullmatch(value)
    if not found:
        return SlotWords(place.braces, {place.name: value})
    fields = {place.name: found["place"], country.name: found["country"]}
    return SlotWords(f"{place.braces}, {country.braces}{found['stop']}", fields)


def _own(values: Sequence[str], before: str) -> SlotField:
    """Return the field of words that are no date or number: a State, a name, or what the words before say."""
    if all(FORMS["state"].read(value) in states.names() and _prints("state", value) for value in values):
        return SlotField("country" if _IN_PLACE.search(before) else "state", "state")
    if all(value in states.names() for value in values):
        return SlotField("state")
    if all(value.startswith("[^") for value in values):
        return SlotField("note")
    counted = _COUNTED.search(before)
    if counted and all(_FIGURE.fullmatch(value) for value in values):
        return SlotField(counted[1])
    if all(_NAME.fullmatch(value) for value in values):
        return SlotField("name")
    return SlotField(_said_before(before))


def _said_before(before: str) -> str:
    """Return the name of a field of mere words by what the phrase says before them."""
    if before.endswith((" for ", " for the ")):
        return "purpose"
    noun = _NOUN.search(before)
    return noun[1] if noun else "kind" if before in ("", "the ", "a ", "its ") else SUBJECT


SUBJECT = "subject"
"""The name of a field of mere words."""
_COUNT = ("", "second_", "third_", "fourth_", "fifth_", "sixth_", "seventh_", "eighth_", "ninth_")


def unlike(field: SlotField, taken: Sequence[str]) -> SlotField:
    """Return a field under a name that no field has before it.

    >>> unlike(SlotField("number", "ordinal"), ["name", "number"]).name
    'second_number'
    """
    return field._replace(name=next(name for count in _COUNT if (name := f"{count}{field.name}") not in taken))
