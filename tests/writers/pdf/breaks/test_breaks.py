"""The ends of lines in the copy that a PDF is made of."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from lxml import etree

from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.namespaces import DOCUMENT_PART, w
from drafter.readers.source import ordinary
from drafter.writers.pdf.breaks import end_lines
from tests.profiles import examples
from tests.resolutions import ENACTING, RESOLUTIONS, adopted, draft, note, operative, preambular, sound, word_file
from tests.writers.corners import CORNERS

SENTENCE = " the cooperation of the non-governmental organizations on 4 July 2024 with the Secretary-General" * 4


_SHOWN = {w("br"): "\n", w("footnoteReference"): "^"}


def paragraphs(data):
    """The words of each paragraph, a line a line; a note is a caret."""
    root = etree.fromstring(unpacked(data)[DOCUMENT_PART])
    return ["".join(_SHOWN.get(one.tag, one.text) or "" for one in p.iter(w("t"), *_SHOWN)) for p in root.iter(w("p"))]


def bare(words):
    return re.sub(r"\s", "", words)


def lines_of(words):
    """The lines of a preambular paragraph."""
    file = end_lines(word_file(draft(body=(ENACTING, preambular("Noting", words)))))
    return next(words for words in paragraphs(file) if words.startswith("Noting")).split("\n")


@settings(max_examples=examples(30))
@given(RESOLUTIONS)
def test_no_letter_is_lost_and_nothing_else_is_touched(resolution):
    before, after = word_file(resolution), end_lines(word_file(resolution))
    assert list(map(bare, paragraphs(after))) == list(map(bare, paragraphs(before)))
    rest = [{name: part for name, part in unpacked(data).items() if name != DOCUMENT_PART} for data in (before, after)]
    assert rest[0] == rest[1]


@pytest.mark.parametrize("name", CORNERS)
def test_the_copy_is_a_sound_file(name):
    sound(end_lines(word_file(CORNERS[name])))


def test_lines_end_behind_spaces_and_hyphens_only():
    lines = lines_of(SENTENCE)
    assert len(lines) > 3
    joined = "".join(line + ("" if line.endswith("-") else " ") for line in lines)
    assert ordinary(joined.rstrip()) == "Noting" + SENTENCE


def test_a_day_is_not_parted_from_its_month():
    assert not [line for line in lines_of(SENTENCE) if re.search(r"\b4$", line)]


def test_a_paragraph_of_one_line_stays_as_it_is():
    file = word_file(draft(body=(ENACTING, preambular("Noting", " the report,"))))
    assert paragraphs(end_lines(file)) == paragraphs(file)


def test_a_paragraph_in_another_script_is_left_to_the_program():
    assert len(lines_of(f" جامعة الدول العربية{SENTENCE}")) == 1


def test_a_measure_in_other_units_leaves_the_paragraph_to_the_program():
    parts = unpacked(word_file(draft(body=(ENACTING, preambular("Noting", SENTENCE)))))
    parts["word/styles.xml"] = parts["word/styles.xml"].replace(b'<w:ind w:left="1267"', b'<w:ind w:left="63.35pt"')
    assert paragraphs(end_lines(packed(parts))) == paragraphs(packed(parts))


def test_a_file_for_an_older_word_is_left_as_it_is():
    parts = unpacked(word_file(draft()))
    parts["word/settings.xml"] = parts["word/settings.xml"].replace(b'word" w:val="15"', b'word" w:val="14"')
    assert end_lines(packed(parts)) == packed(parts)


def test_a_line_never_begins_with_the_mark_of_a_note():
    body = (ENACTING, *(operative(f"{n}.", "Notes", SENTENCE[: 80 + 3 * n], note("A/79/64.")) for n in range(1, 30)))
    words = "\n\n".join(paragraphs(end_lines(word_file(replace(adopted(), body=body)))))
    assert words.count("^") == 29
    assert "\n^" not in words


def with_text(old, new):
    """The Word file of a long paragraph, with something else in its text part."""
    parts = unpacked(word_file(draft(body=(ENACTING, preambular("Noting", SENTENCE)))))
    part = re.sub(old, new, parts[DOCUMENT_PART])
    assert part != parts[DOCUMENT_PART]
    return packed({**parts, DOCUMENT_PART: part})


def test_a_page_of_unknown_width_leaves_all_lines_as_they_are():
    file = with_text(rb"<w:pgSz[^>]*/>", b"")
    assert paragraphs(end_lines(file)) == paragraphs(file)


def test_indents_that_leave_no_room_leave_a_paragraph_as_it_is():
    file = with_text(rb"</w:pPr>", rb'<w:ind w:left="9000" w:right="9000"/></w:pPr>')
    assert paragraphs(end_lines(file)) == paragraphs(file)


def test_lines_end_on_a_coloured_page_too():
    file = with_text(rb"<w:body>", rb'<w:background w:color="FFFFEE"/><w:body>')
    assert any("\n" in words for words in paragraphs(end_lines(file)))


def test_a_word_that_is_wider_than_the_room_keeps_its_spaces():
    words = " the " + "\u00a0".join(["organization"] * 14) + " and more of it, and more of it again and again"
    part = unpacked(end_lines(word_file(draft(body=(ENACTING, preambular("Noting", words))))))[DOCUMENT_PART]
    scales = [int(one) for one in re.findall(rb'<w:w w:val="(-?\d+)"/>', part)]
    assert min(scales) > 0
