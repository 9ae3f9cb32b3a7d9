"""Names of what comes later: one step of two is two steps of one, and no two have one name."""

import pytest

from drafter.skeleton.carry.later_names import later_name

NAMES = (("panel", "_"), ("a_much_later_report", "_"), ("A-79-302", "-"), ("1", "-"), ("later", "-"))


@pytest.mark.parametrize(("name", "joint"), NAMES)
def test_one_step_of_two_is_two_steps_of_one(name, joint):
    assert later_name(name, 2, joint) == later_name(later_name(name, 1, joint), 1, joint)


@pytest.mark.parametrize(("name", "joint"), NAMES)
def test_all_of_them_differ(name, joint):
    names = [name, *(later_name(name, nth, joint) for nth in range(1, 6))]
    assert len(set(names)) == len(names)


def test_what_is_only_called_later_in_its_own_name_is_no_series():
    assert later_name("a_much_later_report") == "later_a_much_later_report"
