"""A paragraph is a typed note only if a raised number stands before other words."""

import pytest

from drafter.readers.docx.paragraph_read import ParagraphRead
from drafter.readers.docx.styled_text import StyledText

ONE, WORDS = StyledText("1", raised=True), StyledText(" Resolution 70/1.")


@pytest.mark.parametrize(
    ("pieces", "label"),
    [([ONE, WORDS], "1"), ([StyledText(" "), ONE, WORDS], "1"), ([ONE], ""), ([WORDS, ONE], ""),
     ([StyledText("th", raised=True), WORDS], ""), ([StyledText("1"), WORDS], ""), ([], "")],
)  # fmt: skip
def test_a_typed_note_begins_with_its_raised_number(pieces, label):
    assert ParagraphRead(pieces, "", "", 1, 0.0).typed_label == label
