"""What may be out of date in a draft."""

from datetime import date

import pytest

from drafter.skeleton.todo import stale
from tests.drafts import draft


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("the summit held on 4 July 2026", True),
        ("the twenty-fifth anniversary of the fund", True),
        ("the resolutions thereon, the latest of which was resolution 78/298 of 28 June 2024", True),
        ("its resolution 79/332 of 5 September 2026", False),
        ("the treaty of 1 May 1994", False),
        ("the 2030 Agenda for Sustainable Development", False),
        ("document A/79/2026", False),
        ("its resolution 2099 (XX)", False),
        ("Economic and Social Council resolution 2026/1", False),
        ("its resolution 48/218 B of 29 July 2026", False),
    ],
)
def test_an_event_after_the_base_may_be_stale_and_history_does_not_age(words, said):
    skeleton = draft(f"preamble:\n  - Noting: {words}\n")
    assert bool(stale(skeleton, date(2025, 9, 1))) is said
