"""Where a name is told."""

from drafter.editor.cursor import cursor
from drafter.editor.definition import definition, place_of_name
from drafter.skeleton.load import load

TEXT = """\
drafter: 1
document: {session: 81}
facts:
  host: China
  events:
    forum: {number: 3}
preamble:
  - Noting: >-
      the {{ host }}, {{ forum.number | ordinal }}[^a][^again:a]
  - each: host
footnotes: {a: b}
"""
DRAFT = load(TEXT, "x.yaml")


def told_at(words):
    before = TEXT[: TEXT.index(words) + len(words)]
    place = definition(cursor(TEXT, before.count("\n"), len(before) - before.rfind("\n") - 1), DRAFT)
    return place and place.line


def test_facts_entries_of_tables_and_notes_are_found():
    assert told_at("{{ ho") == 4
    assert told_at("{{ forum.num") == 6
    assert told_at("[^a") == told_at("[^again:a") == 11


def test_a_list_that_is_printed_as_paragraphs_is_found():
    assert told_at("each: ho") == 4


def test_other_words_lead_nowhere():
    assert told_at("      the") is None
    assert place_of_name(DRAFT, "nothing") is None
