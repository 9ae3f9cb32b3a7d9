"""Laws of the words of several sides: each side's pieces are its text, and what differs stands in brackets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.compare.rolling.pieces import BRACKETS, OURS, sided_words, words_of_side
from drafter.model.resolution import Emphasis, Note, NoteAgain, Text, merged, plain

_INLINE = st.one_of(
    st.lists(st.sampled_from("all States peace, and the Board".split()), min_size=1, max_size=4).map(
        lambda words: Text(f"{' '.join(words)} ")
    ),
    st.sampled_from(["Recalling", "Noting"]).map(Emphasis),
    st.sampled_from(["A/80/64.", "Ibid.", "See A/80/64."]).map(lambda words: Note((Text(words),))),
    st.just(NoteAgain(1)),
)
TEXTS = st.lists(_INLINE, max_size=4).map(lambda inlines: merged(tuple(inlines)))
ANY = st.dictionaries(st.sampled_from([OURS, "Norway", "Chile", "Egypt"]), TEXTS, min_size=1).map(
    lambda texts: dict(sorted(texts.items()))
)


@given(ANY)
def test_the_pieces_of_each_side_are_its_text(texts):
    pieces = sided_words(texts)
    assert {side: words_of_side(pieces, side) for side in texts} == texts


@given(TEXTS)
def test_a_text_that_all_have_is_in_no_bracket(words):
    pieces = sided_words({OURS: words, "Norway": words, "Chile": words})
    assert all(piece.sides == {OURS, "Norway", "Chile"} for piece in pieces)


@given(TEXTS, TEXTS)
def test_what_several_agree_on_stands_once_and_in_no_bracket(old, new):
    texts = {OURS: old, "Norway": new, "Chile": new}
    assert all(piece.sides & {"Norway", "Chile"} in (set(), {"Norway", "Chile"}) for piece in sided_words(texts))
    assert not any(BRACKETS in piece.sides for piece in sided_words(texts))


def shown(**texts):
    """Spell pieces as negotiators read them: +put in+ and -taken out-."""
    sides = {OURS if name == "ours" else name: (Text(words),) for name, words in texts.items()}
    spelled = ""
    for piece in sided_words(sides):
        words = piece.printed.inline.words
        if OURS in piece.sides:
            gone = [side for side in sides if side not in piece.sides]
            spelled += f"-{words}-" if gone else words
        else:
            spelled += words if BRACKETS in piece.sides else f"+{words}+"
    return spelled


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        (
            {"ours": "affirm peace", "Norway": "strengthen peace", "Egypt": "reaffirm peace"},
            "-affirm-[+strengthen+ – Norway] [+reaffirm+ – Egypt] peace",
        ),
        (
            {"ours": "all States", "Norway": "all Member States", "Egypt": "all willing States"},
            "all [+Member+ – Norway]+ +[+willing+ – Egypt]+ +States",
        ),
        (
            {"ours": "affirm the role", "Norway": "the role", "Egypt": "confirm the role"},
            "-affirm -[+confirm+ – Egypt]+ +[delete – Norway] the role",
        ),
        ({"ours": "the Board and all", "Norway": "the Board", "Egypt": "the Board and all"}, "the Board- and all-"),
        ({"ours": "act", "Norway": "act now", "Egypt": "act at once"}, "act+ +[+now+ – Norway]+ +[+at once+ – Egypt]"),
        ({"ours": "the Board and others", "Norway": "the others", "Egypt": "the Board"}, "the -Board-- and --others-"),
        ({"Norway": "peaceful means", "Egypt": "just means"}, "[+peaceful+ – Norway] [+just+ – Egypt]+ means+"),
        ({"Norway": "all means", "Egypt": "all just means"}, "+all ++just ++means+"),
    ],
)
def test_brackets_are_printed_as_negotiators_write_them(texts, said):
    assert shown(**texts) == said


def test_a_note_that_two_edit_stays_one_note_with_both_proposals_in_it():
    texts = {
        side: (Text("peace"), Note((Text(f"See {words} of the Secretary-General."),)))
        for side, words in ((OURS, "the report"), ("Norway", "the last report"), ("Egypt", "the first report"))
    }
    *_, note = sided_words(texts)
    assert note.sides == set(texts)
    assert plain(tuple(piece.printed.inline for piece in note.within)) == (
        "See the [last – Norway] [first – Egypt] report of the Secretary-General."
    )
