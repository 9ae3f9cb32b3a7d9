"""The events of a draft: each keeps its values, and a remark says in words which one the text that it follows had.

Measured over 111 successions: where a text has two events of a series, as many years apart as their numbers, the next
text has the number that goes up by the years between the texts in 26 of 30 cases; of the other events in 36 of 71. So
the first is proposed in the remark, the others are not, and the number itself stays what it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from drafter.language import dates
from drafter.language.facts import yearly
from drafter.language.facts.naming import told_apart
from drafter.language.facts.tables import EVENTS, day_of
from drafter.language.numbers import LARGEST, is_figures, ordinal, parse_ordinal
from drafter.language.patterns import lazy
from drafter.skeleton import walk
from drafter.skeleton.carry.in_place import Substitution
from drafter.skeleton.placed import Placed
from drafter.skeleton.records import Skeleton

_OWN_REMARK = lazy(r" *# the [A-Za-z -]+ in [\w/.-]+(?:; probably the [A-Za-z -]+ now)?$")
_PROPOSED = lazy(r" in [\w/.-]+; probably the ([A-Za-z -]+) now$")


def remarks(base: Skeleton, later: int = 0) -> Iterator[Substitution]:
    """Yield the changes that put a remark beside the number of every event of an adopted text: “the third in 79/75”.

    Args:
        base: the text that the draft follows.
        later: how many sessions later the draft is; 0 where that is not known.
    """
    source = base.document.number
    for name, entry in base.tables.get(EVENTS, {}).items():
        number = entry.get("number", "")
        if not is_figures(number) or not isinstance(number, Placed):
            continue
        start = base.text.rindex("\n", 0, number.span[0]) + 1
        end = base.text.find("\n", number.span[1])
        end = len(base.text) if end < 0 else end
        if not source:
            yield from _proposed_later(base, name, start, end, later)
            continue
        line = _OWN_REMARK.sub("", base.text[start:end])
        if "#" not in line:
            words = _words(base, name, int(number))
            is_yearly = later and (_is_yearly(base, name) or _is_of_yearly_body(base, name) or _is_titled(base, name))
            then = int(number) + later if is_yearly else 0
            now = f"; probably the {_words(base, name, then)} now" if 0 < then <= LARGEST else ""
            yield start + len(line), end, f"{' ' * max(2, 36 - len(line))}# the {words} in {source}{now}"


def proposed(draft: Skeleton, name: str) -> Iterator[str]:
    """Yield the number of an event, with the one that its remark proposes: “twenty-ninth, so probably thirtieth”.

    Args:
        draft: a draft.
        name: the name of an entry of one of its tables; nothing is told of those that are no events.
    """
    number = draft.tables.get(EVENTS, {}).get(name, {}).get("number", "")
    if not is_figures(number) or int(number) > LARGEST:
        return
    start = number.span[0] if isinstance(number, Placed) else 0
    now = _PROPOSED.search(draft.text, start, draft.text.find("\n", start))
    yield f"{ordinal(int(number))}{f', so probably {now[1].lower()}' if now else ''}"


def _proposed_later(base: Skeleton, name: str, start: int, end: int, later: int) -> Iterator[Substitution]:
    """Yield the number that a draft proposes in a line, as many later as the draft that is made of it."""
    proposed = _PROPOSED.search(base.text, start, end)
    number = parse_ordinal(proposed[1].lower()) if proposed else None
    if proposed and number and number + later <= LARGEST:
        yield *proposed.span(1), _words(base, name, number + later)


def _is_yearly(base: Skeleton, name: str) -> bool:
    """Return whether the other events of a series show that there is one every year, and none shows two."""
    events = base.tables[EVENTS]
    same = [entry for other, entry in events.items() if told_apart.series_of(other) == told_apart.series_of(name)]
    known = [dated for entry in same if (dated := _dated(entry))]
    return len(set(known)) > 1 and _dated(events[name]) in known and len({number - year for number, year in known}) == 1


def _is_of_yearly_body(base: Skeleton, name: str) -> bool:
    """Return whether a text prints the number of an event as that of a body that holds one session a year."""
    number, printed = int(base.tables[EVENTS][name]["number"]), re.compile(rf"\{{\{{ {name}\.number [^}}]*\}}\}}")
    found = ((text, one) for text in walk.texts(base) for one in printed.finditer(text))
    return any(yearly.year(number, text[: one.start()], text[one.end() :]) for text, one in found)


def _is_titled(base: Skeleton, name: str) -> bool:
    """Return whether a text is on an event by its title, as on the report of a session, which is held each time."""
    return f"{{{{ {name}.number" in base.document.title


def _dated(entry: Mapping[str, str]) -> tuple[int, int] | None:
    """Return the number of an event and its year; `None` where one of them is not known."""
    day = dates.last_day(day_of(entry))
    return (int(entry["number"]), day.year) if day and is_figures(entry.get("number", "")) else None


def _words(base: Skeleton, name: str, number: int) -> str:
    """Return a number in words, with a capital where a text prints it so."""
    words = ordinal(number)
    return words.capitalize() if f"{name}.number | ordinal | capitalize" in base.text else words
