"""The type in which a run is set."""

import pytest
from lxml import etree

from drafter.ooxml.namespaces import WORD
from drafter.ooxml.styles import Styles
from drafter.writers.pdf.breaks.typeface import Type, type_of

STYLES = Styles(
    etree.fromstring(
        f"""<w:styles xmlns:w="{WORD}">
        <w:style w:type="paragraph" w:styleId="T"><w:name w:val="Text"/>
        <w:rPr><w:spacing w:val="4"/><w:w w:val="103"/><w:kern w:val="14"/><w:sz w:val="20"/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="R"><w:name w:val="Mark"/>
        <w:rPr><w:spacing w:val="5"/><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>"""
    )
)
TEXT = Type(size=10.0, scale=1.03, spacing=0.2, italic=False, bold=False, kerned=True)


def found(properties=""):
    return type_of(etree.fromstring(f'<w:r xmlns:w="{WORD}"><w:rPr>{properties}</w:rPr></w:r>'), "T", STYLES)


def test_a_run_is_set_as_the_style_of_its_paragraph_says():
    assert found() == TEXT


@pytest.mark.parametrize(
    ("properties", "name", "value"),
    [
        ("<w:i/>", "italic", True),
        ('<w:b w:val="0"/>', "bold", False),
        ('<w:sz w:val="24"/>', "size", 12.0),
        ('<w:w w:val="90"/>', "scale", 0.9),
        ('<w:spacing w:val="-2"/>', "spacing", -0.1),
        ('<w:kern w:val="0"/>', "kerned", False),
        ('<w:kern w:val="28"/>', "kerned", False),
    ],
)
def test_what_the_run_says_itself_comes_first(properties, name, value):
    assert getattr(found(properties), name) == value


def test_the_character_style_comes_before_that_of_the_paragraph():
    mark = found('<w:rStyle w:val="R"/>')
    assert (mark.spacing, mark.scale, mark.size) == (0.25, 1.03, 6.5)


def test_a_letter_is_as_wide_as_size_scale_and_spacing_make_it():
    assert TEXT.width("o") == pytest.approx(0.5 * 10 * 1.03 + 0.2)
    assert TEXT.width("中") is None


def test_pairs_stand_nearer_only_where_the_type_is_kerned():
    assert TEXT.kerning("W", "e") < 0
    assert found('<w:kern w:val="0"/>').kerning("W", "e") == 0
