"""The title, the adoption, provenance and closing lines, the label of an annex."""

import pytest

from drafter.cli.disk.library import phrases
from tests.rules.examples import found


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        ("TTL-01", "title: Oceans and the law of the sea.", ".", ""),
        ("TTL-02", "title: Resolution 80/2: Oceans", "Resolution 80/2: ", ""),
        (
            "TTL-03",
            "adoption: Adopted without a vote on 9 December 2024",
            "Adopted without a vote on 9 December 2024",
            None,
        ),
        (
            "TTL-04",
            "source: without reference to Main Committee (A/79/L.1)",
            "without reference to Main Committee (A/79/L.1)",
            None,
        ),
        ("CLS-01", "closing: 54 th plenary meeting, 19 December 2024", "54 th plenary meeting", None),
        ("CLS-03", "annex: Appendix", "Appendix", None),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("TTL-01", "title: Oceans and the law of the sea"),
        ("TTL-03", "adoption: Resolution adopted by the General Assembly on 19 December 2024"),
        ("TTL-04", "source: on the report of the Second Committee (A/79/437, para. 12)"),
        ("TTL-05", "symbol: A/RES/79/1 | adoption: Resolution adopted by the General Assembly on 22 September 2024"),
        ("CLS-01", "closing: 54th plenary meeting, 19 December 2024"),
        ("CLS-03", "annex: Annex"),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []
