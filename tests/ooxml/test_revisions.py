import pytest
from lxml import etree

from drafter.ooxml.namespaces import WORD, w
from drafter.ooxml.revisions import accept, reject

INS, DEL = "<w:ins w:id='1' w:author='x'>{}</w:ins>", "<w:del w:id='2' w:author='x'>{}</w:del>"


def run(words):
    return f"<w:r><w:t>{words}</w:t></w:r>"


def gone(words):
    return f"<w:r><w:delText>{words}</w:delText></w:r>"


def paragraph(content, mark=""):
    return f"<w:p><w:pPr><w:rPr>{mark}</w:rPr></w:pPr>{content}</w:p>"


def texts(xml, settle):
    root = etree.fromstring(f'<w:body xmlns:w="{WORD}">{xml}</w:body>')
    settle(root)
    assert not list(root.iter(w("ins"), w("del"), w("delText"), w("rPrChange"), w("moveTo"), w("moveFrom")))
    assert not [one for one in root.iter() if "Range" in one.tag]
    return ["".join(text.text or "" for text in one.iter(w("t"))) for one in root.iter(w("p"))]


CASES = {
    "words changed": (
        paragraph(run("at its ") + DEL.format(gone("seventy-ninth")) + INS.format(run("eighty-first"))),
        ["at its eighty-first"], ["at its seventy-ninth"],
    ),
    "words inside a link": (
        paragraph("<w:hyperlink>" + INS.format(run("79/332")) + DEL.format(gone("77/338")) + "</w:hyperlink>"),
        ["79/332"], ["77/338"],
    ),
    "paragraph put in": (
        paragraph(run("one")) + paragraph(INS.format(run("two")), "<w:ins w:id='3'/>") + paragraph(run("three")),
        ["one", "two", "three"], ["one", "three"],
    ),
    "paragraph taken out": (
        paragraph(run("one")) + paragraph(DEL.format(gone("two")), "<w:del w:id='3'/>") + paragraph(run("three")),
        ["one", "three"], ["one", "two", "three"],
    ),
    "paragraph split": (
        paragraph(run("one "), "<w:ins w:id='3'/>") + paragraph(run("two")), ["one ", "two"], ["one two"],
    ),
    "paragraphs joined": (
        paragraph(run("one "), "<w:del w:id='3'/>") + paragraph(run("two")), ["one two"], ["one ", "two"],
    ),
    "insertion by one, deletion by another": (
        paragraph(run("a") + INS.format(run("b") + DEL.format(gone("c")))), ["ab"], ["a"],
    ),
    "words moved": (
        paragraph(f"<w:moveFrom>{run('a')}</w:moveFrom>{run('b')}<w:moveTo>{run('a')}</w:moveTo>"), ["ba"], ["ab"],
    ),
    "a paragraph moved": (
        "<w:p><w:pPr><w:rPr><w:moveFrom w:id='3'/></w:rPr></w:pPr><w:moveFromRangeStart w:id='1' w:name='m'/>"
        f"<w:moveFrom>{run('a')}</w:moveFrom></w:p><w:moveFromRangeEnd w:id='1'/>" + paragraph(run("b"))
        + "<w:p><w:pPr><w:rPr><w:moveTo w:id='4'/></w:rPr></w:pPr><w:moveToRangeStart w:id='2' w:name='m'/>"
        f"<w:moveTo>{run('a')}</w:moveTo></w:p><w:moveToRangeEnd w:id='2'/>" + paragraph(run("c")),
        ["b", "a", "c"], ["a", "b", "c"],
    ),
    "last paragraph put in": (
        paragraph(run("one")) + paragraph(INS.format(run("two")), "<w:ins w:id='3'/>"), ["one", "two"], ["one"],
    ),
    "row put in": (
        "<w:tbl><w:tr><w:tc>" + paragraph(run("a")) + "</w:tc></w:tr>"
        "<w:tr><w:trPr><w:ins w:id='1'/></w:trPr><w:tc>" + paragraph(INS.format(run("b"))) + "</w:tc></w:tr></w:tbl>",
        ["a", "b"], ["a"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("xml", "new", "old"), CASES.values(), ids=CASES)
def test_accepting_gives_the_new_text_and_rejecting_the_old(xml, new, old):
    assert texts(xml, accept) == new
    assert texts(xml, reject) == old


def test_a_change_of_form_is_undone():
    xml = (
        f'<w:p xmlns:w="{WORD}"><w:r><w:rPr><w:i/><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr></w:r></w:p>'
    )
    for settle, left in ((accept, "i"), (reject, "b")):
        root = etree.fromstring(xml)
        settle(root)
        assert [etree.QName(one).localname for one in root[0][0]] == [left]
