"""Names of bodies and of States, in full and as they are official."""

import pytest

from drafter.cli.disk.library import phrases
from tests.rules.examples import found


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        ("NAM-01", "Noting the work of UNDP,", "UNDP", "United Nations Development Programme"),
        ("NAM-03", "Thanking Swaziland,", "Swaziland", "Eswatini"),
        ("NAM-05", "Thanking His Excellency the Prime Minister,", "His Excellency", None),
        ("NAM-08", "Thanking the Chairman of the group,", "Chairman", "Chair"),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("NAM-01", "Noting the work of the United Nations Development Programme,"),
        ("NAM-03", "Thanking Eswatini,"),
        ("NAM-08", "Thanking the Chair of the group,"),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []
