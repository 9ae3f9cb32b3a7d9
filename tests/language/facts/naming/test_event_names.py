"""Names of entries."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language.facts.naming import event_names
from drafter.language.facts.naming.resolution_names import of_resolutions
from drafter.language.facts.naming.told_apart import Called, distinct
from drafter.language.facts.tables import name_problem

TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=60)


@given(TEXTS, TEXTS, st.sets(st.sampled_from(["session", "meeting", "day", "event"])))
def test_whatever_the_words_a_name_can_be_asked_for_and_is_free(before, after, taken):
    for several in (
        event_names.of_day(before, after).every,
        event_names.of_series(before, "session", after).every,
        tuple(of_resolutions(before, after, many=True)),
    ):
        name = distinct({0: Called(several)}, taken)[0]
        assert name_problem(name) == ""
        assert name not in taken


def test_a_word_stands_once_in_a_name():
    assert event_names.of_day("the Astana Declaration of ", "").own[0] == "astana_declaration"


def test_letters_of_other_alphabets_are_written_plainly():
    assert event_names.of_day("the talks of Yaoundé ", "").own[0] == "yaounde"


@pytest.mark.parametrize(
    ("before", "after", "name"),
    [
        ("takes note of the advisory opinion rendered on ", " by the Court", "advisory_opinion"),
        ("the preparatory process that will take place from ", "", "preparatory_process"),
        (
            "the World Forum on the theme “Paths to Peace”, and its fifteenth edition held in ",
            "",
            "world_forum_edition",
        ),
        ("tourists travelling internationally between January and ", ", about", "period_end"),
        ("the regional seminar on the theme “Lasting Peace”, hosted by the Government ", "", "regional_seminar"),
        (
            "the fact that ",
            " marked the tenth anniversary of the adoption of the Osh Declaration and Programme of "
            "Action by the World Conference on Human Rights",
            "osh_declaration_anniversary",
        ),
        ("general comment No. 1 adopted by the Committee on Disappearances ", "", "disappearances_comment"),
        ("the Conference to Review Progress Made in the Implementation on Light Weapons, ", "", "weapons_conference"),
        ("that, on ", ", the Government submitted a letter to the President", "letter"),
        ("the 126th meeting of the Central Tourism Council, held in ", "", "central_tourism_council_meeting"),
        ("the four-day expert workshop held from ", "", "expert_workshop"),
    ],
)
def test_a_day_is_named_after_what_it_is_and_not_after_the_nearest_word(before, after, name):
    assert event_names.of_day(before, after).every[0] == name


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


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("the 2022 Conference on Rivers to Guard, Mend and Share their banks, held ", "rivers_conference"),
        ("the Conference on Goal 14: Conserve the oceans, held in Nice ", "goal_14_conference"),
        ("the session of Working Group III, held in Vienna ", "group_iii_session"),
        ("the Conference on Small Ports, held in Antigua and Barbuda ", "small_ports_conference"),
        ("the anniversary of the United Nations, on ", "united_nations_anniversary"),
    ],
)
def test_no_verb_place_or_bare_numeral_is_a_name(before, name):
    assert event_names.of_day(before, "").own[0] == name


@pytest.mark.parametrize(
    ("before", "after", "lasts", "name"),
    [
        ("the judgment of the International Court of Justice of ", "", False, "court_judgment"),
        ("contrast with the measures announced ", " to reinforce it", False, "measures"),
        ("complete blocking of aid into the Green Strip from ", " led to", False, "blocking_start"),
        (
            "to convene, within existing means, ",
            ", a special festive meeting of the Assembly",
            False,
            "festive_meeting",
        ),
        ("audited statements for the year ended ", "", False, "year_end"),
        ("the establishment, effective ", ", of five posts", False, "effective_date"),
        ("including a workshop on the Agreement in Osh, ", "", True, "agreement_workshop"),
        ("the conference hosted by Trinidad and Tobago ", " and the Summit on Fog", False, "conference"),
        ("the Africa Summit of the Union, adopted by the Economic and Social Council ", "", False, "africa_summit"),
    ],
)
def test_a_day_is_named_by_what_was_done_and_no_day_by_a_state(before, after, lasts, name):
    assert event_names.of_day(before, after, lasts=lasts).every[0] == name


@pytest.mark.parametrize(
    ("before", "after", "name"),
    [
        ("the conference hosted by Luxembourg ", "", "luxembourg_conference"),
        ("the report of the Secretary-General on peace of ", "", "secretary_general_report"),
        ("the supplementation ", " of the policy in its Constitution", "supplementation"),
        ("that the consultations should be convened for two days ", "", "consultation"),
        ("the latest regional conference, held ", "", "regional_conference"),
        ("the session of the Commission on the Status of Women, held ", "", "status_of_women_session"),
    ],
)
def test_what_nothing_nearer_names_is_named_after_its_host_its_body_or_what_was_done(before, after, name):
    called = event_names.of_day(before, after)
    assert (called.own or called.general)[0].startswith(name)
