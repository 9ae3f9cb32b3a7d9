"""Names of what has a day and no number."""

import pytest

from drafter.language.facts.naming import dated_names


def test_a_word_stands_once_in_a_name():
    assert dated_names.of_day("the Astana Declaration of ", "").own[0] == "astana_declaration"


def test_letters_of_other_alphabets_are_written_plainly():
    assert dated_names.of_day("the talks of Yaoundé ", "").own[0] == "yaounde"


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
        (
            "the fifteenth meeting of the Conference of the Parties to the Convention on Hills, held in ",
            "",
            "hills_meeting",
        ),
        ("the day following the end of the XIV Winter Games, to be held in ", "", "winter_games"),
        ("the Meeting of Experts of the Parties to Protocol V, held ", "", "experts_meeting"),
        ("welcomes the appointment by the Secretary-General on ", " of the Advocate for Fields", "appointment"),
    ],
)
def test_a_day_is_named_after_what_it_is_and_not_after_the_nearest_word(before, after, name):
    assert dated_names.of_day(before, after).every[0] == name


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
    assert dated_names.of_day(before, "").own[0] == name


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
    assert dated_names.of_day(before, after, lasts=lasts).every[0] == name


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
    called = dated_names.of_day(before, after)
    assert (called.own or called.general)[0].startswith(name)
