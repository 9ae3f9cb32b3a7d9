from lxml import etree

from drafter.ooxml.namespaces import RELATION, WORD, w
from drafter.writers.docx.run_content import OBJECT, RunContent, Writing


def paragraph(xml):
    root = etree.fromstring(f'<w:body xmlns:w="{WORD}" xmlns:r="{RELATION}"><w:p>{xml}</w:p></w:body>')
    return root[0], Writing(root)


def test_words_have_the_look_of_their_run_and_other_things_are_kept_as_they_are():
    one, writing = paragraph("<w:r><w:rPr><w:b/></w:rPr><w:t>On</w:t><w:tab/></w:r><w:bookmarkStart/>")
    assert list(writing.pieces(one)) == [
        RunContent("On", "<w:b/>"),
        RunContent(OBJECT, "<w:b/>", "<w:r><w:rPr><w:b/></w:rPr><w:tab/></w:r>"),
        RunContent(OBJECT, "", "<w:bookmarkStart/>"),
    ]


def test_what_word_keeps_book_of_is_no_content():
    one, writing = paragraph("<w:pPr><w:jc/></w:pPr><w:proofErr/><w:r><w:lastRenderedPageBreak/><w:t>On</w:t></w:r>")
    assert [piece.text for piece in writing.pieces(one)] == ["On"]


def test_an_element_is_written_without_the_names_that_its_root_declares():
    one, writing = paragraph('<w:hyperlink r:id="a" xmlns:x="urn:x"><x:y/></w:hyperlink>')
    assert writing.xml(one[0]) == '<w:hyperlink xmlns:x="urn:x" r:id="a"><x:y/></w:hyperlink>'
    assert writing.inside(one, frozenset({w("hyperlink")})) == writing.inside(None) == ""
