"""Characters that nobody sees, or that look like others."""

import pytest

from drafter.cli.disk.library import phrases
from tests.rules.examples import found


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        ("CHR-01", "Noting the wa\u200bter,", "\u200b", ""),
        ("CHR-01", "Noting the ﬂood,", "ﬂ", "fl"),
        ("CHR-01", "Noting article\xa09,", "\xa0", " "),
        ("CHR-01", "Noting the oceаns,", "а", None),
        ("CHR-01", "Noting ☺ the oceans,", "☺", None),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("CHR-01", "Noting the flood in Côte d’Ivoire, 2015–2016,"),
        ("CHR-01", "Noting the role of Türkiye and Curaçao,"),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []
