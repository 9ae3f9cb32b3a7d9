from hypothesis import given
from hypothesis import strategies as st

from drafter.rendering.render import rendered
from drafter.rendering.traces.origins import Agreed, Computed, Field, Literal, Slot, Span, What
from drafter.skeleton.load import load
from tests.sources import PHRASES


@given(st.integers(0, 50), st.integers(1, 9), st.data())
def test_a_letter_of_the_file_has_its_own_place(start, length, data):
    span = Span(4, 4 + length, Literal(start, start + length))
    assert span.by_letter
    offset = data.draw(st.integers(4, 3 + length))
    assert span.position(offset) == start + offset - 4


def test_words_that_a_value_prints_otherwise_all_stand_where_the_value_does():
    for origin in (Field(7, 9, ()), Agreed(7, 9, "meeting", "listed"), Computed(7, 9, What.ENDING), Literal(7, 30)):
        span = Span(0, 12, origin)
        assert not span.by_letter
        assert {span.position(offset) for offset in range(12)} == {7}


def test_a_value_that_is_printed_as_it_stands_is_one_of_letters():
    assert Span(0, 2, Field(7, 9, (), verbatim=True)).by_letter


def test_the_braces_that_ask_for_a_fact_are_found_in_the_file():
    text = "drafter: 1\ndocument: {title: Peace}\nfacts: {host: Osh}\npreamble:\n  - Noting: the city of {{ host }}\n"
    skeleton = load(text, "a.yaml")
    _, where = rendered(skeleton, PHRASES)
    origins = [span.origin for trace in where.body for span in trace.spans]
    slots = {one.slot.extent for one in origins if isinstance(one, Field) and isinstance(one.slot, Slot)}
    assert [text[slice(*extent)] for extent in slots] == ["{{ host }}"]
