from hypothesis import given
from hypothesis import strategies as st

from drafter.language.typography import bind
from drafter.readers.source import ordinary
from tests.strategies import WORDS

SPACE, HYPHEN = "\u00a0", "\u2011"


@given(st.text() | WORDS)
def test_the_plain_words_are_given_back(words):
    assert ordinary(bind(words)) == ordinary(words)


@given(st.text() | WORDS)
def test_binding_keeps_the_length_and_is_done_once(words):
    assert len(bind(words)) == len(words)
    assert bind(bind(words)) == bind(words)


def test_capitals_and_a_number_stay_on_one_line():
    assert bind("COVID-19, resolution ES-10/24 (G-5)") == f"COVID{HYPHEN}19, resolution ES{HYPHEN}10/24 (G{HYPHEN}5)"


def test_capitals_and_a_name_stay_on_one_line():
    assert (
        bind("(UN-Women), UN-Habitat, C-130s, A-list") == f"(UN{HYPHEN}Women), UN{HYPHEN}Habitat, C{HYPHEN}130s, A-list"
    )


def test_a_day_stays_with_its_month_but_a_month_parts_from_its_year():
    assert bind("31 August and 1 September 2025") == f"31{SPACE}August and 1{SPACE}September 2025"


def test_two_days_of_a_month_stay_together_up_to_the_word_between_them():
    assert bind("from 10 to 21 November") == f"from 10{SPACE}to 21{SPACE}November"
    assert bind("on 18 and 19 May, 10 to 21 States") == f"on 18{SPACE}and 19{SPACE}May, 10 to 21 States"


def test_a_number_stays_with_the_word_that_it_counts():
    for words in ["paragraph 6", "article VI", "No. 50518", "vol. 2896", "section II", "annex I", "16 per cent",
                  "4.5 million", "60/252 B", "95th plenary", "paragraph (a)", "paragraph 6 (a)", "paras. 27–29",
                  "part I", "Sales No. E.93.I.8", "sect. D", "figure I.1", "1.5 degrees"]:  # fmt: skip
        assert bind(words).count(SPACE) == words.replace("per cent", "percent").replace("Sales ", "").count(" "), words


def test_an_agenda_item_stays_whole():
    assert bind("Agenda item 125 (s)") == f"Agenda item{SPACE}125{SPACE}(s)"


def test_words_that_may_part_are_left_alone():
    for words in ["resolution 59/48 of 2004", "items of the agenda", "a section on 5 points", "1373 (2001)",
                  "counter-terrorism", "Secretary-General", "in May 2024",
                  "in New York", "10 years", "64 (a)"]:  # fmt: skip
        assert bind(words) == words


def test_no_line_ends_in_non():
    assert bind("non-members and Non-Proliferation") == f"non{HYPHEN}members and Non{HYPHEN}Proliferation"
