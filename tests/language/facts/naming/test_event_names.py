"""Names of events of a series."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language.facts.naming import dated_names, event_names
from drafter.language.facts.naming.resolution_names import of_resolutions
from drafter.language.facts.naming.told_apart import Called, distinct
from drafter.language.facts.tables import name_problem

TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=60)


@given(TEXTS, TEXTS, st.sets(st.sampled_from(["session", "meeting", "day", "event"])))
def test_whatever_the_words_a_name_can_be_asked_for_and_is_free(before, after, taken):
    for several in (
        dated_names.of_day(before, after).every,
        event_names.of_series(before, "session", after).every,
        tuple(of_resolutions(before, after, many=True)),
    ):
        name = distinct({0: Called(several)}, taken)[0]
        assert name_problem(name) == ""
        assert name not in taken


def test_whose_event_it_is_stands_far_before_its_number():
    before = "the Forum on Minority Issues, held in Osh on 4 July 2024, and welcoming its "
    assert event_names.of_series("", "session", ", held in Rome", before).own[0] == "minority_issues_session"


def test_a_body_of_two_names_gives_both():
    after = " of the United Nations Conference on Trade and Development, held in "
    assert event_names.of_series("", "session", after).own[0] == "trade_development_session"


@pytest.mark.parametrize(
    ("after", "name"),
    [
        (" of the Least Developed Countries, held in ", "least_developed_countries_conference"),
        (" on Small Island Developing States, held in ", "small_island_developing_states_conference"),
        (" of the Bureau of Southeast Asian Nations, held in ", "southeast_asian_nations_conference"),
        (" of the United Nations Environment Assembly, held in ", "environment_assembly_conference"),
        (" of the Member States, held in ", "conference"),
        (" of the High Contracting Parties to Amended Protocol V, held in ", "protocol_v_conference"),
        (" of the subsidiary bodies of the Convention on Hills, held in ", "subsidiary_bodies_conference"),
    ],
)
def test_a_name_has_the_noun_of_the_proper_name(after, name):
    assert event_names.of_series("", "conference", after).every[0] == name


def test_an_anniversary_is_that_of_the_first_name_and_the_short_name_means_the_same():
    called = [
        event_names.of_series("", "anniversary", after).own
        for after in (
            " of the adoption of the Durban Declaration and Programme of Action, including",
            " of the Durban Declaration",
            " of the International Convention on the Elimination of All Forms of Racial Discrimination",
            " of the Convention, and",
        )
    ]
    assert called[0] == called[1] == ("durban_declaration_anniversary",)
    assert called[2][0] == "racial_discrimination_anniversary"
    assert called[2][1:] == called[3] == ("convention_anniversary",)
