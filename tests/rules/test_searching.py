"""What is remembered of a search is what a search finds."""

import re

from hypothesis import given
from hypothesis import strategies as st

from drafter.rules import searching

PATTERNS = [re.compile(words) for words in ("a", "b+", "^c", "a|c")]


@given(st.lists(st.tuples(st.sampled_from(PATTERNS), st.text("abc", max_size=3))))
def test_what_is_remembered_changes_nothing_of_what_is_found(asked):
    silent = searching.SilentPassages()
    for pattern, words in asked:
        plainly, remembered = (
            [one.span() for one in search(pattern)(words)] for search in (searching.plainly, silent.search)
        )
        assert plainly == remembered


def test_no_more_than_some_passages_are_remembered(monkeypatch):
    monkeypatch.setattr(searching, "_MOST", 3)
    silent = searching.SilentPassages()
    for n in range(10):
        assert not silent.search(PATTERNS[0])(f"{n}")
    assert len(silent._silent) <= 3
