"""Small words that may be nouns."""

import pytest

from drafter.language.facts.naming.nouns import noun_phrases, nouns


@pytest.mark.parametrize(
    ("clause", "phrases"),
    [
        ("with the levels updated in its ", [("levels",)]),
        ("and conflicts draw to an end", []),
        ("to seek innovative funding", []),
        ("the advance purchase policy directive", [("purchase", "policy", "directive")]),
        ("fully respecting humanitarian law", []),
    ],
)
def test_a_phrase_ends_in_its_noun(clause, phrases):
    assert noun_phrases(clause) == phrases


def test_every_phrase_ends_in_a_word_that_may_be_a_noun():
    clause = "the support of national and technical assistance in line with their common priorities"
    heads = {one[-1] for one in noun_phrases(clause)}
    assert "assistance" in heads <= set(nouns(clause))
