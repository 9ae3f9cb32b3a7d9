from dataclasses import replace

import pytest
from hypothesis import given, settings

from drafter.model.resolution import Annex, Emphasis, Masthead, Note, Paragraph, Part, Table, Text, plain
from drafter.rendering.merging.pairing.three_way import Beside, combined
from drafter.rendering.render import render
from drafter.skeleton.load import load
from tests.compare.texts import text
from tests.drafts import HEAD
from tests.profiles import examples
from tests.resolutions import SANE
from tests.sources import PHRASES


def said(*words):
    return text(*(Paragraph((Text(one),), Part.PLAIN) for one in words))


def words(resolution):
    return [plain(block.inlines) for block in resolution.body]


BASE = said("The ocean is deep.", "The sea is wide.", "The lake is calm.")


@settings(max_examples=examples(20))
@given(SANE)
def test_what_only_one_changed_is_taken_as_it_is(base):
    changed = replace(base, title=(Text("Quite another title"),))
    for ours, theirs in ((base, changed), (changed, base)):
        found = combined(base, ours, theirs)
        assert plain(found.resolution.title) == "Quite another title"
        assert found.conflicts == ()


def test_changes_that_do_not_touch_are_both_taken():
    ours = said("The ocean is very deep.", "The sea is wide.", "The lake is calm.")
    theirs = said("The ocean is deep.", "The sea is wide.", "The lake is never calm.")
    found = combined(BASE, ours, theirs)
    assert words(found.resolution) == ["The ocean is very deep.", "The sea is wide.", "The lake is never calm."]
    assert found.conflicts == ()


def test_two_changes_of_the_same_words_are_a_conflict_with_both():
    ours = said("The ocean is blue.", "The sea is wide.", "The lake is calm.")
    theirs = said("The ocean is cold.", "The sea is wide.", "The lake is calm.")
    (one,) = combined(BASE, ours, theirs).conflicts
    assert (plain(one.ours), plain(one.theirs)) == ("The ocean is blue.", "The ocean is cold.")


def test_the_same_change_of_both_is_no_conflict():
    ours = said("The ocean is blue.", "The sea is wide.", "The lake is calm.")
    found = combined(BASE, ours, ours)
    assert (words(found.resolution), found.conflicts) == (words(ours), ())


def test_the_same_words_put_in_at_two_places_stand_at_both():
    ours = said("It is new.", "The ocean is deep.", "The sea is wide.", "The lake is calm.")
    theirs = said("The ocean is deep.", "The sea is wide.", "The lake is calm.", "It is new.")
    assert words(combined(BASE, ours, theirs).resolution) == ["It is new.", *words(BASE), "It is new."]
    assert words(combined(BASE, ours, ours).resolution) == words(ours)


def with_annex(*texts):
    body = tuple(Paragraph((Text(one),), Part.PLAIN) for one in texts)
    return replace(BASE, annexes=(Annex("Annex", (Text("Plan of work"),), body),))


def test_an_annex_in_which_we_changed_something_is_not_lost_where_they_took_it_out():
    base, ours = (
        with_annex("Meetings are public.", "Records are kept."),
        with_annex("Meetings are public.", "Records are kept well."),
    )
    found = combined(base, ours, BASE)
    assert [plain(one.title) for one in found.resolution.annexes] == ["Plan of work"]
    assert [plain(one.ours) for one in found.conflicts] == ["Records are kept well."]


def table(*cells):
    return replace(BASE, body=(*BASE.body, Table((tuple((Text(cell),) for cell in cells),))))


def test_two_cells_of_a_table_are_changed_by_two_and_one_cell_is_a_conflict():
    base, ours, theirs = table("Share of Chad", "3"), table("Share of Chad", "4"), table("All shares of Chad", "3")
    found = combined(base, ours, theirs)
    assert (found.resolution.body[-1], found.conflicts) == (table("All shares of Chad", "4").body[-1], ())
    (one,) = combined(base, ours, table("Share of Chad", "5")).conflicts
    assert (plain(one.ours), plain(one.theirs)) == ("Share of Chad | 4", "Share of Chad | 5")


def test_a_note_means_what_it_meant_where_somebody_deleted_the_one_before_it():
    notes = [Note((Text("United Nations, "), Emphasis("Treaty Series"), Text(f", vol. {n}, No. 1."))) for n in (1, 2)]
    again = Note((Text("Ibid., vol. 2, No. 1."),))
    first, second = Paragraph((Text("The ocean is deep"), notes[0]), Part.PLAIN), (Text("The sea is wide"), again)
    base, theirs = text(first, Paragraph(second, Part.PLAIN)), text(Paragraph(second, Part.PLAIN))
    (block,) = combined(base, base, theirs).resolution.body
    assert block.inlines[-1] == notes[1]


def test_a_paragraph_that_we_took_out_and_they_changed_has_a_place_beside_those_that_stay():
    whole = ("The ocean is deep.", "The sea is wide.", "The lake is calm.")
    for gone, beside in enumerate([(whole[1], Beside.BEFORE), (whole[0], Beside.AFTER), (whole[1], Beside.AFTER)]):
        ours = said(*(one for one in whole if one != whole[gone]))
        theirs = said(*(one.replace(" is ", " is always ") if one == whole[gone] else one for one in whole))
        (one,) = combined(BASE, ours, theirs).conflicts
        assert (one.ours, plain(one.theirs)) == ((), whole[gone].replace(" is ", " is always "))
        assert one.stood is not None
        assert (plain(one.stood.words), one.stood.beside) == beside


def test_a_paragraph_of_an_annex_that_we_took_out_as_a_whole_has_no_place():
    base = with_annex("Meetings are public.", "Records are kept.")
    (one,) = combined(base, BASE, with_annex("Meetings are public.", "Records are kept well.")).conflicts
    assert (one.ours, one.stood) == ((), None)


def sponsored(names):
    return replace(BASE, masthead=Masthead(sponsors=(Text(f"{names}: draft resolution"),)))


def test_sponsors_that_join_and_leave_on_both_sides_do_so_together():
    for ours, theirs, made in (
        ("Chad, Cuba and Togo", "Chad, Cuba and Norway", "Chad, Cuba, Togo and Norway"),
        ("Chad", "Chad, Cuba and Norway", "Chad and Norway"),
        ("Cuba", "Chad", None),
    ):
        found = combined(*map(sponsored, ("Chad and Cuba", ours, theirs)))
        assert bool(found.conflicts) is (made is None)
        assert plain(found.resolution.masthead.sponsors) == f"{made or ours}: draft resolution"


LABELLED = """
operative:
  - Decides: to go on with the work of all States
  - heading: Work of the Board
    label: A
  - Decides: to act
annexes:
  - label: Annex
    title: Rules
    body:
      - text: The Board meets.
"""


@pytest.mark.parametrize(("place", "old", "new"), [("heading A", "A", "B"), ("Annex", "Annex", "Appendix")])
def test_a_label_that_one_changed_is_taken_and_one_that_both_changed_is_a_conflict(place, old, new):
    def labelled(label):
        return render(load(HEAD + LABELLED.replace(f"label: {old}\n", f"label: {label}\n")), PHRASES)

    base, theirs = labelled(old), labelled(new)
    ours = render(load(HEAD + LABELLED.replace("of all", "of")), PHRASES)
    put_together = render(load(HEAD + LABELLED.replace("of all", "of").replace(f"l: {old}\n", f"l: {new}\n")), PHRASES)
    assert combined(base, ours, theirs) == (put_together, ())
    assert combined(base, theirs, ours) == (put_together, ())
    both = combined(base, labelled("Other"), theirs)
    assert both.resolution == labelled("Other")
    assert [plain(one.theirs)[: len(new) + 1] for one in both.conflicts] == [f"{new} "]
