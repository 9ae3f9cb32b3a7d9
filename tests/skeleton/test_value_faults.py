"""What stands behind a colon on its line: a fault where YAML cannot read it, and only there."""

import pytest

from drafter.skeleton.faults import fault


@pytest.mark.parametrize("words", ['{a: 0 ", b: "{"}', "{a: 'it''s {', b: c}", '{"a":"{", b:  "}"}', '[a \'b, "]"]'])
def test_a_bracket_in_quotation_marks_closes_nothing(words):
    assert fault([f"x: {words}"], 1) is None


@pytest.mark.parametrize("words", ['{a: 0 ", b: "}"', '{"a":"}"'])
def test_a_brace_that_is_not_closed_is_a_fault_whatever_stands_in_quotation_marks(words):
    assert "not closed" in fault([f"x: {words}"], 1).message


def test_a_list_that_is_closed_before_its_entries_is_told():
    assert "[China, Cuba]" in fault(["sponsors: [] Chad, Fiji"], 0).message


def test_a_text_that_begins_with_the_mark_of_a_note_is_a_fault_and_a_list_is_none():
    assert "[^" in fault(["- [^note] of the report"], 1).message
    assert fault(["sponsors: [^, Chad]"], 1) is None
