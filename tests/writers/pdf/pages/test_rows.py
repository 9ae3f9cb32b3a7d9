"""How high the rows of a table are."""

import pytest
from lxml import etree

from drafter.model.resolution import Table, Text
from drafter.ooxml.archive import unpacked
from drafter.ooxml.namespaces import DOCUMENT_PART, STYLES_PART, w
from drafter.ooxml.styles import Styles
from drafter.writers.pdf.breaks.glyphs import Unmeasured
from drafter.writers.pdf.pages.rows import row_heights, rule_below
from tests.resolutions import ENACTING, draft, word_file

WORDS = "the work of the Committee and of the States Members of the United Nations in that regard"
PARTS = unpacked(
    word_file(draft(body=(ENACTING, Table((((Text("Head"),),), ((Text("One"),),), ((Text(WORDS * 3),),))))))
)
STYLES = Styles(etree.fromstring(PARTS[STYLES_PART]))


def table():
    return next(etree.fromstring(PARTS[DOCUMENT_PART]).iter(w("tbl")))


def test_a_row_is_as_high_as_the_lines_of_its_words_ask():
    _, one, several = row_heights(table(), STYLES)
    assert several > one + 10


@pytest.mark.parametrize(("rule", "height"), [("exact", 5.0), ("atLeast", 100.0)])
def test_a_height_that_is_said_is_kept_or_is_the_least(rule, height):
    changed = table()
    for row in changed.iterfind(w("tr")):
        etree.SubElement(row.find(w("trPr")), w("trHeight"), {w("val"): str(int(height * 20)), w("hRule"): rule})
    assert list(row_heights(changed, STYLES)) == [height] * 3


def test_the_rule_below_is_that_of_the_last_row():
    changed = table()
    properties = list(changed.iterfind(f"{w('tr')}/{w('tc')}/{w('tcPr')}"))[-1]
    borders = etree.SubElement(properties, w("tcBorders"))
    assert rule_below(changed) == 0
    etree.SubElement(borders, w("bottom"), {w("sz"): "12"})
    assert rule_below(changed) == 1.5


def test_a_row_whose_cells_stand_in_something_else_is_not_measured():
    changed = table()
    for cell in changed.findall(f"{w('tr')}/{w('tc')}"):
        cell.tag = w("sdt")
    with pytest.raises(Unmeasured):
        list(row_heights(changed, STYLES))
