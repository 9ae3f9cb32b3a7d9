"""Resolutions that are cited: the noun, the number, the date."""

import pytest

from drafter.cli.disk.library import phrases
from tests.rules.examples import found


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        ("REF-01", "Recalling its Resolution 70/1 of 25 September 2015,", "Resolution", "resolution"),
        (
            "REF-03",
            "Recalling its resolution 70/1 of 25 September 2015 and 71/1 of 19 September 2016,",
            "resolution",
            "resolutions",
        ),
        ("REF-04", "Recalling resolution A/RES/70/1,", "A/RES/70/1", "70/1"),
        ("REF-06", "Recalling Security Council resolution 2719/2023,", "2719/2023", "2719 (2023)"),
        ("REF-07", "Recalling its resolution 2625(XXV) of 24 October 1970,", "2625(XXV)", "2625 (XXV)"),
        ("REF-08", "Recalling its resolution 37/78A of 9 December 1982,", "37/78A", "37/78 A"),
        ("REF-09", "Recalling its resolution S27/2,", "S27/2", "S-27/2"),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("REF-01", "Recalling its resolution 70/1 of 25 September 2015,"),
        ("REF-06", "Recalling Security Council resolution 2719 (2023),"),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []
