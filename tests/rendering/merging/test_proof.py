from dataclasses import replace

import pytest

from drafter.model.resolution import Paragraph, Part, Text
from drafter.rendering.merging.proof import proof
from tests.compare.texts import text
from tests.sources import SOURCES, resolution


@pytest.mark.parametrize("name", SOURCES)
def test_a_draft_that_prints_what_was_written_has_nothing_left(name):
    found = proof(resolution(name), resolution(name))
    assert (found.left, found.computed) == ((), ())


def test_every_difference_is_told_wherever_it_is():
    one = resolution("79/332")
    for other in (
        replace(one, title=(Text("Another title"),)),
        replace(one, body=one.body[:-1]),
        replace(one, masthead=replace(one.masthead, date="1 May 2030")),
    ):
        found = proof(one, other)
        assert found.left or found.computed


def test_a_word_that_is_not_printed_is_told():
    printed, wanted = (text(Paragraph((Text(words),), Part.PLAIN)) for words in ("It is deep.", "It is very deep."))
    (one,) = proof(printed, wanted).left
    assert "very" in str(one)
