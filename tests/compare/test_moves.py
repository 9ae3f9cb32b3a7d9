"""Moves: what stands in both texts at another place is one paragraph, and what is only written alike is not."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from drafter.compare import ChangeKind, Op, compare
from drafter.compare.changes import inlines
from drafter.model.resolution import Paragraph, Part, Text
from tests.resolutions import RESOLUTIONS, draft, preambular

LIGHTS = preambular("Noting", " the first report on ships of the northern harbours and their lights,")
NIGHT = preambular("Recalling", " that all harbours burn their lights by day and by night, and in fog,")
ICE = preambular("Stressing", " that those who live in the south have no ice to carry to any ship,")
OTHER = preambular("Noting", " the first report on the ships of the harbours of Chad,")
FORMULA = preambular("Decides", " to remain seized of the matter,")


def moved(old, new):
    return [(c.move.place, c.place) for c in compare(draft(body=old), draft(body=new)).changes if c.move and c.new()]


def signed(state):
    return preambular("Welcoming", f" the memorandum of understanding on the lights of ships that {state} signed,")


@given(RESOLUTIONS, RESOLUTIONS)
def test_every_move_has_two_places_that_tell_of_each_other(old, new):
    found = [change for change in compare(old, new).changes if change.move]
    gone, come = ({c.move.number: c for c in found if c.op is op} for op in (Op.DELETED, Op.INSERTED))
    assert gone.keys() == come.keys()
    assert len(found) == 2 * len(gone)
    for number, change in gone.items():
        assert change.move.pieces == come[number].move.pieces
        assert (change.move.place, come[number].move.place) == (come[number].place, change.place)
        assert inlines(change.move.at(Op.DELETED), Op.INSERTED) == change.old().inlines
        assert inlines(change.move.at(Op.INSERTED), Op.DELETED) == come[number].new().inlines


@given(st.permutations([LIGHTS, NIGHT, ICE]))
def test_paragraphs_in_another_order_moved_and_none_is_new(body):
    comparison = compare(draft(body=(LIGHTS, NIGHT, ICE)), draft(body=tuple(body)))
    assert {change.degree for change in comparison.paragraphs} == {ChangeKind.VERBATIM}
    assert len(comparison.paragraphs) == 3


def test_what_moved_and_changed_a_little_moved():
    longer = preambular("Noting also", " the first report on ships of the northern harbours and their many lights,")
    assert moved((LIGHTS, NIGHT, ICE), (NIGHT, ICE, longer)) == [("PP 1", "PP 3")]


def test_a_formula_is_no_move():
    assert moved((FORMULA, NIGHT, ICE), (NIGHT, ICE, FORMULA)) == []


def test_another_paragraph_on_the_same_pattern_is_no_move():
    old, new = (signed("Chad"), NIGHT, signed("Fiji"), ICE), (NIGHT, signed("Fiji"), ICE, signed("Peru"))
    assert moved(old, new) == []
    assert moved((signed("Chad"), NIGHT, ICE), (NIGHT, ICE, signed("Chad"))) == [("PP 1", "PP 3")]


def test_short_sub_paragraphs_move_with_what_they_stand_below():
    first = Paragraph(
        (Text("Requests all States to light all of their harbours by night and in any fog:"),), Part.OPERATIVE, "1."
    )
    items = tuple(
        Paragraph((Text(words),), Part.OPERATIVE, label, 1) for words, label in (("Ice;", "(a)"), ("Fog;", "(b)"))
    )
    rest = tuple(
        replace(one, part=Part.OPERATIVE, label=f"{n}.") for n, one in enumerate((LIGHTS, NIGHT, ICE, OTHER), 2)
    )
    found = moved((first, *items, *rest), (*rest, first, *items))
    assert found == [("OP 1", "OP 1"), ("OP 1 (a)", "OP 1 (a)"), ("OP 1 (b)", "OP 1 (b)")]


def test_a_paragraph_that_stands_elsewhere_is_not_taken_for_a_changed_one():
    assert moved((LIGHTS, NIGHT, ICE), (OTHER, NIGHT, ICE, LIGHTS)) == [("PP 1", "PP 4")]
