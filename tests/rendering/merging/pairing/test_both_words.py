"""The words of two edited forms of one text in one."""

import pytest
from hypothesis import given

from drafter.model.resolution import Note, Text
from drafter.rendering.merging.pairing.both_words import both, both_tables
from tests.strategies import INLINES


@given(INLINES, INLINES)
def test_what_one_side_left_alone_is_as_the_other_has_it(base, side):
    assert both(base, base, side) == both(base, side, base) == both(base, side, side) == side


def text(words):
    return (Text(words),)


@pytest.mark.parametrize(
    ("ours", "theirs", "made"),
    [
        ("all the States of a region", "the States of one region", "all the States of one region"),
        ("the peoples of a region", "the nations of a region", None),
        ("the great States of a region", "the small States of a region", None),
        ("the States", "the States of one region", None),
    ],
)
def test_changes_that_touch_are_nobodys(ours, theirs, made):
    found = both(text("the States of a region"), text(ours), text(theirs))
    assert found == (None if made is None else text(made))


def test_a_note_of_one_side_stands_among_the_words_of_the_other():
    note = Note(text("A/81/1."))
    assert both(text("a report"), (Text("a report"), note), text("one report")) == (Text("one report"), note)


def rows(*several):
    return tuple(tuple(map(text, row)) for row in several)


def test_cells_of_a_table_are_put_together_and_rows_that_come_are_not():
    base, ours, theirs = rows(("North", "3")), rows(("North", "4")), rows(("South", "3"))
    assert both_tables(base, ours, theirs) == rows(("South", "4"))
    assert both_tables(base, ours, rows(("North", "5"))) is None
    assert both_tables(base, ours, rows(("North", "3"), ("South", "1"))) is None
