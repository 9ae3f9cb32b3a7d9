"""Words of a text that tell its time."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language import dates
from drafter.language.numbers import ordinal
from drafter.skeleton.todo.timed_words import find, sessions

SINCE, UNTIL = date(2023, 9, 1), date(2027, 12, 31)


def _found(text):
    return list(find(text, SINCE, UNTIL))


@given(st.dates(date(2015, 1, 1), date(2035, 12, 31)))
def test_a_day_is_told_while_it_is_news_and_no_goal(day):
    assert bool(_found(f"the ceasefire of {dates.day(day)}")) is (SINCE <= day <= UNTIL)


@given(st.integers(1, 150))
def test_sessions_have_their_numbers(number):
    assert list(sessions(f"its {ordinal(number)} session")) == [(f"{ordinal(number)} session", number)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "for the third consecutive year, and the second year in a row",
            ["third consecutive year", "second year in a row"],
        ),
        ("during the past ten years and the last two decades", ["past ten years", "last two decades"]),
        ("the report on reefs, in particular paragraphs 34 to 36 on coral", ["in particular paragraphs 34 to 36"]),
        ("the report on reefs, in particular paragraph 3 of resolution 78/5", []),
        ("decisions 21/1 and 21/2 of the Reef Committee at its last session", ["decisions 21/1 and 21/2"]),
        ("decision 79/412, taken at its last session", []),
        ("the outcome of COP29 and the 9th World Reef Congress", ["COP29", "9th"]),
        ("the VII Ministerial Meeting of the Reef States", ["VII"]),
        ("the Reef Declaration (2024)", ["2024"]),
        ("the 2029 Reef Conference", ["2029"]),
        ("its first ten-year plan (2014–2023)", ["2014–2023"]),
        ("the tenth, fifteenth and twentieth anniversaries of the Reef", ["twentieth anniversaries"]),
        ("the first three sessions of the Reef Forum", ["first three sessions"]),
        ("within the next four years, in the coming years", ["within the next four years", "in the coming years"]),
        ("its article V consultation on the Reef", []),
        ("the eleventh progress report on the Reef", ["eleventh progress report"]),
        ("resolution GC(67)/RES/13 of the Reef Agency", ["GC(67)/RES/13"]),
        ("decisions 1/CMA.5, 2/CP.28, 1/CP.21 and 26/COP.15", ["1/CMA.5", "2/CP.28"]),
        ("the fiscal year 2024/25, resolution 2024/12 and document E/2024/33", ["2024/25"]),
        ("World Health Assembly resolution 77.14 of 1 June 2024", ["1 June 2024"]),
    ],
)
def test_other_ways_of_telling_the_time_are_seen(text, told):
    assert _found(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "resolution 2719 (2023), general comment No. 27 (2024)",
        "its resolution 79/1 of 22 September 2024",
        "the 2030 Agenda, by 2030, in 2029, until 2035",
        "the Decade (2016–2025)",
        "its first plan (2004–2013)",
        "carbon dioxide, CO2, H5N1, G77, 5 per cent",
        "takes over five years",
        "the 9th World Reef Congress, held in 2016",
    ],
)
def test_numbers_goals_and_history_are_not(text):
    assert _found(text) == []
