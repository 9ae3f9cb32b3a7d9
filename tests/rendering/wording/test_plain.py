from hypothesis import given
from hypothesis import strategies as st

from drafter.rendering.wording.plain import plain_facts, texts

WORDS = st.text("ab", max_size=3)
FACTS = st.dictionaries(
    st.text("xyz", min_size=1, max_size=2),
    WORDS | st.dictionaries(WORDS, WORDS, max_size=2) | st.lists(st.dictionaries(WORDS, WORDS, max_size=2)).map(tuple),
    max_size=4,
)


@given(FACTS)
def test_a_fact_is_plain_if_it_is_one_text(facts):
    assert plain_facts(facts) == {name: fact for name, fact in facts.items() if isinstance(fact, str)}


@given(FACTS)
def test_every_text_of_a_fact_is_yielded(facts):
    found = list(texts(facts))
    assert set(plain_facts(facts).values()) <= set(found)
    lists = [one for fact in facts.values() if isinstance(fact, tuple) for one in fact]
    records = [one for one in (*facts.values(), *lists) if isinstance(one, dict)]
    assert len(found) == len(plain_facts(facts)) + sum(map(len, records))
