"""An event has one date, and is told once."""

import pytest

from drafter.cli.disk.library import phrases
from tests.rules.examples import found

NINTH = "Noting the ninth meeting, held in Accra on 3 May 2023,"
NINTH_AGAIN = "Recalling the ninth meeting, held in Accra on {} May 2023,"
TENTH = "Recalling the tenth meeting, held in Accra on 4 May 2024,"


def test_another_date_of_one_event_is_told_where_it_stands():
    assert found("FACT-01", f"{NINTH} / {NINTH_AGAIN.format(4)}", phrases()) == [("4 May 2023", None)]


def test_an_event_that_is_dated_again_is_told_once():
    assert found("FACT-02", f"{NINTH} / {NINTH_AGAIN.format(3)}", phrases()) == [("3 May 2023", None)]


@pytest.mark.parametrize("rule", ["FACT-01", "FACT-02"])
def test_two_events_have_two_dates(rule):
    assert found(rule, f"{NINTH} / {TENTH}", phrases()) == []
