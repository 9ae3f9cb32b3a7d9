"""What a check of a skeleton promises: the right line and column, agreed language apart, exceptions with a reason."""

from __future__ import annotations

import re

import pytest

from drafter.cli.library import phrases, resolutions
from drafter.model.errors import BadSkeleton
from drafter.model.problems import Level
from drafter.rules import check
from drafter.rules.book import RULES
from drafter.rules.fixing import diff, fixed
from drafter.skeleton.load import load

DRAFT = """\
# A draft.
drafter: 1

document:
  kind: draft resolution
  session: 81
  period: 2
  symbol: A/81/L.5
  date: 28 August 2027
  sponsors: [Viet Nam, Chad]
  title: Cooperation

facts:
  earlier_resolutions:   # cited in this order
    75/268: 25 March 2021
    77/338: 1 September 2023
  latest_meeting: {number: 24, place: Astana, held: 4 July 2024}

preamble:
  - Recalling: >-
      its {{ earlier_resolutions | resolutions }} on cooperation, and noting
      that the organization has met
  - Noting: >-
      the meetings of the Council, including {{ latest_meeting | listed }}, in
      the region

operative:
  - Requests: >-
      the Secretary-General to submit to the General Assembly at its {{ next_session | ordinal }} session a report
  - Decides: to include in the provisional agenda of its {{ next_session | ordinal }} session the item
"""


def found(text, base=None):
    problems = check(load(text, "a.yaml"), phrases(), load(base, "base.yaml") if base else None)
    return [(p.rule, p.place.line, p.place.column) for p in problems]


def test_a_sound_draft_has_nothing_to_report():
    assert found(DRAFT) == []


PLACES = [
    ("that the organization has", "that the organisation has", "SPL-01", "organisation has"),
    ("on cooperation, and", "on co-operation, and", "SPL-06", "co-operation"),
    ("75/268: 25 March 2021", "75/268: 25 March 2020", "REF-11", "25 March 2020"),
    ("Viet Nam, Chad", "Chad, Vietnam", "SPON-05", "Vietnam"),
    ("- Noting: >-", "- Noting also: >-", "SEQ-02", "Noting also"),
    ("the region", "the UN region", "NAM-01", "UN region"),
    ("a report\n", "a report of 15%\n", "NUM-04", "%"),
    ("the item\n", "the member states\n", "CAP-01", "member states"),
    ("held: 4 July 2024", "held: 4 July 2028", "DATE-08", "4 July 2028"),
    ("its {{ next_session | ordinal }} session the", "its seventy-ninth session the", "CAL-09", "seventy-ninth"),
    ("symbol: A/81/L.5", "symbol: A/80/L.5", "MAST-07", "80/L.5"),
    ("title: Cooperation", "title: Cooperation.", "TTL-01", ".\n\nfacts"),
]
"""What stands in the draft, the slip, the rule that sees it, and the words that it points to."""


@pytest.mark.parametrize(("right", "wrong", "rule", "words"), PLACES, ids=[p[2] for p in PLACES])
def test_a_finding_has_the_line_and_column_of_what_the_editor_typed(right, wrong, rule, words):
    assert DRAFT.count(right) == 1
    text = DRAFT.replace(right, wrong)
    before = text[: text.index(words)]
    assert (rule, before.count("\n") + 1, len(before) - before.rfind("\n")) in found(text)


WORDS = "the co-operation of "


@pytest.mark.parametrize("path", list(resolutions()), ids=lambda path: path.stem)
def test_a_slip_in_any_line_of_an_adopted_text_is_found_at_its_line_and_column(path):
    text = path.read_text("utf-8")
    lines = text.split("\n")
    body = [n for n, line in enumerate(lines) if line.startswith("      ") and " the " in line and "“" not in line]
    assert len(body) > 50
    for number in body[::4]:
        column = lines[number].index(" the ") + 1
        slipped = [*lines[:number], lines[number][:column] + WORDS + lines[number][column:], *lines[number + 1 :]]
        problems = check(load("\n".join(slipped), path.name), phrases())
        places = [(p.place.line, p.place.column) for p in problems if p.rule == "SPL-06"]
        assert places == [(number + 1, column + 5)], lines[number]


def test_what_cannot_be_rendered_is_told_at_its_place():
    (problem,) = check(load(DRAFT.replace("latest_meeting |", "last_meeting |"), "a.yaml"), phrases())
    assert (problem.place.line, problem.level) == (24, Level.ERROR)


# Agreed language --------------------------------------------------------------------------------------------------

BASE = DRAFT.replace("kind: draft resolution", "kind: resolution").replace("  sponsors: [Viet Nam, Chad]\n", "")
OLD = BASE.replace("session: 81", "session: 79").replace("that the organization", "that the organisation")


def test_words_of_the_adopted_text_are_at_most_a_hint():
    text = DRAFT.replace("that the organization has met", "that the organisation has met")
    (problem,) = (p for p in check(load(text), phrases(), load(OLD)) if p.rule == "SPL-01")
    assert (problem.level, problem.agreed) == (Level.HINT, True)


def test_a_new_slip_in_a_paragraph_of_the_adopted_text_is_no_agreed_language():
    text = DRAFT.replace("that the organization has met", "that the organisation has met, and the labor of all")
    levels = {p.rule: (p.level, p.agreed) for p in check(load(text), phrases(), load(OLD))}
    assert levels["SPL-01"] == (Level.HINT, True)
    assert levels["SPL-04"] == (Level.ERROR, False)


SHELF = {path.stem: path.read_text("utf-8") for path in resolutions()}
OWN_SLIPS = [
    (r"^(      .*?[a-z]), (?=[a-z])", r"\1 , ", "PUN-13"),
    (r"^(      .*?[a-z]), (?=[a-z])", r"\1,, ", "PUN-13"),
    (r",(\[\^[\w-]+\])", r"\1,", "FN-05"),
    (r"”(?=[, ])", "", "PUN-02"),
    (r"\b71/14: 21 November 2016", "71/41: 21 November 2016", "REF-11"),
    (r"\b(7\d/\d+): 2(\d [A-Z])", r"\1: 1\2", "REF-11"),
    (r"(?<= )organization(?= )", "organisation", "SPL-01"),
]
"""What an editor mistypes, and the rule that sees it."""


@pytest.mark.parametrize("name", SHELF)
@pytest.mark.parametrize(("right", "wrong", "rule"), OWN_SLIPS)
def test_a_slip_in_an_adopted_paragraph_is_the_editors_own(name, right, wrong, rule):
    base, text = load(SHELF[name], name), SHELF[name]
    places = list(re.finditer(right, text, re.MULTILINE))
    for place in places[:: max(len(places) // 4, 1)]:
        slipped = text[: place.start()] + place.expand(wrong) + text[place.end() :]
        own = [p for p in check(load(slipped, name), phrases(), base) if p.rule == rule and not p.agreed]
        assert {p.level for p in own} & {Level.ERROR, Level.WARN}, place


def test_a_slip_that_the_adopted_text_has_elsewhere_is_the_editors_own_at_a_new_place():
    twice = OLD.replace("the meetings of", "the meetings , of")
    text = DRAFT.replace("the meetings of", "the meetings , of").replace(
        "the Council, including", "the Council , including"
    )
    agreed = [(p.place.line, p.agreed) for p in check(load(text), phrases(), load(twice)) if p.rule == "PUN-13"]
    assert agreed == [(24, True), (24, False)]


def test_agreed_language_is_never_corrected():
    text = DRAFT.replace("that the organization has met", "that the organisation has met, and the labor of all")
    made = fixed(load(text), phrases(), load(OLD), ("safe", "unsafe"))
    assert "organisation" in made.text
    assert "labour" in made.text


def test_what_depends_on_the_session_is_no_agreed_language():
    computed, typed = "its {{ next_session | ordinal }} session the", "its seventy-ninth session the"
    old = BASE.replace("session: 81", "session: 77").replace(computed, typed)
    text = DRAFT.replace(computed, typed)
    levels = {p.rule: p.level for p in check(load(text), phrases(), load(old))}
    assert levels["CAL-09"] is Level.ERROR


# Exceptions -------------------------------------------------------------------------------------------------------

SLIP = DRAFT.replace("that the organization has met", "that the organisation has met")


def test_a_comment_on_the_line_of_a_paragraph_allows_a_rule_in_it():
    text = SLIP.replace("  - Recalling: >-", "  - Recalling: >-  # drafter: allow SPL-01 — a proper name", 1)
    assert found(text) == []


def test_a_comment_above_a_paragraph_allows_a_rule_in_it():
    text = SLIP.replace("  - Recalling: >-", "  # drafter: allow SPL-01, SPL-06 — a proper name\n  - Recalling: >-", 1)
    assert found(text) == [("ALLOW", 20, 3)]


def test_an_exception_without_reason_is_reported():
    text = SLIP.replace("  - Recalling: >-", "  - Recalling: >-  # drafter: allow SPL-01", 1)
    assert [rule for rule, _, _ in found(text)] == ["ALLOW"]


def test_an_exception_that_is_not_needed_is_reported():
    text = DRAFT.replace("  symbol: A/81/L.5", "  symbol: A/81/L.5  # drafter: allow MAST-01 — it is new")
    assert found(text) == [("ALLOW", 8, 21)]


def test_words_of_a_paragraph_are_no_comment():
    text = DRAFT.replace("the region", "the region # drafter: allow SPL-01 — no comment")
    with pytest.raises(BadSkeleton, match="“#” begins no remark inside a text"):
        found(text)


# Corrections ------------------------------------------------------------------------------------------------------


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


COUNTED = """\
drafter: 1
document: {session: 80, kind: draft resolution}
operative:
  - Decides: to appropriate 100 dollars
  - Requests: the Secretary-General to report on the amount in paragraph 1 above
  - Invites: contributions, as provided for in paragraphs 1 and 2 above
"""


def pointed(text):
    problems = check(load(text, "a.yaml"), phrases(), load(COUNTED, "base.yaml"))
    return [(p.place.line, p.message) for p in problems if p.rule == "OP-13"]


def test_a_reference_to_a_paragraph_is_told_when_a_paragraph_is_added_before_it():
    text = COUNTED.replace("operative:\n", "operative:\n  - Endorses: the conclusions\n")
    assert pointed(COUNTED) == []
    assert [line for line, _ in pointed(text)] == [6, 7, 7]
    assert "paragraph 1 of the adopted text is paragraph 2 here" in pointed(text)[0][1]


def test_references_to_paragraphs_are_corrected_once():
    text = COUNTED.replace("operative:\n", "operative:\n  - Endorses: the conclusions\n")
    made = fixed(load(text, "a.yaml"), phrases(), load(COUNTED, "base.yaml"), ("safe", "unsafe")).text
    assert made == text.replace("in paragraph 1 above", "in paragraph 2 above").replace("1 and 2", "2 and 3")
    assert pointed(made) == []


def test_a_reference_to_a_paragraph_that_was_taken_out_is_told():
    text = COUNTED.replace("  - Decides: to appropriate 100 dollars\n", "")
    assert any("is left out here" in message for _, message in pointed(text))


def test_a_reference_that_the_editor_has_changed_is_left_alone():
    text = COUNTED.replace("operative:\n", "operative:\n  - Endorses: the conclusions\n")
    text = text.replace("paragraph 1 above", "paragraph 2 above")
    assert [line for line, _ in pointed(text)] == [7, 7]


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


def test_a_slip_in_an_opening_is_told_with_the_opening_that_was_meant():
    problems = check(load(NOTED.replace("- Recalling:", "- verb: Recaling\n    text:"), "a.yaml"), phrases())
    assert next(p.message for p in problems if p.rule == "VRB-04").endswith("did you mean “Recalling”?")


# Where it comes from ----------------------------------------------------------------------------------------------

CHAIRED = DRAFT.replace(
    "  latest_meeting: {number: 24, place: Astana, held: 4 July 2024}\n",
    "  meetings:\n"
    "    - {number: 23, chair: Vietnam, held: 4 July 2023}\n"
    "    - {number: 24, chair: Vietnam, held: 4 July 2024}\n",
).replace("{{ latest_meeting | listed }}", "{{ meetings | listed_and }}")


def test_what_two_facts_print_alike_is_told_at_each_of_them():
    lines = [n for n, line in enumerate(CHAIRED.split("\n"), 1) if "chair: Vietnam" in line]
    problems = [p.place for p in check(load(CHAIRED, "a.yaml"), phrases()) if "Viet" in p.message]
    assert sorted({(place.line, place.column) for place in problems}) == [
        (line, len("    - {number: 23, chair: ") + 1) for line in lines
    ]


def test_the_end_of_what_was_found_is_told():
    text = DRAFT.replace("on cooperation, and", "on co-operation, and")
    (place,) = (p.place for p in check(load(text, "a.yaml"), phrases()) if p.rule == "SPL-06")
    line = text.split("\n")[place.line - 1]
    assert line[place.column - 1 : place.end_column - 1] == "co-operation"


def test_a_correction_over_a_fold_leaves_the_fold():
    text = DRAFT.replace("      the region", "      all member\n      states")
    made = fixed(load(text), phrases(), None, ("safe", "unsafe")).text
    assert made == DRAFT.replace("      the region", "      all Member\n      States")


def test_every_finding_has_an_end_also_what_is_still_to_be_filled_in():
    text = DRAFT.replace("date: 28 August 2027", "date: TODO").replace("has met", "has  met  the the group")
    problems = check(load(text, "a.yaml"), phrases())
    lines = text.split("\n")
    assert {p.rule for p in problems} >= {"MAST-02", "WORD-01"}
    assert all((p.place.line, p.place.column) <= (p.place.end_line, p.place.end_column) for p in problems)
    (todo,) = [p.place for p in problems if p.rule == "MAST-02" and "date" in p.message]
    assert lines[todo.line - 1][todo.column - 1 : todo.end_column - 1] == "TODO"
