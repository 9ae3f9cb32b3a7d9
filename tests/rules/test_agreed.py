"""Agreed language: what the adopted text has at the same place is at most a hint, and is never corrected."""

import re

import pytest

from drafter.cli.disk.library import phrases, resolutions
from drafter.model.problems import Level
from drafter.rules import check
from drafter.rules.fixing import fixed
from drafter.skeleton.load import load
from tests.rules.alone import alone
from tests.rules.drafts import BASE, DRAFT, OLD


def test_words_of_the_adopted_text_are_at_most_a_hint():
    text = DRAFT.replace("that the organization has met", "that the organisation has met")
    (problem,) = (p for p in check(load(text), phrases(), load(OLD)) if p.rule == "SPL-01")
    assert (problem.level, problem.agreed) == (Level.HINT, True)


def test_a_new_slip_in_a_paragraph_of_the_adopted_text_is_no_agreed_language():
    text = DRAFT.replace("that the organization has met", "that the organisation has met, and the labor of all")
    levels = {p.rule: (p.level, p.agreed) for p in check(load(text), phrases(), load(OLD))}
    assert levels["SPL-01"] == (Level.HINT, True)
    assert levels["SPL-04"] == (Level.ERROR, False)


SHELF = {path.stem: path.read_text("utf-8") for path in resolutions()}
OWN_SLIPS = [
    (r"^(      .*?[a-z]), (?=[a-z])", r"\1 , ", "PUN-13"),
    (r"^(      .*?[a-z]), (?=[a-z])", r"\1,, ", "PUN-13"),
    (r",(\[\^[\w-]+\])", r"\1,", "FN-05"),
    (r"”(?=[, ])", "", "PUN-02"),
    (r"\b71/14: 21 November 2016", "71/41: 21 November 2016", "REF-11"),
    (r"\b(7\d/\d+): 2(\d [A-Z])", r"\1: 1\2", "REF-11"),
    (r"(?<= )organization(?= )", "organisation", "SPL-01"),
]
"""What an editor mistypes, and the rule that sees it."""


@pytest.mark.parametrize("name", SHELF)
@pytest.mark.parametrize(("right", "wrong", "rule"), OWN_SLIPS)
def test_a_slip_in_an_adopted_paragraph_is_the_editors_own(name, right, wrong, rule):
    base, text = load(SHELF[name], name), SHELF[name]
    places = list(re.finditer(right, text, re.MULTILINE))
    for place in places[:: max(len(places) // 4, 1)]:
        slipped = text[: place.start()] + place.expand(wrong) + text[place.end() :]
        problems = check(load(slipped, name), phrases(), base, alone(rule))
        own = [p for p in problems if p.rule == rule and not p.agreed]
        assert {p.level for p in own} & {Level.ERROR, Level.WARN}, place


def test_a_slip_that_the_adopted_text_has_elsewhere_is_the_editors_own_at_a_new_place():
    twice = OLD.replace("the meetings of", "the meetings , of")
    text = DRAFT.replace("the meetings of", "the meetings , of").replace(
        "the Council, including", "the Council , including"
    )
    agreed = [(p.place.line, p.agreed) for p in check(load(text), phrases(), load(twice)) if p.rule == "PUN-13"]
    assert agreed == [(24, True), (24, False)]


def test_agreed_language_is_never_corrected():
    text = DRAFT.replace("that the organization has met", "that the organisation has met, and the labor of all")
    made = fixed(load(text), phrases(), load(OLD), ("safe", "unsafe"))
    assert "organisation" in made.text
    assert "labour" in made.text


def test_what_depends_on_the_session_is_no_agreed_language():
    computed, typed = "its {{ next_session | ordinal }} session the", "its seventy-ninth session the"
    old = BASE.replace("session: 81", "session: 77").replace(computed, typed)
    text = DRAFT.replace(computed, typed)
    levels = {p.rule: p.level for p in check(load(text), phrases(), load(old))}
    assert levels["CAL-09"] is Level.ERROR
