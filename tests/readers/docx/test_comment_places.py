"""The paragraphs that comments are about, with and without tracked changes."""

from drafter.cli.disk import library
from drafter.ooxml.archive import unpacked
from drafter.readers.docx.margin import margin_comments
from drafter.rendering.render import render
from drafter.writers import redline
from drafter.writers.docx import write
from tests.drafts import draft
from tests.readers.docx.commented_files import Written, with_comments
from tests.sources import PHRASES

TEXT = "word/document.xml"
HEAD = '<w:r><w:rPr><w:i/><w:iCs/></w:rPr><w:t xml:space="preserve">Decides</w:t></w:r>'


def word_file():
    resolution = render(draft(), PHRASES)
    return write(resolution, library.word_template(resolution))


def test_a_comment_over_several_paragraphs_is_about_the_first():
    start = '<w:t xml:space="preserve">Recalling</w:t></w:r>'
    marks = [(TEXT, start, "0"), (TEXT, HEAD, "/0")]
    (one,) = margin_comments(with_comments(word_file(), [Written("Chad", "All?")], marks))
    assert one.about == "Recalling its resolution 70/1,"


def test_a_comment_in_a_note_is_about_the_paragraph_that_has_its_mark():
    body = "\npreamble:\n  - Noting: the sea[^a]\n\noperative:\n  - Decides: to act\n"
    resolution = render(draft(f"{body}\nfootnotes:\n  a: See above.\n"), PHRASES)
    data = write(resolution, library.word_template(resolution))
    note = '<w:t xml:space="preserve">See above.</w:t></w:r>'
    (one,) = margin_comments(with_comments(data, [Written("Chad", "Where?")], [("word/footnotes.xml", note, "0 /0")]))
    assert one.about == "Noting the sea,"


def test_a_comment_on_deleted_words_and_one_on_a_deleted_paragraph_are_kept():
    old = draft(
        "\npreamble:\n  - Noting: the deep sea of the north\n  - Noting: the lake\n\noperative:\n  - Decides: to act\n"
    )
    new = draft("\npreamble:\n  - Noting: the deep bay of the north\n\noperative:\n  - Decides: to act\n")
    before, after = render(old, PHRASES), render(new, PHRASES)
    data = redline.write(before, after, library.word_template(before), "Norway", "2027-07-01T00:00:00Z")
    text = unpacked(data)[TEXT].decode()
    starts = [text[text.rindex("<w:del ", 0, text.index(words)) :].split(">")[0] + ">" for words in ("sea", "lake")]
    comments = [Written("Chad", "Why not?"), Written("Cuba", "Why?")]
    several = margin_comments(with_comments(data, comments, [(TEXT, starts[0], "0 /0"), (TEXT, starts[1], "1 /1")]))
    assert {one.words: one.before for one in several} == {
        "Why not?": "Noting the deep sea of the north,",
        "Why?": "Noting also the lake,",
    }
    assert {one.words: one.about for one in several} == {
        "Why not?": "Noting the deep bay of the north,",
        "Why?": "Noting also the lake,",
    }
