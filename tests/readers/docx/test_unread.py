"""What stands in a Word file beside the text that is read is told, each kind in a sentence."""

import pytest

from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.namespaces import DOCUMENT_PART
from drafter.readers.docx import read
from drafter.readers.docx.unread import has_pictures
from drafter.writers.docx import write
from tests.readers.docx.files import file, paragraph, run
from tests.resolutions import draft, template

RUN = "<w:r>{}<w:t>of the sea</w:t></w:r>"
BEGIN, END = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end"))
PICTURE = "<w:r><w:pict><v:imagedata xmlns:v='urn:schemas-microsoft-com:vml'/></w:pict></w:r>"


def with_run(words):
    """A Word file with words of Word's own at the end of its first paragraph."""
    one = draft()
    parts = unpacked(write(one, template(one)))
    parts[DOCUMENT_PART] = parts[DOCUMENT_PART].replace(b"</w:p>", words.encode() + b"</w:p>", 1)
    return packed(parts)


def test_a_file_that_was_built_has_nothing_unread():
    assert read(with_run("")).unread == ()
    assert not has_pictures(with_run(""))


@pytest.mark.parametrize("wrapped", ["w:ins", "w:sdt><w:sdtContent", "w:smartTag", "w:moveTo"])
def test_words_that_are_read_are_not_told(wrapped):
    closed = "></".join(reversed(wrapped.split("><")))
    assert read(with_run(f"<{wrapped}>{RUN.format('')}</{closed}>")).unread == ()


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
        (f"<w:r><w:ruby><w:rt>{RUN.format('')}</w:rt></w:ruby></w:r>", "not known (“rt”) are not read: “of the sea”"),
        (f"{BEGIN}<w:r><w:instrText>EQ \\f(1,2)</w:instrText></w:r>{END}", "a field (EQ) stands in this file"),
        (f"{BEGIN}{RUN.format('')}{END}", "are not read: “of the sea”"),
        (RUN.format("<w:rPr><w:vanish/></w:rPr>"), "words are hidden in this file, so Word does not print them"),
        (
            RUN.format("<w:rPr><w:caps/></w:rPr>"),
            "in capital letters by their look alone; they are read as they are typed",
        ),
        (RUN.format('<w:rPr><w:color w:val="FFFFFF"/></w:rPr>'), "so nobody sees them in print; they stay in the text"),
    ],
)
def test_what_is_not_read_is_told(words, said):
    (one,) = read(with_run(words)).unread
    assert said in one


def test_words_that_are_no_longer_struck_out_are_not_told():
    assert read(with_run(RUN.format('<w:rPr><w:strike w:val="0"/></w:rPr>'))).unread == ()


def test_nobody_is_told_of_fields_that_show_nothing():
    assert read(with_run(f"{BEGIN}<w:r><w:instrText>XE coasts</w:instrText></w:r>{END}")).unread == ()


def told(body, **parts):
    return [problem.message for problem in read(file(paragraph(run("The General Assembly,")) + body, **parts)).problems]


def test_a_picture_below_the_enacting_clause_is_told_with_its_place_and_a_line_is_none():
    assert told(paragraph(run("Coasts,"), PICTURE)) == [
        "a picture stands in the text in “Coasts,”; what it shows is not read"
    ]
    assert told(paragraph(run("Coasts,"), "<w:r><w:pict/></w:r>")) == []


def test_hidden_words_of_a_paragraph_are_told_together_and_blanks_are_not():
    words = RUN.format("<w:rPr><w:vanish/></w:rPr>") * 2
    assert [one.partition(": ")[2] for one in read(with_run(words)).unread] == ["“of the seaof the sea”"]
    assert read(with_run("<w:r><w:rPr><w:vanish/></w:rPr><w:t> </w:t></w:r>")).unread == ()
