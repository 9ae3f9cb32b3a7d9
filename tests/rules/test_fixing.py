"""Corrections: what was wrong is right again, every other byte stays, and a second run has nothing to do."""

import pytest

from drafter.cli.disk.library import phrases
from drafter.rules.book import RULES
from drafter.rules.fixing import diff, fixed
from drafter.skeleton.load import load
from tests.rules.drafts import DRAFT, PLACES, found


@pytest.mark.parametrize(("right", "wrong", "rule"), [p[:3] for p in PLACES if RULES[p[2]].fix != "no"])
def test_a_correction_restores_what_stood_there_and_keeps_every_other_byte(right, wrong, rule):
    skeleton = load(DRAFT.replace(right, wrong, 1), "a.yaml")
    made = fixed(skeleton, phrases(), None, ("safe", "unsafe"), lambda id_: id_[:3] == rule[:3])
    changed = [line for line in diff(DRAFT, made.text, "a").splitlines()[2:] if line[:1] in "+-"]
    assert len(changed) <= 2, changed
    assert rule not in {r for r, _, _ in found(made.text)}


@pytest.mark.parametrize(("right", "wrong"), [p[:2] for p in PLACES])
def test_a_second_run_corrects_nothing(right, wrong):
    once = fixed(load(DRAFT.replace(right, wrong, 1)), phrases(), None, ("safe", "unsafe"))
    assert fixed(load(once.text), phrases(), None, ("safe", "unsafe")).corrections == 0


def test_only_safe_corrections_are_made_unless_more_is_asked_for():
    text = DRAFT.replace("the region", "the UN co-operation")
    made = fixed(load(text), phrases())
    assert "the UN cooperation" in made.text


def test_comments_and_layout_survive_corrections():
    text = DRAFT.replace("that the organization", "that the organisation").replace("# cited", "#   cited")
    assert fixed(load(text), phrases()).text == DRAFT.replace("# cited", "#   cited")


def test_a_correction_over_a_fold_leaves_the_fold():
    text = DRAFT.replace("      the region", "      all member\n      states")
    made = fixed(load(text), phrases(), None, ("safe", "unsafe")).text
    assert made == DRAFT.replace("      the region", "      all Member\n      States")


PHRASE = """\
drafter: 1
document: {title: Peace, session: 81}
facts: {visits: [{place: Osh}, {place: Rome}, {place: Lima}]}
phrases:
  visits: >-
    Welcomes: the cooperation in
    {{ place }}
operative:
  - each: visits
  - Decides: to go
"""


def test_a_slip_in_a_phrase_is_told_once_at_its_line_and_corrected_there():
    wrong = PHRASE.replace("cooperation", "co-operation")
    assert [line for rule, line, _ in found(wrong) if rule == "SPL-06"] == [6]
    assert fixed(load(wrong), phrases()).text == PHRASE
