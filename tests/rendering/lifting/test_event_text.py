"""The events of one text: their days, their numbers and what they adopted come to one table."""

from datetime import date

import pytest

from drafter.rendering.lifting.event_table import EventTable
from drafter.rendering.lifting.event_text import EventText

SINCE = date(2022, 6, 1)


def text(words, title=""):
    made = EventText(0, words, EventTable(title, SINCE, frozenset()))
    made.note_numbers()
    return made


def printed(made):
    """What the text prints of events: the words, and what stands for them."""
    return [(made.words[m.start : m.end], m.printed) for m in sorted(made.table.mentions)]


def test_a_day_brings_the_number_before_it_and_its_place():
    made = text("the third Ocean Forum, held in Osh on 4 July 2024")
    made.add_days(())
    assert printed(made) == [("third", "number | ordinal"), ("Osh", "place"), ("on 4 July 2024", "held | when")]


def test_a_day_after_a_semicolon_is_another_event():
    made = text("the third Ocean Forum; the summit held in Osh on 4 July 2024")
    made.add_days(())
    assert [event.fields for event in made.table.events] == [{"held": "4 July 2024", "place": "Osh"}]


def test_an_old_day_that_another_fact_has_takes_its_number_along():
    made = text("the eighteenth Reef Summit, held in Osh on 25 March 2020")
    made.add_days({"25 March 2020"})
    made.add_mentions()
    assert made.table.events == []


@pytest.mark.parametrize(
    ("words", "events"), [("the third Forum, which met in 2016", 0), ("looks forward to the third Forum", 1)]
)
def test_a_number_alone_is_an_event_if_it_is_still_to_come(words, events):
    made = text(words)
    made.add_mentions()
    assert len(made.table.events) == events


def test_what_an_event_adopted_is_printed_wherever_it_is_named_and_no_braces_stand():
    made = text("the Osh Declaration adopted at the third Forum, held in Osh on 4 July 2024, and {{ Osh Declaration")
    made.add_days(())
    made.add_outcomes()
    assert [one for one in printed(made) if one[1] == "outcome"] == [("Osh Declaration", "outcome")]
