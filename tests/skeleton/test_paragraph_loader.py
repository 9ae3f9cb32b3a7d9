import pytest

from drafter.model.errors import BadSkeleton
from drafter.skeleton.load import load
from drafter.skeleton.records import Entry, HeadingEntry, PlainEntry, TableEntry

HEAD = "drafter: 1\ndocument: {title: Peace}\noperative:\n"


def operative(lines):
    return load(f"{HEAD}{lines}", "a.yaml").body.operative


@pytest.mark.parametrize(
    ("lines", "entry"),
    [
        ("  - Requests: a report", Entry("Requests", "a report")),
        ("  - verb: Requests\n    text: a report\n    ending: ;", Entry("Requests", "a report", ending=";")),
        ("  - heading: Means\n    label: I", HeadingEntry("Means", "I")),
        ("  - table: [[a, b], [c, d]]", TableEntry((("a", "b"), ("c", "d")))),
        ("  - text: All is well.", PlainEntry("All is well.")),
    ],
)
def test_a_key_tells_what_a_paragraph_is(lines, entry):
    assert operative(f"{lines}\n") == (entry,)


def test_the_short_and_the_long_form_of_a_paragraph_are_one_record():
    assert operative("  - Requests: it\n") == operative("  - verb: Requests\n    text: it\n")


def test_sub_paragraphs_are_records_of_their_own():
    (one,) = operative("  - Requests: 'States:'\n    items:\n      - to act\n      - to meet\n")
    assert [item.text for item in one.items] == ["to act", "to meet"]


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ("  - Requests: it\n    txet: b\n", "txet"),
        ("  - Requesst: it\n", "did you mean “Requests”"),
        ("  - text: a\n    level: deep\n", "level"),
        ("  - heading:\n", "this heading has no words"),
        ("  - table: a\n", "table"),
        ("  - table:\n      - a, b\n", "a row stands in square brackets"),
        ("  - table:\n      - {a, b}\n", "a row stands in square brackets"),
        ("  - table:\n      - [[a], b]\n", "a cell holds words"),
        ("  - Requests: ->\n      it\n", "“->” would be printed"),
        ("  - Requests: Requests it\n", "“Requests” would be printed twice"),
        ("  - verb:\n    text: it\n", "no words stand after “verb:”"),
        ("  - Requests: it\n    label: PP 3 bis\n", "names no operative paragraph"),
        ("  - Requests: it\n    label: third\n", "not “third”"),
    ],
)
def test_what_is_no_paragraph_is_told(lines, said):
    with pytest.raises(BadSkeleton) as told:
        operative(lines)
    assert said in str(told.value)
