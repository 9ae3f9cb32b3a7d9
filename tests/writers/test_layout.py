from hypothesis import given

from drafter.model.resolution import Heading, Paragraph, Part, Table, Text, plain
from drafter.writers import layout
from drafter.writers.layout import END, SPACER, PrintedParagraph, lines
from tests.resolutions import RESOLUTIONS, adopted, draft


def printed(resolution, style):
    return [
        plain(line.inlines) for line in lines(resolution) if isinstance(line, PrintedParagraph) and line.style == style
    ]


def body(*blocks):
    found = [line for line in lines(draft(body=blocks)) if line.style not in (SPACER, END)]
    return found[5:]


@given(RESOLUTIONS)
def test_every_word_of_the_body_is_on_a_line(resolution):
    words = [block.inlines for block in resolution.body if not isinstance(block, Table)]
    found = [line.inlines for line in lines(resolution) if isinstance(line, PrintedParagraph)]
    assert all(inlines in found for inlines in words if inlines)


def test_a_draft_has_sponsors_and_no_number():
    assert printed(draft(), "Sponsors") == ["Cuba and Malta: draft resolution"]
    assert [line.lead for line in lines(draft()) if line.style == "Title_H1"] == ["\t\t"]


def test_an_adopted_text_has_its_source_in_brackets_and_its_number_before_the_title():
    assert printed(adopted(), "Source_Line") == [
        "[without reference to a Main Committee (A/79/L.5 and A/79/L.5/Add.1)]"
    ]
    assert [
        line.lead for line in lines(adopted()) if isinstance(line, PrintedParagraph) and line.style == "Title_H1"
    ] == ["\t79/14.\t"]


def test_the_day_of_adoption_is_not_parted():
    assert printed(adopted(), "Title_H_CH") == [
        "Resolution adopted by the General Assembly on\u00a02\u00a0December\u00a02024"
    ]


def test_a_title_of_two_lines_is_two_lines():
    title = (Text("Safety of harbours\nLights"),)
    found = [
        line for line in lines(adopted(title=title)) if isinstance(line, PrintedParagraph) and line.style == "Title_H1"
    ]
    assert found == [
        PrintedParagraph("Title_H1", (Text("Safety of harbours"),), "\t79/14.\t"),
        PrintedParagraph("Title_H1", (Text("Lights"),), "\t\t"),
    ]


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
        "Section_Heading_12", "Section_Heading", "Section_Number", "Section_Title",
    ]  # fmt: skip


def test_only_in_an_annex_a_number_stands_at_the_edge():
    found = [
        line.lead for line in lines(adopted()) if isinstance(line, PrintedParagraph) and line.style == "__Single Txt"
    ]
    assert found == ["\t", "\t", "\t1.\t", "\t2.\t", "1.\t"]


def test_the_short_name_of_a_committee_stands_on_one_line():
    words = (Text("on the report of the Special Political and Decolonization Committee (Fourth Committee)"),)
    for name in ("source", "committee"):
        (line,) = layout.printed(name, words)
        assert plain(line).endswith("Decolonization Committee (Fourth\u00a0Committee)")


def test_a_label_of_negotiation_is_parted_from_the_text_and_a_printed_one_stands_as_it_is():
    lead = {
        label: next(iter(layout.block_lines(Paragraph((Text("Notes"),), Part.OPERATIVE, label), 0))).lead
        for label in ("PP10", "OP3 bis", "1.")
    }
    assert lead == {"PP10": "\tPP10 \t", "OP3 bis": "\tOP3 bis \t", "1.": "\t1.\t"}
