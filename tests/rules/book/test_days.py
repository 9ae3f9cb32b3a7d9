"""Dates: day, month in full, year; two days with “and”, more with “to”."""

import pytest

from drafter.cli.disk.library import phrases
from tests.rules.examples import found


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        ("DATE-01", "Recalling the summit of March 3, 2023,", "March 3, 2023", "3 March 2023"),
        ("DATE-01", "Recalling the summit of 3rd March 2023,", "3rd March 2023", "3 March 2023"),
        ("DATE-01", "Recalling the summit of 30 February 2023,", "30 February 2023", None),
        ("DATE-02", "Recalling the summit held on 3–4 March 2023,", "on 3–4 March 2023", "on 3 and 4 March 2023"),
        ("DATE-03", "Recalling the summit held from 3–7 March 2023,", "from 3–7 March 2023", "from 3 to 7 March 2023"),
        ("DATE-04", "Recalling the summit in May of 2023,", "May of 2023", "May 2023"),
        ("DATE-05", "Welcoming the biennium 2026-2027,", "2026-2027", "2026–2027"),
        ("DATE-07", "Recalling the summit held last May,", "last May", None),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("DATE-01", "Recalling the summit of 3 March 2023,"),
        ("DATE-02", "Recalling the summit held on 3 and 4 March 2023,"),
        ("DATE-03", "Recalling the summit held from 3 to 7 March 2023,"),
        ("DATE-05", "Welcoming the biennium 2026–2027,"),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []
