"""Numbers that are cited: a resolution or an article that there cannot be is told."""

import pytest

from drafter.cli.disk.library import phrases
from tests.rules.examples import found


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        ("REF-16", "Recalling its resolution 77/999,", "77/999", None),
        ("REF-17", "Recalling Security Council resolution 2719,", "2719", None),
        ("REF-18", "Recalling paragraph 7(b) of its resolution 70/1,", "7(b)", "7 (b)"),
        ("REF-19", "Recalling its resolution of 79/1 of 22 September 2024,", "of ", ""),
        ("REF-20", "Recalling Article 112 of the Charter of the United Nations,", "112", None),
        ("REF-22", "Recalling Security Council resolution 2719 (2021),", "2719 (2021)", None),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("REF-16", "Recalling its resolution 77/300,"),
        ("REF-17", "Recalling Security Council resolution 2719 (2023),"),
        ("REF-20", "Recalling Article 111 of the Charter of the United Nations,"),
        ("REF-22", "Recalling Security Council resolution 2719 (2023),"),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []
