from lxml import etree

from drafter.ooxml.namespaces import WORD, w
from drafter.ooxml.styles import Styles
from drafter.writers.redline.official.location import Location, outer

BODY = (
    f'<w:body xmlns:w="{WORD}"><w:p><w:r><w:t>One two</w:t></w:r></w:p>'
    "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"
    "<w:p><w:r><w:txbxContent><w:p/></w:txbxContent></w:r></w:p></w:body>"
)


def test_paragraphs_of_text_boxes_are_no_places_and_tables_come_after_their_cells():
    tree = etree.fromstring(BODY)
    assert [one.tag for one in outer(tree)] == [w("p"), w("p"), w("tbl"), w("p")]


def test_a_place_is_found_by_its_words_without_spaces_even_when_they_have_changed():
    one = Location("word/document.xml", outer(etree.fromstring(BODY))[0], Styles(None))
    assert (one.words, one.shown) == ("Onetwo", "“One two”")
    next(one.element.iter(w("t"))).text = "Three"
    assert one.words == "Onetwo"
