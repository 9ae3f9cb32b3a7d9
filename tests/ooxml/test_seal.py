from hypothesis import given
from hypothesis import strategies as st

from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.seal import CORE, intact, sealed
from tests.resolutions import draft, word_file

NAMED = b'xmlns:dc="http://purl.org/dc/elements/1.1/"'


def core(inside=b"", named=NAMED):
    return b"<cp:coreProperties " + named + b">" + inside + b"</cp:coreProperties>"


PARTS = st.dictionaries(st.sampled_from(["word/document.xml", "word/a.xml", "x.xml"]), st.binary(max_size=9)).map(
    lambda parts: {**parts, CORE: core()}
)


@given(PARTS)
def test_a_sealed_file_is_intact_and_one_without_a_seal_is_not(parts):
    assert intact(packed(sealed(parts)))
    assert not intact(packed(parts))


@given(PARTS, st.binary(min_size=1, max_size=3))
def test_any_edit_of_the_text_breaks_the_seal(parts, more):
    found = sealed(parts)
    for name in (name for name in parts if name.startswith("word/")):
        assert not intact(packed({**found, name: found[name] + more}))
    assert not intact(packed({**found, "word/new.xml": b""}))


def test_what_is_built_is_sealed_until_somebody_edits_it():
    data = word_file(draft())
    assert intact(data)
    part = unpacked(data)["word/document.xml"].replace(b"harbours", b"boats")
    assert not intact(packed({**unpacked(data), "word/document.xml": part}))


def test_what_is_no_word_file_carries_no_seal():
    assert not any(map(intact, (b"", b"%PDF-1.7", b"PK\x03\x04", word_file(draft())[:900])))


def test_a_file_that_has_an_identifier_or_no_name_for_one_stays_as_it_is():
    for parts in ({CORE: core(b"<dc:identifier>N24</dc:identifier>")}, {CORE: core(named=b"")}, {}):
        assert sealed(parts) == parts
