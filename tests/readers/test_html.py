"""What is read from HTML pages."""

import pytest

from drafter.model.errors import UnreadableSource
from drafter.model.resolution import Emphasis, Link, Note, Text, merged
from drafter.readers.grammar import parse
from drafter.readers.html import read
from drafter.readers.source import Mark, SourceTable


def lines(page):
    return [merged(block.inlines) for block in read(page.encode()).blocks]


def test_blocks_are_paragraphs_and_spaces_are_single():
    assert lines("<div><p>one\n  two</p>three<div>four</div></div>") == [
        (Text("one two"),),
        (Text("three"),),
        (Text("four"),),
    ]


def test_italics_and_links_are_kept():
    assert lines(
        '<p><em>Recalling </em>its <a href="https://undocs.org/A/RES/1/1">1/1</a>, <a href="http://x.y">z</a></p>'
    ) == [(Emphasis("Recalling"), Text(" its 1/1, "), Link("z", "http://x.y"))]


@pytest.mark.parametrize("mark", ["<sup>1</sup>", '<sup><a href="#n1">1</a></sup>', '<a href="#n1"><sup>1</sup></a>'])
def test_superscripts_are_marks_of_the_notes_below(mark):
    first, note = read(f"<p>Agenda,{mark} and</p><p>{mark} Resolution 70/1.</p>".encode()).blocks
    assert first.inlines == (Text("Agenda,"), Mark("1"), Text(" and"))
    assert (note.note, note.words) == ("1", "Resolution 70/1.")


def test_what_looks_like_a_mark_is_literal():
    assert lines("<p>A/81/L.__ [sic] * # | 7 &lt; 8 \\ `x`</p>") == [(Text("A/81/L.__ [sic] * # | 7 < 8 \\ `x`"),)]


def test_scripts_styles_and_the_head_are_no_words():
    assert lines("<head><title>no</title></head><style>p{}</style><p>yes</p><script>1</script>") == [(Text("yes"),)]


def test_a_table_is_a_table_and_a_frame_is_none():
    frame, table = read(
        b"<table><tr><td>alone</td></tr></table><table><tr><td>a<br>b</td><td><i>c</i></td></tr></table>"
    ).blocks
    assert frame.words == "alone"
    assert isinstance(table, SourceTable)
    assert table.rows == (((Text("a b"),), (Emphasis("c"),)),)


def test_the_named_character_set_is_used():
    assert read('<meta charset="iso-8859-1"><p>é</p>'.encode("iso-8859-1")).blocks[0].words == "é"


def test_a_resolution_is_recognized():
    page = (
        "<h1>79/1. Title</h1><p><i>The General Assembly,</i></p><p><i>Recalling</i> it,<sup>1</sup></p>"
        "<p>1. <i>Decides</i> it.</p><p><sup>1</sup> A/1.</p>"
    )
    resolution, problems = parse(read(page.encode()))
    assert (resolution.number, problems) == ("79/1", ())
    assert resolution.body[1].inlines[-1] == Note((Text("A/1."),))


def test_an_empty_page_is_refused():
    with pytest.raises(UnreadableSource, match="no words"):
        read(b"<html><script>x</script></html>")


def test_a_raised_star_is_the_mark_of_the_note_that_begins_with_one():
    first, below = read(b"<p>Chad:<sup>*</sup> draft resolution</p><p><sup>*</sup> Changes.</p>").blocks
    assert (first.inlines[1], below.note, below.words) == (Mark("*"), "*", "Changes.")


def test_a_table_above_the_enacting_clause_only_puts_lines_in_their_places():
    table = "<table><tr><td><p>United Nations</p><p>A/81/L.2</p></td><td>Limited</td></tr></table>"
    found = read(f"{table}<p><i>The General Assembly</i>,</p>{table}".encode()).blocks
    assert [block.words for block in found[:4]] == ["United Nations", "A/81/L.2", "Limited", "The General Assembly,"]
    assert isinstance(found[4], SourceTable)
    assert len(found) == 5


def test_the_footer_that_a_word_processor_saves_is_none_of_the_text():
    footer = '<div title="footer"><div><table><tr><td>1</td><td>2</td></tr></table></div></div>'
    assert [block.words for block in read(f"<p>Peace</p>{footer}<p>Seas</p>".encode()).blocks] == ["Peace", "Seas"]


def test_text_as_it_was_typed_has_its_lines_and_paragraphs():
    page = b"<pre>The General Assembly,\n\nRecalling it and\nall that,\n\n1. Decides it.</pre>"
    assert [(block.words, block.tight) for block in read(page).blocks] == [
        ("The General Assembly,", False), ("Recalling it and", False), ("all that,", True), ("1. Decides it.", False),
    ]  # fmt: skip
