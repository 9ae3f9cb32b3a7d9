from dataclasses import replace

from hypothesis import given, settings

from drafter.compare import Op, compare
from drafter.model.resolution import Note, NoteAgain, Part, Table
from drafter.ooxml.namespaces import w
from drafter.writers.layout import lines
from drafter.writers.redline.tracked import TrackedTable, tracked_lines
from tests.profiles import examples
from tests.resolutions import RESOLUTIONS, draft, preambular
from tests.writers.redline.redlines import redline, revisions


def words(inlines):
    shown = (str(one.number) if isinstance(one, NoteAgain) else one.words for one in inlines if type(one) is not Note)
    return "".join(shown)


def side(comparison, without):
    """The words of each line of one of the two texts."""
    found = (one for one in tracked_lines(comparison) if not isinstance(one, TrackedTable))
    texts = ("".join(piece.words for piece in one.pieces if piece.op is not without) for one in found)
    return [text for text in texts if text]


@settings(max_examples=examples(40))
@given(RESOLUTIONS, RESOLUTIONS)
def test_the_lines_hold_the_words_of_both_texts_in_their_order(old, new):
    for one, without in ((old, Op.INSERTED), (new, Op.DELETED)):
        wanted = [words(line.inlines) for line in lines(one) if not isinstance(line, Table)]
        assert side(compare(old, new), without) == [text for text in wanted if text]


def test_the_deleted_paragraph_comes_before_the_one_in_its_place():
    old, new = (draft(body=(preambular("Noting", words),)) for words in (" the sea,", " quite another thing of note,"))
    ops = [one.op for one in tracked_lines(compare(old, new)) if one.op is not Op.KEPT]
    assert ops == sorted(ops, key=[Op.DELETED, Op.INSERTED].index)


def test_a_new_number_is_a_change_of_the_number():
    asks = preambular("Asks", " for a report on the harbours of the world.")
    old, new = (draft(body=(replace(asks, part=Part.OPERATIVE, label=label),)) for label in ("1.", "2."))
    found = [(one.tag, "".join(one.itertext())) for one in revisions(redline(old, new))]
    assert found == [(w("del"), "1."), (w("ins"), "2.")]
