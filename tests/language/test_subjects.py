"""The subjects: every number stands in one line, in its order, and is in the register."""

from itertools import pairwise

import pytest

from drafter.language import data, register, subjects
from drafter.language.symbols import session_of

LINES = [line.split() for line in data.text("subjects.txt").splitlines() if not line.startswith("#")]
NUMBERS = [number for line in LINES for number in line]


def test_every_number_stands_in_one_line_and_is_in_the_register():
    assert len(NUMBERS) == len(set(NUMBERS))
    assert [number for number in NUMBERS if register.adopted(number) is None] == []


def test_each_line_is_in_the_order_of_the_sessions_and_has_one_number_of_a_session():
    for line in LINES:
        sessions = [session_of(number) for number in line]
        assert sessions == sorted(set(sessions))


def test_before_and_after_are_inverse():
    for line in LINES:
        for earlier, later in pairwise(line):
            assert subjects.before(later) == earlier
            assert subjects.after(earlier)[0] == later


@pytest.mark.parametrize("number", ["79/9999", "", "2713 (2023)"])
def test_of_an_unknown_number_nothing_is_known(number):
    assert (subjects.on_subject_of(number), subjects.before(number), subjects.after(number)) == ((), "", ())
