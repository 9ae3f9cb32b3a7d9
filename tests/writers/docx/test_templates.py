"""The templates keep the geometry of the house, which is lost easily when somebody saves them."""

import pytest
from lxml import etree

from drafter.ooxml.archive import unpacked
from drafter.ooxml.namespaces import STYLES_PART, w
from drafter.ooxml.styles import Styles
from tests.resolutions import TEMPLATES

PRINTED = ["draft-resolution.docx", "resolution.docx", "earlier-resolution.docx"]
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
    margin = "1195" if name == "resolution.docx" else "1200"
    assert {one.find(w("pgMar")).get(w(side)) for one in (first, second) for side in ("left", "right")} == {margin}


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


HEADINGS = {
    "title_h1": ("heading 1", "0"),
    "annex_number": ("heading 2", "1"),
    "annex_title": ("heading 2", "1"),
    "section_number": ("heading 2", "1"),
    "section_title": ("heading 2", "1"),
    "section_heading": ("heading 2", "1"),
    "section_heading_12": ("heading 2", "1"),
    "section_heading_14": ("heading 2", "1"),
    "article_number": ("heading 3", "2"),
    "article_title": ("heading 3", "2"),
}
"""The built-in style that a heading is based on, by which other programs know it, and its level in the navigation."""
NO_HEADINGS = ("xlarge", "session", "committee", "agenda_title_h2", "sponsors", "title_h_ch", "__single txt")


def bases(root, styles, name):
    """The names of the styles that a style is based on."""
    based = {one.get(w("styleId")): one.find(w("basedOn")) for one in root.iter(w("style"))}
    found = based[styles.id(name)]
    while found is not None:
        yield styles.name(found.get(w("val")))
        found = based[found.get(w("val"))]


@pytest.mark.parametrize("name", [*PRINTED, "manuscript.docx"])
def test_headings_are_headings_for_word_and_for_programs_that_read_word_files_and_nothing_else_is(name):
    root = part(name, STYLES_PART)
    styles = Styles(root)
    for style, (built_in, level) in HEADINGS.items():
        assert next(one for one in bases(root, styles, style) if one.startswith("heading")) == built_in
        assert value(styles, style, "pPr/outlineLvl") == level
    for style in NO_HEADINGS:
        assert not [one for one in bases(root, styles, style) if one.startswith("heading")]
        outline = styles.property(styles.id(style), "pPr/outlineLvl")
        assert outline is None or outline.get(w("val")) == "9"


@pytest.mark.parametrize("name", [*PRINTED, "manuscript.docx"])
def test_the_title_and_the_number_of_an_annex_have_the_ids_that_converters_look_for(name):
    styles = Styles(part(name, STYLES_PART))
    assert (styles.id("title_h1"), styles.id("annex_number")) == ("Heading1", "Heading2")
    assert all(f"heading {level}" in styles for level in range(1, 7))


@pytest.mark.parametrize("name", PRINTED)
@pytest.mark.parametrize("member", ["word/header1.xml", "word/header2.xml"])
def test_the_running_head_grows_with_a_long_title_and_cuts_nothing_off(name, member):
    assert [row.get(w("hRule")) for row in part(name, member).iter(w("trHeight"))] == ["atLeast"]
