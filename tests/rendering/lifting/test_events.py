"""Events lifted out of texts: they print the same words again, each under one name."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language import dates
from drafter.language.facts.tables import day_of
from drafter.language.numbers import ordinal
from drafter.rendering.braces.evaluation import fill
from drafter.rendering.filters import filters
from drafter.rendering.lifting import events
from drafter.rendering.lifting.events import is_readable

SINCE = date(2022, 6, 1)
DAYS = st.sampled_from(
    ["4 July 2024", "16 and 17 September 2022", "from 8 to 12 July 2024", "May 2024", "from 30 June to 3 July 2025"]
)
FRAMES = st.sampled_from(
    [
        "the {number} session of the Committee on Fisheries, held in {place} {when}, and its outcome",
        "forward to the {number} session of the Committee on Fisheries, to be held {when} in {place}",
        "the {Number} Annual Conference of the High Contracting Parties, held in {place} {when}",
        "with appreciation the {number} regional seminar on decolonization, convened in {place}, Fiji, {when}",
        "the outcome of the {number} session of the Committee on Fisheries",
        "the statement of {date} on the law of the sea, issued at {place}",
        "the {number} meeting; the {number} and {other} sessions, held {when}, and resolution 70/1 of 25 September",
        "the treaty signed on 12 May 1995 in {place}",
        "the Osh Declaration[^one] adopted at the {number} session of the Committee on Fish, held in {place} {when}",
        "the implementation of the Osh Declaration and of the Osh Declaration’s annex",
    ]
)


@st.composite
def texts(draw):
    number, day = draw(st.integers(1, 60)), draw(DAYS)
    return draw(FRAMES).format(
        number=ordinal(number),
        Number=ordinal(number).capitalize(),
        other=ordinal(number + 1),
        place=draw(st.sampled_from(["Rome", "Addis Ababa", "Saint George’s", "Yaoundé"])),
        when=dates.with_preposition(dates.parse(day)),
        date=day,
    )


@given(st.lists(texts(), min_size=1, max_size=6), st.sampled_from(["", "Fisheries", "The law of the sea"]))
def test_what_is_lifted_prints_the_same_words_again(several, title):
    made, table = events.lifted(several, SINCE, ["host"], title)
    assert [fill(text, table, filters({}, {})) for text in made] == several
    assert "host" not in table


@given(st.lists(texts(), min_size=1, max_size=6))
def test_no_text_has_more_braces_than_words_and_every_entry_is_asked_for(several):
    made, table = events.lifted(several, SINCE, [])
    assert all(is_readable(text) for text in made)
    assert all(any(f"{name}." in text for text in made) for name in table)


@given(st.lists(texts(), min_size=1, max_size=4))
def test_lifting_again_finds_nothing_that_was_lifted(several):
    made, table = events.lifted(several, SINCE, [])
    again, _ = events.lifted(made, SINCE, list(table))
    assert all(text.count("{{") >= before.count("{{") for text, before in zip(again, made, strict=True))


def _lifted(*several, title=""):
    return events.lifted(list(several), SINCE, [], title)


def test_an_event_is_one_entry_however_often_it_is_mentioned():
    made, table = _lifted(
        "the thirty-sixth session of the Committee on Fisheries, held in Rome from 8 to 12 July 2024",
        "the outcome of the thirty-sixth session of the Committee on Fisheries",
    )
    assert table == {"fisheries_session": {"number": "36", "held": "from 8 to 12 July 2024", "place": "Rome"}}
    assert (
        made[1] == "the outcome of the {{ fisheries_session.number | ordinal }} session of the Committee on Fisheries"
    )


def test_two_series_with_the_same_number_are_two_events():
    _, table = _lifted(
        "the third United Nations Ocean Conference, to be held in Nice, France, in June 2025",
        "the outcome of the third International Conference on Financing, held in Osh on 4 July 2024",
    )
    assert {name: entry["held"] for name, entry in table.items()} == {
        "ocean_conference": "June 2025",
        "financing_conference": "4 July 2024",
    }


def test_history_stays_words():
    text = "the third session of the Committee on Fisheries, held in Rome on 4 July 1995"
    assert _lifted(text) == ([text], {})


def test_the_day_of_a_resolution_is_no_event():
    text = "Human Rights Council resolution 53/11 of 12 July 2023, as well as resolution 48/218 B of 12 April 2023"
    assert _lifted(text) == ([text], {})


def test_a_session_of_the_assembly_is_no_event():
    text = "the President of the seventy-ninth session of the General Assembly"
    assert _lifted(text) == ([text], {})


def test_several_meetings_have_their_days_respectively():
    text = (
        "the fifty-second and fifty-third ministerial meetings, held, respectively, in Libreville from 22 to 26 "
        "November 2022 and in Malabo from 15 to 19 May 2023"
    )
    _, table = _lifted(text)
    assert table == {
        "previous_ministerial_meeting": {"number": "52", "held": "from 22 to 26 November 2022", "place": "Libreville"},
        "latest_ministerial_meeting": {"number": "53", "held": "from 15 to 19 May 2023", "place": "Malabo"},
    }


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the regional seminar held in Dili on 5 May 2023", "regional_seminar"),
        ("93 States had signed the Treaty as at 9 October 2023", "as_at"),
        ("the statement of the Group of 9 October 2023", "group_statement"),
        ("an update no later than 30 June 2025", "update_deadline"),
        ("looks forward to the third Forum", "forum"),
        ("the Forum on Minority Issues at its fourteenth session, held in December 2023", "minority_issues_session"),
        ("the fifth session of the Working Group, held in Osh on 4 July 2024", "working_group_session"),
        ("the session held from 4 to 8 July 2024 in Osh", "event"),
    ],
)
def test_a_name_says_what_it_is(text, name):
    assert list(_lifted(text)[1]) == [name]


def test_the_events_of_a_series_have_names_that_belong_together():
    text = (
        "the sixth session of the Conference of the Parties to the Convention on Fisheries, held in Osh on 4 July "
        "2024, and looking forward to the seventh session of the Conference, to be held in Rome in 2026"
    )
    assert list(_lifted(text)[1]) == ["fisheries_session", "next_fisheries_session"]


def test_words_of_the_title_say_nothing_in_a_name():
    text = "the tenth meeting of the Council of the Fisheries Organization, held in Osh on 4 July 2024"
    assert list(_lifted(text, title="Cooperation with the Fisheries Organization")[1]) == ["council_meeting"]


def test_what_an_event_has_adopted_is_a_field_of_it_printed_at_every_mention():
    made, table = _lifted(
        "the Osh Declaration, adopted at the third session of the Committee on Fisheries, held in Osh on 4 July 2024",
        "to implement the Osh Declaration",
    )
    assert table["fisheries_session"]["outcome"] == "Osh Declaration"
    assert made[1] == "to implement the {{ fisheries_session.outcome }}"


def test_days_of_which_a_text_says_only_in_their_order_whose_they_are_stay_words_where_one_cannot_be_printed():
    text = "the ninth and tenth sessions of the Group, from 14 to 18 August 2023 and 17 to 20 June 2024, respectively"
    (made,), table = _lifted(text)
    assert made.endswith(" sessions of the Group, from 14 to 18 August 2023 and 17 to 20 June 2024, respectively")
    assert [entry.keys() for entry in table.values()] == [{"number"}, {"number"}]


def test_days_of_no_listed_events_are_events_of_their_own_also_before_respectively():
    text = "the Group met in Osh on 4 July 2024 and on 5 July 2023, respectively"
    assert [day_of(entry) for entry in _lifted(text)[1].values()] == ["4 July 2024", "5 July 2023"]


def test_the_assembly_of_another_body_has_sessions_with_numbers():
    _, table = _lifted("the twenty-fourth session of the General Assembly of the Tourism League, held on 4 July 2024")
    assert table == {"tourism_league_session": {"number": "24", "held": "4 July 2024"}}


def test_an_anniversary_of_the_time_is_an_event_and_takes_no_day_of_another():
    said = [
        "the fifteenth session of the Forum on Fish, held on the thirtieth anniversary of the Fund, in September 2023",
        "to mark the thirtieth anniversary of the Fund",
    ]
    made, table = events.lifted(said, SINCE, ())
    assert table["fish_session"] == {"number": "15", "held": "September 2023"}
    (anniversary,) = (name for name, entry in table.items() if entry == {"number": "30"})
    assert all(f"{anniversary}.number" in text for text in made)


def test_an_anniversary_of_the_past_stays_words():
    said = ["the meeting held in 2011 to mark the sixtieth anniversary of the Convention"] * 2
    assert events.lifted(said, SINCE, ()) == (said, {})


def test_an_anniversary_of_which_one_text_speaks_stays_words():
    said = ["the eightieth anniversary of the Organization and the eightieth anniversary of peace"]
    assert events.lifted(said, SINCE, ()) == (said, {})


@pytest.mark.parametrize(("number", "is_lifted"), [("sixty-eighth", True), ("fifty-ninth", False)])
def test_the_session_of_a_yearly_body_is_lifted_where_its_number_tells_a_recent_year(number, is_lifted):
    said = [f"the agreed conclusions of the {number} session of the Commission on the Status of Women"]
    assert bool(events.lifted(said, SINCE, ())[1]) is is_lifted


@pytest.mark.parametrize(("number", "is_lifted"), [("third", True), ("first", False)])
def test_an_event_without_a_day_is_lifted_where_it_stands_right_beside_a_known_one_of_its_series(number, is_lifted):
    said = ["the fourth session of the Forum on Fish, held in May 2024", f"the {number} session of the Forum on Fish"]
    assert (len(events.lifted(said, SINCE, ())[1]) == 2) is is_lifted


def test_a_kind_that_many_series_share_does_not_make_two_of_them_one():
    said = [
        "the fourth International Conference on Fish, held in Osh in May 2024",
        "the Agenda of the third International Conference on Trade",
    ]
    _, table = events.lifted(said, SINCE, ())
    assert list(table) == ["fish_conference", "trade_conference"]


def test_a_place_far_before_its_day_and_a_city_named_as_one_are_places():
    far = f"the convening of the Review of the Decade {'of Hope ' * 20}, in the city of Belém, Brazil, on 5 May 2024"
    (entry,) = events.lifted([far], SINCE, ())[1].values()
    assert entry == {"held": "5 May 2024", "place": "Belém", "country": "Brazil"}


def test_a_day_of_one_of_two_things_is_that_of_its_entry():
    said = [
        "the advisory opinion rendered on 19 May 2024",
        "the advisory opinions rendered on 9 July 2004 and 19 May 2024",
    ]
    made, table = events.lifted(said, SINCE, ())
    assert table == {"advisory_opinion": {"date": "19 May 2024"}}
    assert made[1] == "the advisory opinions rendered on 9 July 2004 and {{ advisory_opinion.date | date }}"


def test_the_mark_of_a_note_does_not_part_an_event_from_its_day():
    said = "the fourth Forum on Fish,[^A-CONF-2024-3] held in June 2024"
    assert _lifted(said)[1] == {"fish_forum": {"number": "4", "held": "June 2024"}}


def test_a_session_of_the_parties_is_the_one_that_is_named_before():
    said = ["the tenth session of the Conference of the Parties to the Framework Convention on Fish, held in May 2024"]
    made, table = events.lifted([*said, "the tenth session of the Conference of the Parties"], SINCE, ())
    assert list(table) == ["fish_session"]
    assert "{{ fish_session.number" in made[1]


def test_a_number_whose_day_is_history_stays_words_with_it_wherever_it_stands():
    texts, table = _lifted(
        "the third Forum on Harbours, held in Osh from 3 to 5 July 2016, and the fourth Forum on Harbours, "
        "held in Rome on 4 July 2024",
        "the outcome of the third Forum on Harbours",
    )
    assert [entry["number"] for entry in table.values()] == ["4"]
    assert texts[0].startswith("the third Forum on Harbours, held in Osh from 3 to 5 July 2016, and the {{ ")
    assert texts[1] == "the outcome of the third Forum on Harbours"
