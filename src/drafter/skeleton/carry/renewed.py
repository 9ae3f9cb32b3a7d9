"""Resolutions on other subjects that a later one has followed: put in its place, or added to their list, and told.

Measured over 111 successions: where the cited resolution was the newest on its subject when the text was adopted, and
another one has followed it since, the next text cites the other one: beside it in a list in 6 of 6 cases, and alone
in its place, where the text names the subject or the rhythm tells it, in 14 of 15. What was already old then stays (7
of 10), and so does what the text names by its title.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from drafter.language import dates, register, subjects
from drafter.language.facts import series
from drafter.language.facts.citing import is_entitled, is_on_a_subject, is_pursuant
from drafter.language.facts.tables import RESOLUTIONS
from drafter.language.numbers import is_figures
from drafter.language.symbols import session_of
from drafter.model.problems import Level, Problem
from drafter.skeleton.carry.in_place import Substitution, line_end
from drafter.skeleton.carry.left_behind import cited, left_behind
from drafter.skeleton.carry.moving import years_after
from drafter.skeleton.placed import Placed, place_of
from drafter.skeleton.records import Skeleton

KNOWN = timedelta(days=20)
"""What was adopted so shortly before a text is not yet cited in it."""


class Renewal(NamedTuple):
    """An entry of the table of resolutions, and the later ones on its subject that a draft probably cites.

    Args:
        name: its name.
        entry: the resolutions that it holds.
        later: those that come after its last one; only the last of them where the entry holds one.
    """

    name: str
    entry: Mapping[str, str]
    later: tuple[str, ...]


def renewed(base: Skeleton, session: int) -> list[Substitution]:
    """Return the changes that put the later resolutions in their places.

    Args:
        base: the text that the draft follows.
        session: the session of the draft.
    """
    found = list(_renewals(base, session))
    return [change for one in found for change in (_added(base, one) if len(one.entry) > 1 else _exchanged(base, one))]


def probable(base: Skeleton, carried: Skeleton, session: int) -> Iterator[Problem]:
    """Yield what was put in, with both readings, each at its place in the draft."""
    for name, entry, later in _renewals(base, session):
        new = series.format({number: _day(number) for number in later})
        key = next((key for key in carried.tables[RESOLUTIONS][name] if key in later), "")
        old = series.format(dict([list(entry.items())[-1]]))
        said = f"added: {new}, on the subject of {list(entry)[-1]}" if len(entry) > 1 else f"{old} → {new}"
        beside = "" if len(entry) > 1 else "".join(left_behind(carried, name, list(entry)[-1]))
        yield Problem(
            place_of(key), f"{said}; right only if it is cited for the same subject{beside}", level=Level.HINT
        )


def _renewals(base: Skeleton, session: int) -> Iterator[Renewal]:
    then, after = _written(base), years_after(base, session)
    for name, entry in base.tables.get(RESOLUTIONS, {}).items() if then and after else ():
        last = list(entry)[-1] if entry else ""
        later = _later(last, then, _years_later(then, after), session) if then and not _is_own(base, last) else ()
        if later and not set(later) & set(entry) and _is_cited_for_its_subject(base, name, last, later[-1]):
            yield Renewal(str(name), entry, later if len(entry) > 1 else later[-1:])


def _is_own(base: Skeleton, number: str) -> bool:
    """Return whether a resolution is on the subject of the text itself, which is carried as the one that it follows."""
    return (base.document.number or base.document.based_on) in subjects.on_subject_of(number)


def _written(base: Skeleton) -> date | None:
    """Return the day on which a text was adopted; of a draft the one on which it probably will be."""
    document = base.document
    if dates.is_official(document.adopted):
        return dates.parse(document.adopted).last
    day, session = register.adopted(document.based_on), session_of(document.based_on)
    if not (day and session and document.in_assembly and is_figures(document.session)):
        return None
    return _years_later(day, int(document.session) - session)


def _years_later(day: date, years: int) -> date:
    return day + timedelta(days=365.25 * years)


def _later(last: str, then: date, now: date, session: int) -> tuple[str, ...]:
    """Return what has followed a resolution and the draft can cite; nothing where the text itself cited an old one."""
    day = register.adopted(last)
    following = [(number, on) for number in subjects.after(last) if (on := register.adopted(number))]
    if day is None or any(on < then - KNOWN for _, on in following):
        return ()
    if day >= then - KNOWN:
        return tuple(number for number, _ in following if (session_of(number) or 0) <= session)
    return tuple(number for number, on in following if on < now - KNOWN)


def _is_cited_for_its_subject(base: Skeleton, name: str, last: str, later: str) -> bool:
    """Return whether a text cites an entry for what it is about, and none for what was once done in pursuance of it."""
    places = cited(base, name)
    if any(is_pursuant(text[:start]) for text, start in places):
        return False
    if any(is_entitled(text, text.index("}}", start) + 2) for text, start in places):
        return False
    is_due = subjects.is_regular(last, later)
    return is_due or any(is_on_a_subject(text, text.index("}}", start) + 2) or start <= 4 for text, start in places)


def _day(number: str) -> str:
    day = register.adopted(number)
    return dates.day(day) if day else ""


def _exchanged(base: Skeleton, one: Renewal) -> list[Substitution]:
    """Return the changes that put a resolution in the place of the one before it, which a remark names."""
    (number, old), *_ = one.entry.items()
    if not isinstance(number, Placed) or not isinstance(old, Placed):
        return []
    end = line_end(base.text, old) - 1
    line = base.text[base.text.rindex("\n", 0, old.span[1]) + 1 : end]
    change = (number.span[0], old.span[1], f"{one.later[-1]}: {_day(one.later[-1])}")
    said = f"was {series.format(one.entry)}"
    if "# was " in line or "; was " in line:
        return [change]
    return [change, (end, end, f"; {said}" if "#" in line else f"  # {said}")]


def _added(base: Skeleton, one: Renewal) -> list[Substitution]:
    """Return the change that adds resolutions to a list: within its braces, or on lines of their own."""
    last = list(one.entry.values())[-1]
    if not isinstance(last, Placed):
        return []
    end = base.text.find("\n", last.span[1])
    end = len(base.text) if end < 0 else end
    lines = [f"{number}: {_day(number)}" for number in one.later]
    if base.text[last.span[1] : end].lstrip().startswith("}"):
        return [(last.span[1], last.span[1], "".join(f", {line}" for line in lines))]
    start = base.text.rindex("\n", 0, last.span[1]) + 1
    indent = " " * (len(base.text[start:]) - len(base.text[start:].lstrip(" ")))
    new = "".join(f"\n{f'{indent}{line}':<36}# added: on the subject of those above" for line in lines)
    return [(end, end, new)]
