"""The room between running heads and feet."""

from dataclasses import replace

import pytest

from drafter.cli.disk import library
from drafter.model.resolution import Text
from drafter.ooxml.archive import unpacked
from drafter.writers.docx import write
from drafter.writers.pdf.pages.margins import rooms
from tests.resolutions import draft


@pytest.mark.parametrize(
    ("name", "others", "rule"),
    [("draft-resolution", 659.5, 13.2), ("resolution", 657.5, 14.35), ("earlier-resolution", 661.7, 13.2)],
)
def test_the_room_is_that_of_prints(name, others, rule):
    first, other = rooms(unpacked(write(draft(), library.read(f"word/{name}.docx"))))
    assert (first.height, other.height) == (pytest.approx(494.1, abs=0.3), pytest.approx(others, abs=0.3))
    assert first.rule == other.rule == pytest.approx(rule)


def test_a_long_title_leaves_less_room_on_all_pages_but_the_first():
    short = draft(number="81/1")
    long = replace(short, title=(Text("A very long title of a resolution that goes on " * 9),))
    template = library.read("word/resolution.docx")
    before, after = (rooms(unpacked(write(one, template))) for one in (short, long))
    assert before[0] == after[0]
    assert before[1].height > after[1].height
