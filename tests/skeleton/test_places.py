"""Where entries and values stand in the file."""

from drafter.skeleton.places import FilePlaces, Lines

TEXT = """\
facts:
  meetings:
    - {number: 4, held: 1 May}  # remark
    - number: 5
      held: 2 May
preamble:
  # above
  - Noting: >-
      the report
      of the Board

    adverb: none
  - Recalling: peace
"""


def lines(*path):
    found = FilePlaces(TEXT).lines(path)
    return found and (TEXT[found.start : found.end], found.indent)


def test_an_entry_has_its_own_lines_without_the_comments_above_it():
    assert lines("preamble", 0)[0].startswith("  - Noting: >-\n")
    assert lines("preamble", 0)[0].endswith("    adverb: none\n")
    assert lines("preamble", 1) == ("  - Recalling: peace\n", 2)
    assert lines("facts", "meetings", 0) == ("    - {number: 4, held: 1 May}  # remark\n", 4)
    assert lines("facts", "meetings", 1) == ("    - number: 5\n      held: 2 May\n", 4)


def test_a_key_on_lines_of_its_own_has_them():
    assert lines("preamble", 0, "adverb") == ("    adverb: none\n", 4)
    assert lines("facts", "meetings", 1, "held") == ("      held: 2 May\n", 6)
    assert lines("preamble")[0] == TEXT[TEXT.index("preamble") :]


def test_what_stands_with_others_on_a_line_has_none():
    assert lines("facts", "meetings", 0, "number") is None
    assert lines("facts", "meetings", 0, "held") is None
    assert lines("operative") is None


def test_a_value_is_found_by_its_extent():
    places = FilePlaces(TEXT)
    start = TEXT.index("peace")
    assert places.value((start, start + 5)) == "peace"
    assert places.value((0, 1)) is None
    assert isinstance(places.lines(("preamble", 1)), Lines)
