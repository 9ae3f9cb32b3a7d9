"""YAML as plain values that know where they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml.error import YAMLError

from drafter.model.errors import UnreadableSkeleton
from drafter.skeleton import yaml
from drafter.skeleton.placed import Placed
from drafter.skeleton.yaml import read

TEXT = "a: one\nb:\n  - {c: 'two', d: \"three\"}\n  - >-\n    four\n    five\ne: no # comment\n"


def scalars(value):
    if isinstance(value, dict):
        yield from (s for pair in value.items() for part in pair for s in scalars(part))
    elif isinstance(value, list):
        yield from (s for part in value for s in scalars(part))
    else:
        yield value


def test_every_scalar_is_text_that_knows_its_place_and_its_span():
    found = list(scalars(read(TEXT, "x.yaml")))
    assert found == ["a", "one", "b", "c", "two", "d", "three", "four five", "e", "no"]
    for value in found:
        line = TEXT.splitlines()[value.place.line - 1]
        assert line[value.place.column - 1 :].strip("'\"").startswith(value.split()[0])
        assert value.split()[0] in TEXT[slice(*value.span)]


@pytest.mark.parametrize("word", ["1.10", "079", "no", "null", "~", "2025-09-05", "79/332", "1e3", "0x1f", "12:30"])
def test_nothing_is_taken_for_a_number_a_date_or_a_truth(word):
    assert read(f"a: {word}") == {"a": word}


PIECES = st.sampled_from(
    [*"-:#[]{}'\"|>!&*,?%@`\\~ é中😀", "\n", "\n  ", "\n    ", ": ", "- ", " #", ">-\n", "<<: ", "a:b"]
)


@given(st.lists(st.tuples(st.integers(0, len(TEXT)), st.integers(0, 4), PIECES), max_size=4))
def test_what_python_reads_libyaml_reads_alike(edits):
    from ruamel.yaml import YAML

    pytest.importorskip("_ruamel_yaml", reason="libyaml is not installed for ruamel.yaml")
    text = TEXT
    for place, gone, new in edits:
        text = text[:place] + new + text[place + gone :]
    python = outcome(YAML(typ="base", pure=True).compose, text)
    assert python in (outcome(yaml._composed, text), "broken")


def outcome(compose, text):
    """The values with their places, or that there are none."""
    try:
        return [places(value) for value in scalars(yaml._value(compose(text), text, "", ()))]
    except UnreadableSkeleton as error:
        return str(error)
    except YAMLError:
        return "broken"


def places(value):
    """A value with its place; an empty one has no letter that could stand anywhere."""
    return (value, value.place, value.span, value.raw, value.dropped) if value else ""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a: item #4 of the list", "“#” begins a comment here"),
        ("- Noting: item #4 of\n", "“#” begins a comment here"),
        ("a: &x b", "no place in a skeleton"),
        ("a: *x", "cannot begin with “*”"),
        ("a: !!python/object b", "no place in a skeleton"),
        ("a: 1\na: 2", "a second time (first on line 1)"),
        ("{a: b}: c", "begins a YAML mapping"),
        ("a: 'b", "is not closed"),
        ("\ta: b", "a tab stands here"),
        ("[" * 60 + "]" * 60, "deep"),
        ("# x\n---\na: b\n---\na: c\n", "x.yaml:4:1: error: “---” ends the draft"),
        ("a: b\n...\nc: d\n", "x.yaml:2:1: error: “...” ends the draft"),
        ("a:\tb", "a tab stands here: write a space"),
        ("a: b\x07", "x.yaml:1:5: error: an invisible control character"),
    ],
)
def test_what_a_skeleton_may_not_have_is_refused_in_a_sentence(text, words):
    with pytest.raises(UnreadableSkeleton) as refusal:
        read(text, "x.yaml")
    assert words in str(refusal.value)


def test_an_anchor_that_stands_twice_is_refused_without_a_warning_of_the_parser(recwarn):
    with pytest.raises(UnreadableSkeleton, match="anchors"):
        read("a: &x one\nb: &x two\n", "a.yaml")
    assert not recwarn.list


@pytest.mark.parametrize("text", ["a: b # comment", "a: b #", 'a: "item #4"', "a: item#4", "a: >-\n  item #4", "a: C#"])
def test_comments_and_marks_that_are_clear_are_accepted(text):
    assert list(read(text)) == ["a"]


def test_a_number_sign_in_a_block_is_a_word():
    assert read("a: >-\n  item #4\n") == {"a": "item #4"}


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused_in_a_sentence(text):
    try:
        assert all(isinstance(value, Placed) for value in scalars(read(text)))
    except UnreadableSkeleton as refusal:
        assert str(refusal)  # noqa: PT017 - a sentence is what it is for
