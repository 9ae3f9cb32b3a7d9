import pytest

from drafter.model.errors import BadSkeleton
from drafter.skeleton.carry.in_place import document, head, line_end, notes, with_head
from drafter.skeleton.load import load
from drafter.skeleton.records import Document
from drafter.skeleton.rewriting import replaced

TEXT = """\
# Resolution 79/75, reduced to facts and words.
# My own remark.
drafter: 1

document:
  number: 79/75
  adopted: 12 December 2024
  title: Peace

preamble:
  - Noting: the report[^1]

footnotes:
  "*": On behalf of States.
  1: Resolution 70/1.
  2: Never asked for.
"""
BASE = load(TEXT, "a.yaml")


def test_the_head_that_drafter_wrote_is_replaced_and_the_editors_stays():
    text = replaced(TEXT, [head(BASE, 81)])
    assert text.startswith("# Draft for the eighty-first session, carried forward from resolution 79/75 of 12 December")
    assert "# My own remark.\n" in text
    assert "reduced to facts and words" not in text
    assert load(text) == BASE


def test_a_head_is_written_once():
    once = replaced(TEXT, [with_head(BASE, "# Draft A, carried forward from B.\n")])
    assert replaced(once, [with_head(load(once), "# Draft A, carried forward from B.\n")]) == once


def test_the_document_is_replaced_and_all_below_it_stays():
    text = replaced(TEXT, [document(BASE, Document(session="81", title="Peace"), {"session": "the next"})])
    assert "the next" in text
    assert load(text).document == Document(session="81", title="Peace")
    assert text[text.index("preamble:") :] == TEXT[TEXT.index("preamble:") :]


def test_a_document_on_one_line_with_others_is_refused():
    base = load("{drafter: 1, document: {title: Peace}}", "a.yaml")
    with pytest.raises(BadSkeleton, match="must begin a line"):
        document(base, Document(), {})


def test_notes_on_sponsors_go_and_those_that_nobody_asked_for_stay():
    text = replaced(TEXT, notes(BASE, TEXT))
    assert list(load(text).footnotes) == ["1", "2"]
    assert list(load(replaced(TEXT, notes(BASE, TEXT.replace("[^1]", "")))).footnotes) == ["2"]


def test_a_value_ends_with_its_line():
    end = line_end(TEXT, BASE.document.adopted)
    assert TEXT[:end].endswith("12 December 2024\n")
