from drafter.rendering.lifting.repeated.alignment import begun, is_same_sentence, joined, may_be_same
from drafter.rendering.lifting.repeated.sentences import sentence

ONE = "the report of the Board on the state of the ocean, submitted in Rome"
OTHER = "the report of the Board on the state of the ocean, submitted in Lima"
PEACE = "that peace is the wish of all peoples"


def framed(*texts):
    first, *others = map(sentence, texts)
    frame = begun(first)
    for one in others:
        frame = joined(frame, one, is_same_sentence)
    return frame


def test_a_sentence_alone_has_all_its_words_in_common_with_itself():
    frame = framed(ONE)
    assert len(frame.fixed) == len(sentence(ONE).words)
    assert is_same_sentence(frame)


def test_two_sentences_that_differ_in_a_name_are_of_one_frame():
    frame = framed(ONE, OTHER)
    assert len(frame.sentences) == 2
    gaps = [[one.between(gap) for one, gap in zip(frame.sentences, row, strict=True)] for row in frame.gaps()]
    assert [row for row in gaps if any(row)] == [["Rome", "Lima"]]


def test_another_sentence_does_not_come_in():
    assert joined(framed(ONE), sentence(PEACE), is_same_sentence) is None
    assert not may_be_same(ONE, PEACE)


def test_what_is_of_one_frame_may_be_the_same_at_a_quick_look():
    assert may_be_same(ONE, OTHER)
    assert may_be_same(OTHER, ONE)
