from hypothesis import given
from hypothesis import strategies as st

from drafter.compare import NO_REASONS, Op, Reason, compare_words, explained
from drafter.model.resolution import Text

WORDS = st.lists(st.sampled_from("its first second third session report".split()), min_size=1, max_size=6).map(" ".join)


def compared(old, new):
    return compare_words((Text(old),), (Text(new),))


@given(WORDS, WORDS)
def test_reasons_change_no_word(old, new):
    pieces = compared(old, new)
    told = explained(pieces, {new: (Reason(0, len(new), "because"),)})
    assert told == pieces
    assert all(piece.reasons == () for piece in told if piece.op is not Op.INSERTED)


def test_only_what_comes_in_at_the_place_of_a_reason_has_it():
    new = "its second session and the last report"
    told = explained(compared("its first session and the first report", new), {new: (Reason(4, 10, "session"),)})
    assert [(piece.words.strip(), piece.reasons) for piece in told if piece.op is Op.INSERTED] == [
        ("second", ("session",)),
        ("last", ()),
    ]


def test_without_reasons_nothing_is_explained():
    assert not [piece for piece in explained(compared("a", "b"), NO_REASONS) if piece.reasons]
