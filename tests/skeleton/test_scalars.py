"""Whatever is written as a scalar, YAML gives back the very letters."""

from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from drafter.skeleton.scalars import WIDTH, block, flow, scalar, text

WORDS = st.text("ab 1:#-'\"[]{},&*!|>%@`\\?~\n\t\x85\u2028é", max_size=30)
LONG = st.lists(st.text("abc:#{}-", min_size=1, max_size=12), min_size=1, max_size=40).map(" ".join)


def read(lines):
    return YAML(typ="safe", pure=True).load("\n".join(lines) + "\n")["key"]


@given(LONG)
def test_a_folded_text_comes_back_as_it_was(words):
    assert str(read(block("key: ", words, "  "))) == words


@given(st.lists(st.text("abc", min_size=1, max_size=12), min_size=1, max_size=60).map(" ".join))
def test_no_line_of_plain_words_is_wider_than_the_page(words):
    assert all(len(line) <= WIDTH for line in text("key: ", words, "  "))


@given(WORDS.map(lambda words: f"a{words}"))
def test_a_scalar_and_one_in_brackets_come_back_as_they_were(words):
    assert read([f"key: {scalar(words)}"]) == words
    assert read([f"key: [{flow(words)}]"]) == [words]
