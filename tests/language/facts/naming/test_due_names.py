"""Names of days by which something is due, or until which it goes on."""

import pytest

from drafter.language.facts.naming.dated_names import of_day


@pytest.mark.parametrize(
    ("before", "after", "name"),
    [
        ("to extend until ", " the mandate of the Panel of Experts", "mandate_end"),
        ("to renew the mandate of the Mission for six months, that is, until ", "", "mandate_end"),
        ("to renew until ", " the measures and provisions as set out in", "provisions_end"),
        (
            "to provide an interim report on its activities no later than ",
            " to the Committee",
            "interim_report_deadline",
        ),
        ("to review, by ", ", the arms embargo measures on the Government", "measures_deadline"),
        ("to act by ", "", "deadline"),
    ],
)
def test_a_day_is_named_by_what_is_due_or_ends(before, after, name):
    assert of_day(before, after).own[0] == name
