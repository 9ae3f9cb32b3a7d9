"""The day of a text, by which it is told what is history to it."""

from datetime import date

import pytest

from drafter.rendering.lifting.text_day import day_of
from drafter.skeleton.records import Document


@pytest.mark.parametrize(
    ("document", "day"),
    [
        (Document(adopted="5 September 2025", date="8 September 2025"), date(2025, 9, 5)),
        (Document(kind="draft resolution", date="8 September 2025"), date(2025, 9, 8)),
        (Document(number="79/332"), date(2025, 9, 5)),
        (Document(organ="Economic and Social Council", number="2018/27"), date(2018, 12, 31)),
        (Document(organ="Human Rights Council", number="53/24"), date(2023, 12, 31)),
        (Document(date="TODO"), None),
    ],
)
def test_a_text_has_the_day_of_its_adoption_or_issue_else_the_year_of_its_number(document, day):
    assert day_of(document) == day
