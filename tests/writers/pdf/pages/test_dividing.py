"""A paragraph that goes on overleaf becomes two."""

import pytest
from lxml import etree

from drafter.ooxml.namespaces import WORD, w
from drafter.writers.pdf.pages.dividing import begin_page, divide


def paragraph(inside, properties='<w:pStyle w:val="A"/><w:jc w:val="both"/>'):
    body = f'<w:body xmlns:w="{WORD}"><w:p><w:pPr>{properties}</w:pPr>{inside}</w:p></w:body>'
    return etree.fromstring(body).find(w("p"))


def run(words):
    return f"<w:r><w:rPr><w:i/></w:rPr>{words}</w:r>"


def shown(body):
    return ["".join(one.text or "|" for one in each.iter(w("t"), w("br"))) for each in body]


@pytest.mark.parametrize(
    "inside",
    [
        pytest.param(run("<w:t>a</w:t><w:br/><w:t>b</w:t><w:br/><w:t>c</w:t>"), id="in one run"),
        pytest.param(run("<w:t>a</w:t><w:br/>") + run("<w:t>b</w:t>") + run("<w:br/><w:t>c</w:t>"), id="between runs"),
        pytest.param(
            f"{run('<w:t>a</w:t>')}<w:hyperlink>{run('<w:br/><w:t>b</w:t><w:br/>')}</w:hyperlink>{run('<w:t>c</w:t>')}",
            id="in a link",
        ),
    ],
)
@pytest.mark.parametrize(("line", "halves"), [(0, ["a", "b|c"]), (1, ["a|b", "c"])])
def test_every_word_stays_on_its_side_with_its_form(inside, line, halves):
    whole = paragraph(inside)
    divide(whole, list(whole.iter(w("br")))[line])
    body = whole.getparent()
    assert shown(body) == halves
    assert all(one.find(w("rPr")) is not None for one in body.iter(w("r")))


def test_the_rest_begins_a_page_at_the_edge_of_its_turn_lines():
    whole = paragraph(run("<w:t>a</w:t><w:br/><w:t>b</w:t>"), '<w:ind w:left="9" w:hanging="5"/><w:jc w:val="both"/>')
    divide(whole, next(whole.iter(w("br"))))
    first, rest = whole.getparent()
    assert first.find(f"{w('pPr')}/{w('ind')}").get(w("hanging")) == "5"
    assert dict(rest.find(f"{w('pPr')}/{w('ind')}").attrib) == {w("left"): "9", w("firstLine"): "0"}
    assert [one.tag for one in rest.find(w("pPr"))] == [w("pageBreakBefore"), w("spacing"), w("ind"), w("jc")]


def test_a_paragraph_begins_a_page_once():
    whole = paragraph(run("<w:t>a</w:t>"))
    begin_page(whole)
    begin_page(whole)
    assert [one.tag for one in whole.find(w("pPr"))] == [w("pStyle"), w("pageBreakBefore"), w("spacing"), w("jc")]


def test_nothing_is_left_free_above_a_paragraph_that_begins_a_page_and_below_it_as_much_as_before():
    whole = paragraph(run("<w:t>a</w:t>"), '<w:pStyle w:val="A"/><w:spacing w:before="240" w:after="120"/>')
    begin_page(whole)
    assert dict(whole.find(f"{w('pPr')}/{w('spacing')}").attrib) == {w("before"): "0", w("after"): "120"}
