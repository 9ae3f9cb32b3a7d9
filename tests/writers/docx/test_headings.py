"""Headings in Word's own styles, which other programs know."""

from itertools import pairwise

import pytest
from lxml import etree

from drafter.model.resolution import Annex, Emphasis, Heading, Link, Paragraph, Part, Text, plain
from drafter.ooxml.archive import unpacked
from drafter.ooxml.namespaces import DOCUMENT_PART, STYLES_PART, WORD, w
from drafter.ooxml.styles import Styles
from drafter.readers.docx import read
from drafter.readers.grammar import parse
from drafter.writers.docx import write
from drafter.writers.docx.headings import ParagraphForm, form_of
from tests.resolutions import TEMPLATES, adopted

PLAIN = Paragraph((Text("Lights shall be seen."),), Part.PLAIN)
ARTICLES = (
    Heading((Text("Preamble"),), level=1),
    PLAIN,
    Heading((Text("Lights"),), "Chapter I", 1),
    Heading((Text("Use of terms"),), "Article 1", 2),
    PLAIN,
    Heading((Text("Kinds of "), Emphasis("feux")), "Article 2", 2),
    PLAIN,
)
SIZES = (Heading((Text("Harbours"),)), Heading((Text("Lights"),), level=2), Heading((Text("Oil"),), level=3), PLAIN)
TEXT = adopted(
    body=(
        *adopted().body,
        Heading((Text("Harbours"),), "I", 1),
        Heading((Text("Lights"),), "A", 2),
        Paragraph((Emphasis("Notes"), Text(" the lights;")), Part.OPERATIVE, "2."),
        Heading((Text("Beacons"),), "II.", 1),
        Paragraph((Emphasis("Notes"), Text(" the beacons.")), Part.OPERATIVE, "3."),
    ),
    annexes=(
        Annex("Annex I", (Text("Convention on Lights"),), ARTICLES),
        Annex("Annex II", (Text("Measures"),), SIZES),
        Annex("Enclosure", (), (PLAIN,)),
    ),
)
LEVELS = [
    (1, "Safety of harbours"), (2, "I"), (2, "Lights"),
    (2, "I"), (2, "Harbours"), (3, "A"), (3, "Lights"), (2, "II.Beacons"),
    (2, "Annex I"), (2, "Convention on Lights"), (3, "Preamble"), (3, "Chapter I"), (3, "Lights"),
    (4, "Article 1"), (4, "Use of terms"), (4, "Article 2"), (4, "Kinds of feux"),
    (2, "Annex II"), (2, "Measures"), (3, "Harbours"), (4, "Lights"), (5, "Oil"), (2, "Enclosure"),
]  # fmt: skip


def seen(data):
    """The headings that a program sees which knows ids and names of styles and no bases, with their outline levels."""
    members = unpacked(data)
    root = etree.fromstring(members[STYLES_PART])
    styles = Styles(root)
    for paragraph in etree.fromstring(members[DOCUMENT_PART]).iter(w("p")):
        style = styles.of(paragraph)
        by_name = [f"heading {n}" == styles.name(style) or f"Heading{n}" == style for n in range(1, 7)]
        level = styles.property(style, "pPr/outlineLvl")
        if any(by_name) and "".join(paragraph.itertext()).strip():
            assert level.get(w("val")) == str(by_name.index(True))
            words = "".join(one.text for one in paragraph.iter(w("t"))).replace("\u00a0", " ")
            yield by_name.index(True) + 1, words.removeprefix(f"{TEXT.number}.")


@pytest.mark.parametrize("template", ["resolution.docx", "manuscript.docx"])
def test_every_kind_of_heading_has_a_built_in_style_and_the_outline_level_of_it_in_good_order(template):
    found = list(seen(write(TEXT, (TEMPLATES / template).read_bytes())))
    assert found == LEVELS
    assert all(after <= before + 1 for (before, _), (after, _) in pairwise(found))


def test_no_text_is_changed_by_how_its_headings_look():
    back, _ = parse(read(write(TEXT, (TEMPLATES / "resolution.docx").read_bytes())))
    assert (back.body, back.annexes) == (TEXT.body, TEXT.annexes)


def effective(styles, form):
    """What a paragraph and its runs look like in the end."""
    style, own = form.properties.removeprefix('<w:pStyle w:val="').split('"/>', 1)
    alone = f'<w:styles xmlns:w="{WORD}"><w:style w:styleId="a"><w:pPr>{own}</w:pPr></w:style></w:styles>'
    named = form.look.removeprefix('<w:rStyle w:val="').removesuffix('"/>')
    properties = styles.all_of(style, "pPr") | Styles(etree.fromstring(alone)).all_of("a", "pPr")
    del properties["outlineLvl"]
    return properties, styles.all_of(style, "rPr") | styles.all_of(named, "rPr")


@pytest.mark.parametrize("level", range(1, 7))
@pytest.mark.parametrize("template", ["draft-resolution.docx", "resolution.docx", "manuscript.docx"])
def test_a_heading_looks_as_the_style_of_the_house_at_any_level(template, level):
    styles = Styles(etree.fromstring(unpacked((TEMPLATES / template).read_bytes())[STYLES_PART]))
    for name in (
        "Section_Number Section_Title Section_Heading Section_Heading_12 Section_Heading_14 Article_Number "
        "Article_Title Annex_Number Annex_Title"
    ).split():
        assert effective(styles, form_of(styles, name, level)) == effective(styles, form_of(styles, name))


def test_a_template_without_such_styles_has_those_of_the_house():
    root = f"""<w:styles xmlns:w="{WORD}">
        <w:style w:styleId="s"><w:name w:val="Section_Title"/><w:pPr><w:keepNext/></w:pPr></w:style>
        <w:style w:styleId="t"><w:name w:val="Annex_Title"/><w:rPr><w:i/></w:rPr></w:style>
        <w:style w:styleId="n"><w:name w:val="Section_Number"/></w:style>
        <w:style w:styleId="h"><w:name w:val="heading 2"/></w:style>
        <w:style w:styleId="k"><w:name w:val="heading 3"/><w:pPr><w:keepLines/></w:pPr></w:style></w:styles>"""
    styles = Styles(etree.fromstring(root))
    assert form_of(styles, "Section_Title", 1) == ParagraphForm('<w:pStyle w:val="s"/>')
    assert form_of(styles, "Section_Title", 2) == ParagraphForm('<w:pStyle w:val="h"/><w:keepNext/>')
    assert form_of(styles, "Annex_Title", 2) == ParagraphForm('<w:pStyle w:val="t"/>')
    assert form_of(styles, "Section_Number", 3) == ParagraphForm('<w:pStyle w:val="n"/>')


def test_a_link_in_the_title_of_an_article_stays_one():
    words = (Text("Terms of "), Link("the treaty", "https://example.org/treaty"))
    text = adopted(annexes=(Annex("Annex", (Text("Lights"),), (Heading(words, "Article 1"), PLAIN)),))
    back, _ = parse(read(write(text, (TEMPLATES / "resolution.docx").read_bytes())))
    assert back.annexes == text.annexes
    assert plain(back.annexes[0].body[0].inlines) == "Terms of the treaty"
