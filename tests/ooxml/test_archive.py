import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.model.errors import UnreadableSource
from drafter.ooxml import archive
from drafter.ooxml.archive import Archive, packed, unpacked
from drafter.ooxml.check import damage, faults
from drafter.ooxml.package import Package
from drafter.ooxml.seal import intact
from drafter.ooxml.traces import traces
from drafter.readers import docx
from drafter.readers.docx.tracked_changes import changes
from drafter.writers.redline import official
from tests.resolutions import draft, word_file

MEMBERS = st.dictionaries(st.text("abcxyz/._", min_size=1, max_size=8), st.binary(max_size=40))
READINGS = {
    "read": docx.read, "read_base": docx.read_base, "changes": changes, "traces": traces, "faults": faults,
    "damage": damage, "base_text": official.base_text, "unpacked": unpacked,
}  # fmt: skip


@given(MEMBERS)
def test_what_was_packed_is_unpacked(members):
    assert unpacked(packed(members)) == members


@given(MEMBERS)
def test_the_order_of_the_parts_does_not_matter(members):
    assert packed(dict(reversed(members.items()))) == packed(members)


@given(MEMBERS, MEMBERS)
def test_replacing_parts_leaves_the_others_and_their_order(members, changed):
    data = packed(members)
    replaced = Archive(data).replaced(changed)
    assert unpacked(replaced) == {**members, **changed}
    assert Archive(replaced).names[: len(members)] == Archive(data).names
    assert changed or replaced == Archive(data).replaced({})


def test_the_content_types_come_first_and_the_date_is_fixed():
    data = packed({"word/document.xml": b"", "_rels/.rels": b"", "[Content_Types].xml": b"", "a.xml": b""})
    with zipfile.ZipFile(io.BytesIO(data)) as members:
        assert members.namelist() == ["[Content_Types].xml", "_rels/.rels", "word/document.xml", "a.xml"]
        assert {info.date_time for info in members.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_part_counts_once_however_often_it_is_read(monkeypatch):
    monkeypatch.setattr(archive, "LARGEST_SUM", 30)
    one = Archive(packed({"a": b"x" * 20, "b": b"x" * 20}))
    assert one.part("a") == one.part("a")
    with pytest.raises(UnreadableSource, match="unpacks to far more"):
        one.part("b")


@pytest.mark.parametrize("reading", READINGS.values(), ids=READINGS)
def test_whoever_reads_a_file_meets_the_same_limit_on_the_sum_of_its_parts(reading, monkeypatch):
    data = word_file(draft())
    assert intact(data)
    monkeypatch.setattr(archive, "LARGEST_SUM", 5_000)
    with pytest.raises(UnreadableSource, match="unpacks to far more"):
        reading(data)
    assert not intact(data)


def test_a_picture_that_nobody_asks_for_is_not_unpacked():
    data = packed({**unpacked(word_file(draft())), "word/media/image1.png": bytes(40_000_000)})
    assert docx.read(data).blocks
    assert damage(data) == ()
    assert Package(data).archive.names
    for reading in (unpacked, official.base_text):
        with pytest.raises(UnreadableSource, match="unpacks to far more"):
            reading(data)
    assert not intact(data)
