"""Laws of what a rolling text has once: each line is of those who have it, in the text and in the headers."""

from dataclasses import replace

import pytest

from drafter.compare.rolling import BRACKETS, rolling
from drafter.model.resolution import Text
from drafter.ooxml.namespaces import w
from tests.resolutions import draft
from tests.writers.rolling.rolled_texts import parts

OURS = draft()


def headed(**lines):
    return replace(OURS, masthead=replace(OURS.masthead, **lines))


def changes(**sides):
    """Give the tracked words of a rolling text above its table, by their authors; the proof of the file is made."""
    found = parts(rolling(OURS, sides))
    trees = [tree for name, tree in found.items() if name == "word/document.xml" or name.startswith("word/header")]
    marks = (mark for tree in trees for mark in tree.iter(w("ins"), w("del")) if mark.getparent().tag == w("p"))
    return {(mark.tag == w("ins"), mark.get(w("author")), "".join(mark.itertext())) for mark in marks}


@pytest.mark.parametrize(
    ("line", "words"),
    [("symbol", "A/81/L.77"), ("date", "29 August 2027"), ("session", "Eighty-second session"),
     ("committee", "Seventh Committee"), ("agenda_item", "Agenda item 99"),
     ("agenda_title", (Text("Winds"),)), ("sponsors", (Text("Chad and Togo: draft resolution"),)),
     ("original", ""), ("distribution", "Distr.: General")],
)  # fmt: skip
def test_a_line_that_one_side_changes_is_its_change_and_no_other_side_has_it(line, words):
    found = changes(Norway=headed(**{line: words}), Chile=OURS)
    assert {by for _, by, said in found if by not in (BRACKETS, "table of proposals")} == {"Norway"}


def test_lines_that_differ_stand_in_brackets():
    found = changes(Norway=headed(date="1 May 2027"), Chile=headed(date="2 May 2027"))
    assert {
        (True, "Norway", "1\u00a0May 2027"),
        (True, "Chile", "2\u00a0May 2027"),
        (True, BRACKETS, "["),
    } <= found


def test_a_line_that_several_change_alike_is_theirs_together():
    other = headed(agenda_item="Agenda item 99")
    assert (True, "Norway; Chile", "\u00a099") in changes(Norway=other, Chile=other)
