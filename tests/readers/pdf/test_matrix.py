"""The geometry of a page: movements may be grouped as one likes, and a turned page is seen whole from its corner."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.readers.pdf.matrix import IDENTITY, looked_at, matrix, point, times

WHOLE = st.integers(-50, 50)
MATRICES = st.tuples(WHOLE, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE)


@given(MATRICES, MATRICES, WHOLE, WHOLE)
def test_to_do_one_after_the_other_is_to_move_the_point_twice(first, then, x, y):
    assert point(times(first, then), x, y) == point(then, *point(first, x, y))


@given(MATRICES)
def test_the_identity_changes_nothing_before_or_after(one):
    assert times(one, IDENTITY) == one == times(IDENTITY, one)


@pytest.mark.parametrize("rotation", [-90, 0, 90, 180, 270, 360, 450])
def test_a_turned_page_stands_with_its_corners_at_nought_and_at_its_height(rotation):
    left, bottom, right, top = 50, 70, 650, 870
    turn, height = looked_at(rotation, left, bottom, right, top)
    corners = [point(turn, x, y) for x in (left, right) for y in (bottom, top)]
    assert (min(x for x, _ in corners), min(y for _, y in corners)) == (0, 0)
    assert max(y for _, y in corners) == height


def test_an_operand_that_is_no_number_counts_as_nought():
    assert matrix(["odd", 1, None, 0, 1, 2.5, "x"]) == (1, 0, 0, 1, 2.5, 0)
