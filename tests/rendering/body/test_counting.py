"""Numbers and letters of paragraphs that are kept as they stand."""

from hypothesis import given
from hypothesis import strategies as st

from drafter.rendering.body.counting import counted, letter, uncounted
from drafter.skeleton.records import HeadingEntry, PlainEntry
from tests.drafts import draft

NUMBERS = st.sampled_from(["", "1.", "2.", "3.", "7.", "(a)", "(b)", "(i)", "(ii)", "(bis)", "a.", "Article 1"])
ENTRIES = st.lists(
    st.builds(PlainEntry, st.just("Words."), NUMBERS, level=st.integers(0, 4)) | st.just(HeadingEntry("A"))
)


@given(st.integers(1, 4), st.integers(0, 99), st.integers(0, 99))
def test_no_two_sub_paragraphs_of_a_list_have_the_same_letter(level, one, other):
    assert (letter(one, level) == letter(other, level)) == (one == other)


@given(ENTRIES)
def test_what_is_written_next_is_printed_as_it_was(entries):
    assert list(counted(uncounted(entries))) == entries


def test_no_letter_comes_twice_in_a_long_list():
    numbers = [entry.number for entry in counted([PlainEntry("a", "next", level=1)] * 150)]
    assert len(set(numbers)) == 150


def test_a_paragraph_that_is_put_into_an_annex_moves_the_numbers_on():
    annex = [
        PlainEntry("a", "1."),
        PlainEntry("b", "2."),
        PlainEntry("c", "(a)", level=1),
        PlainEntry("d", "(b)", level=1),
    ]
    entries = list(uncounted(annex))
    entries.insert(1, PlainEntry("new", "next"))
    entries.insert(3, PlainEntry("new", "next", level=1))
    assert [e.number for e in counted(entries)] == ["1.", "2.", "3.", "(a)", "(b)", "(c)"]


def test_a_paragraph_that_is_counted_anyhow_may_say_next_too():
    assert draft("operative:\n  - {verb: Notes, text: a, number: next}\n").body.operative[0].number is None
