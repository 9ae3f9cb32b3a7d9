"""The sponsors line: its form, order and names."""

import pytest

from drafter.cli.disk.library import phrases
from tests.rules.examples import found


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        ("SPON-01", "sponsors: Kenya and Malta", "Kenya and Malta", None),
        ("SPON-02", "sponsors: Malta and Kenya: draft resolution", "Malta", None),
        ("SPON-03", "sponsors: Qatar, State of Palestine and Togo: draft resolution", "State of Palestine", None),
        ("SPON-04", "sponsors: Kenya, Malta, and Togo: draft resolution", ",", ""),
        ("SPON-05", "sponsors: Kenya and Turkey: draft resolution", "Turkey", "Türkiye"),
        ("SPON-08", "symbol: A/81/L.5/Rev.1 | sponsors: Kenya and Malta: draft resolution", "draft", "revised draft"),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("SPON-01", "sponsors: Kenya and Malta: draft resolution"),
        ("SPON-02", "sponsors: Kenya, Malta and Togo: draft resolution"),
        ("SPON-03", "sponsors: Qatar, Togo and State of Palestine: draft resolution"),
        ("SPON-05", "sponsors: Kenya and Türkiye: draft resolution"),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []
