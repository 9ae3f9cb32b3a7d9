"""Names of cited resolutions."""

import pytest

from drafter.language.facts.naming.resolution_names import of_resolutions, without_subject


@pytest.mark.parametrize(
    ("before", "after", "name"),
    [
        ("its ", " on the promotion of sustainable tourism", "sustainable_tourism_resolution"),
        ("its ", " on promoting regional cooperation in the sea", "regional_cooperation_resolution"),
        ("its ", " on the problem of the militarization of the Autonomous Republic", "militarization_resolution"),
        ("its ", " on the human rights treaty body system", "treaty_body_system_resolution"),
        ("resolutions adopted by the Human Rights Council, including ", "", "human_rights_council_resolution"),
        ("for the Mission, in accordance with the levels updated in its ", ", and so on", "levels_resolution"),
        ("taking into account Human Rights Council ", "", "human_rights_council_resolution"),
        ("Human Rights Council resolutions 45/12 of 6 October 2020,[^a] ", ",[^b]", "human_rights_council_resolution"),
        (
            "the Human Rights Council in its resolutions 50/1 of 1 July 2022, ",
            ", 52/3",
            "human_rights_council_resolution",
        ),
        ("its ", ", entitled “Follow-up to the report entitled ‘Our Common Harbour’”", "common_harbour_resolution"),
        ("its ", " on seamanship as applicable also to pilots", "seamanship_resolution"),
        ("its ", " on fighting fog[^note-3] and", "fighting_resolution"),
        ("Cash advances to the Capital Fund, in accordance with General Assembly ", "", "capital_fund_resolution"),
    ],
)
def test_a_resolution_is_named_after_what_it_is_about_and_not_after_how_it_is_cited(before, after, name):
    assert next(of_resolutions(before, after, many=False)) == name


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("paragraph 5 of its ", ""),
        ("welcomes the adoption of resolution ", " on 22 December 2023"),
        ("bearing in mind paragraph 5 (b) of its ", ", to focus"),
        ("Recalling all relevant ", ""),
    ],
)
def test_words_that_say_only_how_it_is_cited_name_nothing(before, after):
    assert list(of_resolutions(before, after, many=False)) == []


def test_a_resolution_of_the_assembly_is_not_named_after_the_council_beside_it():
    before = "all relevant resolutions of the Human Rights Council, including resolution 44/12, and General Assembly "
    assert next(of_resolutions(before, "", many=False)) == "general_assembly_resolution"


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Recalling its ", "recalled_resolution"),
        ("Notes the report, and reiterates paragraph 5 of its ", "reiterated_resolution"),
        (f"Reaffirming its resolutions {'70/1, ' * 60}", "reaffirmed_resolution"),
        ("Expresses deep concern that Chad did not comply with ", "chad_resolution"),
        ("pursuant to its ", "cited_resolution"),
    ],
)
def test_what_no_words_name_is_named_after_what_the_text_does_with_it(before, name):
    assert without_subject(before, many=False) == name


def test_a_section_of_a_resolution_on_several_subjects_names_it():
    assert next(of_resolutions("Recalling section XIV of its ", "", many=False)) == "section_xiv_resolution"
