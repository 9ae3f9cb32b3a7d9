"""Words that know their sources: cut and joined, each letter still has its own."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from drafter.rendering.braces import template
from drafter.rendering.traces import traced
from drafter.rendering.traces.origins import Computed, What

PIECES = st.lists(
    st.text("ab \n\t", max_size=6).map(traced.text)
    | st.text("cd ", min_size=1, max_size=4).map(lambda words: traced.computed(words, What.JOINING)),
    max_size=6,
).map(traced.join)


def whole(made):
    """Say whether segments and words agree, letter by letter where a text is the source."""
    at = 0
    for length, source, start, end in made.segments:
        words = made.words[at : at + length]
        if not isinstance(source, Computed):
            cut = source[start:end]
            assert words == cut or (words == " " and not cut.strip())
        at += length
    assert at == len(made.words)


@given(PIECES)
def test_what_is_joined_is_whole(made):
    whole(made)


@given(PIECES, st.lists(st.integers(0, 40), max_size=6).map(sorted))
def test_what_is_cut_is_whole_and_joins_to_the_same(made, edges):
    edges = [0, *(min(edge, len(made.words)) for edge in edges), len(made.words)]
    cuts = list(traced.cuts(made, pairwise(edges)))
    for cut in cuts:
        whole(cut)
    assert traced.join(cuts).words == made.words


@given(PIECES)
def test_single_spacing_changes_nothing_but_blanks(made):
    spaced = traced.single_spaced(made)
    whole(spaced)
    assert spaced.words == template.single_spaced(made.words)
