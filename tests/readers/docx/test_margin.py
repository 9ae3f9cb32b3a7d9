"""Comments in the margin: whose, of which day, and about which paragraph."""

from drafter.cli.disk import library
from drafter.ooxml.archive import packed, unpacked
from drafter.readers.docx.margin import last_saved_at, margin_comments
from drafter.rendering.render import render
from drafter.writers.docx import write
from drafter.writers.redline.remarks import with_remarks
from tests.drafts import draft
from tests.sources import PHRASES

CORE = "docProps/core.xml"


def word_file():
    resolution = render(draft(), PHRASES)
    return write(resolution, library.word_template(resolution))


def test_a_comment_has_its_author_its_day_and_its_paragraph():
    about = "Decides to remain seized of the matter."
    data = with_remarks(word_file(), [(about, "Why  now?")], "Norway", "2027-07-01T09:00:00Z")
    (one,) = margin_comments(data)
    assert (one.author, one.day, one.words) == ("Norway", "1 July 2027", "Why now?")
    assert one.about.endswith(about)


def test_a_comment_without_a_day_has_none_and_an_empty_one_is_no_comment():
    data = with_remarks(word_file(), [("Recalling its resolution 70/1,", "Which?")], "Chad")
    data = with_remarks(data, [("Decides to remain seized of the matter.", " ")], "Chad")
    assert [str(one) for one in margin_comments(data)] == ["Chad: Which?"]


def test_a_file_without_comments_has_none():
    assert margin_comments(word_file()) == ()


def test_a_comment_and_a_file_know_their_time():
    (one,) = margin_comments(
        with_remarks(word_file(), [("Decides to remain", "Why?")], "Norway", "2027-07-01T09:00:00Z")
    )
    assert one.stamp == "2027-07-01T09:00:00Z"
    assert last_saved_at(word_file()) == ""
    assert last_saved_at(saved_at("2027-07-01T09:00:00.5Z")) == "2027-07-01T09:00:00Z"
    assert last_saved_at(saved_at("never")) == ""


def saved_at(time):
    parts = unpacked(word_file())
    words = f'<dcterms:modified xmlns:dcterms="http://purl.org/dc/terms/">{time}</dcterms:modified></cp:'.encode()
    return packed({**parts, CORE: parts[CORE].replace(b"</cp:", words)})
