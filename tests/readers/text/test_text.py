"""What is read from text files: lines, notes and marks, in plain text and in Markdown."""

import pytest

from drafter.model.errors import UnreadableSource
from drafter.model.resolution import Emphasis, Link, Strong, Text, merged
from drafter.readers.source import Mark, SourceParagraph, SourceTable
from drafter.readers.text import read


def lines(text):
    return [merged(block.inlines) for block in read(text.encode()).blocks]


def test_a_link_without_target_leaves_its_words():
    assert lines("[without reference to a Main Committee ([A/77/L.1](#))]") == [
        (Text("[without reference to a Main Committee (A/77/L.1)]"),)
    ]


def test_a_link_to_a_document_of_the_united_nations_is_computed_and_others_stay():
    assert lines("[59/48](https://undocs.org/en/A/RES/59/48) and [here](https://example.org/x)") == [
        (Text("59/48 and "), Link("here", "https://example.org/x"))
    ]


@pytest.mark.parametrize("mark", ["³", "<sup>3</sup>", "[^3]"])
def test_a_superscript_before_a_space_is_a_mark(mark):
    note = mark + (": Ibid." if mark.startswith("[") else " Ibid.")
    first, last = read(f"Weapons{mark} that are\n\n{note}".encode()).blocks
    assert first.inlines == (Text("Weapons"), Mark("3"), Text(" that are"))
    assert last == SourceParagraph((Text("Ibid."),), "3", line=3)


def test_two_marks_at_one_place_are_two_marks():
    assert read("Council,¹⁰,¹¹ and\n\n¹⁰ One.\n\n¹¹ Two.".encode()).blocks[0].inlines == (
        Text("Council,"),
        Mark("10"),
        Mark("11"),
        Text(" and"),
    )


def test_a_superscript_without_a_note_is_no_mark():
    assert lines("an area of 5 km²") == [(Text("an area of 5 km²"),)]


def test_the_star_of_a_sponsor_is_a_mark_only_if_there_is_a_note():
    assert read(b"Italy:* draft resolution\n\n* On behalf of the Group.").blocks == (
        SourceParagraph((Text("Italy:"), Mark("*"), Text(" draft resolution")), line=1),
        SourceParagraph((Text("On behalf of the Group."),), "*", line=3),
    )
    assert lines("Italy:* draft resolution") == [(Text("Italy:* draft resolution"),)]


def test_a_star_at_the_head_of_a_line_without_a_star_in_the_text_stays():
    assert lines("* one\n\n* two") == [(Text("* one"),), (Text("* two"),)]


def test_stars_round_words_are_italics_and_bold():
    assert lines("**Annex** to *Treaty Series*, 7 * 7") == [
        (Strong("Annex"), Text(" to "), Emphasis("Treaty Series"), Text(", 7 * 7"))
    ]


def test_italics_go_over_the_end_of_a_line():
    meeting, day = read(b"*95th plenary meeting  \n5 September 2025*").blocks
    assert (meeting.inlines, meeting.tight) == ((Emphasis("95th plenary meeting"),), False)
    assert (day.inlines, day.tight) == ((Emphasis("5 September 2025"),), True)


def test_marks_of_headings_are_their_degrees():
    assert [(block.role, block.size) for block in read(b"# one\n\n### two").blocks] == [
        ("heading", 20),
        ("heading", 12),
    ]


def test_rules_are_no_words_and_break_the_page():
    first, second = read(b"one\n\n---\n\ntwo").blocks
    assert second.page > first.page


def test_text_after_notes_stands_on_the_next_page():
    text, _, rest = read("with the¹\n\n¹ A note.\n\ngoal".encode()).blocks
    assert rest.page > text.page


def test_a_note_may_have_several_lines():
    assert read("word¹\n\n¹ A note\nof two lines.".encode()).blocks[1].inlines == (Text("A note of two lines."),)


def test_a_table_in_markdown_is_a_table():
    (table,) = read(b"| a | *b* |\n|---|---|\n| c | |").blocks
    assert isinstance(table, SourceTable)
    assert table.rows == (((Text("a"),), (Emphasis("b"),)), ((Text("c"),), ()))


@pytest.mark.parametrize(
    "data",
    ["\ufeffé\r\n\r\nx".encode(), "é\r\rx".encode(), "é\n\nx".encode("utf-16"), "é\n\nx".encode("cp1252"),
     "é\n\nx".encode("utf-16-le"), "é\n\nx".encode("utf-16-be"), "é\u2029x".encode(), "é\x85\u2028x".encode(),
     "> é\n>\n> x".encode()],
)  # fmt: skip
def test_encodings_and_line_endings_make_no_difference(data):
    assert [b.inlines for b in read(data).blocks] == [(Text("é"),), (Text("x"),)]


def test_typography_becomes_plain_words():
    assert lines("5\u00a0September, long\u2011term\u200b") == [(Text("5 September, long-term"),)]


@pytest.mark.parametrize("data", [b" \n", b"a\0b"])
def test_a_file_without_text_is_refused_in_a_sentence(data):
    with pytest.raises(UnreadableSource, match=r"\.$"):
        read(data)
