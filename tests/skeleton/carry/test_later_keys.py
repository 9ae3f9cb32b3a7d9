"""Keys of notes that come later: one step of two is two steps of one, and no two have one key."""

import pytest

from drafter.skeleton.carry.later_keys import later_key

KEYS = ("panel", "A-79-302", "1", "later")


@pytest.mark.parametrize("key", KEYS)
def test_one_step_of_two_is_two_steps_of_one(key):
    assert later_key(key, 2) == later_key(later_key(key))


@pytest.mark.parametrize("key", KEYS)
def test_all_of_them_differ(key):
    keys = [key, *(later_key(key, nth) for nth in range(1, 6))]
    assert len(set(keys)) == len(keys)


def test_what_is_only_called_later_in_its_own_name_is_no_series():
    assert later_key("a-much-later-report") == "later-a-much-later-report"
