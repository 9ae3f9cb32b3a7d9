"""Which reader reads a file: what it holds decides, then its name."""

import pytest

from drafter.model.errors import UnreadableSource
from drafter.readers import READERS, ending_for


@pytest.mark.parametrize(
    ("name", "data", "ending"),
    [
        ("a.pdf", b"%PDF-1.7", ".pdf"),
        ("a.txt", b"\xef\xbb\xbf%PDF-1.4", ".pdf"),
        ("a.doc", b"PK\x03\x04...word/document.xml", ".docx"),
        ("a", b"<!DOCTYPE html><p>x", ".html"),
        ("a.html", b"<p>x", ".html"),
        ("a.md", b"x", ".md"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1", ".docx"),
        ("a.pdf", b"The General Assembly,", ".txt"),
        ("", "é".encode("utf-16"), ".txt"),
    ],
)
def test_the_content_tells_the_kind(name, data, ending):
    assert ending_for(name, data) == ending
    assert ending in READERS


@pytest.mark.parametrize(
    "data",
    [b"", b" \n ", b"\x89PNG\r", b"PK\x03\x04xl/workbook.xml", b"\x00\x01\x02", b"{\\rtf1"],
)
def test_what_cannot_be_read_is_refused_in_one_sentence(data):
    with pytest.raises(UnreadableSource, match=r"^[A-Zx].*\.$"):
        ending_for("x", data)
