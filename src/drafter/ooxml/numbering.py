"""Automatic numbers as they are shown: Word keeps the rule of a list, not the label of a paragraph."""

from __future__ import annotations

import re

from lxml import etree

from drafter.model.record import record
from drafter.ooxml.namespaces import w

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
LEVELS = 9


@record(frozen=True, slots=True)
class ListLevel:
    """A level of a list: the form of its number, the text round it, where it begins."""

    form: str
    text: str
    start: int
    restart: int


class Numbering:
    """Counts the paragraphs of every list while a document is read from top to bottom.

    Args:
        root: the numbering part; `None` when the file has no lists.
    """

    def __init__(self, root: etree._Element | None) -> None:
        self._lists: dict[str, tuple[str, dict[int, ListLevel], frozenset[int]]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[str] = set()
        if root is not None:
            abstract = {one.get(w("abstractNumId"), ""): _levels(one) for one in root.iter(w("abstractNum"))}
            for number in root.iter(w("num")):
                self._add(number, abstract)

    def label(self, number: str, level: int) -> str:
        """Count a paragraph and give its label; empty for a list that does not number.

        Args:
            number: the id of the list.
            level: the level in it, from 0.
        """
        if number not in self._lists or not 0 <= level < LEVELS:
            return ""
        key, levels, fresh = self._lists[number]
        counts = self._counts.setdefault(key, {})
        if number not in self._begun:
            self._begun.add(number)
            for one in fresh:
                counts.pop(one, None)
        return self._counted(counts, levels, level)

    def _add(self, number: etree._Element, abstract: dict[str, dict[int, ListLevel]]) -> None:
        key = _value(number, "abstractNumId")
        overrides = {_integer(one.get(w("ilvl"))): one for one in number.iter(w("lvlOverride"))}
        levels = dict(abstract.get(key, {}))
        for level, override in overrides.items():
            levels[level] = _overridden(levels.get(level), override)
        fresh = frozenset(level for level, one in overrides.items() if one.find(w("startOverride")) is not None)
        self._lists[number.get(w("numId"), "")] = (key, levels, fresh)

    def _counted(self, counts: dict[int, int], levels: dict[int, ListLevel], level: int) -> str:
        rule = levels.get(level)
        if rule is None:
            return ""
        counts[level] = counts.get(level, rule.start - 1) + 1
        for deeper in [one for one in counts if one > level]:
            below = levels.get(deeper)
            if below is None or below.restart != 0:
                counts.pop(deeper)
        return _label(rule, counts, levels)


def _label(rule: ListLevel, counts: dict[int, int], levels: dict[int, ListLevel]) -> str:
    if rule.form == "bullet":
        return "•"
    if rule.form == "none":
        return ""

    def shown(place: re.Match[str]) -> str:
        level = int(place[1]) - 1
        known = levels.get(level)
        return formed(counts.get(level, known.start if known else 1), known.form if known else "decimal")

    return re.sub(r"%([1-9])", shown, rule.text).strip()


def formed(number: int, form: str) -> str:
    """Write a number in the form of a list.

    >>> [formed(28, form) for form in ("decimal", "lowerLetter", "upperRoman", "decimalZero")]
    ['28', 'bb', 'XXVIII', '28']
    """
    match form:
        case "lowerLetter" | "upperLetter":
            letter = (
                chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1) if 0 < number <= 26 * 20 else str(number)
            )
            return letter if form == "lowerLetter" else letter.upper()
        case "lowerRoman" | "upperRoman":
            return roman(number) if form == "lowerRoman" else roman(number).upper()
        case "decimalZero":
            return f"{number:02}"
        case _:
            return str(number)


def roman(number: int) -> str:
    """Write a number in small Roman figures.

    >>> roman(49), roman(1994)
    ('xlix', 'mcmxciv')
    """
    figures = ""
    for value, figure in _ROMAN:
        count, number = divmod(number, value)
        figures += figure * min(count, 20)
    return figures


def _levels(abstract: etree._Element) -> dict[int, ListLevel]:
    return {_integer(one.get(w("ilvl"))): _level(one) for one in abstract.iter(w("lvl"))}


def _level(one: etree._Element) -> ListLevel:
    restart = one.find(w("lvlRestart"))
    return ListLevel(
        _value(one, "numFmt") or "decimal",
        _value(one, "lvlText"),
        _integer(_value(one, "start"), 1),
        -1 if restart is None else _integer(restart.get(w("val"))),
    )


def _overridden(level: ListLevel | None, override: etree._Element) -> ListLevel:
    whole = override.find(w("lvl"))
    base = _level(whole) if whole is not None else level or ListLevel("decimal", "", 1, -1)
    start = override.find(w("startOverride"))
    return base if start is None else ListLevel(base.form, base.text, _integer(start.get(w("val")), 1), base.restart)


def _value(element: etree._Element, name: str) -> str:
    child = element.find(w(name))
    return "" if child is None else child.get(w("val"), "")


def _integer(text: str | None, otherwise: int = 0) -> int:
    return int(text) if text and re.fullmatch(r"-?\d{1,9}", text) else otherwise
