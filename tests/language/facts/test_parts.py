from hypothesis import given
from hypothesis import strategies as st

from drafter.language.facts.parts import PrintedPart, joined

PARTS = st.lists(st.builds(PrintedPart, st.text(max_size=4), st.none() | st.text(max_size=3)), max_size=5)


@given(PARTS, PARTS)
def test_the_words_of_parts_are_those_of_one_after_the_other(one, other):
    assert joined([*one, *other]) == joined(one) + joined(other)


def test_words_that_no_value_prints_are_words_too():
    assert joined([PrintedPart("resolution "), PrintedPart("70/1", "70/1", "resolutions")]) == "resolution 70/1"
