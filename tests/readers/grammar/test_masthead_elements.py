"""A format that names an element is believed; else the words of the line tell it."""

import pytest

from drafter.readers.grammar.masthead_elements import PATTERNS, element, names_element, names_session_or_committee

LINES = {
    "symbol": "A/81/L.5",
    "organ": "General Assembly",
    "distribution": "Distr.: Limited",
    "date": "3 May 2027",
    "original": "Original: English",
    "session": "Eighty-first session",
    "committee": "Second Committee",
    "agenda_item": "Agenda item 12",
    "sponsors": "Cuba, Italy and Peru: draft resolution",
    "adoption": "Resolution adopted by the General Assembly on 5 September 2025",
    "source": "[without reference to a Main Committee (A/79/L.124)]",
    "title": "79/332. Cooperation",
}


def test_there_is_a_line_of_every_element():
    assert LINES.keys() == {*PATTERNS, "date", "title"}


@pytest.mark.parametrize("name", LINES)
def test_a_line_is_known_by_its_words_and_a_format_knows_better(name):
    assert element(LINES[name], "") == name
    named = {element(LINES[name], role) for role in LINES}
    assert named == LINES.keys() - ({"session"} if name == "organ" else set())


def test_plain_words_are_no_element():
    assert element("Noting the report of the Committee,", "") == ""


@pytest.mark.parametrize("name", LINES)
def test_what_names_a_session_or_a_committee_is_that_line_alone(name):
    assert names_session_or_committee(LINES[name]) == (name in ("session", "committee"))
    assert not names_session_or_committee(f"{LINES[name]} and more words, which")


def test_elements_that_may_go_on_are_not_whole():
    assert {name for name in LINES if not names_element(LINES[name])} == {"sponsors", "adoption", "source", "title"}
