"""What an event is by its words, and whether it is held."""

import pytest

from drafter.language.facts.naming.event_kinds import is_held, kind_in


@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        ("the interim report of the Panel of ", ("report", ("interim",))),
        ("the report on the meeting of ", ("meeting", ())),
        ("an interim report no later than ", ("report", ("interim",))),
        ("welcoming the regional seminar of ", ("seminar", ("regional",))),
        ("their respective high-level meetings of ", ("meeting", ("high-level",))),
        ("decided ", ("", ())),
    ],
)
def test_a_kind_has_the_words_right_before_it(clause, kind):
    assert kind_in(clause, frozenset()) == kind


@pytest.mark.parametrize("name", ["latest_fish_session", "expert_meetings", "climate_summit"])
def test_gatherings_are_held(name):
    assert is_held(name)


@pytest.mark.parametrize("name", ["report", "mandate_end", "forum_report", "advisory_opinion"])
def test_papers_and_ends_have_a_date(name):
    assert not is_held(name)
