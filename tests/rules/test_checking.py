"""A check of a skeleton tells everything that is found in one run."""

import pytest

from drafter.cli.disk.library import phrases
from drafter.model.problems import Level
from drafter.rules import check
from drafter.skeleton.load import load
from tests.rules.drafts import DRAFT, found


def test_a_sound_draft_has_nothing_to_report():
    assert found(DRAFT) == []


def test_what_cannot_be_rendered_is_told_at_its_place():
    (problem,) = check(load(DRAFT.replace("latest_meeting |", "last_meeting |"), "a.yaml"), phrases())
    assert (problem.place.line, problem.level) == (24, Level.ERROR)


NOTED = """\
drafter: 1
document: {session: 80}
preamble:
  - Noting: the Declaration[^a] and the Framework[^b]
  - Recalling: the report[^c]
footnotes:
  a: World Health Organization, document EB136/8, annex I.
  b: Ibid., annex II.
  c: {document: A/79/1}
"""


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("the Framework[^b]", "the Framework[^b]", False),
        ("Declaration[^a] and", "Declaration[^a] and the report[^c] on", True),
        ("Declaration[^a]", "report[^c] and the Declaration[^a]", False),
        ("the Declaration[^a] and the Framework[^b]", "the Framework[^b] and the Declaration[^a]", False),
        ("EB136/8", "EB137/2", False),
    ],
)
def test_a_note_that_comes_between_a_source_and_its_ibid_is_told(old, new, said):
    rules = {rule for rule, _, _ in found(NOTED.replace(old, new), NOTED)}
    assert ("FN-16" in rules) is said


def test_ibid_that_names_the_session_of_the_records_itself_is_right_when_the_source_before_moves_on():
    records = "'*Official Records of the General Assembly, Seventy-ninth Session, Supplement No. 26* (A/79/26).'"
    own = "'Ibid., *Seventy-fourth Session, Supplement No. 26* (A/74/26).'"
    old = NOTED.replace("World Health Organization, document EB136/8, annex I.", records).replace(
        "Ibid., annex II.", own
    )
    moved = {"Seventy-ninth": "Eightieth", "A/79/26": "A/80/26", "A/79/1}": "A/80/1}"}
    new = old.replace("Declaration[^a]", "report[^b2] and the Declaration[^a]").replace(
        "footnotes:", f"footnotes:\n  b2: {records}"
    )
    for said, other in moved.items():
        new = new.replace(f"  a: {records}", f"  a: {records.replace(said, other)}")
    assert "FN-16" not in {rule for rule, _, _ in found(new, old)}


def test_a_slip_in_an_opening_is_told_with_the_opening_that_was_meant():
    problems = check(load(NOTED.replace("- Recalling:", "- verb: Recaling\n    text:"), "a.yaml"), phrases())
    assert next(p.message for p in problems if p.rule == "VRB-04").endswith("did you mean “Recalling”?")
