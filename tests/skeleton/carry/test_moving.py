"""The facts that move with the session: documents, the budget period and the year."""

import pytest

from drafter.skeleton import todo
from drafter.skeleton.carry import carry
from drafter.skeleton.load import load
from drafter.skeleton.todo.fresh import carried_from
from drafter.skeleton.todo.tasks import tasks
from tests.drafts import HEAD

FACTS = """\
facts:
  budget_period: 1 July 2026 to 30 June 2027  # moves with the session
  year: 2027
  documents:
    report: A/81/302
    committee_report: A/81/23  # ours
    last_report: A/79/12
    review: A/HRC/62/5
  amounts: {total: "1,500"}

preamble:
  - Noting: "{{ documents.report }}, {{ budget_period }}, {{ year }}"
"""
BASE = load(HEAD + FACTS, "a.yaml")


def test_values_move_by_as_many_sessions_as_the_draft_is_later():
    facts = carry(BASE, 84).skeleton.facts
    assert facts["budget_period"] == "1 July 2029 to 30 June 2030"
    assert facts["year"] == "2030"
    assert facts["documents"] == {
        "report": "A/84/TODO",
        "committee_report": "A/84/23",
        "last_report": "A/79/12",
        "review": "A/HRC/62/5",
    }
    assert facts["amounts"] == BASE.facts["amounts"]


def test_old_symbols_stand_in_remarks_beside_those_of_the_editor():
    text = carry(BASE).skeleton.text
    assert "    report: A/83/TODO               # was A/81/302\n" in text
    assert "    committee_report: A/83/23  # ours; was A/81/23\n" in text


def test_the_session_of_the_human_rights_council_is_asked_for_and_the_old_one_told():
    base = load(HEAD + "facts:\n  council_session: 61\n")
    carried = carry(base, 83).skeleton
    assert carried.facts["council_session"] == "TODO"
    assert "TODO             # was 61, the sixty-first\n" in carried.text
    assert carry(carried, 85).skeleton.text.endswith(carried.text[carried.text.index("facts:") :])


def test_a_remark_stays_in_its_column_where_the_new_value_is_longer():
    base = load(HEAD + "facts:\n  council_session: 61               # of the Council\n  year: 2026  # ours\n")
    text = carry(base, 83).skeleton.text
    assert "  council_session: TODO             # of the Council; was 61, the sixty-first\n" in text
    assert "  year: 2028  # ours\n" in text


def below(skeleton):
    return skeleton.text[skeleton.text.index("\nfacts:") :]


def test_carrying_twice_is_carrying_once_over_both():
    assert below(carry(carry(BASE, 83).skeleton, 86).skeleton) == below(carry(BASE, 86).skeleton)


def test_what_moves_is_told_with_both_values():
    assert set(carry(BASE).updates) >= {
        "budget period: 1 July 2026 to 30 June 2027 → 1 July 2028 to 30 June 2029",
        "year: 2027 → 2029",
        "documents: committee_report: A/81/23 → A/83/23",
        "documents: 1 of the new session, whose number is still to be filled in",
    }
    assert carry(BASE).probable == ()


def test_every_fact_that_is_not_known_or_may_be_old_is_told_once():
    carried = carry(BASE)
    left = [p.message for p in todo.placeholders(carried.skeleton) if "documents" in p.message]
    old = [
        (task.fact, [said for _, said in task.places])
        for task in tasks(carried.skeleton, carried_from(BASE, carried))
        if task.want == "look" and task.fact in ("documents", "amounts")
    ]
    assert left == ["documents: report"]
    assert dict(old) == {"documents": ["A/79/12", "A/HRC/62/5"], "amounts": ["1,500"]}


@pytest.mark.parametrize("organ", ["Security Council", "Human Rights Council"])
def test_the_years_of_other_organs_do_not_follow_their_sessions(organ):
    base = load(HEAD.replace("document:\n", f"document:\n  organ: {organ}\n") + FACTS)
    assert carry(base, 84).skeleton.facts == base.facts


@pytest.mark.parametrize(
    "wrong",
    ["budget_period: 2026", "budget_period: [1, 2]", "year: next", "documents: A/81/302", "documents: {report: A/81/}"],
)
def test_a_wrong_value_is_left_alone_and_told_when_it_is_printed(wrong):
    base = load(f"{HEAD}facts:\n  {wrong}\n")
    assert wrong in carry(base).skeleton.text


def test_the_paragraph_of_the_previous_report_is_the_one_that_was_cited_of_the_report_and_the_old_one_told():
    figures = 'facts:\n  figures: {report_paragraph: "180", previous_report_paragraph: "146"}\n'
    texts = (
        'preamble:\n  - Noting: "paragraph {{ figures.report_paragraph }}, {{ figures.previous_report_paragraph }}"\n'
    )
    base = load(HEAD + figures + texts, "a.yaml")
    carried = carry(base, 82)
    assert carried.skeleton.facts["figures"] == {"report_paragraph": "180", "previous_report_paragraph": "180"}
    assert "# was 146" in carried.skeleton.text
    assert below(carry(carry(base, 82).skeleton, 84).skeleton) == below(carry(base, 84).skeleton)
