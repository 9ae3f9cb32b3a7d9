"""What the page shows, as JSON has it."""

import json

import pytest

from drafter.model.errors import BadSkeleton, UnreadableSkeleton
from drafter.model.problems import Level, Place, Problem
from drafter.preview import shown
from drafter.skeleton.todo.tasks import Task, Want
from tests.sources import DATA, PHRASES, resolution

DRAFT = (DATA / "79-332" / "draft.yaml").read_text("utf-8")


def test_a_draft_is_shown_with_its_words_lines_and_facts():
    page = shown.page(shown.printed(DRAFT, "x.yaml", PHRASES))
    json.dumps(page)
    assert any(block.startswith("<h1>") for block in page["sheet"])
    assert "\n".join(page["lines"]) == DRAFT
    assert {"path", "group", "label", "value", "line", "says"} == set(page["facts"][0])


def test_a_finding_is_shown_with_what_its_rule_says():
    (one,) = shown.found([Problem(Place("x.yaml", 4, 2), "no", "REF-11")])
    assert (one["line"], one["level"], one["rule"]) == (4, "error", "REF-11")
    assert one["says"]


def test_what_is_to_be_filled_in_is_shown_once_and_a_mistake_there_all_the_same():
    place = Place("x.yaml", 3, 1)
    tasks = [Task(Want.FILL, "date", ((place, "TODO"),)), Task(Want.LOOK, "host", ((Place("x.yaml", 5, 1), "Osh"),))]
    hints = [Problem(Place("x.yaml", line, 1), "no", "MAST-02", Level.HINT) for line in (3, 4, 5)]
    assert [one["line"] for one in shown.found(hints, tasks)] == [4, 5]
    assert shown.found([Problem(place, "no", "DATE-01", Level.ERROR)], tasks)


def test_what_is_left_is_shown_with_its_places():
    (one,) = shown.left([Task(Want.FILL, "agenda_item", ((Place("x.yaml", 3, 1), "TODO"),))])
    assert one == {"want": "fill in", "what": "agenda item", "places": [{"line": 3, "column": 1, "said": "TODO"}]}


@pytest.mark.parametrize(
    ("broken", "error"), [("a: [", UnreadableSkeleton), ("drafter: 1\ndocument: {x: 1}\n", BadSkeleton)]
)
def test_a_fault_is_shown_with_its_line_and_how_that_looks(broken, error):
    with pytest.raises(error) as raised:
        shown.printed(broken, "x.yaml", PHRASES)
    (fault,) = shown.fault(raised.value, broken)
    assert fault["line"] > 0
    assert "|" in fault["shown"]


def test_changes_are_shown_over_the_whole_text():
    html = shown.redline(resolution("77/338"), resolution("79/332"))
    assert "<del>" in html
    assert "<main" not in html
