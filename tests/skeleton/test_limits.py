"""What is too large or too deep for a skeleton is refused in a sentence, and brackets in a text are words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.model.errors import UnreadableSkeleton
from drafter.skeleton.limits import DEEPEST, LARGEST, MOST_LINES, limit, nesting


@given(st.integers(0, 60))
def test_lists_in_brackets_are_counted(depth):
    assert nesting(f"a: {'[' * depth}b{']' * depth}") == depth


@given(st.integers(0, 60))
def test_brackets_in_a_text_or_a_block_are_words(depth):
    assert nesting(f"a: the {'[' * depth} of") == nesting(f"a: >-\n  the {{{{ {'[' * depth} of\n") == 0


@pytest.mark.parametrize(
    "text", ["a" * (LARGEST + 1), "\n" * (MOST_LINES + 1), "a: " + "[" * (DEEPEST + 1), "- " * (DEEPEST + 1) + "a"]
)
def test_what_is_too_large_or_too_deep_is_no_skeleton(text):
    with pytest.raises(UnreadableSkeleton, match=r"^a\.yaml: .* it is no skeleton$"):
        limit(text, "a.yaml")
