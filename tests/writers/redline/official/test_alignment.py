import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.compare import ComparedWords, Op
from drafter.language.typography import PrintedInline
from drafter.model.errors import UnusableBase
from drafter.model.resolution import Text
from drafter.ooxml.styles import Styles
from drafter.writers.redline.official.alignment import aligned, steps_of
from drafter.writers.redline.official.characters import bare
from drafter.writers.redline.official.paragraph_reader import characters_of
from tests.writers.redline.official.runs import paragraph

OPS = st.sampled_from(list(Op))
PIECES = st.lists(st.tuples(OPS, st.text("ab ", min_size=1, max_size=4)), max_size=6).map(
    lambda parts: tuple(ComparedWords(op, PrintedInline(Text(words), words)) for op, words in parts)
)


def old(pieces):
    return "".join(piece.words for piece in pieces if piece.op is not Op.INSERTED)


@given(PIECES)
def test_every_letter_of_the_old_text_meets_its_step_and_its_fate(pieces):
    characters = characters_of(paragraph(f'<w:r><w:t xml:space="preserve">{old(pieces)}</w:t></w:r>'), Styles(None))
    found = aligned(characters, list(steps_of((), pieces)))
    fates = [piece.op for piece in pieces if piece.op is not Op.INSERTED for letter in piece.words if bare(letter)]
    assert [found.ops[n] for n, one in enumerate(characters) if bare(one.words)] == fates
    new = [step.words for _, step in found.new]
    assert new == [piece.words for piece in pieces if piece.op is Op.INSERTED]


@given(PIECES)
def test_what_is_new_stands_in_the_order_of_the_text(pieces):
    characters = characters_of(paragraph(f'<w:r><w:t xml:space="preserve">{old(pieces)}</w:t></w:r>'), Styles(None))
    places = [position for position, _ in aligned(characters, list(steps_of((), pieces))).new]
    assert places == sorted(places)


def test_other_words_than_were_read_are_refused():
    characters = characters_of(paragraph("<w:r><w:t>ships</w:t></w:r>"), Styles(None))
    with pytest.raises(UnusableBase, match="not such as were read"):
        aligned(characters, list(steps_of((), (ComparedWords(Op.KEPT, PrintedInline(Text("boats"), "boats")),))))
