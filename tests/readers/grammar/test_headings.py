"""Headings have their number and their degree."""

from drafter.model.resolution import (
    Heading,
    Paragraph,
    Part,
    Text,
)
from tests.readers.grammar.texts import body_of


def test_sections_have_their_number_and_may_have_a_preamble():
    blocks = body_of(
        "I\n\n**Outcome**\n\nNoting it,\n\n1. Requests it;\n\nII\n\n**More**\n\nRecalling it,\n\n1. Decides it."
    )
    assert blocks[0] == Heading((Text("Outcome"),), "I")
    assert [b.part for b in blocks if isinstance(b, Paragraph)] == [Part.PREAMBULAR, Part.OPERATIVE] * 2
