"""Symbols of documents: found, moved to another session, named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language.facts import documents

SYMBOLS = st.builds(
    "{}{}/{}{}".format,
    st.sampled_from(["A/", "A/C.5/"]),
    st.integers(31, 120),
    st.integers(1, 999),
    st.sampled_from(["", "/Add.1", " (Part II)", " (Vol. I)", "-E/2024/68", "-S/2024/384"]),
)


@given(SYMBOLS)
def test_a_symbol_is_found_whole_and_is_right(symbol):
    assert [cited.symbol for cited in documents.find(f"See {symbol}, para. 6.")] == [symbol]
    assert documents.problem(symbol) == ""


@given(SYMBOLS, st.integers(1, 5), st.integers(1, 5))
def test_moving_a_symbol_twice_is_moving_it_once_over_both(symbol, first, second):
    once = documents.moved(symbol, first)
    assert documents.problem(once) == ""
    assert documents.session_of(once) == documents.session_of(symbol) + first
    assert documents.moved(once, second) == documents.moved(symbol, first + second)


def test_a_supplement_keeps_its_number_and_any_other_number_is_not_known():
    assert documents.moved("A/79/23", 2) == "A/81/23"
    assert documents.moved("A/79/12 (Part I)", 1) == "A/80/12 (Part I)"
    assert documents.moved("A/79/302/Add.1", 1) == "A/80/TODO"
    assert documents.moved("A/79/53/Add.1", 1) == "A/80/53/Add.1"


def test_the_number_of_a_paper_of_a_committee_and_of_a_report_of_the_advisory_committee_is_not_known():
    assert documents.moved("A/C.5/79/12", 2) == "A/C.5/81/TODO"
    assert documents.moved("A/79/7/Add.9", 2) == "A/81/TODO"
    assert documents.moved("A/79/7", 2) == "A/81/7"


@pytest.mark.parametrize("symbol", ["E/2024/45-E/CN.6/2024/9", "A/AC.109/2024/7", "E/CN.4/2024/102/Add.1"])
def test_documents_that_are_counted_by_the_year_are_found_whole(symbol):
    assert [cited.symbol for cited in documents.find(f"See {symbol}, para. 3.")] == [symbol]
    assert (documents.year_of(symbol), documents.session_of(symbol)) == (2024, 0)


@pytest.mark.parametrize("symbol", ["A/RES/79/1", "A/79/L.5", "A/ES-10/794", "S/2024/12", "A/CONF.216/5", "CEDAW/C/1"])
def test_what_no_later_session_follows_is_none(symbol):
    assert not list(documents.find(symbol))


def test_the_session_of_official_records_is_found_only_where_it_is_that_of_the_symbol():
    text = "*Official Records of the General Assembly, {} Session, Supplement No. 23* (A/79/23), chap. II."
    assert len(list(documents.records(text.format("Seventy-ninth")))) == 1
    assert not list(documents.records(text.format("Seventy-eighth")))


@pytest.mark.parametrize(
    ("number", "symbol"),
    [("Supplement No. 53A", "A/79/53/Add.1"), ("Supplement No. 5*, vol. I", "A/79/5 (Vol. I)"),
     ("Supplements No. 7 and 7A", "A/79/7"), ("Supplement No. 5O", "A/79/5/Add.15")],
)  # fmt: skip
def test_the_session_follows_where_a_supplement_has_a_letter_a_volume_or_two_numbers(number, symbol):
    text = f"*Official Records of the General Assembly, Seventy-ninth Session, {number}* ({symbol})."
    assert [cited.symbol for _, _, cited in documents.records(text)] == [symbol]
    assert not documents.is_at_odds(symbol, text)


def test_a_symbol_beside_a_session_that_would_not_follow_is_at_odds_with_it():
    text = "*Official Records, Seventy-eighth Session, Supplement No. 23* (A/79/23) and A/79/302."
    assert documents.is_at_odds("A/79/23", text)
    assert not documents.is_at_odds("A/79/302", text)
    assert not documents.is_at_odds("A/79/23", "A/79/23, chap. II.")


@pytest.mark.parametrize("value", ["A/79/", "79/302", "A/79/302.", "the report", "A/HRC/57"])
def test_a_wrong_symbol_is_told_with_an_example(value):
    assert "for example A/81/302" in documents.problem(value)


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("the working paper prepared by the Secretariat on Osh", "working_paper"),
        (
            "the report of the Audit Advisory Committee on the proposed programme budget for 2025",
            "audit_advisory_committee_report",
        ),
        ("the report of the Secretary-General on the proposed programme budget for 2025", "budget"),
        (
            "the report of the Office of the United Nations High Commissioner for Human Rights",
            "high_commissioner_report",
        ),
        (
            "the report prepared by the Economic and Social Commission for Western Asia",
            "economic_social_commission_report",
        ),
    ],
)
def test_a_document_is_named_after_what_it_is_and_after_the_body_that_reports(before, name):
    assert documents.names(before)[0] == name


def test_that_of_another_body_is_its_own_report():
    before = "the report of the Secretary-General on property, as well as that of the Land Commission for Osh"
    assert documents.names(before)[0] == "land_commission_report"


def test_several_reports_of_one_body_are_told_apart_by_what_they_are_on():
    before = "the report of the Special Rapporteur on climate change and indigenous peoples"
    assert documents.names(before) == ("special_rapporteur_report", "climate_change_indigenous_report")
