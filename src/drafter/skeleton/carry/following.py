"""Which resolutions on other subjects a later one has followed, that the draft of the next session can cite.

Measured over 111 successions: where the cited resolution was the newest on its subject when the text was adopted, and
another one has followed it since, the next text cites the other one: beside it in a list in 6 of 6 cases, and alone
in its place, where the text names the subject or the rhythm tells it, in 14 of 15. What was already old then stays (7
of 10), and so does what the text names by its title.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise, takewhile
from typing import NamedTuple

from drafter.language import dates, register, subjects
from drafter.language.facts import council
from drafter.language.facts.citations.citing import is_entitled, is_on_a_subject, is_pursuant
from drafter.language.facts.tables import RESOLUTIONS
from drafter.language.numbers import is_figures
from drafter.language.organs import ASSEMBLY, HUMAN_RIGHTS
from drafter.language.symbols import session_of
from drafter.skeleton.carry import list_ends
from drafter.skeleton.carry.moving import years_after
from drafter.skeleton.carry.whose import places, whose
from drafter.skeleton.records import Skeleton

NUMBER, DAY = "resolution", "date"
"""The fields of a row that is a resolution with its day, in a list that is printed with a note at each."""

KNOWN = timedelta(days=20)
"""What was adopted so shortly before a text is not yet cited in it."""


class Renewal(NamedTuple):
    """An entry of resolutions, and the later ones on its subject that a draft probably cites.

    Args:
        name: its name.
        entry: the resolutions that it holds, with their days.
        later: those that come after its last one.
        organ: the organ that adopted them.
        row: the last row of a list whose rows are resolutions; empty for an entry of the table.
        only_in_lists: whether it stays wherever it does not end a list on its subject.
    """

    name: str
    entry: Mapping[str, str]
    later: tuple[str, ...]
    organ: str
    row: Mapping[str, object]
    only_in_lists: bool = False

    def leads_on(self, before: Sequence[str]) -> bool:
        """Return whether a list leads on to a later one: the one before its last is on the same subject."""
        return bool(before) and before[-1] in subjects.on_subject_of(list(self.entry)[-1], self.organ)


class _Times(NamedTuple):
    """The days of a text and of its draft, and the session of the draft."""

    then: date
    now: date
    session: int


def renewals(base: Skeleton, session: int) -> Iterator[Renewal]:
    """Yield the entries that a later resolution continues, each with what probably comes after its last one.

    Args:
        base: the text that the draft follows.
        session: the session of the draft.
    """
    then, after = _written(base), years_after(base, session)
    if not (then and after):
        return
    times = _Times(then, _years_later(then, after), session)
    for name, entry, row in _entries(base):
        last = list(entry)[-1] if entry else ""
        organ = whose(base, name, entry) if any(subjects.after(last, one) for one in subjects.ORGANS) else None
        later = _later(last, entry[last], organ, times) if organ and not _is_own(base, last, organ) else ()
        if organ and later and not set(later) & set(entry):
            yield from _cited_for_its_subject(base, Renewal(name, entry, later, organ, row))


def _entries(base: Skeleton) -> Iterator[tuple[str, Mapping[str, str], Mapping[str, object]]]:
    """Yield every entry of the table of resolutions, and every list whose rows are resolutions with their days."""
    for name, entry in base.tables.get(RESOLUTIONS, {}).items():
        yield str(name), entry, {}
    for name, fact in base.facts.items():
        rows = [row for row in fact if isinstance(row, Mapping)] if isinstance(fact, tuple) else []
        if rows and all(NUMBER in row for row in rows):
            yield str(name), {row[NUMBER]: row.get(DAY, "") for row in rows}, rows[-1]


def _is_own(base: Skeleton, number: str, organ: str) -> bool:
    """Return whether a resolution is on the subject of the text itself, which is carried as the one that it follows."""
    own = base.document.number or base.document.based_on
    return organ == base.document.organ and own in subjects.on_subject_of(number, organ)


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


def _later(last: str, said: str, organ: str, times: _Times) -> tuple[str, ...]:
    """Return what has followed a resolution and the draft can cite; nothing where the text itself cited an old one.

    A draft for a session of the Assembly can cite what the Assembly adopts in it; of a council what it has adopted
    before the draft is put to the vote.
    """
    day = dates.parse(said).last if dates.is_official(said) else _day(last, organ)
    following = [(number, on) for number in subjects.after(last, organ) if (on := _day(number, organ))]
    if day is None or any(on < times.then - KNOWN for _, on in following):
        return ()
    if organ == ASSEMBLY and day >= times.then - KNOWN:
        return tuple(number for number, _ in following if (session_of(number) or 0) <= times.session)
    return tuple(number for number, on in following if on < times.now - KNOWN)


def _day(number: str, organ: str) -> date | None:
    """Return the day of a resolution; of the Human Rights Council one soon after it where only the session is known."""
    known, session = register.adopted(number, organ), session_of(number)
    return council.closed(session) if known is None and session and organ == HUMAN_RIGHTS else known


def _cited_for_its_subject(base: Skeleton, one: Renewal) -> Iterator[Renewal]:
    """Yield an entry with the later ones that a text leads to; what a text cites of a council twice, only in lists.

    A list of several resolutions on one subject is about it, also where it gives their title, and goes on.
    """
    found = list(places(base, one.name))
    if len(found) > 1 and one.organ != base.document.organ:
        listed = len(one.entry) == 1 and any(list_ends.ends(base, one.name, one.leads_on))
        yield from [one._replace(only_in_lists=True)] if listed else []
    elif cited := _led_to(one, found):
        yield one._replace(later=cited)


def _led_to(one: Renewal, found: Sequence[tuple[str, int]]) -> tuple[str, ...]:
    """Return the later ones that a text leads to: all where it cites an entry for its subject, else those in rhythm.

    None follows for what was once done in pursuance of one, and for one with its title.
    """
    last = list(one.entry)[-1]
    if any(is_pursuant(text[:start]) for text, start in found):
        return ()
    if len(set(one.entry) & set(subjects.on_subject_of(last, one.organ))) > 1:
        return one.later
    if any(is_entitled(text, text.index("}}", start) + 2) for text, start in found):
        return ()
    if all(is_on_a_subject(text, text.index("}}", start) + 2) or start <= 4 for text, start in found):
        return one.later
    steps = takewhile(lambda step: subjects.is_regular(*step, one.organ), pairwise((last, *one.later)))
    return tuple(new for _, new in steps)
