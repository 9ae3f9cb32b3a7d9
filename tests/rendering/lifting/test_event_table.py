"""The table of events: one event is one entry, and another one another."""

from datetime import date

from drafter.language.facts.naming.event_names import EventNames
from drafter.rendering.lifting.event_table import EventTable

FORUM, SUMMIT = EventNames(("ocean_forum",), ("forum",)), EventNames(("ocean_summit",), ("summit",))


def table():
    made = EventTable("Peace", date(2022, 1, 1), frozenset())
    made.event(FORUM, {"number": "3", "held": "4 July 2024", "place": "Osh"}, ahead=False)
    return made


def test_an_event_of_the_same_names_and_values_is_the_same():
    assert table().event(FORUM, {"number": "3"}, ahead=True) == 0
    assert table().known(FORUM, {"held": "4 July 2024"}) == 0


def test_an_event_of_other_names_or_another_number_is_another():
    made = table()
    assert [made.known(SUMMIT, {"number": "3"}), made.known(FORUM, {"number": "4"})] == [None, None]
    assert made.event(FORUM, {"number": "4"}, ahead=False) == 1


def test_one_full_day_at_one_place_is_one_event_and_a_month_is_not():
    made = table()
    made.event(SUMMIT, {"held": "May 2024"}, ahead=False)
    assert [made.on("4 July 2024", {"place": "Osh"}), made.on("4 July 2024", {"place": "Rome"})] == [0, None]
    assert made.on("May 2024", {}) is None
