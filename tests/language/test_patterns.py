"""A lazy regular expression does what a compiled one does, and is compiled no sooner than it is used."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language.patterns import lazy


@given(st.text("ab1 ", max_size=12))
def test_it_finds_what_the_compiled_expression_finds(words):
    source = r"(?P<letters>[ab]+)|\d"
    assert lazy(source).findall(words) == re.compile(source).findall(words)
    assert lazy(source).sub("-", words) == re.sub(source, "-", words)


def test_flags_hold():
    assert lazy("peace", re.IGNORECASE).fullmatch("PEACE")
    assert not lazy("peace").fullmatch("PEACE")


def test_an_expression_that_is_none_fails_at_its_first_use_and_not_before():
    broken = lazy("(")
    with pytest.raises(re.error):
        broken.search("")
