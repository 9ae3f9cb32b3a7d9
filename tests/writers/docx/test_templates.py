"""The templates keep the geometry of the house, which is lost easily when somebody saves them."""

import pytest
from lxml import etree

from drafter.ooxml.archive import unpacked
from drafter.ooxml.namespaces import STYLES_PART, w
from drafter.ooxml.styles import Styles
from tests.resolutions import TEMPLATES

PRINTED = ["draft-resolution.docx", "resolution.docx"]
STYLES = {
    "normal": {"rPr/sz": "20", "rPr/w": "103", "rPr/spacing": "4", "pPr/spacing@line": "240"},
    "__single txt": {"pPr/spacing@after": "120", "pPr/ind@left": "1267", "pPr/ind@right": "1267", "pPr/jc": "both"},
    "_ h_1": {"rPr/sz": "24", "pPr/spacing@line": "270"},
    "_ h _ch": {"rPr/sz": "28", "pPr/spacing@line": "300", "rPr/spacing": "-2"},
    "title_h1": {"rPr/sz": "24", "pPr/ind@hanging": "1267"},
    "agenda_title_h2": {"rPr/sz": "20", "pPr/ind@left": "0"},
    "xlarge": {"rPr/sz": "40", "rPr/w": "98", "pPr/spacing@line": "390"},
    "footnote text": {"rPr/sz": "17", "pPr/spacing@line": "210", "pPr/ind@left": "1267"},
    "hyperlink": {"rPr/color": "0000FF", "rPr/u": "none"},
    "spacer": {"pPr/spacing@line": "120", "pPr/spacing@after": "0"},
    "header": {"rPr/sz": "17"},
}


def part(name, member):
    return etree.fromstring(unpacked((TEMPLATES / name).read_bytes())[member])


def value(styles, style, path):
    where, _, attribute = path.partition("@")
    return styles.property(styles.id(style), where).get(w(attribute or "val"))


@pytest.mark.parametrize("name", PRINTED)
def test_the_styles_have_the_values_of_the_house(name):
    styles = Styles(part(name, STYLES_PART))
    found = {style: {path: value(styles, style, path) for path in wanted} for style, wanted in STYLES.items()}
    assert found == STYLES


@pytest.mark.parametrize("name", PRINTED)
def test_the_first_page_is_a_section_of_its_own_with_its_own_header(name):
    first, second = part(name, "word/document.xml").iter(w("sectPr"))
    assert {one.get(w("type")) for one in first.iter(w("headerReference"))} == {"first", "even", "default"}
    assert first.find(w("titlePg")) is not None
    assert second.find(w("type")).get(w("val")) == "continuous"
    assert first.find(w("pgSz")).get(w("w")) == "12240"
    assert first.find(w("pgMar")).get(w("left")) == "1200"


@pytest.mark.parametrize("name", PRINTED)
def test_the_settings_that_are_lost_easily_are_there(name):
    settings = part(name, "word/settings.xml")
    names = {etree.QName(one).localname for one in settings.iter()}
    assert {"evenAndOddHeaders", "suppressTopSpacing", "suppressBottomSpacing", "doNotHyphenateCaps"} <= names
    modes = [
        one.get(w("val")) for one in settings.iter(w("compatSetting")) if one.get(w("name")) == "compatibilityMode"
    ]
    assert modes == ["15"]


@pytest.mark.parametrize("name", [*PRINTED, "manuscript.docx"])
def test_a_template_shows_no_emblem_and_names_nobody(name):
    members = unpacked((TEMPLATES / name).read_bytes())
    assert not [member for member in members if "media" in member]
    assert b"creator" not in members["docProps/core.xml"]


@pytest.mark.parametrize("name", [*PRINTED, "manuscript.docx"])
def test_the_sponsors_are_no_heading(name):
    styles = Styles(part(name, STYLES_PART))
    level = styles.property(styles.id("Sponsors"), "pPr/outlineLvl")
    assert level is not None
    assert level.get(w("val")) == "9"
