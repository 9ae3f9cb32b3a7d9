"""The grammar of a resolution, held to the two sources; a text that is none is refused."""

import pytest

from drafter.model.errors import UnreadableSource
from drafter.model.resolution import (
    Emphasis,
    Paragraph,
    Part,
)
from drafter.readers.grammar import parse
from drafter.readers.grammar.coverage import added_words, lost_words
from drafter.readers.text import read
from tests.readers.grammar.texts import SEEDS, notes_of, resolution_of


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.stem)
def test_the_transcripts_keep_every_word(seed):
    document = read(seed.read_bytes())
    resolution, problems = parse(document)
    assert not lost_words(document, resolution)
    assert not added_words(document, resolution)
    assert problems == ()


@pytest.mark.parametrize(("seed", "preambular", "operative", "notes"), [(SEEDS[0], 23, 5, 7), (SEEDS[1], 31, 5, 8)])
def test_the_transcripts_have_their_paragraphs_and_notes(seed, preambular, operative, notes):
    body = resolution_of(seed.read_text("utf-8")).body
    parts = [b.part for b in body if isinstance(b, Paragraph)]
    assert parts == [Part.PREAMBULAR] * preambular + [Part.OPERATIVE] * operative
    assert len(notes_of(body)) == notes
    assert all(isinstance(b.inlines[0], Emphasis) for b in body)


def test_a_text_that_is_no_resolution_is_refused():
    with pytest.raises(UnreadableSource, match="no resolution"):
        parse(read(b"Dear Sir,\n\nthank you."))
