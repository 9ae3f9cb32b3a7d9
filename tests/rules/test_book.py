"""Every example in the docstring of a rule is a test: the bad ones are found, the good ones are not."""

from __future__ import annotations

import re

import pytest

from drafter.cli.disk.library import phrases
from drafter.model.problems import Level
from drafter.rules.book import CHAPTERS, RULES
from drafter.rules.vocabulary import has_dictionary
from tests.rules.examples import draft

NEED_DICTIONARY = ("WORD-03",)
EXAMPLES = [
    (rule.id, kind, text)
    for rule in RULES.values()
    if has_dictionary() or rule.id not in NEED_DICTIONARY
    for kind, text in rule.examples
]


@pytest.mark.parametrize(("id_", "kind", "text"), EXAMPLES)
def test_the_bad_examples_are_found_and_the_good_ones_are_not(id_, kind, text):
    found = list(RULES[id_].check(draft(text, phrases())))
    assert bool(found) == (kind == "Bad"), found


@pytest.mark.parametrize(("id_", "kind", "text"), [e for e in EXAMPLES if e[1] == "Bad"])
def test_a_finding_stands_inside_its_passage_and_says_what_to_do(id_, kind, text):
    for finding in RULES[id_].check(draft(text, phrases())):
        assert 0 <= finding.start <= finding.end <= len(finding.passage.words)
        assert finding.message[:1].islower() or not finding.message[:1].isalpha() or finding.message[:1].isupper()
        assert not finding.message.endswith(".")


@pytest.mark.parametrize(("id_", "text"), [(e[0], e[2]) for e in EXAMPLES if e[1] == "Bad"])
def test_what_a_message_tells_to_write_is_of_the_text_itself_or_called_an_example(id_, text):
    for finding in RULES[id_].check(draft(text, phrases())):
        own = re.sub(r" like .*|“[^”]*” or “[^”]*”|; \S+ was adopted on that day.*", "", finding.message)
        named = re.findall(r"(?<![\w/])\d+/\d+|\d+ \([IVXL]+\)", own)
        assert set(named) <= set(re.findall(r"\d+/\d+|\d+ \([IVXL]+\)", text)), finding.message


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_a_rule_has_a_page(rule):
    kinds = {kind for kind, _ in rule.examples}
    assert kinds == {"Bad", "Good"}
    assert re.fullmatch(r"[A-Z]+-\d\d", rule.id)
    assert rule.summary.endswith(".")
    assert rule.source
    assert rule.level in Level


@pytest.mark.parametrize(("id_", "kind", "text"), [e for e in EXAMPLES if e[1] == "Bad" and RULES[e[0]].fix == "safe"])
def test_a_safe_correction_leaves_nothing_for_its_own_rule(id_, kind, text):
    for finding in RULES[id_].check(draft(text, phrases())):
        if finding.instead is not None:
            words = finding.passage.words
            corrected = words[: finding.start] + finding.instead + words[finding.end :]
            again = [
                f
                for f in RULES[id_].check(draft(text.replace(words, corrected), phrases()))
                if f.words == finding.words
            ]
            assert not again or words not in text


def test_there_are_at_least_eighty_rules_and_each_is_in_one_chapter():
    assert len(RULES) >= 80
    modules = [rule.check.__module__ for rule in RULES.values()]
    assert set(modules) == {module.__name__ for module in CHAPTERS.values()}
