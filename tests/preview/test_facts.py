"""The form of the facts: one value changes in the file, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.model.errors import BadSkeleton, UnreadableSkeleton
from drafter.preview.facts import MovedOn, UnknownField, changed, form, put_back, standing
from drafter.skeleton.yaml import read
from tests.sources import DATA

DRAFT = (DATA / "79-332" / "draft.yaml").read_text("utf-8")
FIELDS = form(read(DRAFT))
VALUES = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp", "Zs", "Co", "Cn", "Cf")), min_size=1
)


def value_at(text, path):
    tree = read(text)
    for step in path:
        tree = tree[step]
    return tree


@given(st.sampled_from([one for one in FIELDS if one.path[0] == "facts"]), VALUES)
def test_a_change_changes_its_value_and_no_other_byte(field, new):
    after = changed(DRAFT, field.path, field.value, new)
    start, end = value_at(DRAFT, field.path).extent
    assert value_at(after, field.path) == new
    assert after.startswith(DRAFT[:start].rstrip(">- \n"))
    assert after.endswith(DRAFT[end:])


@given(st.sampled_from([one for one in FIELDS if one.path[0] == "facts"]), VALUES)
def test_undoing_gives_the_file_back_letter_for_letter(field, new):
    there = changed(DRAFT, field.path, field.value, new)
    assert put_back(there, field.path, new, standing(DRAFT, field.path), field.value) == DRAFT


def test_every_value_of_the_document_and_the_facts_is_a_field_in_the_order_of_the_file():
    assert [one.line for one in FIELDS] == sorted(one.line for one in FIELDS)
    assert {"session", "title"} <= {one.label for one in FIELDS}
    assert ("meetings 1", "number") in {(one.group, one.label) for one in FIELDS}


def test_a_value_that_was_changed_in_the_editor_meanwhile_is_not_overwritten():
    with pytest.raises(MovedOn, match="was “80”"):
        changed(DRAFT, ("document", "session"), "80", "81")


@pytest.mark.parametrize(
    "path", [("document", "nothing"), ("facts", "meetings", 99), ("facts",), ("facts", "meetings", "x")]
)
def test_a_value_that_is_not_there_is_told(path):
    with pytest.raises(UnknownField):
        changed(DRAFT, path, "", "x")


def test_what_would_be_no_skeleton_is_refused():
    with pytest.raises(BadSkeleton):
        changed(DRAFT, ("document", "kind"), "draft resolution", "decision")
    with pytest.raises(UnreadableSkeleton):
        changed("a: [", ("document", "kind"), "", "x")


def test_a_remark_is_no_field():
    assert form(read("facts:\n  forum: {number: 3, comment: ask}\n"))[0].label == "number"
