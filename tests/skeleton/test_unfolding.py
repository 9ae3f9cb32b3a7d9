"""Where every letter of a scalar stands, whatever YAML has around it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.skeleton.scalars import block, scalar
from drafter.skeleton.unfolding import letters
from drafter.skeleton.yaml import read

WORDS = st.lists(st.text("ab'\"\\:é中", min_size=1, max_size=9), min_size=1, max_size=30).map(" ".join)


def stand(text, value):
    """Say whether every letter but blanks and escapes stands where it is said to stand, in order."""
    places = value.letters
    assert len(places) == len(value)
    assert [p[0] for p in places] == sorted(p[0] for p in places)
    assert all(text[a:b] == letter for letter, (a, b) in zip(value, places, strict=True) if b - a == 1)
    assert all(text[a:b].isspace() or text[a] in "\\'" for a, b in places if b - a > 1)


@given(WORDS)
def test_letters_of_plain_and_quoted_scalars_stand_in_the_file(words):
    text = f"a: {scalar(words)}\n"
    stand(text, read(text)["a"])


@given(WORDS)
def test_letters_of_a_folded_block_stand_in_the_file(words):
    text = "\n".join(block("a: ", words, "  ")) + "\n"
    stand(text, read(text)["a"])


@pytest.mark.parametrize(
    ("text", "cuts"),
    [
        ("a: b\n  c\n", ["b", "\n  ", "c"]),
        ("a: 'it''s'\n", ["i", "t", "''", "s"]),
        ('a: "b\\u00e9\\\n   c"\n', ["b", "\\u00e9", "c"]),
        ("a: |\n  b\n   c\n", ["b", "\n  ", " ", "c", "\n"]),
        ("a: >-\n  b\n\n  c\n", ["b", "\n\n  ", "c"]),
    ],
)
def test_a_fold_and_an_escape_are_one_letter(text, cuts):
    value = read(text)["a"]
    stood = [text[a:b] for a, b in value.letters]
    assert stood == cuts or "".join(stood) == "".join(cuts)


def test_what_does_not_agree_is_not_guessed():
    assert letters("other", "words", "") is None
