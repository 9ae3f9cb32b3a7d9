"""The subjects: every number stands in one line, in its order, and is in the register."""

from itertools import pairwise

import pytest

from drafter.language import data, register, subjects
from drafter.language.organs import ASSEMBLY, HUMAN_RIGHTS
from drafter.language.symbols import session_of

LINES = {
    organ: [line.split() for line in data.text(file).splitlines() if not line.startswith("#")]
    for organ, file in ((ASSEMBLY, "subjects.txt"), (HUMAN_RIGHTS, "subjects-human-rights-council.txt"))
}


@pytest.mark.parametrize("organ", subjects.ORGANS)
def test_every_number_stands_in_one_line(organ):
    numbers = [number for line in LINES[organ] for number in line]
    assert len(numbers) == len(set(numbers))


def test_every_number_of_the_assembly_is_in_the_register():
    assert [number for line in LINES[ASSEMBLY] for number in line if register.adopted(number) is None] == []


@pytest.mark.parametrize("organ", subjects.ORGANS)
def test_each_line_is_in_the_order_of_the_sessions_and_has_one_number_of_a_session(organ):
    for line in LINES[organ]:
        sessions = [session_of(number) for number in line]
        assert sessions == sorted(set(sessions))


@pytest.mark.parametrize("organ", subjects.ORGANS)
def test_before_and_after_are_inverse(organ):
    for line in LINES[organ]:
        for earlier, later in pairwise(line):
            assert subjects.before(later, organ) == earlier
            assert subjects.after(earlier, organ)[0] == later


@pytest.mark.parametrize("number", ["79/9999", "", "2713 (2023)"])
def test_of_an_unknown_number_nothing_is_known(number):
    assert (subjects.on_subject_of(number), subjects.before(number), subjects.after(number)) == ((), "", ())
