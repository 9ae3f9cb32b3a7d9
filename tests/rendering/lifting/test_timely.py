"""Events without a day that are of the time of their text."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from drafter.language.facts import numbered
from drafter.language.numbers import ordinal
from drafter.rendering.lifting.timely import is_timely, marked

NUMBERS = st.integers(1, 150)


@given(st.lists(NUMBERS, min_size=1, max_size=6))
def test_an_anniversary_is_marked_where_two_texts_speak_of_it(numbers):
    texts = [f"the {ordinal(number)} anniversary of the Fund" for number in numbers]
    assert marked(texts) == {number for number in numbers if numbers.count(number) > 1}


@given(NUMBERS, st.integers(2000, 2100))
def test_a_session_of_a_yearly_body_is_history_one_day_and_stays_it(number, year):
    text = f"the {ordinal(number)} session of the Commission on the Status of Women"
    (event,) = numbered.find(text)
    was, then = (is_timely(event, text, date(y, 1, 1), ()) for y in (year, year + 1))
    assert was or not then


def test_a_session_of_a_body_that_tells_no_year_is_not_known_to_be_of_the_time():
    text = "the ninetieth session of the Committee"
    assert not any(is_timely(event, text, date(2000, 1, 1), ()) for event in numbered.find(text))
