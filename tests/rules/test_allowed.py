"""Exceptions that an editor allows with a remark: each with a reason, each needed."""

import pytest

from drafter.model.errors import BadSkeleton
from tests.rules.drafts import DRAFT, found

SLIP = DRAFT.replace("that the organization has met", "that the organisation has met")


def test_a_comment_on_the_line_of_a_paragraph_allows_a_rule_in_it():
    text = SLIP.replace("  - Recalling: >-", "  - Recalling: >-  # drafter: allow SPL-01 — a proper name", 1)
    assert found(text) == []


def test_a_comment_above_a_paragraph_allows_a_rule_in_it():
    text = SLIP.replace("  - Recalling: >-", "  # drafter: allow SPL-01, SPL-06 — a proper name\n  - Recalling: >-", 1)
    assert found(text) == [("ALLOW", 20, 3)]


def test_an_exception_without_reason_is_reported():
    text = SLIP.replace("  - Recalling: >-", "  - Recalling: >-  # drafter: allow SPL-01", 1)
    assert [rule for rule, _, _ in found(text)] == ["ALLOW"]


def test_an_exception_that_is_not_needed_is_reported():
    text = DRAFT.replace("  symbol: A/81/L.5", "  symbol: A/81/L.5  # drafter: allow MAST-01 — it is new")
    assert found(text) == [("ALLOW", 8, 21)]


def test_words_of_a_paragraph_are_no_comment():
    text = DRAFT.replace("the region", "the region # drafter: allow SPL-01 — no comment")
    with pytest.raises(BadSkeleton, match="this mark would be printed"):
        found(text)
