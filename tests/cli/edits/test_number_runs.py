"""Paragraphs in a row whose numbers moved alike are told in one line, all others as they are."""

from drafter.cli.edits.number_runs import numbers_folded
from drafter.rendering.merging.planning.plan import Told


def moved(numbers, by=1):
    return [Told(f"OP {n}", f"its number is {n}., not {n + by}.") for n in numbers]


def test_runs_are_told_apart_where_a_paragraph_is_left_out_or_moved_otherwise():
    said = [one.place for one in numbers_folded([*moved(range(1, 5)), *moved(range(6, 9)), *moved(range(9, 12), 2)])]
    assert said == ["OP 1 to OP 4", "OP 6 to OP 8", "OP 9 to OP 11"]


def test_two_numbers_and_all_that_is_no_number_stay_as_they_are():
    other = Told("OP 4", "its last mark is “;”, not none")
    several = [*moved([2, 3]), other, *moved([5]), Told("OP 6 (a)", "its number is (a), not (b)")]
    assert numbers_folded(several) == several
    assert numbers_folded([]) == []
