"""The marks of an editor beside the lines of a file."""

import pytest

from drafter.skeleton.beside import kept, without_keep

MARKED = """\
facts:
  forum: {held: 4 May 2026}  # drafter: keep
preamble:
  # drafter: keep — it is still so
  - Noting: peace
  - Noting: >-   # our chair's wish  # drafter: keep
      the forum
      of 4 May 2026

      # drafter: keep is a word here
  - Noting: x
operative:
  - Requests: a report
    items:
      - >-  # drafter: keep
        on peace
      - on war
"""


def test_a_mark_is_about_its_line_the_text_that_begins_there_or_the_next_line():
    assert sorted(kept(MARKED)) == [2, 5, 6, 7, 8, 9, 10, 15, 16]


def test_without_its_marks_a_file_has_all_its_other_bytes():
    assert without_keep(MARKED) == (
        MARKED.replace("  # drafter: keep\n", "\n").replace("  # drafter: keep — it is still so\n", "")
    )


@pytest.mark.parametrize("end", ["\n", "\r\n", ""])
def test_the_ends_of_lines_stay(end):
    assert without_keep(f"a: b  # drafter: keep{end}") == f"a: b{end}"


@pytest.mark.parametrize(
    "text", ["a: b  # drafter: keeper\n", "a: b#drafter: keep\n", "a: b  # keep\n", "drafter: 1\n"]
)
def test_what_is_no_mark_marks_nothing(text):
    assert not kept(text)
    assert without_keep(text) == text
