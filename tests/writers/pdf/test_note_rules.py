"""The rules above the notes of a PDF."""

import io
import re
import zlib

import pytest

from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.namespaces import FOOTNOTES_PART
from drafter.writers import pdf
from drafter.writers.pdf.note_rules import set_note_rules
from tests.resolutions import draft, word_file
from tests.writers.test_pages import needs_libreoffice

RULE = b"60 111.55 m\n204 111.55 l 204 112.05 l 60 112.05 l 60 111.55 l h\nB*\nEMC\n"
OTHER = b"60 100 m\n552 100 l S\n"


def made(shown):
    """A PDF that shows something, as far as it is looked at."""
    stream = zlib.compress(shown, 0)
    head = b"2 0 obj\n<</Length 3 0 R/Filter/FlateDecode>>\nstream\n"
    return head + stream + b"\nendstream\nendobj\n\n3 0 obj\n%d\nendobj\n" % len(stream)


def shown(data):
    begin, length = data.index(b"stream\n") + 7, int(re.search(rb"3 0 obj\n(\d+)", data)[1])
    return zlib.decompress(data[begin : begin + length])


def test_a_rule_begins_and_ends_where_the_underscores_of_the_file_do_and_nothing_else_moves():
    before = made(OTHER + b"EMC\n" + RULE + OTHER)
    after = set_note_rules(before, word_file(draft()))
    assert len(after) == len(before)
    assert shown(after).startswith(OTHER)
    assert shown(after).endswith(b"\nEMC\n" + OTHER)
    assert b"99.60 111.55 m\n171.60 111.55 l" in shown(after)


@pytest.mark.parametrize("data", [made(OTHER), b"", made(RULE)[:-30]])
def test_what_has_no_such_rule_stays_as_it_is(data):
    assert set_note_rules(data, word_file(draft())) == data


def test_without_underscores_in_the_file_the_rules_stay():
    parts = unpacked(word_file(draft()))
    plain = packed({**parts, FOOTNOTES_PART: re.sub(rb"_{3,}", b"", parts[FOOTNOTES_PART])})
    assert set_note_rules(made(b"EMC\n" + RULE), plain) == made(b"EMC\n" + RULE)


@needs_libreoffice
def test_the_rule_of_a_page_is_that_of_the_file(tmp_path):
    pdfplumber = pytest.importorskip("pdfplumber")
    with pdfplumber.open(io.BytesIO(pdf.write(word_file(draft()), tmp_path))) as document:
        drawn = [one for page in document.pages for one in page.rects if one["top"] > 300]
    assert [(round(one["x0"], 1), round(one["x1"], 1)) for one in drawn] == [(99.6, 171.6)]
