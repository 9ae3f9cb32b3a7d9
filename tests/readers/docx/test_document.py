"""The blocks of a Word file: numbers, headings, tables, and what stands in the headers."""

import pytest

from drafter.model.resolution import Heading, Text, plain
from drafter.ooxml.namespaces import WORD
from drafter.readers.docx import read
from drafter.readers.grammar import parse
from drafter.readers.source import SourceTable
from tests.readers.docx.files import blocks, paragraph, run
from tests.resolutions import adopted, draft, word_file


def test_automatic_numbers_become_labels():
    level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    numbering = (
        '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f'<w:abstractNum w:abstractNumId="0">{level}</w:abstractNum>'
        '<w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )
    one = paragraph(run("Requests"), properties='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr>')
    assert [block.label for block in blocks(one * 2, numbering=numbering)] == ["1.", "2."]


def test_the_degrees_of_headings_are_read_back():
    headings = tuple(Heading((Text(words),), level=level) for words, level in [("Lights", 1), ("Colours", 2)])
    resolution = draft(body=(*draft().body[:3], *headings, *draft().body[3:]))
    assert parse(read(word_file(resolution)))[0] == resolution


def test_a_table_is_read_by_rows():
    cell = "<w:tc>{}</w:tc>".format
    rows = f"<w:tr>{cell(paragraph(run('a')))}{cell(paragraph(run('b')) + paragraph(run('c')))}</w:tr>"
    assert blocks(f"<w:tbl>{rows}</w:tbl>") == (SourceTable((((Text("a"),), (Text("b c"),)),)),)


def test_a_masthead_that_stands_in_a_table_is_lines():
    table = f"<w:tbl><w:tr><w:tc>{paragraph(run('Eightieth session'))}</w:tc></w:tr></w:tbl>"
    found = blocks(table + paragraph(run("The General Assembly,")))
    assert [plain(block.inlines) for block in found] == ["Eightieth session", "The General Assembly,"]


def test_the_symbol_is_found_in_a_header():
    assert read(word_file(adopted())).symbol == "A/RES/79/14"


@pytest.mark.parametrize("level", ["²", "①", "-1", "x", "9" * 30])
def test_a_level_of_a_list_that_is_no_level_numbers_nothing(level):
    properties = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>'
    found = blocks(paragraph(run("Words"), properties=properties))
    assert [(block.label, plain(block.inlines)) for block in found if plain(block.inlines) == "Words"] == [
        ("", "Words")
    ]


def test_a_style_may_take_the_list_from_one_style_and_have_the_level_of_its_own():
    levels = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for n, (form, text) in enumerate((("decimal", "%1."), ("lowerLetter", "(%2)")))
    )
    abstract = f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
    numbering = f'{abstract}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    style = '<w:style w:type="paragraph" w:styleId="{0}"><w:name w:val="{0}"/>{1}</w:style>'
    first = style.format("One", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    second = style.format("Two", '<w:basedOn w:val="One"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>')
    body = "".join(paragraph(run(one), properties=f'<w:pStyle w:val="{one}"/>') for one in ("One", "Two"))
    parts = {"numbering": ("numbering", numbering), "styles": ("styles", first + second)}
    made = {name: f'<w:{tag} xmlns:w="{WORD}">{inside}</w:{tag}>' for name, (tag, inside) in parts.items()}
    assert [block.label for block in blocks(body, **made)] == ["1.", "(a)"]
