"""The page description is followed: what nobody sees, sees once or cannot read is no text, and that is said."""

from drafter.readers.pdf import read
from tests.readers.pdf.paper import INDENT, at, filler, paper, texts


def test_what_nobody_can_see_is_no_text():
    document = read(paper([*filler(100), at(60, 142, "3", size=0.96)]))
    assert len(document.blocks) == 1
    assert [one.message for one in document.problems] == ["words in type too small to be seen are left out"]


def test_words_that_are_printed_twice_to_look_bold_are_read_once():
    assert texts([*filler(100), at(INDENT, 142, "Annex"), at(INDENT + 0.2, 142, "Annex")])[1:] == ["Annex"]


def test_words_that_are_printed_sideways_are_reported():
    page = [*filler(100), at(300, 300, "Draft").replace(b"1 0 0 1", b"0 1 -1 0")]
    assert "sideways" in read(paper(page)).problems[0].message
