"""Resolutions with their dates: once, in order, and that of the adoption."""

from datetime import date

import pytest

from drafter.cli.disk.library import phrases
from drafter.language import register
from drafter.rules.book.adoption_dates import citations, wrong_day
from tests.rules.examples import draft, found


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        (
            "REF-03",
            "Recalling its resolution 70/1 of 25 September 2015 and 71/1 of 19 September 2016,",
            "resolution",
            "resolutions",
        ),
        ("REF-11", "Recalling its resolution 70/1 of 26 September 2015,", "26 September 2015", "25 September 2015"),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("REF-02", "Recalling its resolution 70/1 of 25 September 2015, / Noting resolution 70/1,"),
        ("REF-03", "Recalling its resolutions 70/1 of 25 September 2015 and 71/1 of 19 September 2016,"),
        ("REF-11", "Recalling its resolution 70/1 of 25 September 2015,"),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []


@pytest.mark.parametrize("number", ["70/1", "75/268", "77/338"])
def test_a_day_is_wrong_unless_it_is_that_of_the_register(number):
    adopted = register.adopted(number)
    assert wrong_day(number, adopted) == ""
    assert number in wrong_day(number, date(adopted.year - 1, adopted.month, adopted.day))


def test_a_citation_knows_its_number_and_its_day():
    (one,) = citations(draft("Recalling its resolution 70/1 of 25 September 2015 and 71/1,", phrases()))
    assert (one.number, one.day) == ("70/1", date(2015, 9, 25))
    assert one.passage.words[one.day_start : one.day_end] == "25 September 2015"
