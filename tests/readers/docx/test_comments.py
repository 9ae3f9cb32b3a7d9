import pytest
from lxml import etree

from drafter import readers
from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.namespaces import WORD, w
from drafter.readers.docx.comments import told
from tests.resolutions import draft, word_file


def by(*authors):
    return [etree.Element(w("comment"), {w("author"): author}) for author in authors]


def with_comments(*authors):
    comments = "".join(
        f'<w:comment w:id="{n}" w:author="{author}"><w:p><w:r><w:t>Not for us.</w:t></w:r></w:p></w:comment>'
        for n, author in enumerate(authors)
    )
    part = f'<w:comments xmlns:w="{WORD}">{comments}</w:comments>'.encode()
    return packed({**unpacked(word_file(draft())), "word/comments.xml": part})


@pytest.mark.parametrize("authors", [("Ann",), ("Ann", "Bo"), ("Bo", "Bo", "Ann")])
def test_a_reader_says_how_many_comments_are_left_out_and_by_whom(authors):
    resolution, problems = readers.read(with_comments(*authors), "a.docx")
    assert resolution == draft()
    (problem,) = problems
    assert problem.message.startswith(f"{len(authors)} comment")
    assert all(author in problem.message for author in authors)


def test_a_file_without_comments_is_read_without_a_word():
    assert readers.read(word_file(draft()), "a.docx")[1] == ()


def test_many_authors_are_counted_and_one_without_a_name_is_somebody():
    assert "by a, b, c and 3 others" in told(by(*"abcdef"))
    assert "by a, b, c and d" in told(by(*"abcd"))
    assert "1 comment by somebody is left out" in told(by(""))
