from drafter.compare.rolling import TABLE
from drafter.ooxml.namespaces import w
from drafter.writers.rolling.comments import SidedComment
from drafter.writers.rolling.table import HEADS
from tests.resolutions import adopted
from tests.writers.rolling.rolled_texts import DIFFERING, compiled, parts


def table(text, *comments):
    return list(parts(text, *comments)["word/document.xml"].iter(w("tbl")))[-1]


def rows(found):
    return [["".join(cell.itertext()) for cell in row.iter(w("tc"))] for row in found.iter(w("tr"))]


def test_each_proposal_has_a_row_below_its_paragraph_and_a_comment_too():
    found = rows(table(compiled(**DIFFERING), SidedComment("Egypt", "Why?", 8)))
    assert found[0] == list(HEADS)
    assert found[-3:] == [
        [
            "OP 2",
            "Decides to remain seized of the matter.",
            "Decides to remain seizedinformed of the matter.",
            "Norway",
        ],
        ["", "", "Decides to remain seizedaware of the matter.", "Chile"],
        ["", "", "Comment: Why?", "Egypt"],
    ]


def test_all_of_it_is_an_insertion_of_its_own():
    found = table(compiled(**DIFFERING))
    assert {one.get(w("author")) for one in found.iter(w("ins"))} == {TABLE}
    assert all(run.getparent().tag == w("ins") for run in found.iter(w("r")))
    assert all(row.find(f"{w('trPr')}/{w('ins')}") is not None for row in found.iter(w("tr")))


def test_a_note_stands_in_brackets_where_its_mark_is():
    found = rows(table(compiled(Norway=["PP 1, note: “70/1” → “70/2”"])))
    assert "[footnote: Resolution 70/170/2.]" in found[1][2]


def test_its_head_is_repeated_and_it_begins_a_page():
    document = parts(compiled(adopted(), Norway=["OP 1: “report” → “note”"]))
    found = list(document["word/document.xml"].iter(w("tbl")))[-1]
    assert found.find(f"{w('tr')}/{w('trPr')}/{w('tblHeader')}") is not None
    title = found.getprevious().find(f"{w('pPr')}/{w('pStyle')}").get(w("val"))
    (style,) = [one for one in document["word/styles.xml"].iter(w("style")) if one.get(w("styleId")) == title]
    assert style.find(f"{w('pPr')}/{w('pageBreakBefore')}") is not None
