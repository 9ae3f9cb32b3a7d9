"""What is found is printed for people."""

from __future__ import annotations

import pytest

from drafter.cli.terminal import manual, report
from drafter.model.problems import Level, Place, Problem, Proposal
from drafter.rules.book import RULES

SPOT = Place("drafts/a.yaml", 2, 7, end_line=2, end_column=19)
PROPOSAL = Proposal(SPOT, "31 June, 202", "30 June 2024", safe=False)
YAML = Problem(SPOT, "there is no 31 June, 2024: look", "DATE-01", proposal=PROPOSAL)
WORD = Problem(Place("a.docx", paragraph="PP3"), "spelled “x”", "SPL-01", Level.HINT, agreed=True)
NO_RULE = Problem(Place("drafts/a.yaml", 1, 1), "this is no skeleton")
ALL = (NO_RULE, YAML, WORD)


def test_text_shows_the_line_with_a_caret_and_agreed_language_apart():
    printed = report.text(ALL, {"drafts/a.yaml": "a: 1\nheld: 31 June\n"})
    own, agreed = printed.split("\n\n")[:2]
    assert "    2 | held: 31 June\n      |       ^" in own
    assert agreed.startswith("Already in the text that is followed")
    assert "a.docx:PP3: hint: spelled “x” [SPL-01]" in agreed
    assert printed.endswith("2 errors, 1 hint")


def test_repeats_of_one_finding_are_told_once_with_their_lines():
    again = [Problem(Place("a.yaml", n, 1), "no", "OP-01") for n in (4, 7, 9)]
    printed = report.text([*again, Problem(Place("a.yaml", 8, 1), "yes", "OP-01")], {})
    assert printed.splitlines() == [
        "a.yaml:4:1: error: no [OP-01]",
        "      and 2 more: lines 7, 9",
        "a.yaml:8:1: error: yes [OP-01]",
        "",
        "4 errors",
    ]


def test_repeats_in_a_word_file_are_told_by_their_paragraphs():
    again = [Problem(Place("a.docx", paragraph=f"PP{n}"), "no", "OP-01") for n in (4, 7)]
    assert "      and 1 more: in PP7" in report.text(again, {})


def test_what_has_no_rule_is_never_left_out():
    assert report.chosen(ALL, lambda rule: rule.startswith("SPL")) == (NO_RULE, WORD)
    assert report.chosen(ALL, lambda rule: False) == (NO_RULE,)


def test_a_hint_never_blocks():
    assert not report.failed([WORD])
    assert report.failed([YAML])


@pytest.mark.parametrize("id_", list(RULES))
def test_every_rule_explains_itself_with_its_examples_and_its_source(id_):
    page = manual.explained(id_.lower())
    assert RULES[id_].source in page
    assert all(text in page for _, text in RULES[id_].examples)
    assert "Bad:" not in page


def test_an_unknown_rule_is_told_with_the_nearest_one():
    with pytest.raises(manual.UnknownRule, match="REF-11"):
        manual.explained("REF-111")


def test_the_list_has_every_rule_once():
    listed = manual.listed()
    assert all(listed.count(f"  {id_} ") == 1 for id_ in RULES)
