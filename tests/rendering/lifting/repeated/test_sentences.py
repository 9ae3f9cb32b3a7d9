from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.rendering.lifting.repeated.sentences import sentence

TEXTS = st.lists(
    st.sampled_from("the first meeting held on 4 May 2024 in Rome 70/1 A/79/64 , of and report twenty-second".split())
).map(" ".join)


@given(TEXTS)
def test_words_stand_in_their_order_and_nothing_but_blanks_between(text):
    found = sentence(text)
    assert all(one.end <= other.start for one, other in pairwise(found.words))
    between = [text[one.end : other.start] for one, other in pairwise(found.words)]
    assert "".join(between).strip() == ""


@given(TEXTS)
def test_the_letters_of_all_words_are_the_text(text):
    found = sentence(text)
    if found.words:
        assert found.between(range(len(found.words))) == text.strip()


@pytest.mark.parametrize(("text", "kind"), [("first", "ordinal"), ("4 May 2024", "when"), ("report", "word")])
def test_a_date_and_an_ordinal_are_one_word_each(text, kind):
    assert [word.kind for word in sentence(text).words][-1] == kind
