from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.model.errors import UnreadableSource
from drafter.model.resolution import Emphasis, Text
from drafter.readers.source import (
    Mark,
    SourceDocument,
    SourceParagraph,
    bounded,
    joined,
    ordinary,
    without_controls,
)

PIECES = st.lists(st.sampled_from([Text("a"), Text(""), Emphasis("b"), Mark("1")]), max_size=8)


@given(PIECES)
def test_joined_pieces_keep_their_words_and_marks_and_have_no_two_of_a_kind_side_by_side(pieces):
    found = joined(pieces)
    spelled = "".join(one.label if isinstance(one, Mark) else one.words for one in pieces)
    assert "".join(one.label if isinstance(one, Mark) else one.words for one in found) == spelled
    assert all(type(one) is not type(other) or isinstance(one, Mark) for one, other in pairwise(found))
    assert joined(found) == found


@given(st.text())
def test_ordinary_words_stay_ordinary(words):
    assert ordinary(ordinary(words)) == ordinary(words)


@pytest.mark.parametrize(
    ("typeset", "plain"),
    [("4\u00a0July", "4 July"), ("non\u2011binding", "non-binding"), ("re\u00adport", "report"), ("\ufb01sh", "fish")],
)
def test_typography_is_undone(typeset, plain):
    assert ordinary(typeset) == plain


@pytest.mark.parametrize("text", ["x" * 101, "\n" * 3])
def test_what_is_longer_than_any_resolution_is_refused(text):
    with pytest.raises(UnreadableSource, match="longer than any resolution"):
        bounded(text, 100)
    assert bounded("x" * 100, 100) == "x" * 100


def test_control_characters_go_and_are_told_with_their_line():
    document = SourceDocument((SourceParagraph((Text("a\x07b"),), line=7), SourceParagraph((Text("c"),), line=8)))
    clean = without_controls(document)
    assert [block.words for block in clean.blocks] == ["ab", "c"]
    assert [problem.place.line for problem in clean.problems] == [7]
    assert without_controls(clean) is clean


def test_a_paragraph_is_named_by_its_line_or_by_its_page():
    assert SourceParagraph((), line=7).place.line == 7
    assert SourceParagraph((), size=10.0, page=3).place.paragraph == "page 3"
    assert SourceParagraph((Text("  To meet;"), Mark("1")), label="(a)").words == "(a) To meet;"


def test_a_sign_that_only_its_font_shows_stays_and_is_told_with_its_line():
    document = SourceDocument((SourceParagraph((Text("\uf061 of the sea"),), line=7),))
    cleaned = without_controls(document)
    assert cleaned.blocks == document.blocks
    assert [(problem.place.line, "(U+F061)" in problem.message) for problem in cleaned.problems] == [(7, True)]
