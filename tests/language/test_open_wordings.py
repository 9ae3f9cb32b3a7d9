"""Words that are not agreed: every outer bracket is a wording of one place, and none is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language.open_wordings import odd_choices, open_wordings, told
from drafter.language.square_brackets import square_brackets

TEXTS = st.text(st.sampled_from("[]/ ab–:C^"), max_size=30)


@given(TEXTS)
def test_every_outer_bracket_is_one_wording_of_one_place_in_order(words):
    notes = words.replace("[^", "  ")
    wordings = [(one.start, one.end) for place in open_wordings(notes) for one in place]
    assert wordings == [(one.start, one.end) for one in square_brackets(notes) if not one.depth]
    assert all(place for place in open_wordings(words))
    assert list(odd_choices(words)) is not None


@pytest.mark.parametrize("between", ["", " ", "/", " / ", " or "])
def test_wordings_side_by_side_are_one_place(between):
    assert len(open_wordings(f"to [strengthen – Norway]{between}[reaffirm – Egypt] it")) == 1


@pytest.mark.parametrize("between", [", ", " and ", " the ", "; "])
def test_wordings_that_words_part_are_two_places(between):
    assert len(open_wordings(f"to [strengthen – Norway]{between}[reaffirm – Egypt] it")) == 2


def test_marks_of_notes_are_no_brackets_and_stay_in_the_words():
    (place,) = open_wordings("the Agenda[^a] and [the Pact[^b] – Chad][^c]")
    assert told(place) == "“the Pact[^b]” (Chad)"


def test_a_bracket_of_who_quotes_is_no_open_wording():
    assert open_wordings("“the [United Nations] Year”, [the] Year") == open_wordings(
        "“the ·United Nations· Year”, [the] Year"
    )
    assert len(open_wordings("“the [deep – Chad] ocean”")) == 1


def test_a_long_wording_is_told_by_its_beginning():
    (place,) = open_wordings(f"[{'forum ' * 30}– Chad]")
    assert told(place).endswith(" …” (Chad)")
