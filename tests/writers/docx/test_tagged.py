import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.model.resolution import Text
from drafter.writers.docx.tagged import Loop, Placeholder, Tagged, TemplatePart, Typed, Untagged

TAB, WORDS = Typed("<w:r><w:tab/></w:r>"), Typed("<w:r><w:t>On </w:t></w:r>")
ONE = Tagged("a", "", "", (TAB, WORDS, Placeholder("title")), goes=True)
LINES = st.lists(st.text("ab", min_size=1), max_size=4)


@given(LINES)
def test_a_paragraph_is_printed_once_for_each_line_of_its_tag(lines):
    rows = list(ONE.rows({"title": lines}))
    assert [part[1] for row in rows for part in row if isinstance(part, tuple)] == lines


@given(LINES, LINES)
def test_a_paragraph_of_two_tags_has_as_many_lines_as_the_longer_one(one, other):
    both = ONE._replace(parts=(Placeholder("a"), Placeholder("b")))
    assert len(list(both.rows({"a": one, "b": other}))) == max(len(one), len(other))


def test_tabs_stand_before_every_line_and_words_before_the_first():
    first, second = ONE.rows({"title": ["Oceans", "Law of the sea"]})
    assert [part for part in first if isinstance(part, Typed)] == [TAB, WORDS]
    assert [part for part in second if isinstance(part, Typed)] == [TAB]


@pytest.mark.parametrize(("goes", "count"), [(True, 0), (False, 1)])
def test_a_paragraph_without_words_goes_and_one_in_a_cell_stays(goes, count):
    assert len(list(ONE._replace(goes=goes).rows({"title": []}))) == count


@pytest.mark.parametrize(("wanted", "holds"), [(True, False), (False, True)])
def test_a_condition_asks_whether_a_name_has_words(wanted, holds):
    assert ONE._replace(conditions=(("committee", wanted),)).holds({"committee": ()}) is holds


def test_a_part_names_what_it_prints_and_knows_how_long_it_gets():
    part = TemplatePart((ONE, Loop("paragraphs"), Untagged()))
    assert part.names == {"title", "paragraphs"}
    assert part.length({"title": ((Text("Oceans"),), (Text("Law"),))}) == len("OceansLaw")


@pytest.mark.parametrize(("xml", "is_run"), [("<w:r><w:t>a</w:t></w:r>", True), ("<w:bookmarkStart/>", False)])
def test_only_runs_can_be_inserted_and_deleted(xml, is_run):
    assert Typed(xml).is_run is is_run
