import re

import pytest

from drafter.writers.pdf.breaks.edits import divided, edits
from drafter.writers.pdf.breaks.glyphs import Unmeasured
from drafter.writers.pdf.breaks.room import Room
from tests.writers.pdf.breaks.measured import measured, run

WORDS = "the cooperation of the non-governmental organizations with the Secretary-General and so on " * 3


def broken(words, width=200.0):
    """The words, a line a line."""
    _, found = measured(run(words))
    changes = edits(divided(found, room(width)))
    return "".join(
        glyph.letter + ("\n" if (edit := changes.get((glyph.element, glyph.place))) and edit.ends else "")
        for glyph in found
    ).split("\n")


def room(width):
    return Room(left=0.0, first=0.0, right=width, stops=())


def test_a_line_ends_behind_a_space_or_a_hyphen_inside_a_word():
    lines = broken(WORDS)
    assert len(lines) > 3
    assert "".join(lines) == WORDS
    assert all(re.search(r"[ -]$", line) for line in lines[:-1])


def test_no_line_ends_between_two_days_but_between_two_years():
    for width in range(60, 120):
        lines = broken("held at Monterrey, 18–22 March 2002, for the years 2015–2030 " * 2, float(width))
        assert not any(line.endswith("18–") for line in lines)
    assert any(line.endswith("2015–") for width in range(60, 120) for line in broken("the years 2015–2030", width / 2))


def test_a_paragraph_of_one_line_is_let_alone():
    assert broken("the cooperation") == ["the cooperation"]


def test_without_room_between_the_indents_it_is_not_measured():
    with pytest.raises(Unmeasured):
        divided(measured(run(WORDS))[1], room(-1.0))


def test_what_stands_behind_a_tab_that_no_stop_ends_is_not_measured():
    _, found = measured("<w:r><w:tab/></w:r>" + run(WORDS))
    with pytest.raises(Unmeasured):
        divided(found, room(200.0))


def test_full_lines_have_spaces_of_one_width_each():
    _, found = measured(run(WORDS))
    scales = [edit.scale for edit in edits(divided(found, room(200.0))).values() if edit.scale is not None]
    assert scales
    assert all(40 < scale < 600 for scale in scales)


def test_a_text_that_hangs_begins_at_its_edge_whatever_label_stands_before():
    _, found = measured(run("1.") + "<w:r><w:tab/></w:r>" * 2 + run(WORDS))
    hanging = divided(found, Room(left=60.0, first=0.0, right=260.0, stops=(60.0,)))
    assert [line.end for line in hanging.lines] == [
        line.end for line in divided(measured(run(WORDS))[1], room(200.0)).lines
    ]
