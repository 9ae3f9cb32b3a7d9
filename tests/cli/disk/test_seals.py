"""Seals of the files that build writes."""

from hypothesis import given
from hypothesis import strategies as st

from drafter.cli.disk.seals import intact, sealed

ENDINGS = st.sampled_from((".pdf", ".html"))


@given(st.binary(max_size=40), ENDINGS, st.binary(min_size=1, max_size=5))
def test_a_seal_holds_until_a_byte_is_added(data, ending, more):
    made = sealed(data, ending)
    assert intact(made, ending)
    assert not intact(made + more, ending)
    assert not intact(more + made, ending)


def test_what_has_no_seal_is_nobodys():
    assert not intact(b"", ".pdf")
    assert not intact(b"words", ".html")
    assert not intact(b"no Word file", ".docx")
    assert not intact(sealed(b"words", ".txt"), ".txt")
