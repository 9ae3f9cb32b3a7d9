from html import escape

from hypothesis import given
from hypothesis import strategies as st

from drafter.readers.html_tags import pieces, unescaped


@given(st.text())
def test_words_that_are_escaped_come_back(words):
    assert "".join(pieces(escape(words))) == words


@given(st.text("< >1.;\"'", max_size=20))
def test_a_bracket_that_begins_no_tag_is_a_word(page):
    assert "".join(pieces(page)) == page


def test_tags_have_small_letters_and_their_attributes():
    (tag,) = pieces('<A HREF="x&amp;y" id=z checked>')
    assert (tag.name, tag.closes) == ("a", False)
    assert [tag.attribute(name) for name in ("href", "id", "title")] == ["x&y", "z", ""]
    assert [one.closes for one in pieces("<p></p>")] == [False, True]


def test_programs_styles_comments_and_instructions_are_no_words():
    page = "<script>if (a < b) { }</script>a<style>p > q</style>b<!-- c -->c<?xml x?><!DOCTYPE html>d<![CDATA[ x ]]>"
    assert [one for one in pieces(page) if isinstance(one, str)] == ["a", "b", "c", "d"]


def test_a_page_that_leaves_much_open_is_read_in_one_go():
    assert "".join(one for one in pieces("<a '" * 20_000) if isinstance(one, str)).count("<a '") == 20_000


def test_a_reference_to_no_character_is_a_lost_letter():
    assert unescaped("&#x110000000;") == "\ufffd"
