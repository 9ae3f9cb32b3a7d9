from hypothesis import given
from hypothesis import strategies as st

from drafter.compare import ComparedWords, Op
from drafter.language.typography import PrintedInline
from drafter.model.resolution import Text
from drafter.writers.redline.official.old_and_new import changes, in_two, joined, number_of, old_words
from drafter.writers.redline.tracked import TrackedLine

OPS = st.sampled_from(list(Op))
PIECES = st.lists(st.tuples(OPS, st.sampled_from(["a", "b ", "c"])), max_size=4).map(
    lambda parts: tuple(ComparedWords(op, PrintedInline(Text(words), words)) for op, words in parts)
)
LEADS = st.lists(st.tuples(OPS, st.sampled_from(["\t", "1.", "(a)"])), max_size=2).map(tuple)
LINES = st.builds(TrackedLine, st.just(Op.KEPT), st.just("Text"), LEADS, PIECES)


def side(line, without):
    lead = [words for op, words in line.lead if op is not without]
    return "".join([*lead, *(piece.words for piece in line.pieces if piece.op is not without)])


@given(LINES)
def test_a_line_in_two_says_the_old_text_and_then_the_new(line):
    gone, come = in_two(line)
    assert (gone.op, come.op) == (Op.DELETED, Op.INSERTED)
    assert side(gone, Op.INSERTED) == side(line, Op.INSERTED)
    assert side(come, Op.DELETED) == side(line, Op.DELETED)
    assert side(gone, Op.DELETED) == side(come, Op.INSERTED) == ""


@given(LINES)
def test_a_line_changes_if_its_two_texts_may_differ(line):
    assert changes(line) or side(line, Op.INSERTED) == side(line, Op.DELETED)


@given(LINES, st.lists(LINES, max_size=2))
def test_lines_that_are_one_paragraph_have_all_their_old_words(line, more):
    whole = joined(line, more)
    words = "".join(old_words(one.pieces) for one in (line, *more))
    assert old_words(whole.pieces).replace("1.", "").replace("(a)", "") == words.replace("1.", "").replace("(a)", "")


def test_the_number_of_a_line_is_the_one_that_it_gets():
    assert number_of(TrackedLine(Op.KEPT, "", ((Op.DELETED, "2."), (Op.INSERTED, "12.")))) == 12
    assert number_of(TrackedLine(Op.KEPT, "", ((Op.KEPT, "(a)"),))) == 0
