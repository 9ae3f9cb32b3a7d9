"""The ends of series in words: what stood last stays there, and the resolution that a draft follows comes after it.

A list with a note at each number is no list that a fact prints: only its last one is, which the later resolution would
push out. In the successions at hand such a series goes on (two of two), as those with days do (101 of 105). The last
note is one more time there, with what it says in the base, since the symbols of the other one move with the session.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from drafter.language import dates
from drafter.language.facts import documents, rhythm, series
from drafter.language.facts.tables import RESOLUTIONS
from drafter.language.patterns import lazy
from drafter.language.symbols import NUMBER
from drafter.skeleton import walk
from drafter.skeleton.carry.in_place import Substitution, line_end
from drafter.skeleton.placed import Placed
from drafter.skeleton.records import Skeleton

_MARKS = r"(?:\[\^[^\[\]\s]+\]){0,9}"
_END = lazy(
    rf"(?<!\s)(?P<comma>,?)(?P<marks>{_MARKS})(?P<before>\s+)and(?P<after>\s+)"
    rf"(?P<printed>\{{\{{ (?P<name>\w+(?: \| latest)?) \| (?P<form>numbers|series) \}}\}})(?P<end>,?)(?P<own>{_MARKS})"
)
_ONE = rf"(?:{NUMBER.pattern})(?: of {dates.DAY})?"
_LISTED = lazy(rf"(?:{_ONE}(?:,|\[\^[^\[\]\s]+\])*\s+)*{_ONE}$")
_KEY = lazy(r"\[\^([^\[\]\s]+)\]")
_SYMBOL = lazy(rf"\{{\{{ {documents.NAME}\.(\w+) \}}\}}")
_ENTRY = lazy(r"\{\{ (\w+) \| (?:numbers|series) \}\}")
_LONGEST = 2_000
"""Letters of a list of numbers with their days and notes."""

_REGULAR = 3
"""So many equal steps from one resolution to the next are a series."""


def kept(base: Skeleton, name: str, last: str) -> Iterator[Substitution]:
    """Yield the changes that keep the last resolution of each series in words that prints only the latest one.

    Args:
        base: the text that the draft follows.
        name: what prints the latest one: a name, perhaps with a filter.
        last: its number in the base.
    """
    for text in walk.texts(base):
        if not isinstance(text, Placed) or f"and {{{{ {name} | " not in " ".join(text.split()):
            continue
        start, end = text.span
        raw = base.text[start:end]
        for found in _END.finditer(raw):
            before = raw[max(0, found.start() - _LONGEST) : found.start()]
            if found["name"] == name and _is_series(base, before, last):
                yield start + found.start(), start + found.end(), _grown(found, base, last)
                yield from (_note(base, key, last) for key in _KEY.findall(found["own"]) if key in base.footnotes)


def _is_series(base: Skeleton, before: str, last: str) -> bool:
    """Return whether the numbers before the last one lead to it, and on to the base, in equal steps."""
    listed = _LISTED.search(_ENTRY.sub(lambda entry: _numbers(base, entry[1]), before))
    numbers = [found[0] for found in NUMBER.finditer(listed[0])] if listed else []
    steps = rhythm.steps((*numbers, last, base.document.number))[-_REGULAR:]
    return len(steps) == _REGULAR and len(set(steps)) == 1 and steps[0] > 0


def _numbers(base: Skeleton, name: str) -> str:
    """Return the numbers that an entry prints, as in a list."""
    return ", ".join(base.tables.get(RESOLUTIONS, {}).get(name, ()))


def _grown(found: re.Match[str], base: Skeleton, last: str) -> str:
    """Return the end of a list in which the last one stands in words, with notes of its own, before the later one."""
    old = series.format({last: _day(base, last)}) if found["form"] == "series" else last
    notes = "".join(f"[^{_key(key, last)}]" for key in _KEY.findall(found["own"]))
    begins, ends = f",{found['marks']}{found['before']}{old}", f"{found['comma']}{notes} and{found['after']}"
    return f"{begins}{ends}{found['printed']}{found['end']}{found['own']}"


def _note(base: Skeleton, key: str, last: str) -> Substitution:
    """Return the change that puts a note with the symbols of the base before one whose symbols move."""
    placed, value = next((placed, value) for placed, value in base.footnotes.items() if placed == key)
    start = base.text.rindex("\n", 0, placed.span[0]) + 1 if isinstance(placed, Placed) else 0
    cited = base.facts.get(documents.NAME)
    known = cited if isinstance(cited, Mapping) else {}
    lines = base.text[start : line_end(base.text, value)]
    said = _SYMBOL.sub(lambda found: str(known.get(found[1], found[0])), lines)
    return start, start, said.replace(key, _key(key, last), 1)


def _key(key: str, number: str) -> str:
    return f"{key}-{number.replace('/', '-').replace(' ', '-')}"


def _day(base: Skeleton, number: str) -> str:
    cited = (base.facts.get(name, {}) for name in series.NAMES)
    return next((str(one[number]) for one in cited if isinstance(one, Mapping) and number in one), "")
