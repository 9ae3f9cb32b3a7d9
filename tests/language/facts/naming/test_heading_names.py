"""Names made of headings."""

import pytest

from drafter.language.facts.naming.heading_names import of_heading, with_heading


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Enterprise resource planning project, Lotus", "lotus"),
        ("Revised estimates under section 34, Harbours", "harbours"),
        ("Gross jointly financed budget of the Joint Harbour Unit", "joint_harbour_unit"),
        ("Economic and social development in the mountains", "economic_social_development"),
        ("Staffing table for {{ year }}[^note]", "staffing_table"),
        ("Progress", "progress"),
        ("", ""),
    ],
)
def test_a_heading_gives_its_proper_name_or_what_it_is_about(heading, name):
    assert of_heading(heading) == name


def test_a_long_name_of_a_heading_loses_its_first_words():
    (_, name) = with_heading(("advisory_committee_report",), "joint_general_staff_harbour_fund")
    assert name == "staff_harbour_fund_advisory_committee_report"
