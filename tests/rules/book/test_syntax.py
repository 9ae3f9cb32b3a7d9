"""Words that do not go together are told once."""

import pytest

from drafter.model.resolution import Masthead, Resolution
from drafter.rules import check_resolution
from tests.rules.examples import paragraphs


def rules(words):
    made = Resolution(Masthead(), (), paragraphs(words).body)
    return [p.rule for p in check_resolution(made) if p.rule.startswith("WORD")]


@pytest.mark.parametrize("word", ["the", "a", "its", "and"])
def test_a_word_that_stands_twice_is_told_by_one_rule(word):
    assert rules(f"Noting {word} {word} report of the Secretary-General,") == ["WORD-01"]


@pytest.mark.parametrize("words", ["the its", "a the", "and or", "and, and"])
def test_two_words_of_which_one_is_too_many_are_told_by_one_rule(words):
    assert rules(f"Noting {words} report of the Secretary-General,") == ["WORD-09"]
