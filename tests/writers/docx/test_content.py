import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from drafter.model.resolution import NoteAgain, Table, Text
from drafter.ooxml.namespaces import RELATION, WORD, w
from drafter.writers.docx.content import block, column_widths, lead, repeated_notes
from drafter.writers.docx.story import Story
from drafter.writers.docx.untemplated import Named
from drafter.writers.layout import PrintedParagraph

ROWS = st.lists(st.lists(st.text("ab ", max_size=60), min_size=1, max_size=6), min_size=1, max_size=4)


def made(line):
    xml = block(Story(Named(None)), line)
    return etree.fromstring(f'<w:body xmlns:w="{WORD}" xmlns:r="{RELATION}">{xml}</w:body>')


def words(element):
    return "".join(one.text or "" for one in element.iter(w("t")))


@given(ROWS)
def test_a_table_is_as_wide_as_the_column_and_no_cell_is_without_room(rows):
    widths = column_widths(rows)
    assert len(widths) == max(map(len, rows))
    assert 7306 - len(widths) < sum(widths) <= 7306
    assert min(widths) >= 7306 // 36


@given(ROWS)
def test_every_cell_is_written_and_short_rows_are_filled_up(rows):
    table = made(Table(tuple(tuple((Text(cell),) for cell in row) for row in rows)))
    written = [[words(cell) for cell in row.iter(w("tc"))] for row in table.iter(w("tr"))]
    assert {len(row) for row in written} == {max(map(len, rows))}
    assert [row[: len(cells)] for row, cells in zip(written, rows, strict=True)] == rows


def test_a_line_has_its_style_its_number_and_its_words():
    paragraph = made(PrintedParagraph("Sub_Paragraph_2", (Text("To meet;"),), "\t(a)\t"))[0]
    assert paragraph.find(f"{w('pPr')}/{w('pStyle')}").get(w("val")) == "Sub_Paragraph_2"
    assert words(paragraph) == "(a)To meet;"
    assert len(list(paragraph.iter(w("tab")))) == 2


@pytest.mark.parametrize(("number", "tabs"), [("\t1.\t", 2), ("(i)\t", 1), ("", 0)])
def test_tabs_and_numbers_are_runs_of_their_own(number, tabs):
    assert lead(number).count("<w:tab/>") == tabs
    assert number.strip("\t") in lead(number)


def test_a_note_is_repeated_where_its_mark_comes_again_in_a_cell_too():
    cell = Table((((NoteAgain(3),),),))
    assert repeated_notes([PrintedParagraph("T", (Text("a"), NoteAgain(1))), cell]) == {1, 3}
