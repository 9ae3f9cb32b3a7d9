"""Units of a resolution are named and numbered as people do."""

from dataclasses import replace

from drafter.compare import ChangeKind, compare
from drafter.compare.units import units
from drafter.model.resolution import Emphasis, Heading, Masthead, Paragraph, Part, Resolution, Text
from tests.compare.texts import kinds, text
from tests.resolutions import adopted, draft, operative


def test_paragraphs_are_named_and_numbered_as_people_do():
    old = text(operative("1.", "Notes", " the report;"), operative("2.", "Asks", " for another report."))
    new = text(operative("1.", "Asks", " for another report."))
    deleted, kept = compare(old, new).paragraphs
    assert (deleted.places, kept.places, kept.labels) == (("OP 1", ""), ("OP 2", "OP 1"), ("2.", "1."))
    assert kept.kind is ChangeKind.VERBATIM
    assert kept.differs


def test_sub_paragraphs_are_named_by_their_path():
    places = [change.place for change in compare(draft(), draft()).paragraphs]
    assert places == ["PP 1", "PP 2", "OP 1", "OP 1 (a)", "OP 1 (b)", "OP 1 (b) (i)", "OP 1 (b) (ii)", "OP 2"]


def test_headings_of_all_levels_are_compared():
    old, new = (text(Heading((Text("Lights"),), "I", level)) for level in (1, 2))
    assert kinds(old, new) == [ChangeKind.VERBATIM]


def test_masthead_closing_and_annexes_are_compared():
    new = adopted(closing=None, annexes=())
    changed = {change.place for change in compare(adopted(), new).changes if change.differs}
    assert changed == {"meeting", "closing date", "Annex", "Annex, para. 1"}


def test_a_sole_operative_paragraph_and_one_that_begins_a_section_have_no_number_and_no_other_name():
    sole = Paragraph((Emphasis("Decides"), Text(" to meet.")), Part.OPERATIVE)
    first = Paragraph((Emphasis("Noting"), Text(" peace,")), Part.PREAMBULAR)
    body = (first, sole, replace(sole, label="1."), Heading((), "II"), sole, replace(sole, label="(a)", level=1))
    places = [one.place for one in units(Resolution(Masthead(""), (), body))]
    assert places == ["PP 1", "OP", "OP 1", "heading II", "OP", "OP (a)"]
