from hypothesis import given
from hypothesis import strategies as st

from drafter.model.resolution import Emphasis, Text
from drafter.readers.source import Mark, SourceParagraph, SourceTable
from drafter.readers.transcript import blocks_of

WORDS = st.lists(st.text("abc", min_size=1, max_size=5), min_size=1, max_size=4).map(" ".join)


@given(st.lists(st.lists(WORDS, min_size=1, max_size=3), max_size=4))
def test_every_line_is_a_paragraph_and_those_with_nothing_between_are_tight(groups):
    blocks = blocks_of("\n\n".join("\n".join(lines) for lines in groups))
    assert [block.words for block in blocks] == [line for lines in groups for line in lines]
    assert [block.tight for block in blocks] == [number > 0 for lines in groups for number in range(len(lines))]


def test_a_paragraph_knows_its_line():
    assert [block.line for block in blocks_of("a\n\n\nb\nc")] == [1, 4, 5]


def test_a_line_that_begins_with_the_mark_of_a_note_is_that_note():
    text, note = blocks_of("Noting it,¹\n\n¹ Resolution 70/1.")
    assert text.inlines == (Text("Noting it,"), Mark("1"))
    assert (note.note, note.words) == ("1", "Resolution 70/1.")


def test_a_star_is_a_note_only_if_a_word_has_it():
    assert [block.note for block in blocks_of("Chad:* draft\n\n* On behalf of States.")] == ["", "*"]
    assert [block.note for block in blocks_of("Chad: draft\n\n* On behalf of States.")] == ["", ""]


def test_italics_may_go_over_the_end_of_a_line():
    assert [block.inlines for block in blocks_of("*Noting\nwith* it")] == [
        (Emphasis("Noting"),),
        (Emphasis("with"), Text(" it")),
    ]


def test_headings_are_larger_the_fewer_marks_they_have():
    first, second = blocks_of("# Oceans\n\n## Law")
    assert (first.role, first.words, second.words) == ("heading", "Oceans", "Law")
    assert first.size > second.size


def test_rows_between_bars_are_a_table_without_the_line_of_dashes():
    (table,) = blocks_of("| A | B |\n| --- | --- |\n| c | d\\|e |")
    assert isinstance(table, SourceTable)
    assert table.rows == (((Text("A"),), (Text("B"),)), ((Text("c"),), (Text("d|e"),)))


def test_a_rule_begins_a_page_and_is_no_text():
    assert [(block.words, block.page) for block in blocks_of("a\n\n-----\n\nb")] == [("a", 1), ("b", 2)]
    assert all(isinstance(block, SourceParagraph) for block in blocks_of("a\n\f\nb"))


LONG = "the coasts and the seas " * 20


def test_where_no_line_was_broken_to_fit_a_page_every_line_is_a_paragraph():
    lines = [
        f"Noting {LONG}and more,",
        "Having considered the report,1",
        f"1. Urges {LONG}",
        "",
        "| a | b |",
        "| c | d |",
    ]
    blocks = blocks_of("\n".join(lines))
    assert [block.tight for block in blocks if isinstance(block, SourceParagraph)] == [False] * 3
    assert [len(block.rows) for block in blocks if isinstance(block, SourceTable)] == [2]
