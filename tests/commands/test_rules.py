"""The command rules: every rule in one line, or one on a page."""

import pytest

from drafter.rules.book import RULES
from tests.commands.runner import drafter


def test_rules_lists_and_explains():
    assert "REF-11" in drafter("rules").out
    assert "75/268 of 25 March 2021" in drafter("rules", "ref-11").out
    assert drafter("rules", "REF-99").code == 2


@pytest.mark.parametrize("id_", list(RULES))
def test_every_rule_is_listed_once(id_):
    assert drafter("rules").out.split().count(id_) == 1


def test_a_rule_that_does_not_exist_is_told_with_the_nearest_one():
    ran = drafter("rules", "REF-99")
    assert ran.code == 2
    assert "REF-99" in ran.err


def test_rules_are_listed_by_how_they_begin():
    ran = drafter("rules", "ref-1")
    assert ran.code == 0
    assert {line.partition(" ")[0][:5] for line in ran.out.splitlines()} == {"REF-1"}
