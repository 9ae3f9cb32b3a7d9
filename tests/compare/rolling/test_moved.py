import pytest

from drafter.compare.rolling import rolling
from drafter.compare.rolling.moved import moved_alone, moved_units
from tests.edits import edited
from tests.resolutions import draft


def text(*sides):
    names = ("Norway", "Chad")
    return rolling(draft(), {name: edited(draft(), lines) for name, lines in zip(names, sides, strict=False)})


def moved(found, several):
    return [(one.side, {several[one.old].place, several[one.new].place}) for one in found]


MOVE = ["PP 1 to after PP 2"]


def test_a_paragraph_that_one_side_takes_out_and_has_elsewhere_moved():
    one = text(MOVE)
    assert len(moved(moved_units(one.sides, one.body), one.body)) == 1
    assert moved(moved_units(one.sides, one.body), one.body) == moved(moved_alone(one.sides, one.body), one.body)


@pytest.mark.parametrize("other", [["PP 1 gone"], ["PP 2 gone"], MOVE])
def test_what_another_side_moves_or_takes_out_too_is_not_moved_by_one_alone(other):
    one = text(MOVE, other)
    alone = moved(moved_alone(one.sides, one.body), one.body)
    assert all(side == "Norway" for side, _ in alone)
    assert len(alone) < 2
    assert alone == [] or other != MOVE


def test_nothing_moves_where_nobody_moves_anything():
    one = text(["PP 1: “resolution” → “resolutions”"], ["OP 2 gone"])
    assert list(moved_units(one.sides, one.body)) == []
