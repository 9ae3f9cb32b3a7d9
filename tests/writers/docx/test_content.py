import pytest
from lxml import etree

from drafter.model.resolution import NoteAgain, Table, Text
from drafter.ooxml.namespaces import RELATION, WORD, w
from drafter.writers.body_lines import PrintedParagraph
from drafter.writers.docx.content import block, lead, repeated_notes
from drafter.writers.docx.story import Story
from drafter.writers.docx.untemplated import Named


def made(line):
    xml = block(Story(Named(None)), line)
    return etree.fromstring(f'<w:body xmlns:w="{WORD}" xmlns:r="{RELATION}">{xml}</w:body>')


def words(element):
    return "".join(one.text or "" for one in element.iter(w("t")))


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
