"""Lines are put together to running text."""

from drafter.model.resolution import (
    plain,
)
from tests.readers.grammar.texts import body_of


def test_lines_of_one_paragraph_are_joined_and_a_hyphen_keeps_the_word_whole():
    (paragraph,) = body_of("Noting the Non-\nProliferation Treaty and the years 2025–\n2026, short-\nand long-term,")
    assert (
        plain(paragraph.inlines) == "Noting the Non-Proliferation Treaty and the years 2025–2026, short- and long-term,"
    )
