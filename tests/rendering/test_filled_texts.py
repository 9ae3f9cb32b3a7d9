"""A text that cannot be read is nothing and a problem; the others are read as if it were not there."""

import pytest

from drafter.model.errors import BadSkeleton
from drafter.model.resolution import plain
from drafter.rendering import filled_texts
from drafter.rendering.filled_texts import FilledTexts
from drafter.rendering.traces import traced_inlines
from tests.drafts import draft


def texts():
    return FilledTexts(draft("footnotes:\n  report: The report.\n", "  host: Osh\n"), {})


def test_a_text_that_cannot_be_read_is_a_problem_and_leaves_the_others_alone():
    ours = texts()
    assert ours.read("the {{ guest }}") == ()
    assert plain(traced_inlines.inlines(ours.read("the {{ host }}"))) == "the Osh"
    (problem,) = ours.problems
    assert problem.message.startswith("there is no fact “guest”")


def test_a_note_is_unmarked_until_its_mark_is_read():
    ours = texts()
    ours.tell_unmarked_notes()
    assert len(ours.problems) == 1
    ours.read("the report[^report]")
    ours.tell_unmarked_notes()
    assert len(ours.problems) == 1


def test_a_link_leads_to_an_address_of_the_web():
    ours = texts()
    ours.read("[the report](javascript:run)")
    assert "leads to “javascript:run”" in ours.problems[0].message


def test_more_letters_than_any_resolution_has_are_refused(monkeypatch):
    monkeypatch.setattr(filled_texts, "LARGEST", 5)
    ours = texts()
    ours.fill("four")
    with pytest.raises(BadSkeleton, match="more than 5 characters"):
        ours.fill("four")
