from hypothesis import given
from lxml import etree

from drafter.ooxml.namespaces import w
from drafter.ooxml.styles import Styles
from drafter.readers.source import ordinary
from drafter.writers.redline.official.characters import bare
from drafter.writers.redline.official.paragraph_reader import characters_of
from tests.writers.redline.official.runs import PARAGRAPHS, paragraph


def words(xml):
    return "".join(one.words for one in characters_of(paragraph(xml), Styles(None)))


@given(PARAGRAPHS)
def test_a_paragraph_is_only_looked_at(one):
    before = etree.tostring(one)
    characters_of(one, Styles(None))
    assert etree.tostring(one) == before


@given(PARAGRAPHS)
def test_every_word_that_is_shown_is_there_once_and_in_order(one):
    shown = "".join(text.text or "" for text in one.iter(w("t")))
    found = "".join(character.raw for character in characters_of(one, Styles(None)))
    assert found == shown
    read = "".join(one.words for one in characters_of(one, Styles(None)) if one.raw)
    assert bare(read) == bare(ordinary(shown))


def test_the_code_of_a_field_and_hidden_words_are_no_words():
    field = "".join(
        f"<w:r>{step}</w:r>"
        for step in (
            '<w:fldChar w:fldCharType="begin"/>', "<w:instrText>PAGE</w:instrText>",
            '<w:fldChar w:fldCharType="separate"/>', "<w:t>7</w:t>", '<w:fldChar w:fldCharType="end"/>',
        )
    )  # fmt: skip
    assert words(field) == "7"
    assert words("<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>") == ""
    characters = characters_of(paragraph(field), Styles(None))
    assert len({id(one.field) for one in characters}) == 1
    assert characters[0].field.whole


def test_the_star_of_a_note_belongs_to_its_mark():
    star = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>* and</w:t></w:r>'
    mark, first, *rest = characters_of(paragraph(star), Styles(None))
    assert (mark.note, first.raw, first.tied, first.words) == ("2", "*", True, "")
    assert "".join(one.words for one in rest) == " and"


def test_words_in_a_content_control_are_locked_by_its_name():
    (one,) = characters_of(
        paragraph("<w:sdt><w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt>"), Styles(None)
    )
    assert one.locked == "sdt"
    assert one.run.tag == w("sdt")
