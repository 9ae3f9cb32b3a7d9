from drafter.rendering.merging.comment_lines import Comment, with_comments
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


def test_a_comment_on_words_that_the_draft_has_not_is_told_as_left():
    found = commented(TEXT, Comment("Check this.", "Quite other words,"))
    assert found.text == TEXT
    assert len(found.left) == 1


def test_no_comments_change_nothing():
    assert commented(TEXT) == (TEXT, (), ())
