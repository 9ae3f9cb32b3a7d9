from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from drafter.ooxml.names import RELATION, WORD
from drafter.ooxml.view import View
from tests.strategies import WORD as WORDS


def seen(xml, links=None):
    tree = etree.fromstring(f'<w:body xmlns:w="{WORD}" xmlns:r="{RELATION}">{xml}</w:body>')
    return View(links or {}, {"1": ("note", "See A/79/64.")}).blocks(tree)


def run(words, properties=""):
    element = etree.Element("t")
    element.text = words
    inside = etree.tostring(element, encoding="unicode").removeprefix("<t>").removesuffix("</t>")
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{inside}</w:t></w:r>"


@given(st.lists(WORDS, min_size=1, max_size=4))
def test_how_words_are_cut_into_runs_does_not_count(words):
    assert seen(f"<w:p>{''.join(map(run, words))}</w:p>") == seen(f"<w:p>{run(''.join(words))}</w:p>")


@given(WORDS, WORDS)
def test_other_words_are_seen(one, other):
    assert (seen(f"<w:p>{run(one)}</w:p>") == seen(f"<w:p>{run(other)}</w:p>")) is (one == other)


def test_looks_styles_links_and_notes_are_seen():
    mark = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    variants = [
        f"<w:p>{run('a')}</w:p>",
        f"<w:p>{run('a', '<w:i/>')}</w:p>",
        f'<w:p><w:pPr><w:pStyle w:val="X"/></w:pPr>{run("a")}</w:p>',
        f'<w:p><w:hyperlink r:id="l">{run("a")}</w:hyperlink></w:p>',
        f"<w:p>{run('a')}{mark}</w:p>",
        f"<w:tbl><w:tr><w:tc><w:p>{run('a')}</w:p></w:tc></w:tr></w:tbl>",
    ]
    found = [seen(one, {"l": "https://un.org"}) for one in variants]
    assert all(one != other for n, one in enumerate(found) for other in found[:n])


def test_a_second_mark_is_seen_as_the_note_that_it_leads_to():
    steps = ['<w:fldChar w:fldCharType="begin"/>', "<w:instrText> NOTEREF _RefNote1 </w:instrText>",
             '<w:fldChar w:fldCharType="separate"/>', "<w:t>9</w:t>", '<w:fldChar w:fldCharType="end"/>']  # fmt: skip
    mark = '<w:bookmarkStart w:name="_RefNote1"/><w:r><w:footnoteReference w:id="1"/></w:r><w:bookmarkEnd/>'
    ((_, _, words),) = seen(f"<w:p>{mark}{''.join(f'<w:r>{step}</w:r>' for step in steps)}</w:p>")
    assert words[-1] == ("again", 1)
