"""Exact amounts of money and their names."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language.facts import amounts

FIGURES = st.integers(1_000, 10**9).map("{:,}".format)
FRAMES = st.sampled_from(
    [
        "the amount of {} dollars for the maintenance of the Force",
        "investment revenue of {} United States dollars",
        "the sum of {} dollars",
        "decides that the increase of {} dollars",
    ]
)


@given(st.lists(st.tuples(FRAMES, FIGURES), min_size=2, max_size=6))
def test_every_amount_has_one_name_which_is_made_of_english_words(cited):
    texts = [frame.format(figures) for frame, figures in cited]
    found = amounts.named(texts)
    assert sorted(found.values()) == sorted({figures for _, figures in cited}) or not found
    assert all(re.fullmatch(r"[a-z]+(?:_[a-z]+)*(?:_\d+)?", name) for name in found)
    for text in texts:
        for one in amounts.find(text):
            printed = amounts.expression(one.figures, found)
            assert not found or found[printed.removeprefix("amounts.")] == text[one.start : one.end]


@pytest.mark.parametrize("text", ["100 billion dollars", "1,500 euros", "the 2,500 dollars", "1,500.50 dollars"])
def test_a_text_without_two_exact_amounts_has_none(text):
    assert amounts.named([text]) == {}


@pytest.mark.parametrize(
    ("value", "said"), [("1500000", "for example 1,500,000"), ("1,50", "in threes"), ("much", "in threes"), ("", "")]
)
def test_a_wrong_amount_is_told_with_the_right_one(value, said):
    assert said in amounts.problem(value)


@pytest.mark.parametrize("value", ["1,500,000", "0", "999", "TODO"])
def test_a_right_amount_is_not_told(value):
    assert amounts.problem(value) == ""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("that income from bank interest shall be 12,000 dollars", "bank_interest"),
        ("the final expenditure in 2022 in the amount of 3,200 dollars", "final_expenditure"),
        ("An amount of 18,600 dollars approved as a commitment authority for the Office", "commitment_authority"),
        ("comprising the amount of 29,083 dollars for the financial period from 1 July", "period_amount"),
        ("Harbour Services at the Office at Osh: 16,115 dollars", "harbour_services"),
    ],
)
def test_an_amount_is_named_by_what_it_is_wherever_that_stands(text, name):
    assert next(amounts.find(text)).names[0] == name
