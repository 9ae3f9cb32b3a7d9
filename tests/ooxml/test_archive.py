import io
import zipfile

from hypothesis import given
from hypothesis import strategies as st

from drafter.ooxml.archive import packed, unpacked

MEMBERS = st.dictionaries(st.text("abcxyz/._", min_size=1, max_size=8), st.binary(max_size=40))


@given(MEMBERS)
def test_what_was_packed_is_unpacked(members):
    assert unpacked(packed(members)) == members


@given(MEMBERS)
def test_the_order_of_the_parts_does_not_matter(members):
    assert packed(dict(reversed(members.items()))) == packed(members)


def test_the_content_types_come_first_and_the_date_is_fixed():
    data = packed({"word/document.xml": b"", "_rels/.rels": b"", "[Content_Types].xml": b"", "a.xml": b""})
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.namelist() == ["[Content_Types].xml", "_rels/.rels", "word/document.xml", "a.xml"]
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
