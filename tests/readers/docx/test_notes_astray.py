"""A note is read at its mark; what stands otherwise is told."""

import pytest

from drafter.ooxml.namespaces import WORD
from drafter.readers.docx import read, read_base
from tests.readers.docx.files import file, paragraph, run

MARK = '<w:r><w:footnoteReference w:id="7"/></w:r>'


def notes(words, kind=""):
    note = f'<w:footnote w:id="7"{kind}><w:p>{run(words)}</w:p></w:footnote>'
    return f'<w:footnotes xmlns:w="{WORD}">{note}</w:footnotes>'


def data(*content, words="See A/79/1.", kind=""):
    return file(paragraph(run("Coasts"), *content), footnotes=notes(words, kind))


def told(*content, words="See A/79/1.", kind="", reading=read):
    return [one.message for one in reading(data(*content, words=words, kind=kind)).problems]


@pytest.mark.parametrize(
    ("marks", "said"),
    [
        ((), "a footnote stands in this file that no mark calls; it is not read: “See A/79/1.”"),
        ((MARK, MARK), "several marks call one footnote, as Word never writes it; it is read at each of them"),
    ],
)
def test_a_note_without_a_mark_and_one_with_two_are_told(marks, said):
    (one,) = told(*marks)
    assert said in one


def test_a_note_that_is_read_once_or_has_no_words_is_not_told():
    assert told(MARK) == told(words=" ") == told(kind=' w:type="separator"') == []


@pytest.mark.parametrize("words", ["See A/79/1.", " "])
def test_a_note_that_a_tracked_change_takes_out_is_not_told_whether_or_not_its_words_go_too(words):
    gone = f'<w:del w:id="1" w:author="A" w:date="2027-07-01T00:00:00Z">{MARK}</w:del>'
    assert told(gone, words=words) == told(gone, words=words, reading=read_base) == []


def test_a_note_whose_mark_somebody_took_out_is_nothing_beside_an_edited_text():
    assert read(data()).unread == ()
