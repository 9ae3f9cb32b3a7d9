"""Names of figures."""

import pytest

from drafter.language.facts.naming.figure_names import of_figure


@pytest.mark.parametrize(
    ("before", "after", "name"),
    [
        ("", " people lack safely managed drinking water, including", "people_drinking_water"),
        ("for the ", " continuing special political missions authorized by the", "continuing_political_missions"),
        ("", " Member States have paid their assessed contributions", "member_states_paid"),
        ("decides to increase the workload standards by ", " per cent for all language staff", "workload_standards"),
        (
            "40 per cent of primary and 50 per cent of lower secondary and ",
            " per cent of upper schools",
            "share_of_upper_schools",
        ),
        ("33 per cent of adults in rural areas and ", " per cent in peri-urban areas", "peri_urban_areas_share"),
        ("exports rising to 20.3 per cent in 2023 from ", " per cent in 2022", "exports"),
        ("economic growth, which has fallen from 4.5 per cent to approximately ", " per cent", "economic_growth"),
        ("needs are estimated at 5.8 trillion to ", " United States dollars", "needs_to"),
        ("between ", " and 783 million people in the world", "people_from"),
    ],
)
def test_a_figure_has_the_name_of_what_is_counted(before, after, name):
    assert of_figure(before, after)[0] == name


def test_no_name_has_an_adverb():
    assert of_figure("", " tourists travelling internationally, about")[0] == "tourists_travelling"


def test_those_who_are_counted_are_told_apart_by_what_is_meant_of_them():
    before = "supports the livelihoods of approximately "
    assert "livelihoods_people" in of_figure(before, " people and the food security of 3.3 billion people")
    assert not any("people_food" in name for name in of_figure(before, " people and the food security of 3 people"))
