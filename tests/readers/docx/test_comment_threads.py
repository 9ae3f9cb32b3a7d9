"""Answers to comments and resolved ones."""

from drafter.cli.disk import library
from drafter.readers.docx.margin import margin_comments
from drafter.rendering.render import render
from drafter.writers.docx import write
from tests.drafts import draft
from tests.readers.docx.commented_files import Written, with_comments
from tests.sources import PHRASES

TEXT = "word/document.xml"
HEAD = '<w:r><w:rPr><w:i/><w:iCs/></w:rPr><w:t xml:space="preserve">Decides</w:t></w:r>'


def word_file():
    resolution = render(draft(), PHRASES)
    return write(resolution, library.word_template(resolution))


def said(data):
    return [str(one) for one in margin_comments(data)]


def test_answers_stand_after_the_comment_with_whom_they_answer_and_resolved_ones_say_so():
    comments = [Written("Norway", "Why?", is_done=True), Written("Cuba", "Where?"), Written("Chad", "So.", answers=0)]
    data = with_comments(word_file(), comments, [(TEXT, HEAD, "0 1 2 /0 /1 /2")])
    assert said(data) == [
        "Norway, 1 July 2027: Why? (resolved)",
        "Chad, 3 July 2027, in answer to Norway: So. (resolved)",
        "Cuba, 2 July 2027: Where?",
    ]


def test_an_answer_without_a_place_of_its_own_stands_where_the_comment_does_and_none_is_lost():
    comments = [Written("Norway", "Why?"), Written("Chad", "So.", answers=0), Written("Cuba", "Where?")]
    several = margin_comments(with_comments(word_file(), comments, [(TEXT, HEAD, "0 /0")]))
    assert [one.words for one in several] == ["Why?", "So.", "Where?"]
    assert [one.about for one in several] == [*["Decides to remain seized of the matter."] * 2, ""]
