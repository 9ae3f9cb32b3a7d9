"""Where Word ends a page."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.writers.pdf.pages.pagination import PageBlock, PageEnd, PageLine, PageRoom, page_ends

ROOM = PageRoom(120, 14)
LINES = st.lists(st.builds(PageLine, st.just(12.0), st.sampled_from([0, 0, 0, 10.5, 21, 400])), min_size=1, max_size=7)
BLOCKS = st.lists(
    st.builds(PageBlock, LINES.map(tuple), st.sampled_from([0, 24]), st.sampled_from([0, 6]), st.booleans()),
    max_size=12,
)


def plain(count, after=6.0, **more):
    return PageBlock((PageLine(12),) * count, after=after, **more)


def ends(blocks):
    return list(page_ends(blocks, ROOM, ROOM))


def pages(blocks):
    """The lines of each page: of which paragraph, which line."""
    places = [(number, line) for number, block in enumerate(blocks) for line in range(len(block.lines))]
    cuts = [0, *(places.index((end.block, end.line)) for end in ends(blocks)), len(places)]
    return [places[begin:end] for begin, end in pairwise(cuts)]


@given(BLOCKS)
def test_every_page_but_the_last_has_lines_and_they_stand_in_order(blocks):
    assert all(pages(blocks)[:-1])


@given(BLOCKS)
def test_the_lines_of_a_page_and_their_notes_have_room_on_it(blocks):
    for page in pages(blocks):
        height = sum(blocks[number].lines[line].height for number, line in page)
        notes = sum(blocks[number].lines[line].notes for number, line in page)
        assert len(page) == 1 or height + notes + (ROOM.rule if notes else 0) <= ROOM.height + 0.2


@given(st.lists(st.builds(PageBlock, LINES.map(tuple), st.just(0.0), st.sampled_from([0, 6])), max_size=12))
def test_a_paragraph_leaves_two_lines_on_each_page_where_it_can(blocks):
    for before, after in pairwise(pages(blocks)):
        if len(before) > 1 and before[-1][0] == after[0][0]:
            number, line = after[0]
            last_page = [one for one in before if one[0] == number]
            assert len(last_page) > 1 or len(before) == len(last_page)
            assert len(blocks[number].lines) - line > 1 or len(before) == len(last_page)


@pytest.mark.parametrize(
    ("blocks", "end"),
    [
        pytest.param([plain(10, 0), plain(1)], PageEnd(1, 0), id="a full page"),
        pytest.param([plain(9, 0), plain(3)], PageEnd(1, 0), id="one line is not left alone at the foot"),
        pytest.param([plain(8, 0), plain(3)], PageEnd(1, 0), id="nor one at the top"),
        pytest.param([plain(8, 0), plain(4)], PageEnd(1, 2), id="two and two"),
        pytest.param([plain(6, 0), plain(1, with_next=True), plain(9)], PageEnd(2, 2), id="a heading with its text"),
        pytest.param(
            [plain(8, 0), plain(1, with_next=True), plain(9)], PageEnd(1, 0), id="or on the next page with it"
        ),
        pytest.param([plain(7, 0), plain(4, whole=True)], PageEnd(1, 0), id="a paragraph that is not divided"),
    ],
)
def test_a_page_ends(blocks, end):
    assert ends(blocks)[0] == end


def test_below_the_end_of_a_paragraph_its_distance_stays_free_above_notes_alone():
    noted = PageBlock((PageLine(12), PageLine(12, 10.5)), after=6)
    assert ends([plain(5, 0), noted, plain(2)]) == [PageEnd(2, 0)]
    assert ends([plain(5, 0), plain(2, 0), PageBlock((PageLine(12, 10.5),), after=6)]) == [PageEnd(2, 0)]
    assert not ends([plain(5, 0), plain(2, 0), PageBlock((PageLine(12, 10.5), PageLine(0)), after=0)][:2])
    assert not ends([plain(10, 6)])


def test_a_line_whose_notes_are_higher_than_a_page_has_a_page_of_its_own():
    long = PageBlock((PageLine(12, 400),))
    assert ends([plain(1), long, plain(1)]) == [PageEnd(1, 0), PageEnd(2, 0)]
    assert ends([long]) == []
    assert ends([PageBlock((PageLine(12), PageLine(12, 400)))]) == [PageEnd(0, 1)]


def test_a_note_goes_with_its_line_and_is_not_divided():
    long = PageBlock((PageLine(12), PageLine(12), PageLine(12), PageLine(12, 60)), after=0)
    assert ends([plain(4, 0), long]) == [PageEnd(1, 2)]


def test_of_the_room_below_a_paragraph_and_above_the_next_word_leaves_the_larger():
    text = PageBlock((PageLine(12.0),), after=6.0)
    heading = PageBlock((PageLine(12.0),), before=12.0, after=6.0)
    assert list(page_ends([text, heading], PageRoom(36.0, 14.0), PageRoom(36.0, 14.0))) == []
    assert list(page_ends([text, heading], PageRoom(35.0, 14.0), PageRoom(35.0, 14.0))) == [PageEnd(1, 0)]
