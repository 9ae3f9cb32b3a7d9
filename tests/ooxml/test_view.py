from functools import partial

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from drafter.ooxml.namespaces import DOCUMENT_PART, FOOTNOTES_PART, RELATION, WORD, w
from drafter.ooxml.view import Seen, View, but_comments, contents
from tests.strategies import WORDS
from tests.writers.redline.official.runs import PARAGRAPHS, paragraph

THINGS = list(map(w, "t tab br noBreakHyphen fldChar instrText footnoteReference drawing softHyphen proofErr".split()))
LINK = (
    f'<w:p xmlns:w="{WORD}" xmlns:r="{RELATION}"><w:hyperlink r:id="{{}}"><w:r><w:t>a</w:t></w:r></w:hyperlink></w:p>'
)


def seen(one, **options):
    return list(View(**options).of(one))


def run(words, properties=""):
    element = etree.Element("t")
    element.text = str(words)
    inside = etree.tostring(element, encoding="unicode").removeprefix("<t>").removesuffix("</t>")
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{inside}</w:t></w:r>"


def part(xml, name="body"):
    return etree.fromstring(f'<w:x xmlns:w="{WORD}" xmlns:r="{RELATION}"><w:{name}>{xml}</w:{name}></w:x>')


def note(words, number):
    return f'<w:footnote w:id="{number}"><w:p>{run(words)}</w:p></w:footnote>'


def mark(number):
    return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'


def again(bookmark, shown):
    begin, middle, end = (f'<w:r><w:fldChar w:fldCharType="{step}"/></w:r>' for step in ("begin", "separate", "end"))
    return f"{begin}<w:r><w:instrText> NOTEREF {bookmark} </w:instrText></w:r>{middle}{run(shown)}{end}"


def marked(bookmark, number):
    return f'<w:bookmarkStart w:name="{bookmark}"/>{mark(number)}<w:bookmarkEnd/>'


@given(st.lists(WORDS, min_size=1, max_size=4))
def test_how_words_are_cut_into_runs_does_not_count(words):
    assert seen(paragraph("".join(map(run, words)))) == seen(paragraph(run("".join(words))))


def test_how_texts_are_cut_in_a_run_does_not_count():
    assert seen(paragraph("<w:r><w:t>a</w:t><w:t>b</w:t></w:r>")) == seen(paragraph("<w:r><w:t>ab</w:t></w:r>"))


@given(WORDS, WORDS)
def test_other_words_are_seen(one, other):
    assert (seen(paragraph(run(one))) == seen(paragraph(run(other)))) is (one == other)


@given(PARAGRAPHS)
def test_every_letter_and_every_element_counts(one):
    before = seen(one)
    for element in list(one.iter(*THINGS)):
        holder, place = element.getparent(), element.getparent().index(element)
        holder.remove(element)
        assert seen(one) != before
        holder.insert(place, element)
    assert seen(one) == before


def test_looks_styles_links_notes_and_tables_are_seen():
    variants = [
        run("a"),
        run("a", "<w:i/>"),
        f'<w:hyperlink r:id="l">{run("a")}</w:hyperlink>',
        f'<w:hyperlink r:id="m">{run("a")}</w:hyperlink>',
        f"{run('a')}{mark(1)}",
        f"<w:pPr><w:jc/></w:pPr>{run('a')}",
        f"<w:tbl><w:tr><w:tc><w:p>{run('a')}</w:p></w:tc></w:tr></w:tbl>",
    ]
    found = [seen(paragraph(one)) for one in variants]
    assert all(one != other for n, one in enumerate(found) for other in found[:n])


def test_the_number_of_a_note_and_the_range_of_a_comment_do_not_count():
    one, other = (paragraph(mark(number)) for number in (1, 2))
    assert seen(one) == seen(other)
    other.append(etree.Element(w("commentRangeStart"), {w("id"): "1"}))
    assert seen(one) == seen(other)


def test_a_link_is_seen_by_where_it_leads_if_that_is_known():
    one, other = (partial(seen, paragraph(f'<w:hyperlink r:id="{key}">{run("a")}</w:hyperlink>')) for key in ("l", "m"))
    same, different = {"l": "https://un.org", "m": "https://un.org"}, {"l": "https://un.org", "m": "https://a.org"}
    assert one(links=same) == other(links=same)
    assert one() != other()
    assert one(links=different) != other(links=different)


def test_what_does_not_count_is_seen_through():
    inside = paragraph(f"<w:sdt><w:sdtContent>{run('a')}</w:sdtContent></w:sdt>")
    words = View(counts=lambda one: one.tag == w("t")).of(inside)
    assert [(one.kind, one.words) for one in words] == [("words", "a")]


def file(text, notes):
    return contents({DOCUMENT_PART: part(f"<w:p>{text}</w:p>"), FOOTNOTES_PART: part(notes)[0]}, {})


def test_notes_stand_in_the_order_of_their_marks_whatever_their_ids():
    one = file(mark(1) + mark(2), note("first", 1) + note("second", 2))
    assert one == file(mark(7) + mark(3), note("second", 3) + note("first", 7))
    assert one != file(mark(1) + mark(2), note("second", 1) + note("first", 2))


def test_a_mark_without_a_note_is_seen():
    assert file(mark(1), "")[-1] == Seen("note")


def test_a_second_mark_is_seen_as_the_note_that_it_leads_to():
    one = file(marked("x", 1) + marked("y", 2) + again("y", 9), note("n", 1) + note("m", 2))
    assert Seen("again", words="2") in one
    assert one == file(marked("a", 1) + marked("b", 2) + again("b", 2), note("n", 1) + note("m", 2))
    assert one != file(marked("x", 1) + marked("y", 2) + again("x", 9), note("n", 1) + note("m", 2))


def test_any_other_field_is_seen_with_what_it_shows():
    one, other = (again("x", shown).replace("NOTEREF", "REF") for shown in (1, 2))
    assert file(one, "") != file(other, "")
    assert file(one + run("after"), "") != file(one, "")


def test_running_heads_are_seen():
    trees = {DOCUMENT_PART: part(""), "word/header1.xml": part(f"<w:p>{run('A/81/L.5')}</w:p>")}
    assert "A/81/L.5" in str(contents(trees, {}))


def test_how_a_cell_is_laid_out_does_not_count_and_how_a_paragraph_is_does():
    def body(inside):
        return etree.fromstring(f'<w:body xmlns:w="{WORD}">{inside}</w:body>')

    right = '<w:p><w:pPr><w:pStyle/><w:jc w:val="right"/></w:pPr><w:r><w:t>1</w:t></w:r></w:p>'
    plain = "<w:p><w:pPr><w:pStyle/></w:pPr><w:r><w:t>1</w:t></w:r></w:p>"
    cells = [f"<w:tbl><w:tr><w:tc><w:tcPr/>{one}</w:tc></w:tr></w:tbl>" for one in (right, plain)]
    ruled = cells[1].replace("<w:tcPr/>", "<w:tcPr><w:tcBorders><w:top/></w:tcBorders></w:tcPr>")
    found = [list(View(counts=but_comments).of(body(one))) for one in (*cells, right, plain)]
    assert found[0] == found[1]
    assert found[2] != found[3]
    assert [one.name for one in View(counts=but_comments).of(body(ruled))].count(w("top")) == 0
