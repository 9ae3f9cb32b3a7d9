"""What is wrong in the tables of facts: names that two entries share, and values that their fields cannot hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from drafter.language import dates, register, states
from drafter.language.facts.forms import TODO
from drafter.language.facts.tables import TABLES, FactTable, name_problem
from drafter.language.patterns import lazy
from drafter.language.symbols import NUMBER, number_of
from drafter.model.nearest import nearest
from drafter.rendering.braces import template
from drafter.skeleton.placed import Placed, place_of
from drafter.skeleton.records import Skeleton

_BROKEN = lazy(r"[\t\n\r]")
_DATED = lazy(rf"(?P<number>\S+(?: \(\d{{4}}\))?) (?:of|on) (?P<day>{dates.DAY})")
_IS_DAY = lazy(dates.DAY)
_TIGHT = lazy(r"(?<=\d)(?=\(\d{4}\))")
_SYNONYMS = {
    "number": ("no", "nr", "no.", "session", "which", "ordinal", "edition"),
    "held": ("when", "day", "days", "dates", "on", "time", "from"),
    "place": ("city", "town", "venue", "where", "location", "in", "host"),
    "country": ("state", "nation", "host_country"),
    "outcome": ("adopted", "declaration", "document", "result"),
}
"""Other words that somebody may use for the fields of an event."""

_AS_FIELDS = ("number", "date", "resolution", "day", "adopted")
"""What an entry of resolutions has not, since its number stands before its day."""

_ZERO = lazy(r"(?<![\d])0+(?=\d*)")
"""Zeros at the beginning of a session or number, which no text prints."""


def problems(skeleton: Skeleton) -> Iterator[tuple[object, str]]:
    """Yield what is wrong in the tables of a skeleton: a value or name, and a sentence with the remedy.

    >>> from drafter.skeleton.records import Document
    >>> tables = {"events": {"fisheries": {"number": "36th"}}}
    >>> [said for _, said in problems(Skeleton(Document(), tables=tables))]
    ['“36th” is no number: write it in figures, for example 24']
    """
    taken: dict[str, object] = {name: name for name in skeleton.facts}
    for name, table in skeleton.tables.items():
        for key, entry in table.items():
            if key in taken:
                line = place_of(taken[key]).line
                yield key, f"the name “{key}” stands for another fact on line {line}: give one of them another name"
            elif said := name_problem(key):
                yield key, said
            taken.setdefault(key, key)
            yield from _entry(TABLES[name], entry)
            if "held" in entry and "date" in entry:
                yield entry["date"], f"“{key}” has two days: “held” where something was held, else “date”; keep one"


def _entry(table: FactTable, entry: Mapping[str, str]) -> Iterator[tuple[object, str]]:
    for field, value in entry.items():
        if template.is_template(value):
            yield value, "a fact cannot ask for another fact: write its words here"
        elif table.fields:
            yield from _field(table, field, value)
        else:
            yield from _resolution(field, value)


def _field(table: FactTable, field: str, value: str) -> Iterator[tuple[object, str]]:
    known = field.rstrip(":") if not value else field
    if known not in table.fields and not value and (said := _after_comma(field)):
        yield field, said
    elif known not in table.fields:
        yield field, f"{table.one} has no “{field}”{_meant(field, table)} (it has {', '.join(table.fields)})"
    elif not value.strip():
        yield field, f"“{known}” has no words yet: write them, write TODO, or take the line out"
    elif _BROKEN.search(value):
        yield value, f"a tab or a line break stands in “{' '.join(value.split())}”: write a space in its place"
    elif value != TODO:
        yield from _checked(value, table.fields[field].check)


def _after_comma(words: str) -> str:
    """Return what to do with words that a comma parts from the value before them; empty where they are no such words.

    >>> _after_comma("Azerbaijan"), _after_comma("19"), _after_comma("plase")
    ('a State stands under “country”: write “country: Azerbaijan”', 'a comma parts “19” from the words before it: \
put the whole value in double quotes', '')
    """
    if words in states.names():
        return f"a State stands under “country”: write “country: {words}”"
    if words[:1].isupper() or words[:1].isdigit():
        return f"a comma parts “{words}” from the words before it: put the whole value in double quotes"
    return ""


def _meant(field: str, table: FactTable) -> str:
    """Return which field was probably meant: the one that is nearest, or the one that another word is used for."""
    bare, _, rest = field.partition(":")
    if bare in table.fields and rest:
        return f"; write a space after the colon, “{bare}: {rest.strip()}”"
    other = next((name for name, words in _SYNONYMS.items() if field.lower() in words), "")
    return f"; did you mean “{other}”?" if other else nearest(field, table.fields)


def _resolution(number: str, day: str) -> Iterator[tuple[object, str]]:
    if number in _AS_FIELDS:
        yield number, f"the number itself stands before the colon, its day after it: {_as_entry(day)}"
        return
    if said := number_problem(number) or missing_day(number, day):
        yield number, said
    if day not in ("", TODO):
        yield from _checked(day, _one_day)


def _as_entry(value: str) -> str:
    """Return how a resolution is written, as advice to one who has named its parts.

    >>> _as_entry("77/178"), _as_entry("14 December 2022")
    ('write “77/178: 14 December 2022”', 'write “78/68: 14 December 2022”')
    """
    number = value if NUMBER.fullmatch(value) else "78/68"
    known = register.adopted(number)
    day = value if _IS_DAY.fullmatch(value) else dates.day(known) if known else "5 December 2023"
    return f"write “{number}: {day}”"


def missing_day(number: str, day: str) -> str:
    """Return why a resolution needs a day, in a sentence; empty where it has one, or is said to need none.

    Args:
        number: its number.
        day: what stands after the number; nothing at all is a slip, two quotation marks are not.

    >>> missing_day("2713 (2023)", "")
    ''
    """
    if not isinstance(day, Placed) or day.scalar:
        return ""
    known = register.adopted(number)
    right = f"“{number}: {dates.day(known) if known else '5 December 2023'}”"
    return f'“{number}” has no day: write it, {"" if known else "for example "}{right}, or "" where no text prints it'


def number_problem(number: str) -> str:
    """Return why no text prints a number of a resolution, in a sentence; empty where one may.

    >>> number_problem("78/68"), number_problem("2713 (2023)"), number_problem("78/068")
    ('', '', '“78/068” is no number of a resolution: write it as the text prints it, for example “78/68”')
    """
    if number == TODO or (NUMBER.fullmatch(number) and not _ZERO.search(number)):
        return ""
    if dated := _DATED.fullmatch(number):
        return f"a colon belongs between “{dated['number']}” and its day: write “{dated['number']}: {dated['day']}”"
    bare = _ZERO.sub("", number_of(number))
    tight = _TIGHT.sub(" ", bare)
    right = next((one for one in (bare, tight) if NUMBER.fullmatch(one)), "2634 (2022)" if bare.isdigit() else "78/68")
    return f"“{number}” is no number of a resolution: write it as the text prints it, for example “{right}”"


def _one_day(day: str) -> None:
    if dates.parse(day).form != "day":
        raise ValueError(f"a resolution is adopted on one day, for example 5 December 2023, not “{day}”")


def _checked(value: str, check: Callable[[str], object]) -> Iterator[tuple[object, str]]:
    try:
        check(value)
    except ValueError as error:
        yield value, str(error)
