"""Bodies that hold one session a year."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language.data import text as data
from drafter.language.facts import yearly

SESSIONS = {
    "Assembly of the International Seabed Authority": (29, 2024),
    "Commission for Social Development": (62, 2024),
    "Commission on Crime Prevention and Criminal Justice": (33, 2024),
    "Commission on Narcotic Drugs": (67, 2024),
    "Commission on Population and Development": (57, 2024),
    "Commission on Science and Technology for Development": (28, 2025),
    "Commission on the Status of Women": (68, 2024),
    "Committee for Programme and Coordination": (63, 2023),
    "Committee on Information": (47, 2025),
    "Committee on the Peaceful Uses of Outer Space": (67, 2024),
    "Committee on World Food Security": (52, 2024),
    "Conference of States Parties to the Convention on the Rights of Persons with Disabilities": (17, 2024),
    "Conference of the Parties to the United Nations Framework Convention on Climate Change": (29, 2024),
    "Economic and Social Commission for Asia and the Pacific": (80, 2024),
    "Executive Committee of the Programme of the High Commissioner": (75, 2024),
    "Executive Committee of the Programme of the United Nations High Commissioner for Refugees": (75, 2024),
    "General Conference of the International Atomic Energy Agency": (68, 2024),
    "International Labour Conference": (112, 2024),
    "International Law Commission": (75, 2024),
    "Internet Governance Forum": (19, 2024),
    "Meeting of States Parties to the United Nations Convention on the Law of the Sea": (34, 2024),
    "Permanent Forum on Indigenous Issues": (24, 2025),
    "Statistical Commission": (55, 2024),
    "United Nations Commission on International Trade Law": (57, 2024),
    "United Nations Forum on Forests": (19, 2024),
    "United Nations Scientific Committee on the Effects of Atomic Radiation": (71, 2024),
    "World Health Assembly": (77, 2024),
}
"""A session of each body with its year, as it was announced."""

BODIES = st.sampled_from([line.partition("=")[0] for line in data("yearly.txt").splitlines()])
FRAMES = st.sampled_from(
    [
        ("the report of the {} on its ", " session"),
        ("the outcome of the ", " session of the {}, held in Osh"),
        ("adopted at the ", " {}"),
        ("endorsed by the {} at its resumed ", " session"),
    ]
)


@given(BODIES, FRAMES, st.integers(1, 120))
def test_the_year_after_a_session_has_the_next_session(body, frame, number):
    before, after = (words.format(body) for words in frame)
    first, second = (yearly.year(n, before, after) for n in (number, number + 1))
    assert second == first + 1
    assert yearly.held(number, before, after) == first > 1900


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("the ", " session of the Committee"),
        ("the ", " session of the Conference, and the Commission on Narcotic Drugs"),
        ("noting the Commission on Narcotic Drugs, and the Conference on its ", " session"),
        ("the Commission on Narcotic Drugs; the body at its ", " session"),
        ("", ""),
    ],
)
def test_the_number_of_another_body_tells_no_year(before, after):
    assert yearly.year(20, before, after) == yearly.held(20, before, after) == 0


def test_the_human_rights_council_tells_a_year_and_is_not_yearly():
    assert yearly.held(52, "the Human Rights Council at its ", " session") == 2023
    assert yearly.year(52, "the Human Rights Council at its ", " session") == 0


def test_every_body_is_listed_once_in_order():
    names = [line.partition("=")[0] for line in data("yearly.txt").splitlines()]
    assert names == sorted(set(names), key=str.casefold)


def test_the_year_of_a_session_of_each_body_is_the_one_that_was_announced():
    known = dict(line.rsplit("=") for line in data("yearly.txt").splitlines())
    assert known == {name: str(year - number) for name, (number, year) in SESSIONS.items()}


@pytest.mark.parametrize(("decision", "year"), [("1/CP.29", 2024), ("1/CMP.19", 2024), ("1/CMA.6", 2024)])
def test_a_decision_of_the_parties_tells_its_year(decision, year):
    assert yearly.decided(decision) == year
