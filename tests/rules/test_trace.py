"""What is found stands where the editor typed it, from its first letter to its last."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.cli.disk.library import phrases, resolutions
from drafter.rules import check
from drafter.rules.trace import Tracer
from drafter.skeleton.load import load
from tests.rules.alone import alone
from tests.rules.drafts import DRAFT, PLACES, found


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
        problems = check(load("\n".join(slipped), path.name), phrases(), configuration=alone("SPL-06"))
        places = [(p.place.line, p.place.column) for p in problems if p.rule == "SPL-06"]
        assert places == [(number + 1, column + 5)], lines[number]


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


def test_every_finding_has_an_end_also_what_is_still_to_be_filled_in():
    text = DRAFT.replace("date: 28 August 2027", "date: TODO").replace("has met", "has  met  the the group")
    problems = check(load(text, "a.yaml"), phrases())
    lines = text.split("\n")
    assert {p.rule for p in problems} >= {"MAST-02", "WORD-01"}
    assert all((p.place.line, p.place.column) <= (p.place.end_line, p.place.end_column) for p in problems)
    (todo,) = [p.place for p in problems if p.rule == "MAST-02" and "date" in p.message]
    assert lines[todo.line - 1][todo.column - 1 : todo.end_column - 1] == "TODO"


@given(st.text(st.sampled_from("ab\n"), max_size=12), st.data())
def test_a_position_has_the_line_and_column_that_a_person_counts(text, data):
    position = data.draw(st.integers(0, len(text)))
    place = Tracer(text, "a.yaml").at(position)
    before = text[:position].split("\n")
    assert (place.file, place.line, place.column) == ("a.yaml", len(before), len(before[-1]) + 1)


def test_a_date_that_is_too_much_is_told_at_its_own_line_of_the_series():
    series = "facts:\n  earlier_resolutions:\n    75/230: 21 December 2020\n    76/218: 17 December 2021\n"
    twice = "\n  - Recalling: its {{ earlier_resolutions | resolutions }}" * 2
    skeleton = load(f"drafter: 1\ndocument: {{session: 81}}\n{series}preamble:{twice}\n", "x.yaml")
    found = [p.place for p in check(skeleton, phrases()) if p.rule == "REF-02"]
    assert [(place.line, place.column) for place in found] == [(5, 13), (6, 13)]
