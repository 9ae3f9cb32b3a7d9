"""A project says what it wants of the rules; what it cannot want is told at its line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.cli.disk.library import phrases
from drafter.model.errors import BadConfiguration
from drafter.model.problems import Level
from drafter.rules import check_resolution
from drafter.rules.book import RULES
from drafter.rules.configuration import Configuration, parse
from tests.rules.examples import draft

IDS = st.sampled_from(sorted(RULES))


@given(st.dictionaries(IDS, st.sampled_from(["error", "warn", "hint", "off"]), max_size=5))
def test_a_rule_that_is_off_is_not_run_and_every_other_one_is(levels):
    text = "[rules]\n" + "".join(f'{rule} = "{level}"\n' for rule, level in levels.items())
    ran = {rule.id for rule in parse(text, "drafter.toml").rules()}
    assert ran == set(RULES) - {rule for rule, level in levels.items() if level == "off"}


def _found(text: str, configuration: Configuration) -> list[tuple[str, Level]]:
    return [(p.rule, p.level) for p in check_resolution(draft(text, phrases()).resolution, "", None, configuration)]


def test_the_level_of_a_rule_is_that_of_all_its_findings_and_the_longest_key_counts():
    text = "Encouraging all states to assist the government of Qatar,"
    assert dict(_found(text, parse('rules = {CAP = "hint", CAP-04 = "warn"}', ""))) == {"CAP-04": Level.WARN}


def test_own_words_and_names_are_known():
    text = "Noting the role of regional cooperatoin and of the Organization of turkic States,"
    assert _found(text, Configuration()) == [("WORD-02", Level.WARN)]
    own = parse('words = ["cooperatoin"]\nnames = ["Organization of Turkic States"]', "drafter.toml")
    assert _found(text, own) == [("CAP-10", Level.WARN)]


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ('words = ["a"\nnames = 1', (2, 1), "this is no TOML"),
        ("", None, ""),
        ('wrods = ["a"]', (1, 1), "did you mean “words”?"),
        ('\nwords = "agrivoltaics"', (2, 1), "a list of texts"),
        ('words = ["a"]\nnames = [1]', (2, 1), "a list of texts"),
        ("rules = 3", (1, 1), "a table"),
        ('[rules]\nPUN-01 = "off"\nPUN-99 = "off"', (3, 1), "there is no rule PUN-99"),
        ('[rules]\nPUN-01 = "fatal"', (2, 1), '"error", "warn", "hint" or "off"'),
        ("[rules]\nPUN-01 = false", (2, 1), '"error", "warn", "hint" or "off"'),
        ('rules = {PUN-01 = "of"}', (1, 10), "the level of PUN-01"),
    ],
)
def test_a_fault_is_told_at_its_line(text, place, message):
    if place is None:
        assert parse(text, "drafter.toml") == Configuration()
        return
    with pytest.raises(BadConfiguration) as told:
        parse(text, "drafter.toml")
    problem = told.value.problems[0]
    assert message in problem.message
    assert (problem.place.line, problem.place.column) == place


def test_a_table_of_another_tool_is_not_looked_at():
    text = '[tool.other]\nwords = 1\n[tool.drafter]\nnames = ["A B"]\nwrods = 1'
    with pytest.raises(BadConfiguration, match=r"pyproject\.toml:5:1: .*wrods"):
        parse(text, "pyproject.toml", "tool.drafter")
    assert parse(text.replace("wrods = 1", ""), "pyproject.toml", "tool.drafter").names == ("A B",)
    with pytest.raises(BadConfiguration, match="table of settings"):
        parse("[tool]\ndrafter = 1", "pyproject.toml", "tool.drafter")


def test_every_fault_is_told_at_once():
    with pytest.raises(BadConfiguration) as told:
        parse('wrods = 1\nnames = 2\n[rules]\nX-1 = "off"', "drafter.toml")
    assert [problem.place.line for problem in told.value.problems] == [1, 2, 4]
