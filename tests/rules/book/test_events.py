"""An event has one date, and is told once."""

import pytest

from drafter.cli.library import phrases
from tests.rules.examples import found


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        (
            "FACT-01",
            "Noting the ninth forum, held in Rome on 3 May 2023, / Recalling the ninth forum, held in Rome on 4 May 2023,",
            "4 May 2023",
            None,
        ),
        (
            "FACT-02",
            "Noting the ninth forum, held in Rome on 3 May 2023, / Recalling the ninth forum, held in Rome on 3 May 2023,",
            "3 May 2023",
            None,
        ),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        (
            "FACT-01",
            "Noting the ninth forum, held in Rome on 3 May 2023, / Recalling the tenth forum, held in Rome on 4 May 2024,",
        ),
        (
            "FACT-02",
            "Noting the ninth forum, held in Rome on 3 May 2023, / Recalling the tenth forum, held in Rome on 4 May 2024,",
        ),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []
