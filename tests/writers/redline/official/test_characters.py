import pytest
from lxml import etree

from drafter.ooxml.namespaces import WORD, w
from drafter.ooxml.styles import Styles
from drafter.writers.redline.official.characters import Character, ComplexField, bare, holds_a_picture, is_raised, stays

STYLES = Styles(
    etree.fromstring(
        f'<w:styles xmlns:w="{WORD}"><w:style w:styleId="F"><w:name w:val="mark"/><w:rPr>'
        '<w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>'
    )
)


def run(inside):
    return etree.fromstring(f'<w:r xmlns:w="{WORD}">{inside}</w:r>')


def character(inside, **more):
    one = run(inside)
    return Character(one, one, one[-1] if len(one) else None, **more)


@pytest.mark.parametrize("words", ["1. Non-members", "1.\u00a0Non\u2011members", " 1 .Non - members "])
def test_words_are_found_whatever_their_spaces_and_hyphens(words):
    assert bare(words) == "1.Non-members"


@pytest.mark.parametrize(
    ("inside", "raised"),
    [
        ('<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>', True),
        ('<w:rPr><w:rStyle w:val="F"/></w:rPr>', True),
        ('<w:rPr><w:rStyle w:val="F"/><w:vertAlign w:val="baseline"/></w:rPr>', False),
        ("", False),
    ],
)
def test_words_are_raised_by_themselves_or_by_their_style(inside, raised):
    assert is_raised(run(inside), STYLES) is raised


@pytest.mark.parametrize("tag", ["drawing", "pict", "object"])
def test_a_picture_stays_where_all_words_go(tag):
    assert holds_a_picture(run(f"<w:{tag}/>"))
    assert stays(character(f"<w:{tag}/>"))


def test_a_comment_and_the_end_of_a_longer_field_stay_and_words_go():
    assert stays(character("<w:commentReference/>"))
    assert stays(character("<w:t>a</w:t>", field=ComplexField(whole=False)))
    assert not stays(character("<w:t>a</w:t>", field=ComplexField(whole=True)))
    assert not stays(character("<w:t>a</w:t>"))
    assert w("t") in {child.tag for child in character("<w:t>a</w:t>").run}
