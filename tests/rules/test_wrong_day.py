"""What is wrong about the day of a resolution."""

from datetime import date

import pytest

from drafter.language import register
from drafter.language.organs import ASSEMBLY, HUMAN_RIGHTS
from drafter.rules.wrong_day import wrong_day


@pytest.mark.parametrize("number", ["70/1", "75/268", "77/338"])
def test_a_day_is_wrong_unless_it_is_that_of_the_register(number):
    adopted = register.adopted(number)
    assert wrong_day(number, adopted) == ""
    assert number in wrong_day(number, date(adopted.year - 1, adopted.month, adopted.day))


@pytest.mark.parametrize(("number", "organ"), [("60/1", HUMAN_RIGHTS), ("60/1", ASSEMBLY)])
def test_each_organ_has_the_day_of_its_own_register(number, organ):
    adopted = register.adopted(number, organ)
    other = register.adopted(number, ASSEMBLY if organ == HUMAN_RIGHTS else HUMAN_RIGHTS)
    assert wrong_day(number, adopted, organ) == ""
    assert number in wrong_day(number, other, organ)


def test_a_day_that_is_not_known_is_of_the_session_of_its_number():
    assert "eighteenth" not in wrong_day("57/399", date(2003, 1, 2))
    assert "fifty-eighth session, but 57/399" in wrong_day("57/399", date(2004, 1, 2))
    assert wrong_day("57/399", date(2024, 10, 1), HUMAN_RIGHTS) == ""
    assert "one of 2024" in wrong_day("57/399", date(2023, 10, 1), HUMAN_RIGHTS)


def test_nothing_is_known_of_an_organ_without_a_register():
    assert wrong_day("57/399", date(1999, 10, 1), "Economic and Social Council") == ""
