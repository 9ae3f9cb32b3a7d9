"""What sentences of one frame have of their own: fields of facts, each with its name and the form that prints it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from drafter.language import dates, states
from drafter.language.facts.forms import FORMS
from drafter.language.patterns import lazy
from drafter.rendering.lifting.repeated.variations import OWN, Variation

_PLACE = lazy(r"(?P<place>[A-Z][^,]*), (?P<country>[A-Z][^,]*)(?P<stop>,?)")
"""A city and its country: “Osh, Kyrgyzstan,”."""

_SEPARATED = lazy(r"(?P<lead>[,;:] |)(?P<value>.*?)(?P<trail>[,;:]?)")
"""Any words, apart from the marks that part them from those beside them."""

_DATED = lazy(rf"(?P<lead>(?:[,;:] )?(?:(?:of|dated) )?)(?P<value>{dates.DATE})(?P<trail>[,;:]?)")
"""A date, apart from what leads to it: “, of 4 May 2024,”."""

_NAME = lazy(r"[“*]?[A-Z].*")
_FIGURE = lazy(r"\S*\d\S*|[IVXLC]+")
_IN = lazy(r"\b(?:in|at) $")
_AFTER_PLACE = lazy(r"\{\{ \w*place \}\}, $")
"""What a phrase has before a country: the place in it."""

_SOMEWHERE = r"(?:\{\{[^}]*\}\}|[A-Z][\w’ ]*)"
_PARTICIPLE = lazy(rf"\b(held|given|made|[a-z]{{3,}}ed)(?:,? (?:in|at|by) {_SOMEWHERE}(?:, {_SOMEWHERE})?,?)? $")
"""What was done on a day, right before it or before the place: “held in {{ place }}, ”."""

_NOUN = lazy(r"\b([a-z]{4,}) (?:of|on)(?: the)? $")
"""What something is of: “the situation of the ”."""

_COUNTED = lazy(r"\b([a-z]{4,}?)s? $")
"""What a number is of, in the singular: “articles ”, “paragraph ”."""

_NAMED_BY_KIND = {
    "symbol": "symbol",
    "year": "year",
    "title": "title",
    "resolution": "resolution",
    "cited": "resolution",
    "day": "day",
}
"""The name of the field of a value whose kind tells what it is."""


SUBJECT = "subject"
"""The name of a field of mere words."""

_COUNT = ("", "second_", "third_", "fourth_", "fifth_", "sixth_", "seventh_", "eighth_", "ninth_")
"""What stands before the name of a field that others before it have."""


class SlotField(NamedTuple):
    """A field: its name, and the form that prints it, empty where it is printed as it stands."""

    name: str
    form: str = ""

    @property
    def braces(self) -> str:
        """What asks for it in a phrase."""
        return f"{{{{ {self.name} | {self.form} }}}}" if self.form else f"{{{{ {self.name} }}}}"


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
    if place.kind != OWN:
        field = unlike(_typed(place, before, after), taken)
        return [SlotWords(field.braces, {field.name: _value(field, value)}) for value in place.values]
    if _IN.search(before) and all(map(_NAME.fullmatch, place.values)):
        return [_in_place(value, taken) for value in place.values]
    said = [value for value in place.values if value]
    if all(map(_DATED.fullmatch, said)):
        pattern, field = _DATED, SlotField(_participle(before) or "date", "date")
    else:
        pattern, field = _SEPARATED, _own([found for value in said if (found := _bare(value))], before)
    field = unlike(field, taken)
    return [_beside_marks(field, pattern.fullmatch(value)) for value in place.values]


def _bare(value: str) -> str:
    """Return words without the marks that part them from those beside them."""
    found = _SEPARATED.fullmatch(value)
    return found["value"] if found else ""


def _beside_marks(field: SlotField, found: re.Match[str] | None) -> SlotWords:
    """Return the braces of a value with the words and marks that lead to it and end it; nothing where there is none."""
    if found is None or not found["value"]:
        return SlotWords("", {})
    braces = f"{found['lead']}{field.braces}{found['trail']}"
    return SlotWords(braces, {field.name: _value(field, found["value"])})


def _participle(before: str) -> str:
    """Return what was done on a day, by the words before it; empty where they do not tell it."""
    found = _PARTICIPLE.search(before)
    return found[1] if found else ""


def _value(field: SlotField, words: str) -> str:
    return FORMS[field.form].read(words) if field.form else words


def _typed(place: Variation, before: str, after: str) -> SlotField:
    """Return the field of values of one kind, named by the kind or by the words around them."""
    if place.kind == "ordinal":
        return SlotField("number", "ordinal")
    if place.kind == "when":
        is_period = any(value.startswith("from ") for value in place.values)
        return SlotField(_participle(before) or ("held" if is_period else "date"), _form_of_dates(place.values))
    if place.kind == "number":
        return SlotField(_name_of_number(before, after))
    return SlotField(_NAMED_BY_KIND[place.kind])


def _name_of_number(before: str, after: str) -> str:
    if not before:
        return "number"
    if after.startswith(" dollars"):
        return "amount"
    counted = _COUNTED.search(before)
    return counted[1] if counted else "figure"


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
        return SlotField("country" if _AFTER_PLACE.search(before) else "state", "state")
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
    if noun := _NOUN.search(before):
        return noun[1]
    return "kind" if before in ("", "the ", "a ", "its ") else SUBJECT


def unlike(field: SlotField, taken: Sequence[str]) -> SlotField:
    """Return a field under a name that no field has before it.

    >>> unlike(SlotField("number", "ordinal"), ["name", "number"]).name
    'second_number'
    """
    return field._replace(name=next(name for count in _COUNT if (name := f"{count}{field.name}") not in taken))
