"""Capital letters: where the words mean the one thing, and not where they mean any."""

import pytest

from drafter.cli.disk.library import phrases
from tests.rules.examples import found


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        ("CAP-01", "Urging all member states to pay,", "member states", "Member States"),
        ("CAP-02", "Noting the Member States of the African Union,", "Member States of", "States members of"),
        ("CAP-04", "Thanking the government of Kenya,", "government", "Government"),
        ("CAP-05", "Noting the work of the Secretariat of the Pacific Community,", "Secretariat", "secretariat"),
        (
            "CAP-08",
            "Noting the wish of heads of state and government,",
            "heads of state and government",
            "Heads of State and Government",
        ),
        ("CAP-11", "Recalling Annex II to its resolution 70/1,", "Annex", "annex"),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("CAP-01", "Urging all Member States to pay,"),
        ("CAP-02", "Noting the Member States of the United Nations,"),
        (
            "CAP-03",
            "Noting the States parties to the Convention, / Urging the States parties to the Convention to meet,",
        ),
        ("CAP-04", "Noting the state of the oceans,"),
        ("CAP-05", "Noting the work of the Secretariat,"),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []
