import pytest
from lxml import etree

from drafter.model.errors import BadTemplate
from drafter.ooxml.namespaces import WORD
from drafter.ooxml.styles import Styles

STYLES = Styles(
    etree.fromstring(
        f"""<w:styles xmlns:w="{WORD}">
        <w:style w:type="paragraph" w:styleId="a1"><w:name w:val="Heading 1"/><w:rPr><w:i/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="a2"><w:name w:val="Note"/><w:basedOn w:val="a1"/></w:style>
        <w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Roman"/><w:basedOn w:val="a2"/>
            <w:rPr><w:i w:val="0"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="a4"><w:name w:val="Ring"/><w:basedOn w:val="a5"/></w:style>
        <w:style w:type="paragraph" w:styleId="a5"><w:name w:val="Ring 2"/><w:basedOn w:val="a4"/></w:style>
        </w:styles>"""
    )
)


def test_a_style_is_found_by_its_name_whatever_its_id_and_case():
    assert STYLES.id("heading 1") == STYLES.id("Heading 1") == "a1"
    assert "HEADING 1" in STYLES


def test_a_style_that_is_not_there_is_an_error():
    assert "Session" not in STYLES
    with pytest.raises(BadTemplate, match="Session"):
        STYLES.id("Session")


def test_an_older_template_sets_articles_as_it_sets_sections():
    words = f'<w:styles xmlns:w="{WORD}"><w:style w:styleId="s"><w:name w:val="Section_Title"/></w:style></w:styles>'
    styles = Styles(etree.fromstring(words))
    assert styles.id("Article_Title") == "s"
    with pytest.raises(BadTemplate, match="Section_Number"):
        styles.id("Article_Number")


def test_a_style_takes_over_what_it_does_not_say():
    assert [STYLES.toggles(style, "i") for style in ("a1", "a2", "a3", "a4", "gone")] == [
        True,
        True,
        False,
        False,
        False,
    ]


def test_all_that_a_style_has_or_takes_over_is_told_distances_side_by_side():
    words = f"""<w:styles xmlns:w="{WORD}"><w:style w:styleId="a"><w:name w:val="a"/><w:pPr><w:keepNext/>
        <w:spacing w:before="240" w:after="120"/></w:pPr></w:style><w:style w:styleId="b"><w:name w:val="b"/>
        <w:basedOn w:val="a"/><w:pPr><w:keepNext w:val="0"/><w:spacing w:after="0"/></w:pPr></w:style></w:styles>"""
    styles = Styles(etree.fromstring(words))
    spacing = '<w:spacing w:after="0" w:before="240"/>'
    for _ in range(2):
        assert styles.all_of("b", "pPr") == {"keepNext": '<w:keepNext w:val="0"/>', "spacing": spacing}
    assert styles.all_of("b", "rPr") == {}
