"""The organ, the committee and the kind of a text agree with its symbol."""

import pytest

from drafter.cli.disk.library import phrases
from tests.rules.examples import found


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        ("MAST-16", "symbol: A/C.6/81/L.5, committee: 6", "6", "Sixth Committee"),
        (
            "MAST-16",
            "symbol: A/C.4/81/L.5, committee: Fourth Committee",
            "Fourth Committee",
            "Special Political and Decolonization Committee (Fourth Committee)",
        ),
        ("MAST-16", "symbol: A/81/L.__, committee: Fifth Committee", "Fifth Committee", None),
        ("MAST-17", "organ: Human Rights Coucil", "Human Rights Coucil", None),
        ("MAST-18", "kind: resolution", "resolution", "draft resolution"),
    ],
)
def test_a_wrong_name_is_told_with_the_right_one(rule, line, marked, instead):
    assert found(rule, f"document: {{session: 81, {line}}}", phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("MAST-16", "symbol: A/AC.109/81/L.5, committee: Special Committee on Decolonization"),
        ("MAST-16", "symbol: A/C.1/81/L.__, committee: TODO"),
        ("MAST-17", "organ: Conference of the Parties"),
        ("MAST-18", "kind: resolution, number: 79/332"),
        ("MAST-18", "kind: resolution, symbol: A/RES/79/332"),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, f"document: {{session: 81, {line}}}", phrases()) == []
