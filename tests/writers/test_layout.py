from hypothesis import given

from drafter.model.resolution import Table, Text, plain
from drafter.writers import layout
from drafter.writers.body_lines import SPACER, PrintedParagraph
from drafter.writers.layout import END, lines
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


def test_the_short_name_of_a_committee_stands_on_one_line():
    words = (Text("on the report of the Special Political and Decolonization Committee (Fourth Committee)"),)
    for name in ("source", "committee"):
        (line,) = layout.printed(name, words)
        assert plain(line).endswith("Decolonization Committee (Fourth\u00a0Committee)")
