"""Events without a day that are of a series which may go on."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language.facts import numbered
from drafter.language.numbers import ordinal
from drafter.rendering.lifting import events
from drafter.rendering.lifting.serial import goes_on

SINCE = date(2022, 6, 1)
KINDS = st.sampled_from(["Review Conference", "replenishment of the Reef Facility", "meeting of the Reef Board"])


def _goes_on(text):
    return [goes_on(event, text, SINCE) for event in numbered.find(text)]


@given(st.integers(2, 60), KINDS, st.integers(1990, 2016))
def test_a_series_goes_on_unless_the_text_puts_the_event_into_the_past(number, kind, year):
    text = f"the {ordinal(number)} {kind}"
    assert _goes_on(text) == [True]
    assert _goes_on(f"{text}, held in {year}") == [False]
    assert _goes_on(f"its resolution 70/1 of 25 September {year} on {text}") == [False]


@pytest.mark.parametrize(
    "text",
    [
        "the first meeting of the Reef Board",
        "the tenth anniversary of the Reef Board",
        "the General Assembly at its seventy-fifth session",
        "to be presented at its eightieth session",
        "the sixty-third session of the Commission on the Status of Women",
    ],
)
def test_what_is_of_no_series_or_tells_its_year_does_not_go_on(text):
    assert not any(_goes_on(text))


@given(st.integers(70, 88))
def test_a_session_on_which_a_body_reports_is_none_of_the_assembly(number):
    assert _goes_on(f"takes note of the report on its {ordinal(number)} session") == [True]
    assert _goes_on(f"the work of the Reef Committee, to be taken up at its {ordinal(number)} session") == [False]


@given(st.integers(3, 60))
def test_only_the_last_two_of_a_series_are_lifted(number):
    several = [f"the {ordinal(n)} Reef Conference" for n in (number - 2, number - 1, number)]
    _, table = events.lifted(several, SINCE, ())
    assert [entry["number"] for entry in table.values()] == [str(n) for n in (number - 1, number) if n > 1]


def test_an_event_with_a_number_is_no_history_for_five_years_and_its_day_goes_with_it():
    _, table = events.lifted(["the eighteenth Reef Summit, held in Osh on 25 March 2020"], SINCE, ())
    assert table == {"reef_summit": {"number": "18", "held": "25 March 2020", "place": "Osh"}}
    assert events.lifted(["the Reef Summit, held in Osh on 25 March 2020"], SINCE, ())[1] == {}
    days = ["25 March 2020"]
    assert events.lifted(["the eighteenth Reef Summit, held on 25 March 2020"], SINCE, (), "", days)[1] == {}


def test_a_conference_that_the_title_follows_up_is_history():
    said = ["the Fourth World Conference on Reefs"]
    assert events.lifted(said, SINCE, (), "Follow-up to the Fourth World Conference on Reefs") == (said, {})
