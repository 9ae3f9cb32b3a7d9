"""The room that the lines of a paragraph have."""

import pytest
from lxml import etree

from drafter.ooxml.namespaces import WORD, w
from drafter.ooxml.styles import Styles
from drafter.writers.pdf.breaks.room import Room, columns, room

STYLES = Styles(
    etree.fromstring(
        f"""<w:styles xmlns:w="{WORD}"><w:style w:type="paragraph" w:default="1" w:styleId="T">
        <w:name w:val="Text"/><w:pPr><w:tabs><w:tab w:val="left" w:pos="1000"/>
        <w:tab w:val="left" w:pos="2000"/></w:tabs>
        <w:ind w:left="1000" w:right="1000"/></w:pPr></w:style></w:styles>"""
    )
)


def paragraph(properties=""):
    return etree.fromstring(f'<w:p xmlns:w="{WORD}"><w:pPr>{properties}</w:pPr></w:p>')


def found(properties=""):
    return room(paragraph(properties), 500.0, STYLES)


def test_a_paragraph_has_the_room_of_its_style():
    assert found() == Room(left=50.0, first=50.0, right=450.0, stops=(50.0, 100.0))


@pytest.mark.parametrize(
    ("indents", "left", "first"),
    [
        ('<w:ind w:left="1200"/>', 60.0, 60.0),
        ('<w:ind w:firstLine="400"/>', 50.0, 70.0),
        ('<w:ind w:start="1200" w:hanging="200"/>', 50.0, 40.0),
    ],
)
def test_its_own_indents_come_before_those_of_the_style_each_by_itself(indents, left, first):
    assert (found(indents).left, found(indents).first, found(indents).right) == (left, first, 450.0)


def test_the_left_edge_is_a_tab_stop_where_the_first_line_hangs():
    assert found('<w:ind w:left="1500" w:hanging="500"/>').stop(51) == 75.0


def test_a_tab_stop_that_the_paragraph_clears_is_none():
    assert found('<w:tabs><w:tab w:val="clear" w:pos="1000"/></w:tabs>').stops == (100.0,)


def test_a_tab_goes_to_the_next_stop_and_behind_the_last_one_nowhere():
    assert [found().stop(place) for place in (0.0, 50.0, 99.0, 100.0)] == [50.0, 100.0, 100.0, None]


def test_where_text_ends_at_a_stop_or_is_centred_on_it_no_stop_is_known():
    assert found('<w:tabs><w:tab w:val="right" w:pos="3000"/></w:tabs>').stops == ()


def test_a_column_is_as_wide_as_its_own_section_and_tables_are_left_out():
    section = '<w:sectPr><w:pgSz w:w="{}"/><w:pgMar w:left="1000" w:right="1000"/></w:sectPr>'
    first, last = section.format(12000), section.format(8000)
    inside = "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"
    body = etree.fromstring(
        f'<w:body xmlns:w="{WORD}"><w:p/>{inside}<w:p><w:pPr>{first}</w:pPr></w:p><w:p/>{last}</w:body>'
    )
    assert [(one.tag, width) for one, width in columns(body)] == [(w("p"), 500.0), (w("p"), 500.0), (w("p"), 300.0)]


@pytest.mark.parametrize("page", ["", '<w:pgSz w:w="12000"/>', '<w:pgSz w:w="21cm"/><w:pgMar w:left="1000"/>'])
def test_a_section_of_unknown_width_gives_no_column(page):
    body = f'<w:body xmlns:w="{WORD}"><w:p/><w:sectPr>{page}</w:sectPr></w:body>'
    assert list(columns(etree.fromstring(body))) == []


def test_parts_of_twips_are_counted():
    section = '<w:sectPr><w:pgSz w:w="12000.5"/><w:pgMar w:left="1000.5" w:right="1000"/></w:sectPr>'
    body = etree.fromstring(f'<w:body xmlns:w="{WORD}"><w:p/>{section}</w:body>')
    assert [width for _, width in columns(body)] == [500.0]
