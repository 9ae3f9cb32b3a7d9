"""References to own paragraphs."""

import pytest

from drafter.cli.disk.library import phrases
from drafter.rules import check
from drafter.rules.fixing import fixed
from drafter.skeleton.load import load
from tests.rules.examples import found


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        ("OP-13", "1. Requests what paragraph 5 above says; / 2. Decides to return.", "5", None),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("OP-13", "1. Decides to meet; / 2. Requests what paragraph 1 above says."),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []


COUNTED = """\
drafter: 1
document: {session: 80, kind: draft resolution}
operative:
  - Decides: to appropriate 100 dollars
  - Requests: the Secretary-General to report on the amount in paragraph 1 above
  - Invites: contributions, as provided for in paragraphs 1 and 2 above
"""


def pointed(text):
    problems = check(load(text, "a.yaml"), phrases(), load(COUNTED, "base.yaml"))
    return [(p.place.line, p.message) for p in problems if p.rule == "OP-13"]


def test_a_reference_to_a_paragraph_is_told_when_a_paragraph_is_added_before_it():
    text = COUNTED.replace("operative:\n", "operative:\n  - Endorses: the conclusions\n")
    assert pointed(COUNTED) == []
    assert [line for line, _ in pointed(text)] == [6, 7, 7]
    assert "paragraph 1 of the adopted text is paragraph 2 here" in pointed(text)[0][1]


def test_references_to_paragraphs_are_corrected_once():
    text = COUNTED.replace("operative:\n", "operative:\n  - Endorses: the conclusions\n")
    made = fixed(load(text, "a.yaml"), phrases(), load(COUNTED, "base.yaml"), ("safe", "unsafe")).text
    assert made == text.replace("in paragraph 1 above", "in paragraph 2 above").replace("1 and 2", "2 and 3")
    assert pointed(made) == []


def test_a_reference_to_a_paragraph_that_was_taken_out_is_told():
    text = COUNTED.replace("  - Decides: to appropriate 100 dollars\n", "")
    assert any("is left out here" in message for _, message in pointed(text))


def test_a_reference_that_the_editor_has_changed_is_left_alone():
    text = COUNTED.replace("operative:\n", "operative:\n  - Endorses: the conclusions\n")
    text = text.replace("paragraph 1 above", "paragraph 2 above")
    assert [line for line, _ in pointed(text)] == [7, 7]
