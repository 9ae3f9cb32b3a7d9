import io
import re
import warnings
import zipfile

import pytest

from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.check import damage, faults, unfilled
from tests.resolutions import draft, word_file

DOCUMENT, NOTES, RELATIONS = "word/document.xml", "word/footnotes.xml", "word/_rels/document.xml.rels"

BROKEN = [
    ("is no XML", DOCUMENT, b"</w:body>", b""),
    ("stray text 'lost'", DOCUMENT, b"<w:body>", b"<w:body>lost"),
    ("stray text 'lost'", NOTES, b"</w:footnotes>", b"lost</w:footnotes>"),
    ("bookmarks", DOCUMENT, b"<w:bookmarkEnd", b"<w:proofErr"),
    ("moves that do not", DOCUMENT, b"<w:bookmarkEnd", b'<w:moveToRangeStart w:id="9" w:name="a"/><w:bookmarkEnd'),
    ("a field", DOCUMENT, b'w:fldCharType="end"', b'w:fldCharType="separate"'),
    ("ordinary text in a deletion", DOCUMENT, b"<w:r><w:tab/></w:r>", b"<w:del><w:r><w:t>x</w:t></w:r></w:del>"),
    ("a link inside an insertion", DOCUMENT, b"<w:r><w:tab/></w:r>", b"<w:ins><w:hyperlink/></w:ins>"),
    ("does not end in a paragraph", "word/header1.xml", b"</w:p></w:tc>", b"</w:p><w:tbl/></w:tc>"),
    ("a note without a paragraph", NOTES, b"</w:footnotes>", b'<w:footnote w:id="9"/></w:footnotes>'),
    ("notes and their marks", NOTES, b'w:id="1"', b'w:id="7"'),
    ("notes and their marks", DOCUMENT, b'<w:footnoteReference w:id="2"/>', b""),
    ("notes and their marks", DOCUMENT, b'<w:footnoteReference w:id="2"/>', b'<w:footnoteReference w:id="3"/>'),
    ("a note mark inside a note", NOTES, b"<w:footnoteRef/>", b'<w:footnoteReference w:id="1"/>'),
    ("the style Gone has no name", DOCUMENT, b'<w:pStyle w:val="SingleTxt"/>', b'<w:pStyle w:val="Gone"/>'),
    ("the relationship link1 is missing", RELATIONS, b'Id="link1"', b'Id="linkX"'),
    ("the relationship link1 is missing", "word/_rels/footnotes.xml.rels", b'Id="link1"', b'Id="linkX"'),
    ("the part word/header1.xml is missing", RELATIONS, b"header3.xml", b"header1.xml"),
]  # fmt: skip


@pytest.mark.parametrize(("fault", "name", "old", "new"), BROKEN)
def test_a_fault_is_found(fault, name, old, new):
    parts = unpacked(word_file(draft()))
    if name == RELATIONS and b"header" in new:
        del parts["word/header1.xml"]
    else:
        assert old in parts[name]
        parts[name] = parts[name].replace(old, new, 1)
    assert any(fault in found for found in faults(packed(parts)))


def test_a_part_that_is_there_twice_is_found():
    file = io.BytesIO(word_file(draft()))
    with warnings.catch_warnings(), zipfile.ZipFile(file, "a") as archive:
        warnings.simplefilter("ignore")
        archive.writestr("word/settings.xml", b"<x/>")
    assert "word/settings.xml: stands in the package 2 times" in faults(file.getvalue())


def test_a_tag_that_was_not_filled_is_found():
    assert unfilled({"word/document.xml": b"<w:t>{{ title }}</w:t>", "image.png": b"{{"}) == (
        "word/document.xml: a tag of the template is left",
    )


def test_a_style_that_is_not_there_and_notes_in_another_order_keep_no_file_from_opening():
    parts = unpacked(word_file(draft()))
    parts[DOCUMENT] = parts[DOCUMENT].replace(b'<w:pStyle w:val="SingleTxt"/>', b'<w:pStyle w:val="Gone"/>', 1)
    first, second = re.findall(rb'<w:footnote w:id="[12]">.*?</w:footnote>', parts[NOTES])
    parts[NOTES] = parts[NOTES].replace(first + second, second + first)
    assert len(faults(packed(parts))) == 2
    assert damage(packed(parts)) == ()


def test_a_mark_without_a_note_is_damage():
    parts = unpacked(word_file(draft()))
    parts[NOTES] = re.sub(rb'<w:footnote w:id="2">.*?</w:footnote>', b"", parts[NOTES])
    assert damage(packed(parts)) == ("word/footnotes.xml: a mark has no note",)
