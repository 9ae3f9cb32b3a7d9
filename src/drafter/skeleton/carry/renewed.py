"""Resolutions on other subjects that a later one has followed: put in its place, or added to their list, and told.

`following` finds them, and says how often that is right. A later one whose day is not known is put in with TODO.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from drafter.language import dates, register
from drafter.language.facts.citations import series
from drafter.language.facts.forms import TODO
from drafter.language.facts.tables import RESOLUTIONS
from drafter.model.problems import Level, Problem
from drafter.skeleton.carry import list_ends
from drafter.skeleton.carry.following import DAY, NUMBER, Renewal, renewals
from drafter.skeleton.carry.in_place import Substitution, line_end
from drafter.skeleton.carry.left_behind import left_behind
from drafter.skeleton.carry.note_beside import mark_beside, written
from drafter.skeleton.placed import Placed, place_of
from drafter.skeleton.records import Skeleton

_NOTE = "note"
"""The field of a row that is the mark of its note."""


def renewed(base: Skeleton, session: int) -> list[Substitution]:
    """Return the changes that put the later resolutions in their places.

    Args:
        base: the text that the draft follows.
        session: the session of the draft.
    """
    return [change for one in renewals(base, session) for change in _changes(base, one)]


def _changes(base: Skeleton, one: Renewal) -> list[Substitution]:
    if len(one.entry) > 1:
        return _added(base, one)
    exchanged = _exchanged(base, one)
    words = {**one.entry, **{number: _day(number, one.organ) for number in one.later[:-1]}}
    stays = list_ends.elsewhere(base, one.name, one.entry, one.leads_on) if one.only_in_lists else ()
    return [*exchanged, *list_ends.kept(base, one.name, words, one.leads_on), *stays] if exchanged else []


def probable(base: Skeleton, carried: Skeleton, session: int) -> Iterator[Problem]:
    """Yield what was put in, with both readings, each at its place in the draft."""
    for one in renewals(base, session):
        if len(one.entry) > 1:
            said, beside = _addition(one), _notes(base, one)
        else:
            listed = (*one.entry, *one.later[:-1])
            said, beside = _exchange(one), "".join([*_elsewhere(one), *left_behind(carried, one.name, listed)])
        message = f"{said}; right only if it is cited for the same subject{beside}"
        yield Problem(place_of(_key(carried, one)), message, level=Level.HINT)


def _elsewhere(one: Renewal) -> list[str]:
    return [f"; {next(iter(one.entry))} stays where it is cited apart from its list"] if one.only_in_lists else []


def _addition(one: Renewal) -> str:
    new = series.format({number: _day(number, one.organ) for number in one.later})
    return f"added: {new}, on the subject of {list(one.entry)[-1]}"


def _exchange(one: Renewal) -> str:
    new = one.later[-1]
    return f"{series.format(one.entry)} → {series.format({new: _day(new, one.organ)})}"


def _mark(one: Renewal) -> str:
    """Return the mark of the note of a row; empty where it has none."""
    return str(one.row.get(_NOTE, ""))


def _notes(base: Skeleton, one: Renewal) -> str:
    """Return which notes are still to be written, beside that of the last resolution."""
    marks = [new for nth in range(1, len(one.later) + 1) if (new := mark_beside(base, _mark(one), nth))]
    said = ", ".join(f"“{new[2:-1]}”" for new in marks)
    if len(marks) > 1:
        return f"; the notes {said} are still to be written"
    return f"; its note {said} is still to be written" if marks else ""


def _key(carried: Skeleton, one: Renewal) -> object:
    """Return the first later resolution as the draft has it, with its place."""
    if one.row:
        rows = carried.facts[one.name]
        return next((row[NUMBER] for row in rows if isinstance(row, Mapping) and row[NUMBER] in one.later), "")
    return next((key for key in carried.tables[RESOLUTIONS][one.name] if key in one.later), "")


def _day(number: str, organ: str) -> str:
    day = register.adopted(number, organ)
    return dates.day(day) if day else TODO


def _exchanged(base: Skeleton, one: Renewal) -> list[Substitution]:
    """Return the changes that put a resolution in the place of the one before it, which a remark names."""
    (number, old), *_ = one.entry.items()
    if not isinstance(number, Placed) or not isinstance(old, Placed):
        return []
    end = line_end(base.text, old) - 1
    line = base.text[base.text.rindex("\n", 0, old.span[1]) + 1 : end]
    change = (number.span[0], old.span[1], f"{one.later[-1]}: {_day(one.later[-1], one.organ)}")
    said = f"was {series.format(one.entry)}"
    if "# was " in line or "; was " in line:
        return [change]
    return [change, (end, end, f"; {said}" if "#" in line else f"  # {said}")]


def _added(base: Skeleton, one: Renewal) -> list[Substitution]:
    """Return the change that adds resolutions to a list: within its braces, or on lines of their own."""
    last = list(one.row.values() if one.row else one.entry.values())[-1]
    if not isinstance(last, Placed):
        return []
    end = base.text.find("\n", last.span[1])
    end = len(base.text) if end < 0 else end
    days = {number: _day(number, one.organ) for number in one.later}
    is_within = base.text[last.span[1] : end].lstrip().startswith("}")
    if is_within and not one.row:
        return [(last.span[1], last.span[1], "".join(f", {number}: {day}" for number, day in days.items()))]
    start = base.text.rindex("\n", 0, last.span[1]) + 1
    indent = " " * (len(base.text[start:]) - len(base.text[start:].lstrip(" ")))
    marks = [mark_beside(base, _mark(one), nth) for nth in range(1, len(days) + 1)]
    lines = [
        _row(one, *day, mark) if one.row else ": ".join(day) for day, mark in zip(days.items(), marks, strict=True)
    ]
    new = "".join(f"\n{f'{indent}{line}':<34}  # added: on the subject of those above" for line in lines)
    return [(end, end, new), *written(base, _mark(one), len(days))]


def _row(one: Renewal, number: str, day: str, mark: str) -> str:
    """Return a row of a list for a resolution, with the fields of the last row and a mark of its own."""
    own = {NUMBER: number, DAY: day, _NOTE: f'"{mark}"'}
    return f"- {{{', '.join(f'{field}: {own.get(field, TODO)}' for field in one.row)}}}"
