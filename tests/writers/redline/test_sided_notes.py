from drafter.compare import ComparedWords, Op
from drafter.language.typography import PrintedInline
from drafter.model.resolution import Note, Text
from drafter.writers.redline.sided_notes import COMMA, SidedNotes, with_commas

NOTE, WORD = Note((Text("One."),)), Text("peace")


def piece(op, inline):
    return ComparedWords(op, PrintedInline(inline, ""))


def texts(one):
    return ("old", "new") if one.op is Op.KEPT else ("old",) if one.op is Op.DELETED else ("new",)


def commas(*pieces):
    made = with_commas(pieces, texts, lambda sides: ComparedWords(Op.KEPT, COMMA, reasons=tuple(sides)))
    return [one.reasons if one.printed is COMMA else one.op.value for one in made]


def test_marks_that_meet_in_both_texts_have_a_comma_in_both():
    assert commas(piece(Op.KEPT, NOTE), piece(Op.KEPT, NOTE)) == ["kept", ("old", "new"), "kept"]


def test_marks_that_meet_in_one_text_have_it_there():
    assert commas(piece(Op.KEPT, NOTE), piece(Op.INSERTED, WORD), piece(Op.KEPT, NOTE))[2] == ("old",)
    assert commas(piece(Op.DELETED, NOTE), piece(Op.INSERTED, NOTE)) == ["deleted", "inserted"]


def test_words_are_parted_by_nothing():
    assert commas(piece(Op.KEPT, NOTE), piece(Op.KEPT, WORD), piece(Op.KEPT, NOTE)) == ["kept"] * 3


def test_each_text_counts_its_own_notes():
    notes = SidedNotes({}, ("old", "new"))
    notes.count(("old",), 1)
    notes.count(("old", "new"), 2)
    assert notes.targets(("old", "new"), 1) == {1: ["old"], 2: ["new"]}
    assert notes.targets(("old",), 2) == {2: ["old"]}
    assert notes.targets(("old", "new"), 3) == {0: ["old", "new"]}


def test_a_note_is_repeated_only_while_it_is_the_last_one():
    notes = SidedNotes({"new": frozenset((1,))}, ("old", "new"))
    notes.count(("old", "new"), 1)
    assert notes.is_repeated(1)
    notes.count(("old", "new"), 2)
    assert not notes.is_repeated(2)
