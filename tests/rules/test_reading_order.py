from hypothesis import given

from drafter.model.resolution import Emphasis, Masthead, Note, Paragraph, Part, Resolution, Text, plain
from drafter.rules.passage import Role
from drafter.rules.reading_order import Counter, of_inlines, of_value, passages
from tests.resolutions import SANE


@given(SANE)
def test_every_paragraph_of_the_body_is_a_passage_with_its_words(resolution):
    bodies = [block for block in resolution.body if isinstance(block, Paragraph)]
    found = [one.words for one in passages(resolution)]
    assert [plain(one.inlines) for one in bodies if plain(one.inlines) not in found] == []


@given(SANE)
def test_a_note_comes_after_the_text_that_has_its_mark(resolution):
    found = passages(resolution)
    marked = [mark for one in found for _, mark in one.marks if isinstance(mark, Note)]
    assert len(marked) == sum(one.role is Role.NOTE for one in found)


def test_delegations_call_paragraphs_by_part_number_and_letter():
    counter = Counter()
    blocks = [
        (Paragraph((), Part.PREAMBULAR), Role.PREAMBULAR),
        (Paragraph((), Part.OPERATIVE, "1."), Role.OPERATIVE),
        (Paragraph((), Part.OPERATIVE, "(a)", 1), Role.OPERATIVE),
        (Paragraph((), Part.OPERATIVE, "2."), Role.OPERATIVE),
    ]
    assert [counter.name(*one) for one in blocks] == ["PP1", "OP1", "OP1 (a)", "OP2"]


def test_inlines_keep_their_italics_and_marks():
    note = Note((Text("Resolution 70/1."),))
    one = of_inlines("PP1", Role.PREAMBULAR, (Emphasis("Noting"), Text(" it,"), note))
    assert (one.words, one.italics, one.marks) == ("Noting it,", ((0, 6),), ((10, note),))


def test_a_value_of_a_fact_is_a_passage_of_its_words():
    assert of_value("host", "China").words == "China"
    assert passages(Resolution(Masthead(organ=""), (), ())) == ()
