from drafter.rendering.merging.lines.comment_lines import Comment, with_comments
from drafter.rendering.render import render
from drafter.skeleton.load import load
from tests.drafts import HEAD
from tests.sources import PHRASES

TEXT = HEAD + "preamble:\n  - Noting: the depth of the ocean\n  - Noting: the calm of the lake\n"
ABOUT = "Noting the depth of the ocean,"


def commented(text, *comments):
    return with_comments(text, "a.yaml", PHRASES, comments)


def test_a_comment_becomes_a_remark_on_its_paragraph_and_prints_nothing():
    found = commented(TEXT, Comment("Check this.", ABOUT))
    skeleton = load(found.text)
    assert [entry.comment for entry in skeleton.body.preamble] == ["Check this.", ""]
    assert render(skeleton, PHRASES) == render(load(TEXT), PHRASES)
    assert len(found.taken) == 1
    assert found.left == ()


def test_a_comment_that_stands_there_already_is_not_written_again():
    once = commented(TEXT, Comment("Check this.", ABOUT)).text
    assert commented(once, Comment("Check this.", ABOUT)).text == once


def test_a_comment_on_what_is_no_paragraph_stands_in_the_document_with_the_words_that_it_is_about():
    found = commented(TEXT, Comment("Shorter?", "Peace in the world"))
    assert load(found.text).comments == {("document",): "Shorter? (on “Peace in the world”)"}
    assert commented(found.text, Comment("Shorter?", "Peace in the world")).text == found.text


def test_a_comment_finds_its_paragraph_by_its_words_before_the_changes_and_by_words_that_are_alike():
    for comment in (
        Comment("Why?", "Quite other words,", ABOUT),
        Comment("Why?", "Noting the great depth of the ocean,"),
    ):
        assert [entry.comment for entry in load(commented(TEXT, comment).text).body.preamble] == ["Why?", ""]


def test_a_comment_is_told_as_left_where_the_file_has_no_lines_for_it():
    text = "drafter: 1\ndocument: {session: 81, title: Peace}\npreamble: [{Noting: the sea}]\n"
    found = commented(text, Comment("Check this.", "Quite other words,"))
    assert (found.text, len(found.left)) == (text, 1)


def test_no_comments_change_nothing():
    assert commented(TEXT) == (TEXT, (), ())
