"""The running texts of a body."""

from hypothesis import given
from hypothesis import strategies as st

from drafter.rendering.lifting.running_texts import texts, with_texts
from drafter.skeleton.records import EachEntry, Entry, HeadingEntry, PlainEntry, Section

WORDS = st.text("abc ", max_size=8)
ITEMS = st.recursive(
    st.builds(Entry, opening=WORDS, text=WORDS, then=WORDS),
    lambda items: st.builds(Entry, opening=WORDS, text=WORDS, items=st.tuples(items, items), then=WORDS),
    max_leaves=6,
)
ENTRIES = st.lists(
    ITEMS | st.builds(PlainEntry, WORDS) | st.just(EachEntry("meetings")) | st.just(HeadingEntry("On peace")),
    max_size=4,
).map(tuple)
SECTIONS = st.lists(st.builds(Section, ENTRIES, ENTRIES), min_size=1, max_size=3)


@given(SECTIONS)
def test_texts_that_are_put_back_are_where_they_were(sections):
    assert with_texts(sections, list(texts(sections))) == sections


@given(SECTIONS)
def test_changed_texts_come_in_the_same_order(sections):
    changed = [f"{n}: {text}" for n, text in enumerate(texts(sections))]
    assert list(texts(with_texts(sections, changed))) == changed
