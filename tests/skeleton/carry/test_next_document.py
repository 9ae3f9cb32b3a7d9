import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.skeleton.carry.next_document import next_document, period_of, refusal
from drafter.skeleton.load import load
from drafter.skeleton.records import Document

OLD = Document(
    kind="resolution", number="79/75", session="79", period="2", adopted="12 December 2024", meeting="5",
    symbol="A/RES/79/75", agenda_item="12 (a)", agenda_title="Oceans", sponsors=("Chad",), title="Oceans",
)  # fmt: skip


@given(st.integers(80, 150))
def test_a_draft_has_the_title_and_the_series_and_nothing_that_only_an_adopted_text_has(session):
    new, _ = next_document(OLD, session)
    assert (new.title, new.agenda_title, new.period, new.based_on) == ("Oceans", "Oceans", "2", "79/75")
    assert new.session == str(session)
    assert (new.number, new.adopted, new.meeting, new.source, new.sponsors) == ("", "", "", "", ())
    assert not new.is_adopted


def test_what_the_secretariat_assigns_is_to_be_filled_in_and_the_old_number_is_told():
    new, remarks = next_document(OLD, 81)
    assert (new.symbol, new.date, new.agenda_item) == ("A/81/L.__", "TODO", "TODO")
    assert remarks["agenda_item"].startswith("was 12 (a) at the seventy-ninth session")


@pytest.mark.parametrize(
    ("source", "symbol"),
    [
        ("without reference to a Main Committee (A/79/L.5)", "A/81/L.__"),
        ("on the report of the Second Committee (A/79/437)", "A/C.2/81/L.__"),
    ],
)
def test_a_draft_goes_to_the_committee_that_the_last_one_came_from(source, symbol):
    assert next_document(Document(source=source, session="79"), 81)[0].symbol == symbol


@pytest.mark.parametrize(("period", "number"), [("2", 2), ("", 0), ("two", 0)])
def test_a_period_is_a_number_of_sessions(period, number):
    assert period_of(Document(period=period)) == number


def test_a_refusal_names_the_file():
    error = refusal(load("drafter: 1\ndocument: {title: Peace}\n", "a.yaml"), "it cannot be carried")
    assert "a.yaml" in str(error)
    assert "it cannot be carried" in str(error)
