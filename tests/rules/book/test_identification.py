"""The masthead: symbol, dates, session and agenda item agree."""

import pytest

from drafter.cli.disk.library import phrases
from tests.rules.examples import found


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        ("MAST-01", "symbol: A/81/L5", "A/81/L5", None),
        ("MAST-15", "symbol: A/C.2/81/L.7.Rev2", ".Rev2", "/Rev.2"),
        ("MAST-03", "symbol: A/81/L.5 | distribution: Dist. limited", "Dist. limited", "Distr.: Limited"),
        ("MAST-06", "session: 80th session", "80th session", None),
        ("MAST-07", "symbol: A/79/L.5 | session: Eightieth session", "79", None),
        ("MAST-08", "agenda item: item 9", "item 9", None),
        ("MAST-11", "date: 28 August 2019 | session: Eightieth session", "28 August 2019", None),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("MAST-01", "symbol: A/81/L.5"),
        ("MAST-06", "session: Eightieth session"),
        ("MAST-07", "symbol: A/80/L.5 | session: Eightieth session"),
        ("MAST-08", "agenda item: Agenda item 9 (b)"),
        ("MAST-11", "date: 28 November 2025 | session: Eightieth session"),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []
