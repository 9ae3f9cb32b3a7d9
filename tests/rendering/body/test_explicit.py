import pytest

from drafter.model.resolution import Emphasis, Heading, Note, Paragraph, Part, Text
from drafter.rendering.body.explicit import stated, unended

OPERATIVE = Part.OPERATIVE


def paragraph(*inlines, label="", level=0, part=OPERATIVE):
    return Paragraph(tuple(Text(one) if isinstance(one, str) else one for one in inlines), part, label, level)


REQUESTS = paragraph(Emphasis("Also requests"), " all States:", label="2.")
ITEMS = (
    paragraph("To act;", label="(a)", level=1),
    paragraph("By day;", label="(i)", level=2),
    paragraph("To meet;", label="(b)", level=1),
)


def test_opening_adverb_rest_ending_and_label_are_stated_apart():
    one, taken = stated((REQUESTS,), OPERATIVE)
    assert taken == 1
    assert (one.opening, one.adverb, one.rest, one.ending, one.label) == (
        "Requests", "also", (Text("all States"),), ":", "2.",
    )  # fmt: skip


def test_sub_paragraphs_belong_to_the_paragraph_above_them():
    one, taken = stated((REQUESTS, *ITEMS, paragraph(Emphasis("Decides"), " to meet.", label="3.")), OPERATIVE)
    assert taken == 4
    assert [(item.label, len(item.items)) for item in one.items] == [("(a)", 1), ("(b)", 0)]


def test_a_text_may_go_on_below_its_sub_paragraphs():
    one, taken = stated((REQUESTS, *ITEMS, paragraph("and to part;")), OPERATIVE)
    assert taken == 5
    assert one.then == (Text("and to part;"),)


@pytest.mark.parametrize("block", [paragraph("No opening."), paragraph(Emphasis("7 times"), " it;")])
def test_a_paragraph_without_opening_words_is_not_stated(block):
    assert stated((block,), OPERATIVE) == (None, 1)


def test_the_ending_stands_before_the_marks_of_notes():
    note = Note((Text("n"),))
    assert unended((Text("it,"), note)) == ((Text("it"), note), ",")
    assert unended((Text("it"), note)) == ((Text("it"), note), "")
    assert unended(()) == ((), "")


def test_a_heading_ends_the_sub_paragraphs():
    _, taken = stated((REQUESTS, Heading((Text("Means"),)), *ITEMS), OPERATIVE)
    assert taken == 1
