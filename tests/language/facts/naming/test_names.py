"""Short names made of words."""

import re

from hypothesis import given
from hypothesis import strategies as st

from drafter.language.facts.naming.names import LONGEST, free, name_of

WORDS = st.lists(st.sampled_from("the report of an Advisory Committee on “budget” (part II) 2024".split()), max_size=8)


@given(WORDS.map(" ".join))
def test_a_name_is_a_few_small_words(words):
    name = name_of(words)
    assert re.fullmatch(r"(?:[a-z]+(?:_[a-z]+)*)?", name)
    assert name.count("_") < LONGEST


@given(st.sampled_from(["report", "report_2", "a"]), st.lists(st.sampled_from(["report", "report_2", "report_3", "a"])))
def test_a_free_name_is_not_taken(name, taken):
    found = free(name, taken)
    assert found not in taken
    assert found == name or name in taken
