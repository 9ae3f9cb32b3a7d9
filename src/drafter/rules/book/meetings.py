"""The meetings of a council: their numbers and days, from one to the next (NUM-07)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from drafter.language.numbers import is_figures, ordinal
from drafter.model.problems import Level
from drafter.rules.book.facts import One, at, day_of, of_kind
from drafter.rules.draft import Draft
from drafter.rules.passage import Finding
from drafter.rules.registry import rule


@rule("NUM-07", source="the meetings of a council are counted without a gap")
def meetings_in_order(draft: Draft) -> Iterator[Finding]:
    """Meetings of a series stand in the order of number and date, without a gap; the latest one is their last.

    Bad: facts: {meetings: [{number: 22, held: 4 July 2023}, {number: 21, held: 5 July 2022}]}
    Bad: facts: {meetings: [{number: 21, held: 4 July 2023}, {number: 22, held: 5 July 2022}]}
    Bad: facts: {meetings: [{number: 21, held: 4 July 2021}, {number: 23, held: 5 July 2023}]}
    Good: facts: {meetings: [{number: 21, held: 4 July 2021}, {number: 22, held: 5 July 2022}]}
    Bad: facts: {latest_meeting: {number: 21, held: 4 July 2021}, meetings: [{number: 22, held: 5 July 2022}]}
    Good: facts: {latest_meeting: {number: 22, held: 5 July 2022}, meetings: [{number: 21, held: 4 July 2021}]}
    """
    numbered = [(name, one) for name, one in of_kind(draft, "meeting") if is_figures(one.get("number", ""))]
    there = frozenset(int(one["number"]) for _, one in numbered)
    listed = [one for name, one in numbered if not name.startswith("latest_")]
    for before, after in pairwise(listed):
        yield from _pair(before, after, there)
    for name, latest in numbered:
        if name.startswith("latest_") and listed:
            yield from _latest(name, latest, listed[-1], there)


def _latest(name: str, latest: One, last: One, there: frozenset[int]) -> Iterator[Finding]:
    """Yield what is wrong with the latest meeting beside the last one of the list."""
    known, listed = int(latest["number"]), int(last["number"])
    if listed > known:
        message = f"the {ordinal(listed)} meeting is later than that under “{name}:”, the {ordinal(known)}"
        yield at(last["number"], f"{message}: write the later one there, and the earlier one in the list")
        return
    yield from _pair(last, latest, there)


def _pair(before: One, after: One, there: frozenset[int]) -> Iterator[Finding]:
    """Yield what is wrong with two neighbours; a number that stands elsewhere among the meetings is not missing."""
    first, second = int(before["number"]), int(after["number"])
    if second == first:
        return
    if second < first:
        yield at(after["number"], f"the {ordinal(second)} meeting stands after the {ordinal(first)}: put it above")
        return
    if missing := sorted(frozenset(range(first + 1, second)) - there):
        several = f"{ordinal(missing[0])} to {ordinal(missing[-1])} meetings are"
        said = several if len(missing) > 1 else f"{ordinal(missing[0])} meeting is"
        yield at(after["number"], f"the {said} missing before the {ordinal(second)}", level=Level.WARN)
    days = day_of(before.get("held", "")), day_of(after.get("held", ""))
    if days[0] and days[1] and days[1].first < days[0].first:
        yield at(after["held"], f"the {ordinal(second)} meeting has an earlier date than the {ordinal(first)}")
