"""What stands in a Word file beside the text that is read is told, each kind in a sentence."""

import pytest

from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.namespaces import DOCUMENT_PART
from drafter.readers.docx.unread import has_pictures, unread
from drafter.writers.docx import write
from tests.resolutions import draft, template

RUN = "<w:r>{}<w:t>of the sea</w:t></w:r>"


def with_run(words):
    """A Word file with words of Word's own at the end of its first paragraph."""
    one = draft()
    parts = unpacked(write(one, template(one)))
    parts[DOCUMENT_PART] = parts[DOCUMENT_PART].replace(b"</w:p>", words.encode() + b"</w:p>", 1)
    return packed(parts)


def test_a_file_that_was_built_has_nothing_unread():
    assert unread(with_run("")) == ()
    assert not has_pictures(with_run(""))


@pytest.mark.parametrize("wrapped", ["w:ins", "w:sdt><w:sdtContent", "w:smartTag", "w:moveTo"])
def test_words_that_are_read_are_not_told(wrapped):
    closed = "></".join(reversed(wrapped.split("><")))
    assert unread(with_run(f"<{wrapped}>{RUN.format('')}</{closed}>")) == ()


def test_pictures_are_told_apart():
    assert has_pictures(with_run("<w:r><w:pict/></w:r>"))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (RUN.format("<w:rPr><w:strike/></w:rPr>"), "words are struck out by their look, which deletes nothing"),
        (f"<w:conflictIns>{RUN.format('')}</w:conflictIns>", "not known (“conflictIns”) are not read: “of the sea”"),
        ('<w:r><w:sym w:char="F04A"/></w:r>', "signs of a symbol font"),
        ('<w:r><w:footnoteReference w:id="555"/></w:r>', "but the footnote is not in it"),
        ("<w:altChunk/>", "another document is embedded"),
    ],
)
def test_what_is_not_read_is_told(words, said):
    (one,) = unread(with_run(words))
    assert said in one


def test_words_that_are_no_longer_struck_out_are_not_told():
    assert unread(with_run(RUN.format('<w:rPr><w:strike w:val="0"/></w:rPr>'))) == ()
