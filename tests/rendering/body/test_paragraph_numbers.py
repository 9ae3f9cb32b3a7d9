"""Numbers that are counted follow each other; what is stated is kept, and the next one counts on from it."""

from hypothesis import given
from hypothesis import strategies as st

from drafter.model.resolution import Paragraph, Part, Text
from drafter.rendering.body.paragraph_numbers import labels, number_before, origin
from drafter.rendering.traces.origins import Computed
from drafter.skeleton.records import Entry, Section

ENTRY = Entry("Decides", "to meet")


@given(st.lists(st.booleans(), max_size=6), st.integers(0, 40))
def test_each_paragraph_has_the_number_after_the_one_before(are_paragraphs, before):
    given_ = labels([ENTRY if one else None for one in are_paragraphs], Part.OPERATIVE, before)
    numbers = [int(label[:-1]) for label in given_ if label]
    assert numbers in ([], list(range(before + 1, before + 1 + sum(are_paragraphs))))
    assert bool(numbers) == (sum(are_paragraphs) > 0 and before + sum(are_paragraphs) > 1)


def test_a_stated_number_is_kept_and_the_next_one_counts_on():
    assert labels([Entry("Decides", "to meet", number="7"), ENTRY], Part.OPERATIVE, 0) == ["7.", "8."]
    assert labels([Entry("Decides", "to meet", number="5 bis."), ENTRY], Part.OPERATIVE, 5) == ["5 bis.", "6."]
    assert labels([ENTRY, ENTRY], Part.PREAMBULAR, 0) == ["", ""]


def test_a_section_goes_on_unless_it_has_a_preamble_of_its_own():
    printed = [Paragraph((Text("Decides to meet;"),), Part.OPERATIVE, "3."), Paragraph((Text("and"),), Part.OPERATIVE)]
    assert number_before(printed, Section(operative=(ENTRY,))) == 3
    assert number_before(printed, Section(preamble=(ENTRY,), operative=(ENTRY,))) == 0


def test_only_what_is_printed_has_an_origin():
    assert origin("", None, "Decides") is None
    assert isinstance(origin("3.", None, "Decides"), Computed)
