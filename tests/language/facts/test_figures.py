"""Figures on the state of things."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language.facts import figures

FIGURES = st.sampled_from(
    ["1.8 per cent", "205 million people unemployed", "94 States had signed", "1,200 Member States"]
)


@given(st.lists(FIGURES.map("{} in 2024".format), min_size=1, max_size=6))
def test_every_figure_has_a_name_that_prints_it(texts):
    found = figures.named(texts)
    assert all(re.fullmatch(r"[a-z]+(?:_[a-z]+)*(?:_\d+)?", name) for name in found)
    for text in texts:
        for figure in figures.find(text):
            assert found[figures.expression(figure, found).removeprefix("figures.")] == text[figure.start : figure.end]
    assert all(figures.problem(words) == "" for words in found.values())


@pytest.mark.parametrize(
    "text",
    [
        "the target of 0.7 per cent in 2024",
        "paragraph 5",
        "the 5 United States dollars",
        "a cost of 836,500 Swiss francs in 2024",
    ],
)
def test_a_goal_and_a_number_of_nothing_that_is_counted_stay_in_words(text):
    assert figures.named([text]) == {}


@pytest.mark.parametrize(
    "text", ["94 States had signed", "94 States had signed in 1999", "resolution 78/1 of 5 May 2024 on 94 States"]
)
def test_a_text_that_names_no_recent_year_is_not_of_the_time(text):
    assert not figures.is_of_the_time(text, 79)


@pytest.mark.parametrize("value", ["many", "205 millions", "1,20"])
def test_a_wrong_figure_is_told(value):
    assert "is no figure" in figures.problem(value)


@pytest.mark.parametrize("said", ["147 countries", "1.1 billion people", "1,200 civilians"])
def test_what_counts_is_lifted_at_any_time(said):
    assert list(figures.named([], [f"noting that {said} are affected"]).values()) == [said.rpartition(" ")[0]]


@pytest.mark.parametrize(
    "text",
    [
        "among the 17 Goals",
        "11 of the 17 Goals",
        "the 27 States",
        "40 per cent of all",
        "at least 60 States",
        "4 trillion dollars per year",
        "30 States by 2030",
    ],
)
def test_at_no_certain_time_shares_least_numbers_and_goals_stay_in_words(text):
    assert figures.named([], [text]) == {}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("such needs are estimated at 5.8 trillion to 5.9 trillion United States dollars for the period",
         ["needs_from", "needs_to"]),
        ("a rate of 11.1 per cent for Professional staff and 9.1 per cent for General Service staff shall be used",
         ["rate", "general_service_staff_share"]),
        ("the region and its 16 member countries on an annual basis", ["member_countries"]),
        ("1.1 billion people in 110 countries and 2.1 billion people living in multidimensionally poor households",
         ["people", "countries", "people_living"]),
    ],
)  # fmt: skip
def test_a_figure_is_named_in_whole_words_after_what_it_counts(text, names):
    assert list(figures.named([text])) == names


def test_a_part_is_named_after_the_whole_that_it_is_of():
    text = "ratified by 178 States, including 36 of the 44 States listed in it"
    assert figures.named([], [text]) == {"states": "178", "states_listed": "36"}


def test_a_part_of_a_whole_of_any_size_is_counted():
    assert list(figures.named([], ["signed by 120 of the 193 Member States"]).values()) == ["120"]


def test_those_who_have_done_something_are_counted_without_their_noun():
    text = "98 States have signed the Convention and 72 have ratified it, while 15 have been absent"
    assert list(figures.named([], [text]).values()) == ["98", "72"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("as set out in paragraph 144 (p) of its previous report", {"previous_report_paragraph": "144"}),
        ("in paragraph 279 of the Final Document of the Summit", {"final_document_paragraph": "279"}),
        ("in paragraph 146 of its report and in paragraph 146 (a) of the report", {"report_paragraph": "146"}),
        ("paragraph 5 of its resolution 77/74", {}),
        ("paragraph 30 of the 2030 Agenda", {}),
        ("article 4, paragraph 2, of the report", {}),
    ],
)
def test_a_paragraph_of_what_is_written_anew_each_time_is_a_figure(text, found):
    assert figures.named([], [text]) == found


def test_what_is_counted_may_have_a_proper_name():
    assert list(figures.named([], ["a decision of 59 Diamond Process participants"]).values()) == ["59"]


def test_a_share_is_named_after_what_there_is_a_share_of_or_of_what_it_is_the_measure():
    assert list(figures.named(["in 2024, with a 60 per cent chance of rain"])) == ["chance"]


def test_what_those_who_are_counted_have_done_tells_their_figures_apart():
    text = (
        "by the signing of the Treaty by 187 States, including 41 of the 44 whose ratification is needed in 2024, and "
        "the ratification of the Treaty by 178 States, including 36 of the 44 whose ratification is needed"
    )
    assert figures.named([text]) == {
        "states": "187",
        "signing_ratification_needed": "41",
        "ratification_states": "178",
        "ratification_needed": "36",
    }


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("has resulted in 9.3 billion United States dollars committed in 2024", "committed_money"),
        ("in 2024, about 43 per cent more than before", "increase"),
    ],
)
def test_money_is_named_after_what_was_done_with_it_and_a_share_after_its_change(text, name):
    assert list(figures.named([text])) == [name]
