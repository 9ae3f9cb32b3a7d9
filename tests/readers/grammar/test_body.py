"""Which paragraph is preambular, operative, a sub-paragraph, a section or none of them."""

from drafter.model.resolution import (
    Emphasis,
    Enacting,
    Heading,
    Note,
    Paragraph,
    Part,
    Table,
    Text,
)
from drafter.readers.grammar import parse
from drafter.readers.source import SourceDocument, SourceParagraph
from drafter.readers.text import read
from tests.readers.grammar.texts import body_of, resolution_of


def test_lost_italics_of_opening_phrases_come_back():
    first, second = body_of("Taking note also of it,\n\n1. Also requests more.")
    assert first.inlines == (Emphasis("Taking note also"), Text(" of it,"))
    assert second.inlines == (Emphasis("Also requests"), Text(" more."))


def test_italics_of_the_source_win():
    (paragraph,) = body_of("*Taking* note of it,")
    assert paragraph.inlines == (Emphasis("Taking"), Text(" note of it,"))


def test_text_after_a_list_is_operative_and_has_no_label():
    assert body_of("1. Requests:\n\n(a) Peace;\n\nand asks for more.")[-1] == Paragraph(
        (Text("and asks for more."),), Part.OPERATIVE
    )


def test_a_sole_operative_paragraph_needs_no_number():
    assert body_of("Approves the report.") == (Paragraph((Emphasis("Approves"), Text(" the report.")), Part.OPERATIVE),)


def test_a_sole_operative_paragraph_may_begin_with_any_verb():
    assert [b.part for b in body_of("Celebrating it,\n\nPostpones the item.")] == [Part.PREAMBULAR, Part.OPERATIVE]


def test_lost_italics_of_any_participle_come_back():
    assert body_of("Celebrating the day,")[0].inlines[0] == Emphasis("Celebrating")


def test_a_composite_resolution_has_an_enacting_clause_in_each_part():
    blocks = resolution_of(
        "79/1. Title\n\nA\n\nThe General Assembly,\n\n1. Requests;\n\nB\n\nThe General Assembly,\n\n1. Decides."
    ).body
    assert [type(b) for b in blocks] == [Heading, Enacting, Paragraph, Heading, Enacting, Paragraph]


def test_what_is_not_understood_is_kept_as_it_stands():
    resolution, problems = parse(read(b"The General Assembly,\n\nOnce upon a time.\n\n1. Requests it."))
    assert resolution.body[1] == Paragraph((Text("Once upon a time."),))
    assert problems


def test_a_table_stays_a_table():
    assert body_of("| a | b |") == (Table((((Text("a"),), (Text("b"),)),)),)


def test_a_paragraph_that_somebody_set_in_bold_is_no_heading():
    head, paragraph = body_of("**Financing**\n\n**Noting the report of the Board,**\n\n1. Requests more.")[:2]
    assert isinstance(head, Heading)
    assert isinstance(paragraph, Paragraph)


def test_a_note_between_a_number_and_its_words_stays():
    paragraph = SourceParagraph((Text("1."), Note((Text("Ibid."),)), Text(" Requests more.")))
    document = SourceDocument((SourceParagraph((Text("The General Assembly,"),)), paragraph))
    assert parse(document)[0].body[-1].inlines[0] == Note((Text("Ibid."),))
