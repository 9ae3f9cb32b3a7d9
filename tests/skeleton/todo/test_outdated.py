"""What may be out of date in a draft."""

from datetime import date

import pytest

from drafter.skeleton.todo.outdated import stale
from tests.drafts import draft


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("the summit held on 4 July 2026", True),
        ("the twenty-fifth anniversary of the fund", True),
        ("the resolutions thereon, the latest of which was resolution 78/298 of 28 June 2024", True),
        ("the recovery from the COVID-19 pandemic", True),
        ("after the MERS-27 outbreak", True),
        ("the report entitled “Recovery from MERS-27 and after”", False),
        ("document ISO-27/1 and file XX-27", False),
        ("the outcome of these discussions, most recently at its 309th and 310th meetings", True),
        ("reiterating his statement at the 295th meeting", False),
        ("in the past 21 years", True),
        ("commemorated in 2011 on the tenth anniversary", False),
        ("at its eighty-first session", True),
        ("at the ninety-eighth session of the Labour Conference", False),
        ("more than 60 years after the adoption of the Declaration", True),
        ("as provided for in paragraphs 16, 18 and 20 above", True),
        ("as provided for in paragraph 2 above", False),
        ("paragraph 16 of the outcome", False),
        ("children under 5 years of age", False),
        ("men aged over 60 years of age", False),
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


LIST = "  visits: [{place: Osh, held: May 2025}, {place: Rome, held: May 2026}]\n"
PHRASE = (
    'phrases: {visits: "the visit to {{ place }} {{ held | when }}"}\npreamble: [{Noting: "{{ visits | listed }}"}]\n'
)


def test_of_a_list_with_a_phrase_of_its_own_the_last_entry_may_be_out_of_date():
    found = stale(draft(PHRASE, LIST), date(2025, 1, 1))
    assert [(one.name, one.values) for one in found] == [("visits", ("May 2026",))]
    assert stale(draft(PHRASE, LIST), date(2026, 9, 1)) == ()


EVENTS = """\
  events:
    forum: {number: 4, held: 4 May 2019}
    session: {number: 7}
    review: {number: 8}
    visit: {held: 4 May 2026}
    old_visit: {held: 4 November 2025}
preamble:
  - Noting: "{{ forum.number | ordinal }}, {{ visit.held }}, {{ old_visit.held }}, {{ review.number | ordinal }} Review"
  - Looking forward: "to the {{ session.number | ordinal }} session"
"""


def test_an_event_with_a_number_may_be_old_at_any_time_and_one_without_while_it_is_news():
    found = stale(draft("", EVENTS), date(2025, 9, 1))
    assert {one.name: one.values for one in found} == {"forum": ("4",), "session": ("7",), "visit": ("4 May 2026",)}
