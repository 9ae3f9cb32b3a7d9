from hypothesis import given
from hypothesis import strategies as st

from drafter.rendering.lifting.repeated.alignment import begun, is_same_sentence, joined
from drafter.rendering.lifting.repeated.sentences import sentence
from drafter.rendering.lifting.repeated.slots import SlotField, unlike
from drafter.rendering.lifting.repeated.variations import variations

NAMES = st.lists(st.sampled_from(["number", "name", "place", "second_number"]), max_size=4, unique=True)


@given(NAMES)
def test_a_field_gets_a_name_that_no_field_has_before_it(taken):
    one = unlike(SlotField("number", "ordinal"), taken)
    assert one.name not in taken
    assert one.form == "ordinal"


def test_a_form_stands_behind_the_name_between_the_braces():
    assert SlotField("number", "ordinal").braces == "{{ number | ordinal }}"
    assert SlotField("place").braces == "{{ place }}"


def test_the_places_where_sentences_differ_have_the_words_of_each():
    texts = [f"the report of the Board, submitted in {place} on {day}" for place, day in
             (("Rome", "3 May 2024"), ("Lima", "4 June 2025"))]  # fmt: skip
    frame = joined(begun(sentence(texts[0])), sentence(texts[1]), is_same_sentence)
    assert [one.values for one in variations(frame)] == [("Rome", "Lima"), ("on 3 May 2024", "on 4 June 2025")]
