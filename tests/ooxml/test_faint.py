"""White and tiny words of a Word file are found, and white words on something dark are not."""

import pytest
from lxml import etree

from drafter.ooxml.faint import faint
from drafter.ooxml.namespaces import WORD
from drafter.ooxml.styles import Styles

WHITE, TINY = '<w:color w:val="FFFFFF"/>', '<w:sz w:val="2"/>'
DARK = '<w:shd w:val="clear" w:fill="1F3864"/>'


def parsed(xml):
    return etree.fromstring(f'<w:document xmlns:w="{WORD}">{xml}</w:document>')


def found(body, styles=""):
    runs = faint(parsed(body), Styles(parsed(styles)))
    return ["".join(run.itertext()) for run in runs]


def paragraph(look, properties=""):
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{look}</w:rPr><w:t>secret</w:t></w:r></w:p>"


@pytest.mark.parametrize(
    "look",
    [
        WHITE,
        '<w:color w:val="fefdfc"/>',
        '<w:color w:val="auto" w:themeColor="background1"/>',
        TINY,
        f'{WHITE}<w:shd w:fill="auto"/>',
        f'{WHITE}<w:highlight w:val="none"/>',
        f'{WHITE}<w:highlight w:val="white"/>',
    ],
)
def test_white_and_tiny_words_are_found(look):
    assert found(paragraph(look)) == ["secret"]


def test_white_words_on_pages_that_are_white_by_name_are_found():
    assert found(f'<w:background w:color="FFFFFF"/>{paragraph(WHITE)}') == ["secret"]


SEEN = ["auto", "FF0000"]
SIZES = ["12", "9" * 5000, "x"]


@pytest.mark.parametrize(
    "look", ["", *(f'<w:color w:val="{one}"/>' for one in SEEN), *(f'<w:sz w:val="{one}"/>' for one in SIZES)]
)
def test_other_words_are_not_found(look):
    assert found(paragraph(look)) == []


@pytest.mark.parametrize(
    "body",
    [
        paragraph(WHITE + DARK),
        paragraph(f'{WHITE}<w:highlight w:val="black"/>'),
        paragraph(WHITE, DARK),
        f"<w:tbl><w:tr><w:tc><w:tcPr>{DARK}</w:tcPr>{paragraph(WHITE)}</w:tc></w:tr></w:tbl>",
        f'<w:tbl><w:tblPr><w:tblStyle w:val="dark"/></w:tblPr><w:tr><w:tc>{paragraph(WHITE)}</w:tc></w:tr></w:tbl>',
        f"<w:p><w:r><w:txbxContent>{paragraph(WHITE)}</w:txbxContent></w:r></w:p>",
        f'<w:background w:color="000000"/>{paragraph(WHITE)}',
    ],
)
def test_white_words_on_something_dark_are_seen(body):
    dark = f'<w:style w:styleId="dark"><w:tblStylePr w:type="firstRow"><w:tcPr>{DARK}</w:tcPr></w:tblStylePr></w:style>'
    assert found(body, dark) == []


def test_a_style_hides_words_too_and_a_run_may_say_otherwise():
    style = f'<w:style w:styleId="x"><w:rPr>{TINY}{WHITE}</w:rPr></w:style>'
    named = '<w:pStyle w:val="x"/>'
    assert found(paragraph("", named), style) == ["secret"]
    assert found(paragraph('<w:sz w:val="20"/><w:color w:val="auto"/>', named), style) == []
