"""What an operator sets stays set until the state is left; a state that was copied keeps its own values."""

import pytest

from drafter.readers.pdf.graphics_state import CHANGES, GraphicsState


@pytest.mark.parametrize(
    ("operator", "name", "value"),
    [("Tc", "character_space", 3.0), ("Tw", "word_space", 3.0), ("Tz", "scale", 0.03), ("TL", "leading", 3.0)],
)
def test_a_value_is_that_of_the_last_operand_and_a_copy_does_not_follow_it(operator, name, value):
    state = GraphicsState()
    before = state.copy()
    CHANGES[operator](state, [9.0, 3.0])
    assert getattr(state, name) == pytest.approx(value)
    assert before == GraphicsState() != state


@pytest.mark.parametrize(
    ("operator", "white", "other"),
    [("g", [1.0], [0.5]), ("rg", [1.0, 1.0, 1.0], [1.0, 1.0, 0.0]), ("k", [0.0] * 4, [0.0, 0.0, 0.0, 1.0])],
)
def test_letters_are_white_where_every_part_of_the_colour_is(operator, white, other):
    state = GraphicsState()
    for operands, is_white in ((white, True), (other, False), (white, True), ([], False)):
        CHANGES[operator](state, operands)
        assert state.white is is_white
