from hypothesis import given
from lxml import etree

from drafter.model.resolution import Emphasis, Link, Note, NoteAgain, Text, plain
from drafter.ooxml.archive import unpacked
from drafter.ooxml.namespaces import RELATION, STYLES_PART, WORD, r, w
from drafter.ooxml.runs import legal
from drafter.ooxml.styles import Styles
from drafter.readers.source import ordinary
from drafter.writers.docx.story import Story
from tests.resolutions import TEMPLATES
from tests.strategies import INLINES

STYLES = Styles(etree.fromstring(unpacked((TEMPLATES / "resolution.docx").read_bytes())[STYLES_PART]))


def told(inlines, *repeated):
    story = Story(STYLES, repeated=frozenset(repeated))
    return story, etree.fromstring(f'<w:p xmlns:w="{WORD}" xmlns:r="{RELATION}">{story.runs(inlines)}</w:p>')


def words(element):
    return "".join(text.text or "" for text in element.iter(w("t")))


def links(story, element):
    urls = {relation: url for url, relation in story.links.items()}
    return [(words(link), urls[link.get(r("id"))]) for link in element.iter(w("hyperlink"))]


@given(INLINES)
def test_every_word_and_every_note_is_told_once(inlines):
    story, element = told(inlines)
    raised = [
        run
        for run in element.iter(w("r"))
        if run.find(f"{w('rPr')}/{w('rStyle')}[@{w('val')}='FootnoteReference']") is not None
    ]
    for run in raised:
        run.getparent().remove(run)
    assert ordinary(words(element)) == ordinary(legal(plain(inlines)))
    assert story.notes == [inline for inline in inlines if isinstance(inline, Note)]


def test_a_resolution_number_leads_to_its_document():
    story, element = told((Emphasis("Recalling"), Text(" its resolution 59/48 of 2 December 2004")))
    assert links(story, element) == [("59/48", "https://undocs.org/en/A/RES/59/48")]


def test_a_link_of_its_own_leads_where_it_says():
    story, element = told((Text("see "), Link("resolution 59/48", "https://www.un.org/x?a=1&b={c}")))
    assert links(story, element) == [("resolution 59/48", "https://www.un.org/x?a=1&b={c}")]


def test_an_address_has_one_relationship_however_often_it_is_told():
    story, _ = told((Text("resolution 59/48 and resolution 59/48"),))
    assert len(story.links) == 1


def test_a_link_keeps_its_italics():
    _, element = told((Emphasis("without reference (A/79/L.124)"),))
    assert all(run.find(f".//{w('i')}") is not None for run in element.iter(w("r")))


def test_numbered_notes_are_counted_without_the_stars():
    _, element = told((Note((Text("a"),), "*"), Note((Text("b"),)), NoteAgain(1)), 1)
    marks = list(element.iter(w("footnoteReference")))
    assert [mark.get(w("id")) for mark in marks] == ["1", "2"]
    assert [mark.get(w("customMarkFollows")) for mark in marks] == ["1", None]
    assert element.findtext(f".//{w('instrText')}") == " NOTEREF _RefNote1 \\h "
    assert [mark.get(w("name")) for mark in element.iter(w("bookmarkStart"))] == ["_RefNote1"]


def test_a_mark_that_is_not_repeated_has_no_bookmark():
    _, element = told((Note((Text("a"),)), Note((Text("b"),)), NoteAgain(2)), 2)
    assert [mark.get(w("name")) for mark in element.iter(w("bookmarkStart"))] == ["_RefNote2"]


def test_a_second_mark_of_a_note_that_is_not_there_is_a_plain_number():
    _, element = told((NoteAgain(7),))
    assert words(element) == "7"
    assert element.find(f".//{w('fldChar')}") is None
