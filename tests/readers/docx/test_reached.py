"""A field that begins and never ends hides no words; one that ends hides its code only."""

from lxml import etree

from drafter.ooxml.namespaces import w
from drafter.readers.docx.reached import endless_fields
from tests.readers.docx.files import blocks, paragraph, run

BEGIN, PART, END = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
CODE = '<w:r><w:instrText>HYPERLINK "https://example.org"</w:instrText></w:r>'


def test_words_after_a_field_without_end_are_read_and_are_no_link():
    for opened in (BEGIN + CODE, BEGIN + CODE + PART):
        first, second = blocks(paragraph(run("Noting"), opened, run("coasts,")) + paragraph(run("Urges")))
        assert (first.words, second.words) == ("Notingcoasts,", "Urges")
        assert "Link" not in str(first)


def test_marks_of_fields_that_end_are_none_of_those():
    kinds = "begin begin separate end separate end begin separate".split()
    root = etree.Element(w("p"))
    marks = [etree.SubElement(root, w("fldChar"), {w("fldCharType"): kind}) for kind in kinds]
    assert list(endless_fields(root)) == marks[-2:]
