import pytest

from drafter.skeleton.carry.events import remarks
from drafter.skeleton.load import load
from drafter.skeleton.rewriting import replaced

TEXT = """\
drafter: 1
document: {kind: resolution, number: 79/75, session: 79, adopted: 12 December 2024, title: Peace}
facts:
  events:
    fisheries: {number: 3, held: from 8 to 12 July 2024, place: Rome}
"""


def test_a_remark_says_which_event_the_text_before_had():
    base = load(TEXT, "a.yaml")
    text = replaced(base.text, list(remarks(base)))
    assert "the third in 79/75" in text
    assert load(text) == base


def test_a_draft_has_no_events_to_tell_of():
    draft = load(TEXT.replace("kind: resolution, number: 79/75, ", "").replace("adopted: 12 December 2024, ", ""))
    assert list(remarks(draft)) == []


SERIES = TEXT.replace("fisheries: {number: 3, held: from 8", "latest_talks: {number: 3, held: from 8").rstrip() + (
    "\n    previous_talks: {number: 2, held: 8 July 2023}\n    other: {number: 5, held: 8 July 2024}\n"
)


def test_the_next_number_is_proposed_where_a_series_is_yearly_and_the_number_stays():
    base = load(SERIES, "a.yaml")
    text = replaced(base.text, list(remarks(base, 2)))
    assert "# the third in 79/75; probably the fifth now" in text
    assert "# the second in 79/75; probably the fourth now" in text
    assert "# the fifth in 79/75\n" in text
    assert load(text) == base


@pytest.mark.parametrize("other", ["number: 1, held: 8 July 2023", "number: 2, held: 8 July 2022", "number: 2"])
def test_nothing_is_proposed_where_the_years_do_not_show_it(other):
    base = load(SERIES.replace("number: 2, held: 8 July 2023", other), "a.yaml")
    assert "probably" not in replaced(base.text, list(remarks(base, 1)))


def test_nothing_is_proposed_for_a_body_that_meets_more_than_once_a_year():
    half = SERIES.rstrip() + "\n    next_talks: {number: 4, held: 8 October 2024}\n"
    assert "probably" not in replaced((base := load(half, "a.yaml")).text, list(remarks(base, 1)))


@pytest.mark.parametrize(
    ("whose", "is_proposed"), [("Commission on the Status of Women", True), ("Committee on Fisheries", False)]
)
def test_the_next_number_is_proposed_where_a_body_holds_one_session_a_year(whose, is_proposed):
    said = f"preamble:\n  - Noting: the {{{{ fisheries.number | ordinal }}}} session of the {whose}\n"
    base = load(TEXT.replace(", held: from 8 to 12 July 2024, place: Rome", "") + said, "a.yaml")
    assert ("the third in 79/75; probably the fifth now" in replaced(base.text, list(remarks(base, 2)))) is is_proposed


def test_a_draft_that_is_carried_again_has_the_remark_of_its_own_base():
    base = load(SERIES, "a.yaml")
    text = replaced(base.text, list(remarks(base, 2)))
    again = load(text, "a.yaml")
    assert replaced(text, list(remarks(again, 2))) == text
