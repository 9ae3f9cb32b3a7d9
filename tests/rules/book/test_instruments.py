"""References to the Charter, treaties, letters and facts."""

import pytest

from drafter.cli.disk.library import phrases
from tests.rules.examples import found


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        ("REF-12", "Noting the letter,[^See A/80/1–S/2025/9.]", "–", "-"),
        ("REF-13", "Recalling article 33 of the Charter of the United Nations,", "article", "Article"),
        (
            "REF-14",
            "Recalling the aims and principles of the United Nations,",
            "aims and principles",
            "purposes and principles",
        ),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("REF-12", "Noting the letter,[^See A/80/1-S/2025/9.]"),
        ("REF-13", "Recalling Article 33 of the Charter of the United Nations and article 5 of the Convention,"),
        ("REF-14", "Recalling the purposes and principles of the Charter of the United Nations,"),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []
