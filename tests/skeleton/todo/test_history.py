"""What changed last time tells what will change now."""

import pytest

from drafter.skeleton.carry import carry
from drafter.skeleton.load import load
from drafter.skeleton.todo.fresh import carried_from
from drafter.skeleton.todo.tasks import tasks
from tests.sources import reduction

BEFORE = """\
drafter: 1

document:
  kind: resolution
  number: 80/64
  session: 80
  period: 1
  adopted: 4 December 2025
  title: Peace in the world

facts:
  forum: {held: 3 May 2025, place: Osh}

preamble:
  - Noting: the second meeting on peace, held in 2025
  - Noting: the goals of the decade for peace, until 31 May 2027
  - Noting: that 34 States have signed the covenant
  - Welcoming: the {{ forum.held }}

operative:
  - Requests: a report
"""
BASE = (
    BEFORE.replace("80/64", "81/75")
    .replace("session: 80", "session: 81")
    .replace("4 December 2025", "2 December 2026")
    .replace("3 May 2025", "3 May 2026")
    .replace("second meeting on peace, held in 2025", "third meeting on peace, held in 2026")
    .replace("34 States", "36 States")
    .replace("operative:\n", "  - Welcoming: the new fund of June 2026\n\noperative:\n")
)


def told(base, before, session=None):
    carried = carry(load(base), session)
    found = tasks(carried.skeleton, carried_from(load(base), carried, load(before) if before else None))
    return [f"{task.fact or task.value}: {said}" for task in found if task.want == "look" for _, said in task.places]


def test_what_stood_still_is_not_told_and_what_moved_is_with_both_readings():
    alone, known = told(BASE, ""), told(BASE, BEFORE)
    assert any("31 May 2027" in line for line in alone)
    assert not any("31 May 2027" in line for line in known)
    assert any("36" in line and "was 34" in line for line in known)
    assert not any("36" in line for line in alone)


def test_a_value_that_moves_by_the_same_step_is_proposed():
    (line,) = [line for line in told(BASE, BEFORE) if "meeting" in line]
    assert "2026" in line
    assert "was 2025, so probably 2027" in line
    assert "third (was second, so perhaps fourth)" in line


@pytest.mark.parametrize(("session", "year"), [(82, "2027"), (83, "2028")])
def test_a_step_is_as_long_as_the_sessions_between(session, year):
    assert any(f"probably {year}" in line for line in told(BASE, BEFORE, session))


def test_what_is_new_in_the_base_is_told_as_without_the_text_before():
    (line,) = [line for line in told(BASE, BEFORE) if "June 2026" in line]
    assert "was" not in line


def test_a_base_that_is_the_text_before_word_for_word_leaves_nothing_out_of_date():
    same = BEFORE.replace("80/64", "81/75").replace("session: 80", "session: 81")
    assert told(same, BEFORE) == []


def test_a_text_before_that_has_nothing_in_common_changes_nothing():
    other = BEFORE[: BEFORE.index("facts:")] + "operative:\n  - Decides: to remain seized of the matter\n"
    assert sorted(told(BASE, other)) == sorted(told(BASE, ""))


def test_for_the_example_less_is_told_with_the_text_before():
    base, before = (reduction(number).skeleton for number in ("79/332", "77/338"))
    carried = carry(base)
    alone, known = (tasks(carried.skeleton, carried_from(base, carried, text)) for text in (None, before))
    assert sum(len(task.places) for task in known) < sum(len(task.places) for task in alone)


def test_an_entry_of_a_table_that_stood_still_is_not_told_and_one_that_moved_says_what_it_was():
    table = "  events:\n    summit: {held: 5 May 2026, place: Osh}\n    meeting: {number: 3, held: 7 May 2026}\n"
    printed = "  - Noting: the summit of {{ summit.held }}\n  - Noting: the meeting of {{ meeting.held }}\n"
    base = BASE.replace("\npreamble:\n", f"{table}\npreamble:\n{printed}")
    older = table.replace("7 May 2026", "7 May 2025")
    before = BEFORE.replace("\npreamble:\n", f"{older}\npreamble:\n{printed}")
    alone, known = told(base, ""), told(base, before)
    assert {"summit: 5 May 2026", "meeting: 7 May 2026, third"} <= set(alone)
    assert not any(line.startswith("summit") for line in known)
    assert "meeting: 7 May 2026 (was 7 May 2025), third" in known
