"""Whatever the lines of a value are, YAML reads the value from them."""

from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from drafter.skeleton.fact_emitter import fact_lines, remarked_first, table_lines
from drafter.skeleton.scalars import WIDTH

NAMES = st.sampled_from(["host", "reports", "documents", "first_session"])
WORDS = st.text(st.sampled_from("abc :#-'\"{}[]1,"), min_size=1, max_size=90).map(str.strip).filter(bool)
SEVERAL = st.dictionaries(NAMES, WORDS, min_size=1, max_size=3)


def read(lines):
    return YAML(typ="safe", pure=True).load("\n".join(["facts:", *lines]))["facts"]


def as_words(value):
    if isinstance(value, dict):
        return {key: as_words(one) for key, one in value.items()}
    return [as_words(one) for one in value] if isinstance(value, list) else str(value)


@given(NAMES, st.one_of(WORDS, SEVERAL, st.lists(st.one_of(WORDS, SEVERAL), max_size=3).map(tuple)))
def test_a_fact_is_read_back_with_and_without_a_remark(name, value):
    for remark in ("", "was another"):
        found = as_words(read(fact_lines(name, value, remark)))
        assert found == {name: list(value) if isinstance(value, tuple) else value}


@given(st.dictionaries(NAMES, SEVERAL, min_size=1, max_size=3))
def test_a_table_is_read_back(entries):
    assert as_words(read(table_lines("events", entries, ""))) == {"events": entries}


@given(NAMES, SEVERAL)
def test_braces_stand_on_lines_that_fit(name, value):
    assert all(len(line) <= WIDTH for line in fact_lines(name, value, "") if line.endswith("}") and "{" in line[:30])


def test_a_remark_stands_above_a_folded_block():
    assert list(remarked_first(["  title: >-", "    Peace"], "new")) == ["  # new", "  title: >-", "    Peace"]
