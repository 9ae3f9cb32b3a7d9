import pytest

from drafter.model.problems import Level
from drafter.rules.registry import RULES, Rule, rule


def spaces(draft):
    """One space stands between words.

    Two are seen by nobody.

    Bad: Noting  the report,
    Good: Noting the report,
    """
    yield from ()


def test_the_page_of_a_rule_is_its_docstring():
    one = Rule("ZZZ-01", Level.HINT, "no", "measured", spaces)
    assert one.summary == "One space stands between words."
    assert one.advice == "Two are seen by nobody."
    assert one.examples == (("Bad", "Noting  the report,"), ("Good", "Noting the report,"))


def test_an_id_never_stands_for_two_rules():
    known = next(iter(RULES))
    with pytest.raises(ValueError, match=f"two rules {known}"):
        rule(known)(spaces)


def test_a_rule_is_registered_as_it_was_declared(monkeypatch):
    monkeypatch.setattr("drafter.rules.registry.RULES", {})
    assert rule("ZZZ-01", Level.WARN, "safe", "measured")(spaces) is spaces
    from drafter.rules.registry import RULES

    assert {"ZZZ-01": Rule("ZZZ-01", Level.WARN, "safe", "measured", spaces)} == RULES
