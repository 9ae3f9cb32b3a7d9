"""Documents, amounts and figures, told at the value that is wrong."""

import pytest

from drafter.cli.disk.library import phrases
from tests.rules.examples import found

HEAD = "document: {session: 81} | "


@pytest.mark.parametrize(
    ("rule", "line", "marked"),
    [
        ("FACT-09", "facts: {amounts: {total: '1,500'}}", "total"),
        (
            "FACT-09",
            "facts: {figures: {states: 94, parties: 5}} | preamble: [{Noting: '{{ figures.parties }}'}]",
            "states",
        ),
        ("FACT-10", HEAD + "facts: {documents: {report: A/83/TODO}}", "A/83/TODO"),
        ("FACT-11", HEAD + "facts: {budget_period: 1 July 2023 to 30 June 2024}", "1 July 2023 to 30 June 2024"),
    ],
)
def test_the_value_that_is_wrong_is_marked(rule, line, marked):
    assert found(rule, line, phrases()) == [(marked, None)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("FACT-09", "facts: {amounts: {total: '1,500'}} | preamble: [{Noting: '{{ amounts.total }} dollars'}]"),
        ("FACT-10", HEAD + "facts: {documents: {report: A/79/1, review: A/HRC/90/1}}"),
        ("FACT-10", "document: {organ: Human Rights Council, session: 56} | facts: {documents: {report: A/78/1}}"),
        ("FACT-11", HEAD + "facts: {budget_period: TODO}"),
        ("FACT-11", HEAD + "facts: {budget_period: 1 July 2025 to 30 June 2026}"),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []
