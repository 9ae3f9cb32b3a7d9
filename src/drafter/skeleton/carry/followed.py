"""The citations of the resolution that a draft follows: added to their list, or put in the place of the last one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from drafter.language import dates, subjects
from drafter.language.facts.citations import rhythm, series
from drafter.language.facts.tables import RESOLUTIONS
from drafter.language.organs import organ
from drafter.language.patterns import lazy
from drafter.language.symbols import NUMBER, session_of
from drafter.model.problems import Level, Problem
from drafter.skeleton import walk
from drafter.skeleton.carry import list_ends
from drafter.skeleton.carry.in_place import Substitution, line_end
from drafter.skeleton.carry.left_behind import left_behind
from drafter.skeleton.carry.whose import whose
from drafter.skeleton.placed import Placed, place_of
from drafter.skeleton.records import Skeleton

_SEVERAL_OWN = lazy(r"its (?:previous |relevant |earlier )*resolutions \d[^;]* and (?!all )")
"""How a text begins that recalls a series; one of the Security Council may recall “all its subsequent resolutions”."""

_REGULAR = 3
"""So many equal steps from one resolution to the next are a series."""

_NO_DAY = '""'
"""How a day that no text prints is written."""


def added(base: Skeleton) -> list[Substitution]:
    """Return the change that adds the base to the list of the resolutions that it followed."""
    earlier = base.facts.get(series.NAME)
    if not isinstance(earlier, Mapping) or not earlier or base.document.number in earlier:
        return []
    last, new = list(earlier.values())[-1], _line(base, earlier)
    return [_entry(base.text, last, new)] if isinstance(last, Placed) and new else []


def _line(base: Skeleton, beside: Mapping[str, str]) -> str:
    """Return the base as a line of a list: with its day where others have theirs, as those of one council have not.

    A list of which the last one alone has no day goes on so. Nothing is returned where the number of the base, or the
    day that belongs there, is not known.
    """
    own, day = base.document.number, base.document.adopted
    has_days = any(beside.values())
    if not list(beside.values())[-1] and (has_days or not base.document.in_assembly):
        return f"{own}: {_NO_DAY}" if own else ""
    return f"{own}: {dates.format(dates.parse(day))}" if own and day else ""


def joined(base: Skeleton) -> list[Substitution]:
    """Return the changes that add the base to every other list that ends with the resolution that it followed.

    It is added too where one more stands at the end, as where resolutions on two subjects are recalled together.
    """
    several = {**_ending_with_followed(base), **_going_on(base)}
    lasts = [(list(entry.values())[-1], _line(base, entry)) for entry in several.values()]
    return [_entry(base.text, value, new) for value, new in lasts if new and isinstance(value, Placed)]


def _listing(base: Skeleton) -> dict[str, Mapping[str, str]]:
    """Return the lists of the table that have not the base yet."""
    table = base.tables.get(RESOLUTIONS, {})
    return {str(name): entry for name, entry in table.items() if len(entry) > 1 and base.document.number not in entry}


def _ending_with_followed(base: Skeleton) -> dict[str, Mapping[str, str]]:
    followed = _followed(base)
    return {name: entry for name, entry in _listing(base).items() if list(entry)[-1] == followed}


def _going_on(base: Skeleton) -> dict[str, Mapping[str, str]]:
    """Return the lists, in the order of sessions, of which the last but one is the resolution that the base followed.

    Seen in 2 of 17 successions that were held back, and the next text adds the base to both.
    """
    own = base.document
    before = _followed(base) or subjects.before(own.number)
    return {
        name: entry
        for name, entry in _listing(base).items()
        if list(entry)[-2] == before and _is_in_order([*entry, own.number]) and whose(base, name, entry) == own.organ
    }


def _is_in_order(numbers: Sequence[str]) -> bool:
    """Return whether resolutions stand in the order of their sessions, of which each is known."""
    sessions = [session_of(number) or 0 for number in numbers]
    return len(numbers) > _REGULAR and all(sessions) and sessions == sorted(sessions)


def _followed(base: Skeleton) -> str:
    """Return the resolution that the base followed, as its facts have it."""
    several = next((base.facts[name] for name in (series.NAME, series.PREVIOUS) if name in base.facts), {})
    return list(several)[-1] if isinstance(several, Mapping) and several else ""


def _entry(text: str, value: Placed, new: str) -> Substitution:
    """Return the change that writes one more entry after the last one: within its braces, or on a line of its own."""
    end = text.find("\n", value.span[1])
    end = len(text) if end < 0 else end
    if text[value.span[1] : end].lstrip().startswith("}"):
        return value.span[1], value.span[1], f", {new}"
    start = text.rindex("\n", 0, value.span[1]) + 1
    indent = " " * (len(text[start:]) - len(text[start:].lstrip(" ")))
    return end, end, f"\n{f'{indent}{new}':<36}# added: the resolution that this draft follows"


def exchanged(base: Skeleton) -> list[Substitution]:
    """Return the changes that put the base in the place of the resolution that it followed, named in a remark."""
    previous = base.facts.get(series.PREVIOUS)
    own, day = base.document.number, base.document.adopted
    if not isinstance(previous, Mapping) or len(previous) != 1 or not own or not day or own in previous:
        return []
    (number, old), *_ = previous.items()
    if not isinstance(number, Placed) or not isinstance(old, Placed):
        return []
    end = line_end(base.text, old) - 1
    line = base.text[base.text.rindex("\n", 0, old.span[1]) + 1 : end]
    was = f"was {series.format(previous)}"
    remark = f"; {was}" if "#" in line else f"  # {was}"
    return [
        (number.span[0], old.span[1], f"{own}: {dates.format(dates.parse(day))}"),
        (end, end, remark),
    ]


def lengthened(base: Skeleton) -> list[Substitution]:
    """Return the changes that keep the resolution that the base followed in the series in words that end with it."""
    name = f"{series.NAME} | latest" if added(base) else series.PREVIOUS if exchanged(base) else ""
    last = _followed(base)
    return list(list_ends.kept(base, name, {last: _day(base, last)}, lambda before: _is_series((*before, last), base)))


def _is_series(numbers: Sequence[str], base: Skeleton) -> bool:
    """Return whether the numbers of a list lead on to the base in equal steps."""
    steps = rhythm.steps((*numbers, base.document.number))[-_REGULAR:]
    return len(steps) == _REGULAR and len(set(steps)) == 1 and steps[0] > 0


def _day(base: Skeleton, number: str) -> str:
    cited = (base.facts.get(name, {}) for name in series.NAMES)
    return next((str(one[number]) for one in cited if isinstance(one, Mapping) and number in one), "")


def probable(base: Skeleton, carried: Skeleton) -> Iterator[Problem]:
    """Yield the citation that was exchanged, with both readings, at its place in the draft."""
    for key in carried.facts if exchanged(base) else ():
        if key == series.PREVIOUS:
            old, new = (series.format(dict(s.facts[key])) for s in (base, carried))  # type: ignore[arg-type]
            beside = "".join(left_behind(carried, series.PREVIOUS, [_followed(base)]))
            message = f"{old} → {new}; write {old} where the old one stays{beside}"
            yield Problem(place_of(key), message, level=Level.HINT)
    for name, entry in _going_on(base).items():
        message = f"added: {base.document.number}, though {list(entry)[-1]} stood last: look at what the list is of"
        yield Problem(place_of(list(carried.tables[RESOLUTIONS][name])[-1]), message, level=Level.HINT)
    yield from _latest(base, carried)
    for name in carried.tables.get(RESOLUTIONS, {}):
        if (said := base.comments.get(("facts", RESOLUTIONS, str(name)))) and "is the resolution that" in said:
            yield Problem(place_of(name), said, level=Level.HINT)


def _latest(base: Skeleton, carried: Skeleton) -> Iterator[Problem]:
    """Yield that a list in words has lost its last one, where only the latest resolution of the series is printed."""
    old, new = _followed(base), _followed(carried)
    lost = "".join(left_behind(carried, f"{series.NAME} | latest", [old])) if added(base) else ""
    if lost:
        place = place_of(list(carried.facts[series.NAME])[-1])
        yield Problem(place, f"{old} → {new} where only the latest is cited{lost}", level=Level.HINT)


def missing(draft: Skeleton) -> tuple[str, ...]:
    """Return that a draft cites the resolution that it follows nowhere, in a sentence; nothing where it does.

    >>> from drafter.skeleton.records import Document
    >>> missing(Skeleton(Document(based_on="79/75", period="1")))
    ('the draft follows resolution 79/75 and cites it nowhere: recall it where the series is recalled',)
    """
    number = draft.document.based_on
    if not NUMBER.fullmatch(number) or walk.cites(draft, number):
        return ()
    if not draft.document.period and organ(draft.document.organ).a_year:
        return ()
    if not organ(draft.document.organ).a_year and not any(map(_SEVERAL_OWN.match, walk.texts(draft))):
        return ()
    return (f"the draft follows resolution {number} and cites it nowhere: recall it where the series is recalled",)
