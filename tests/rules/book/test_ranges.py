"""Ranges run forwards, and numbers in words are numbers."""

import pytest

from drafter.cli.disk.library import phrases
from tests.rules.examples import found


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        ("DATE-10", "Recalling the summit held from 9 to 3 May 2023,", "9 to 3 May 2023", None),
        ("DATE-11", "Welcoming the biennium 2028–2026,", "2028–2026", None),
        ("DATE-12", "Recalling the summit held on 3 May 23,", "23", None),
        ("NUM-08", "Recalling paragraphs 9 to 4 of its resolution 70/1,", "9 to 4", None),
        (
            "NUM-09",
            "Deciding to include it in the agenda of its eightieth-second session,",
            "eightieth-second",
            "eighty-second",
        ),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("DATE-10", "Recalling the summit held from 3 to 9 May 2023,"),
        ("DATE-11", "Welcoming the biennium 2026–2027,"),
        ("NUM-08", "Recalling paragraphs 4 to 9 of its resolution 70/1,"),
        ("NUM-09", "Deciding to include it in the agenda of its eighty-second session,"),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []
