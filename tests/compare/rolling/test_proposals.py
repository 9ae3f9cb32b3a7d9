from dataclasses import replace

from drafter.compare import Op
from drafter.compare.rolling.proposals import proposal_rows
from drafter.compare.rolling.text import rolling
from tests.edits import edited
from tests.resolutions import adopted, draft


def told(ours=None, **sides):
    """Give what the table says of paragraphs with proposals."""
    ours = ours or draft()
    text = rolling(ours, {name: edited(ours, lines) for name, lines in sides.items()})
    return [
        (row.place, one.said, spelled(one.pieces), one.names) for row in proposal_rows(text) for one in row.proposals
    ]


def spelled(pieces):
    marks = {Op.KEPT: "", Op.DELETED: "-", Op.INSERTED: "+"}
    return "".join(piece.words.join((marks[piece.op],) * 2) for piece in pieces)


def test_every_paragraph_has_its_row_with_the_words_of_the_draft():
    rows = list(proposal_rows(rolling(draft(), {"Norway": draft()})))
    assert [row.place for row in rows] == [
        "PP 1", "PP 2", "OP 1", "OP 1 (a)", "OP 1 (b)", "OP 1 (b) (i)", "OP 1 (b) (ii)", "OP 2",
    ]  # fmt: skip
    assert spelled(rows[-1].text) == "Decides to remain seized of the matter."
    assert not any(row.proposals for row in rows)


def test_those_who_agree_stand_together_and_those_who_differ_one_by_one():
    same, other = ["OP 2: “seized” → “informed”"], ["OP 2: “matter” → “question”"]
    assert told(Norway=same, Chile=other, Egypt=same) == [
        ("OP 2", "", "Decides to remain -seized-+informed+ of the matter.", ("Norway", "Egypt")),
        ("OP 2", "", "Decides to remain seized of the -matter-+question+.", ("Chile",)),
    ]


def test_a_paragraph_that_comes_or_goes_is_told_to():
    assert told(Norway=["OP 1 (b) (i) gone"], Chile=["after OP 2: *Invites* all ports."]) == [
        ("OP 1 (b) (i)", "deleted", "", ("Norway",)),
        ("OP 2 bis", "new", "+Invites++ all ports.+", ("Chile",)),
    ]


def test_a_paragraph_that_is_moved_is_told_at_both_places():
    places = [(place, said) for place, said, _, _ in told(Norway=["PP 1 to after PP 2"])]
    assert places in (
        [("PP 1", "moved to after PP 2"), ("PP 2 bis", "moved here from PP 1")],
        [("PP 1 bis", "moved here from PP 2"), ("PP 2", "moved to after PP 1")],
        [("new PP 1", "moved here from PP 2"), ("PP 2", "moved to after PP 1")],
    )


def test_the_label_of_a_section_or_an_annex_is_told():
    ours = adopted()
    (annex, *others) = ours.annexes
    theirs = {
        "Norway": replace(ours, annexes=(replace(annex, label="Appendix"), *others)),
        "Chile": replace(ours, annexes=(replace(annex, label=""), *others)),
    }
    rows = [row for row in proposal_rows(rolling(ours, theirs)) if row.proposals]
    assert [[(one.said, one.names) for one in row.proposals] for row in rows] == [
        [(f"label “Appendix”, not “{annex.label}”", ("Norway",)), (f"without its label “{annex.label}”", ("Chile",))]
    ]


def test_a_new_title_is_told():
    assert told(Norway=["title: “harbours” → “ports”"]) == [("title", "", "Safety of -harbours-+ports+", ("Norway",))]


def test_a_line_of_the_masthead_is_told_first():
    assert told(Norway=["date: “28 August 2027” → “1 May 2027”"], Chile=["OP 2: “seized” → “fond”"])[0] == (
        "date", "", "-28 August 2027-+1 May 2027+", ("Norway",),
    )  # fmt: skip


def test_rows_of_tables_are_told_cell_by_cell():
    (one,) = told(ours=adopted(), Norway=["table: “12” → “13”"])
    assert one == ("table", "", "North | -12-+13+", ("Norway",))
