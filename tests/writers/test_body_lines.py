from drafter.model.resolution import Annex, Heading, Paragraph, Part, Table, Text
from drafter.writers.body_lines import SPACER, BodyLines, PrintedParagraph
from drafter.writers.layout import END, lines
from tests.resolutions import adopted, draft


def body(*blocks):
    show = BodyLines(blocks)
    return [line for block in blocks for line in show(block)]


def test_the_number_of_a_section_stands_above_its_title():
    assert [line.style for line in body(Heading((Text("Lights"),), "I"))] == ["Section_Number", "Section_Title"]


def test_the_articles_of_a_convention_have_a_style_of_their_own():
    assert [line.style for line in body(Heading((Text("Lights"),), "Article 3"))] == ["Article_Number", "Article_Title"]
    assert [line.style for line in body(Heading((), "Article 3"))] == ["Article_Number"]
    assert [line.lead for line in body(Heading((Text("Lights"),), "A."))] == ["A.\t"]


def test_a_sub_paragraph_of_the_second_degree_has_a_style_of_its_own():
    paragraphs = [
        Paragraph((Text("x"),), Part.OPERATIVE, label, level) for label, level in [("1.", 0), ("(a)", 1), ("(i)", 2)]
    ]
    assert [(line.style, line.lead) for line in body(*paragraphs)] == [
        ("__Single Txt", "\t1.\t"), ("__Single Txt", "\t(a)\t"), ("Sub_Paragraph_2", "(i)\t"),
    ]  # fmt: skip


def test_headings_without_numbers_have_larger_type_the_higher_they_stand():
    headings = [
        Heading((Text("Lights"),), level=1),
        Heading((Text("Colours"),), level=2),
        Heading((Text("Rows"),), "I", 1),
    ]
    assert [line.style for line in body(*headings)] == [
        "Section_Heading_12", "Section_Heading_Below", "Section_Number_Below", "Section_Title",
    ]  # fmt: skip


def test_only_in_an_annex_a_number_stands_at_the_edge():
    found = [
        line.lead for line in lines(adopted()) if isinstance(line, PrintedParagraph) and line.style == "__Single Txt"
    ]
    assert found == ["\t", "\t", "\t1.\t", "\t2.\t", "1.\t"]


def test_a_label_of_negotiation_is_parted_from_the_text_and_a_printed_one_stands_as_it_is():
    lead = {
        label: next(iter(BodyLines(())(Paragraph((Text("Notes"),), Part.OPERATIVE, label)))).lead
        for label in ("PP10", "OP3 bis", "1.")
    }
    assert lead == {"PP10": "\tPP10 \t", "OP3 bis": "\tOP3 bis \t", "1.": "\t1.\t"}


def test_a_heading_right_below_another_one_stands_nearer_to_it():
    chapter, article = Heading((Text("Lights"),), "Chapter I", 1), Heading((Text("Terms"),), "Article 1", 2)
    words = Paragraph((Text("Lights shall be seen."),), Part.PLAIN)
    assert [line.style for line in body(chapter, article, words, article)] == [
        "Section_Number", "Section_Title", "Article_Number_Below", "Article_Title", "__Single Txt",
        "Article_Number", "Article_Title",
    ]  # fmt: skip


def test_headings_of_annexes_are_one_level_below_those_of_the_text():
    sections = (Heading((Text("Lights"),), "I", 1), Heading((), "A", 2), Heading((Text("Oil"),), level=9))
    text = draft(body=sections, annexes=(Annex("Annex", (Text("Rules"),), sections),))
    found = [line.level for line in lines(text) if isinstance(line, PrintedParagraph) and line.level]
    assert found == [2, 2, 3, 6, 2, 2, 3, 3, 4, 6]


def test_a_table_stands_between_two_gaps():
    assert [getattr(line, "style", "table") for line in lines(draft(body=(Table((((Text("a"),),),)),)))][-4:] == [
        SPACER,
        "table",
        SPACER,
        END,
    ]


def test_the_notes_below_a_table_are_set_smaller_and_other_paragraphs_are_not():
    table = Table((((Text("Lights"),), (Text("12ᵃ"),)),))
    note, text = Paragraph((Text("ᵃ One is not lit."),)), Paragraph((Text("So are the harbours."),))
    assert [line.style for line in body(table, note, note, text) if isinstance(line, PrintedParagraph)][2:] == [
        "Table_Note", "Table_Note", "__Single Txt",
    ]  # fmt: skip
    assert [line.style for line in body(note)] == ["__Single Txt"]
