"""Resolutions with their dates: once, in order, and that of the adoption."""

from datetime import date

import pytest

from drafter.cli.disk.library import phrases
from drafter.rules.book.adoption_dates import citations
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


def test_a_citation_knows_its_number_and_its_day():
    (one,) = citations(draft("Recalling its resolution 70/1 of 25 September 2015 and 71/1,", phrases()))
    assert (one.number, one.day) == ("70/1", date(2015, 9, 25))
    assert one.passage.words[one.day_start : one.day_end] == "25 September 2015"


@pytest.mark.parametrize(
    ("line", "marked", "instead"),
    [
        ("Recalling Human Rights Council resolution 57/15 of 11 October 2024,", "11 October 2024", "10 October 2024"),
        ("Recalling Human Rights Council resolution 57/15 of 11 October 2023,", "11 October 2023", None),
        ("Recalling Human Rights Council resolution 75/15 of 10 October 2024,", "10 October 2024", None),
        (
            "organ: Human Rights Council | Recalling its resolution 57/15 of 10 July 2024,",
            "10 July 2024",
            "10 October 2024",
        ),
    ],
)
def test_a_wrong_day_of_a_resolution_of_the_human_rights_council_is_told(line, marked, instead):
    assert found("REF-11", line, phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    "line",
    [
        "Noting its resolution 60/1 of 16 September 2005 and Human Rights Council resolution 60/1 of 6 October 2025,",
        "organ: Human Rights Council | Recalling its resolution 57/15 of 10 October 2024,",
        "organ: Human Rights Council | Recalling General Assembly resolution 60/251 of 15 March 2006,",
        "Recalling Human Rights Council resolution S-30/1 of 27 May 2021,",
        "Noting Human Rights Council resolution 23/13 of 13 June 2013, as well as resolution 46/12 of 23 March 2021,",
    ],
)
def test_the_days_of_two_organs_are_told_apart(line):
    assert found("REF-11", line, phrases()) == []


def test_one_number_of_two_organs_is_cited_with_its_date_once_for_each():
    own, councils = (
        "its resolution 60/1 of 16 September 2005",
        "Human Rights Council resolution 57/15 of 10 October 2024",
    )
    assert found("REF-02", f"Recalling {own}, / Recalling {councils},", phrases()) == []
    assert len(found("REF-02", f"Recalling {councils}, / Noting {councils},", phrases())) == 1


def test_what_is_said_to_be_of_the_assembly_is_held_against_its_own_days():
    assert found("REF-11", "Recalling its resolution 46/12 of 23 March 2021,", phrases())
