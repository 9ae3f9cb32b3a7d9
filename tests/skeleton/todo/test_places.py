from drafter.skeleton.load import load
from drafter.skeleton.todo.places import beginning, lines_that_print, name_at, place_in

TEXT = """\
drafter: 1
document: {title: Peace}
facts:
  host: Osh
  forum:
    number: 4
preamble:
  - Noting: >-
      the forum in {{ host }}, and
      the city of {{ host }}
footnotes:
  a: Resolution 70/1.
"""
DRAFT = load(TEXT, "a.yaml")


def test_a_thing_is_found_at_its_words_or_else_at_its_text():
    (one,) = (entry.text for entry in DRAFT.body.preamble)
    assert place_in(one, "the city").line == 10
    assert place_in(one, "no such words").line == place_in(one, "").line


def test_the_fact_on_a_line_is_named():
    assert [name_at(DRAFT, line) for line in (1, 4, 6, 12)] == ["", "host", "forum", "footnote a"]


def test_a_fact_is_printed_on_the_lines_that_ask_for_it():
    assert lines_that_print(DRAFT, "host") == (9, 10)
    assert lines_that_print(DRAFT, "forum") == ()


def test_a_text_is_named_by_its_first_words():
    assert beginning("one two three four five six seven") == "“one two three four five six …”"
