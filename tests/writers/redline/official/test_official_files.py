"""Redlines in files that look as the Secretariat makes them: whatever Word has left in such a file, the laws hold."""

import re
from collections import Counter
from dataclasses import replace

import ooxml_integrity
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.model.resolution import Text
from drafter.ooxml.archive import unpacked
from drafter.readers import docx
from drafter.readers.grammar import parse
from drafter.writers.docx import write
from drafter.writers.redline import official as redlines
from tests.corpus import needs_corpus, reading
from tests.official import official
from tests.profiles import examples
from tests.resolutions import SANE, template, word_file
from tests.sources import resolution
from tests.test_corpus import PDFS
from tests.validators import validator
from tests.writers.office import SOFFICE, saved_again

AUTHOR, DATE = "A", "2027-07-01T00:00:00Z"
SEEDS = st.integers(0, 10**6)
PAIRS = pytest.mark.parametrize(("old", "new"), [("77/338", "79/332"), ("79/332", "77/338")])
_PARAGRAPH = re.compile(rb"<w:p(?: [^>]*)?/>|<w:p(?: [^>]*)?>.*?</w:p>", re.DOTALL)
_MAY_CHANGE = re.compile(r"word/(?:document|footnotes|header\d|settings|_rels/\w+\.xml)\.(?:xml|rels)")


def redline(base, new):
    """Changes that are written into a file: they lead to the new text and back, and touch nothing else."""
    data = redlines.write(base, new, template(new), AUTHOR, DATE)
    assert parse(docx.read(data))[0] == new
    assert docx.read_base(data).blocks == docx.read(base).blocks
    assert touched(base, data) <= {name for name in unpacked(data) if _MAY_CHANGE.fullmatch(name)}
    assert_elsewhere_equal(unpacked(base)["word/document.xml"], unpacked(data)["word/document.xml"])
    return data


def touched(base, data):
    old, new = unpacked(base), unpacked(data)
    assert old.keys() <= new.keys()
    return {name for name in new if old.get(name) != new[name]}


def assert_elsewhere_equal(old, new):
    """What stands between paragraphs is the same, and paragraphs without changes are those of the file, in order."""
    assert _PARAGRAPH.sub(b"", old) == _PARAGRAPH.sub(b"", new)
    paragraphs = iter(map(_unnumbered, _PARAGRAPH.findall(old)))
    unchanged = (one for one in _PARAGRAPH.findall(new) if b"<w:ins " not in one and b"<w:del " not in one)
    assert all(one in paragraphs for one in map(_unnumbered, unchanged))


def _unnumbered(paragraph):
    """A paragraph without the ids that join marks with notes: those after a new note go up."""
    return re.sub(rb'(<w:footnoteReference[^>]*w:id=")\d+', rb"\1", paragraph)


def findings(data, folder):
    """What two validators find in a file, without the places, which move."""
    path = folder / "file.docx"
    path.write_bytes(data)
    errors = [re.sub(r"\[\d+\]", "", str(error)) for error in validator().validate(path).errors]
    return Counter(errors) + Counter((finding.code, finding.part) for finding in ooxml_integrity.check(path))


@PAIRS
@settings(max_examples=examples(4))
@given(seed=SEEDS)
def test_changes_go_into_an_official_file_and_nothing_else_is_touched(old, new, seed):
    redline(official(word_file(resolution(old)), seed), resolution(new))


@settings(max_examples=examples(10))
@given(old=SANE, new=SANE, seed=SEEDS)
def test_any_changes_go_into_any_official_file(old, new, seed):
    redline(official(write(old, template(old)), seed), new)


OLD = resolution("79/332")


def grown(paragraph):
    """A paragraph with a word more in its longest text."""
    longest = max((one for one in paragraph.inlines if type(one) is Text), key=lambda one: len(one.words))
    first, _, rest = longest.words.rpartition(" of the ")
    words = f"{first} of all of the {rest}" if first else f"{longest.words[:-1]} and elsewhere{longest.words[-1]}"
    return replace(paragraph, inlines=tuple(Text(words) if one is longest else one for one in paragraph.inlines))


@pytest.mark.parametrize(("here", "there", "seed"), [(1, 29, 3), (30, 1, 41)])
def test_what_moved_and_changed_is_marked_as_moved_in_any_official_file(here, there, seed):
    body = [one for n, one in enumerate(OLD.body) if n != here]
    body.insert(there, grown(OLD.body[here]))
    data = redline(official(word_file(OLD), seed), replace(OLD, body=tuple(body)))
    document = unpacked(data)["word/document.xml"]
    assert document.count(b"<w:moveFromRangeStart") == document.count(b"<w:moveToRangeStart") == 1
    inside = document.partition(b"<w:moveToRangeStart")[2].partition(b"<w:moveToRangeEnd")[0]
    assert b"<w:moveTo " in inside
    new = b"".join(re.findall(rb"<w:ins .*?</w:ins>", inside, re.DOTALL))
    assert re.sub(rb"<[^>]*>", b"", new).split() in ([b"of", b"all"], [b"all", b"of"], [b"and", b"elsewhere"])


@pytest.mark.parametrize("changed", [False, True])
def test_a_link_moves_with_its_paragraph_in_an_official_file(changed):
    one = OLD.body[12]
    body = [other for other in OLD.body if other is not one]
    body.insert(5, grown(one) if changed else one)
    document = unpacked(redline(official(word_file(OLD), 41), replace(OLD, body=tuple(body))))["word/document.xml"]
    places = [
        document.partition(b"<w:move%bRangeStart" % end)[2].partition(b"<w:move%bRangeEnd" % end)[0]
        for end in (b"From", b"To")
    ]
    links = [re.findall(rb"<w:hyperlink[^>]*><w:(\w+)", place) for place in places]
    assert [set(found) for found in links] == [{b"moveFrom"}, {b"moveTo"}]


@settings(max_examples=examples(4))
@given(seed=SEEDS)
def test_the_same_text_leaves_an_official_file_as_it_is(seed):
    base = official(word_file(resolution("79/332")), seed)
    assert unpacked(
        redlines.write(base, resolution("79/332"), template(resolution("79/332")), AUTHOR, DATE)
    ) == unpacked(base)


@PAIRS
@pytest.mark.parametrize("seed", range(2))
def test_validators_find_nothing_that_the_official_file_did_not_have(old, new, seed, tmp_path):
    base = official(word_file(resolution(old)), seed)
    assert findings(
        redlines.write(base, resolution(new), template(resolution(new)), AUTHOR, DATE), tmp_path
    ) <= findings(base, tmp_path)


@pytest.mark.skipif(not SOFFICE, reason="LibreOffice is not installed")
def test_libreoffice_opens_a_redline_in_an_official_file(tmp_path):
    data = redlines.write(
        official(word_file(resolution("77/338")), 1), resolution("79/332"), template(resolution("79/332")), AUTHOR, DATE
    )
    assert parse(docx.read(saved_again(data, tmp_path)))[0] == resolution("79/332")


@needs_corpus
@pytest.mark.parametrize("number", range(0, len(PDFS) - 1, 12))
def test_one_real_resolution_goes_into_the_file_of_another(number):
    old, new = map(reading, PDFS[number : number + 2])
    redline(official(write(old, template(old)), number), new)
