"""Opening words, and the sources of their letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language import openings
from drafter.model.resolution import Part
from drafter.rendering.body.opening import opened
from drafter.rendering.traces import traced
from drafter.rendering.traces.origins import Computed, What

TYPED = {
    Part.PREAMBULAR: ["Recalling", "Recalling also", "Having considered", "Having also adopted", "Noting with concern"],
    Part.OPERATIVE: ["Requests", "Also requests", "Further calls upon", "Takes note"],
}
PARTS = st.sampled_from(list(TYPED))


@given(
    PARTS.flatmap(lambda part: st.tuples(st.just(part), st.sampled_from(TYPED[part]))),
    st.sampled_from(("", "also", "further")),
)
def test_the_words_are_those_of_the_language(typed, adverb):
    part, opening = typed
    bare, _ = openings.split(opening, part)
    made = opened(traced.text(opening), adverb, "", part)
    assert made.words == openings.join(bare, adverb, part)
    assert sum(segment.length for segment in made.segments) == len(made.words)


@pytest.mark.parametrize("opening", [o for several in TYPED.values() for o in several])
def test_what_the_editor_typed_is_no_computed_word(opening):
    part = next(part for part, several in TYPED.items() if opening in several)
    _, own = openings.split(opening, part)
    assert opened(traced.text(opening), own, "", part) == traced.text(opening)


def test_an_adverb_that_is_put_in_is_computed():
    made = opened(traced.text("Having adopted"), "also", "", Part.PREAMBULAR)
    (said,) = [s for s in made.segments if isinstance(s.source, Computed)]
    assert (said.length, said.source.what) == (len(" also"), What.ADVERB)
