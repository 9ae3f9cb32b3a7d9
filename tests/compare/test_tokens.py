"""What is compared inside a paragraph."""

from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

from drafter.compare import ComparedWords, Op
from drafter.compare.tokens import joined, tokens
from drafter.language.typography import PrintedInline
from drafter.model.resolution import Emphasis, Note, Text
from drafter.ooxml.namespaces import WORD
from drafter.ooxml.runs import run
from drafter.ooxml.view import View
from tests.strategies import WORDS

SCRIPTS = st.lists(st.sampled_from("TODO جامعة الدول, 中文 __ 25 and ( )".split()) | WORDS, max_size=6).map(" ".join)


def seen(runs):
    return list(View().of(etree.fromstring(f'<w:p xmlns:w="{WORD}">{runs}</w:p>')))


@given(SCRIPTS)
def test_tokens_are_the_words_in_their_order(words):
    assert "".join(token.inline.words for token in tokens((Text(words),))) == words


@given(SCRIPTS)
@example("the جامعة الدول العربية and")
@example("TODO中__")
def test_tokens_printed_one_by_one_look_as_the_words_printed_at_once(words):
    assert seen("".join(run(token.shown) for token in tokens((Text(words),)))) == seen(run(words))


def test_a_phrase_from_right_to_left_is_one_token():
    assert [token.inline.words for token in tokens((Text("of جامعة الدول, 2"),))][2:] == ["جامعة الدول", ",", " ", "2"]


def test_neighbours_of_one_look_and_one_owner_are_one_and_notes_stay_alone():
    note = Note((Text("One."),))
    inlines = (Text("a"), Text("b"), Emphasis("c"), note, note)
    printed = [PrintedInline(one, getattr(one, "words", "")) for one in inlines]
    pieces = [ComparedWords(Op.KEPT, one) for one in printed]
    assert [words.shown for _, words in joined(pieces, lambda one: one.op)] == ["ab", "c", "", ""]
    pieces[1] = ComparedWords(Op.DELETED, printed[1])
    assert [words.shown for _, words in joined(pieces, lambda one: one.op)] == ["a", "b", "c", "", ""]
