import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.ooxml.namespaces import w
from drafter.writers.pdf.breaks.glyphs import Unmeasured, glyphs
from tests.writers.pdf.breaks.measured import STYLES, measured, paragraph, run

WORDS = st.text("abc -.,", max_size=12)


@given(st.lists(WORDS, max_size=3))
def test_every_letter_is_a_glyph_at_its_place(parts):
    _, found = measured("".join(map(run, parts)))
    assert "".join(glyph.letter for glyph in found) == "".join(parts)
    assert all(glyph.element.text[glyph.place] == glyph.letter for glyph in found)


def test_larger_type_takes_more_room():
    small, large = (measured(run("a", size))[1][0].width for size in ("", '<w:sz w:val="40"/>'))
    assert large == pytest.approx(2 * small)


def test_the_mark_of_a_note_is_as_wide_as_its_number():
    one = paragraph('<w:r><w:footnoteReference w:id="1"/></w:r>')
    reference = next(one.iter(w("footnoteReference")))
    narrow, wide = (next(glyphs(one, STYLES, {reference: number})).width for number in ("1", "12"))
    assert wide == pytest.approx(2 * narrow)


@pytest.mark.parametrize("xml", ["<w:sdt/>", "<w:r><w:drawing/></w:r>", run("中")])
def test_what_has_no_known_width_is_not_guessed(xml):
    with pytest.raises(Unmeasured):
        measured(xml)
