"""What is said of the place of the cursor."""

from drafter.editor.cursor import cursor
from drafter.editor.explanation import draft_values, explained
from drafter.model.problems import Place, Problem
from drafter.rendering.render import rendered
from drafter.skeleton.load import load
from tests.sources import PHRASES

TEXT = """\
drafter: 1
document: {session: 81, title: Safety}
facts:
  forum: {number: 3, held: 4 July 2026}
preamble:
  - Noting: >-
      the {{ forum.number | ordinal }} forum, held {{ forum.held | when }}
    ending: ","
"""
DRAFT = load(TEXT, "x.yaml")
PRINTED = rendered(DRAFT, PHRASES)


def said(words, problems=()):
    before = TEXT[: TEXT.index(words) + len(words)]
    line = before.count("\n")
    return explained(cursor(TEXT, line, len(before) - before.rfind("\n") - 1), line + 1, DRAFT, PRINTED, problems)


def test_a_fact_and_its_field_are_explained_by_what_they_print():
    assert "- PP1: third" in said("forum: {num")
    assert said("{{ forum.num").endswith("- PP1: third")
    assert said("{{ forum.he").endswith("- PP1: on 4 July 2026")


def test_of_several_fields_on_a_line_the_one_at_the_cursor_is_explained():
    assert "- PP1: on 4 July 2026" in said("forum: {number: 3, he")
    assert "- PP1: on 4 July 2026" in said("held: 4 Ju")
    assert "- PP1: third" in said("forum: {number: 3")


def test_the_mark_of_a_note_is_explained_by_what_the_note_prints():
    text = TEXT.replace("the {{ forum", "the report[^a] of the {{ forum", 1) + "footnotes:\n  a: {resolution: 70/1}\n"
    draft = load(text, "x.yaml")
    at = cursor(text, 6, text.split("\n")[6].index("[^a") + 3)
    assert "note 1: " in explained(at, 7, draft, rendered(draft, PHRASES), ())


def test_a_value_that_is_printed_in_several_words_is_shown_as_a_whole():
    text = "drafter: 1\ndocument: {session: 81}\nfacts:\n  own: {79/1: 1 May 2025, 80/2: 2 May 2026}\npreamble:\n"
    draft = load(text + "  - Recalling: its {{ own | resolutions }}\n", "x.yaml")
    at = cursor(text, 3, 4)
    shown = explained(at, 4, draft, rendered(draft, PHRASES), ())
    assert "- PP1: resolutions" not in shown
    (line,) = [line for line in shown.splitlines() if line.startswith("- ")]
    assert line.startswith("- PP1: ")
    assert "of 1 May 2025" in line


def test_a_line_of_the_document_is_shown_where_the_masthead_has_it():
    assert "- session: Eighty-first" in said("document: {sess")


def test_a_key_is_explained_by_its_record():
    assert "punctuation" in said("    endi")


def test_a_field_of_a_fact_is_explained_as_that_and_not_as_a_paragraph():
    shown = said("forum: {num")
    assert "Which one it is, in figures, for example 24." in shown
    assert "printed number or letter" not in shown


def test_a_finding_on_the_line_comes_with_its_rule():
    shown = said("    endi", [Problem(Place("x.yaml", 8, 5), "no", "REF-11")])
    assert shown.startswith("**error**: no (REF-11)")


def test_every_value_of_the_facts_is_one_of_the_draft():
    assert {"3", "4 July 2026", "81"} <= set(draft_values(DRAFT))
