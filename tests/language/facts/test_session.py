"""The session to which a report or an item is put."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language.facts import session
from drafter.language.numbers import ordinal
from drafter.rendering.braces.evaluation import fill

AGENDA = "to include in the provisional agenda of its {} session the item"
REPORT = "the Secretary-General to report to the General Assembly at its {} session"
CONSIDER = "to continue its consideration of the question at its {} session"
MAIN = "to submit a report to the Assembly at the main part of its {} session"
DURING = "to inform the General Assembly about the implementation of the present resolution during its {} session"
CONTINUE = "to continue consideration of the question at its {} session"
SEIZED = ", bearing in mind the report, to remain seized of the matter at its {} session"
TO_IT = "the Secretary-General to submit to it, for its consideration at its {} session, a report"
FORMS = [AGENDA, REPORT, CONSIDER, MAIN, DURING, CONTINUE, SEIZED, TO_IT, REPORT.replace("the General Assembly", "it")]
FILTERS = {"ordinal": lambda n: ordinal(int(n)), "plus": lambda n, m: str(int(n) + int(m))}


@given(st.integers(50, 150), st.integers(1, 5), st.integers(1, 5), st.sampled_from(FORMS))
def test_what_is_lifted_prints_the_same_words_again(number, after, period, form):
    text = form.format(ordinal(number + after))
    lifted = session.lifted(text, number, period, "Decides")
    assert "{{" in lifted
    assert fill(lifted, {"session": str(number), "next_session": str(number + period)}, FILTERS) == text


@given(st.integers(50, 150), st.integers(1, 5))
def test_the_agenda_gives_the_period_before_the_report_does(number, period):
    texts = [("Requests", REPORT.format(ordinal(number + 1))), ("Decides", AGENDA.format(ordinal(number + period)))]
    assert session.period(texts, number) == period


@pytest.mark.parametrize(
    "text",
    [
        "the Conference of the Parties at its eighty-first session, and to report",
        "a report on the eightieth anniversary",
        "its eighty-first plenary meeting",
        "to convene a meeting of the General Assembly at its eighty-first session",
        "the twenty-fourth special session of the General Assembly, a report",
        "the Economic and Social Council to consider the report submitted to it at its eighty-first session",
        "the Secretary-General to inform the Human Rights Council, and to report to it at its eighty-first session",
    ],
)
def test_what_is_no_session_of_a_report_or_an_item_stays_in_words(text):
    assert session.lifted(text, 79, 2) == text
    assert session.period([("Requests", text)], 79) == 0


def test_a_session_of_the_assembly_is_found_before_one_of_another_body():
    text = "a report to the General Assembly at its eightieth session and to the Council at its fiftieth session"
    assert [one.number for one in session.find(text)] == [80]


@pytest.mark.parametrize("to", ["to it and to the General Assembly", "to it, through the General Assembly,"])
def test_a_session_that_two_forms_tell_is_found_once(to):
    text = f"the Secretary-General to report {to} at its {{}} session"
    assert session.lifted(text.format("eightieth"), 79, 1) == text.format("{{ next_session | ordinal }}")


def test_a_report_to_two_sessions_moves_with_both_and_the_second_gives_the_period():
    text = "to engage in a dialogue with the General Assembly at its eightieth and eighty-first sessions"
    assert session.period([("Invites", text)], 79) == 2
    lifted = session.lifted(text, 79, 2)
    assert lifted.endswith("its {{ session | plus(1) | ordinal }} and {{ next_session | ordinal }} sessions")


def test_a_review_whose_time_is_set_stays_in_words_unless_it_comes_back_with_the_text():
    text = "to report to the General Assembly on the ninth comprehensive review at its eighty-third session"
    assert session.lifted(text, 79, 1) == text
    assert "next_session" in session.lifted(text, 79, 4)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("to the General Assembly and the Human Rights Council at their eighty-second and sixty-first sessions, "
         "respectively, a report", 82),
        ("to review the matter under the item entitled “Peace” at its eighty-first session", 81),
        ("to provide the outcome for the consideration of the General Assembly at the main part of its eighty-first "
         "session", 81),
    ],
)  # fmt: skip
def test_sessions_in_less_usual_forms_are_found(text, number):
    assert [one.number for one in session.find(text)] == [number]


def test_what_is_kept_under_review_stays_on_the_agenda_of_the_session_of_the_text():
    text = "to keep under review during its {} session the item entitled “Peace”"
    assert session.lifted(text.format("eightieth"), 80, 0) == text.format("{{ session | ordinal }}")
    assert session.lifted(text.format("eighty-first"), 80, 1) == text.format("eighty-first")
