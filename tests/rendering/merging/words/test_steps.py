from hypothesis import given
from hypothesis import strategies as st

from drafter.rendering.merging.words.steps import image, steps
from drafter.rendering.merging.words.tokens import Word

TOKENS = st.lists(st.sampled_from("abcd").map(Word), max_size=8)


@given(TOKENS, TOKENS)
def test_steps_go_through_both_texts_from_end_to_end(old, new):
    found = steps(old, new, {})
    ends = [(0, 0), *((step.old_end, step.new_end) for step in found)]
    assert [(step.old, step.new) for step in found] == ends[:-1]
    assert ends[-1] == (len(old), len(new))


@given(TOKENS, TOKENS)
def test_what_is_kept_is_the_same_in_both(old, new):
    for step in steps(old, new, {}):
        if step.kept:
            assert old[step.old : step.old_end] == new[step.new : step.new_end]


@given(TOKENS)
def test_of_a_text_that_did_not_change_all_is_kept_and_every_place_is_its_own(old):
    found = steps(old, old, {})
    assert all(step.kept for step in found)
    assert [image(found, place, at_end=True) for place in range(len(old) + 1)] == list(range(len(old) + 1))


@given(TOKENS, TOKENS, st.data())
def test_a_place_has_its_image_within_the_new_text(old, new, data):
    place = data.draw(st.integers(0, len(old)))
    found = steps(old, new, {})
    images = [image(found, place, at_end) for at_end in (True, False)]
    assert all(one is None or 0 <= one <= len(new) for one in images)


def test_a_note_is_kept_if_it_is_the_twin_of_one():
    old, new = [Word("a"), Word("", note=0)], [Word("a"), Word("", note=3)]
    assert all(step.kept for step in steps(old, new, {3: 0}))
    assert not all(step.kept for step in steps(old, new, {}))
