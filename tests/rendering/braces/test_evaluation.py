"""A text with plain braces is filled without Jinja, and comes out as with it: words, sources, names and faults."""

import json

from hypothesis import given
from hypothesis import strategies as st

from drafter.model.errors import BadSkeleton
from drafter.rendering.braces import evaluation, expressions, template
from drafter.rendering.filters import filters
from drafter.rendering.traces import traced
from drafter.skeleton import yaml

FACTS = {"organization": "the Forum", "session": "81", "meetings": [], "parts": {"a": "b"}, "if": "x", "none": "y"}
FILTERS = filters({}, {})
DERIVED = {"session": ("80", "1")}
NAMES = st.sampled_from(
    [*FACTS, "parts.a", "parts.b", "parts._a", "session.a", "unknown.a", "unknown", "1", "é", "_x", "not"]
)
FORMS = st.sampled_from(
    [
        "ordinal",
        "capitalize",
        "the",
        "listed",
        "series",
        "unknown",
        "plus(1)",
        "plus(01)",
        "plus('1')",
        "plus(1, 2)",
        "since(20)",
        "1",
    ]
)
BLANKS = st.sampled_from(["", " ", "  ", "\n", "\t"])
SLOTS = st.builds(
    lambda name, forms, a, b: f"{{{{{a}{name}{b}{''.join(f'|{a}{form}{b}' for form in forms)}}}}}",
    NAMES, st.lists(FORMS, max_size=2), BLANKS, BLANKS,
)  # fmt: skip
WORDS = st.sampled_from(
    ["the", " ", "of ", "{", "}", "\\", "\\{", "{{", "}}", "{#", "{%", "%}", "[^1]", "*a*", "\n", "’"]
)
TEXTS = st.lists(st.one_of(SLOTS, SLOTS, WORDS), max_size=6).map("".join)


def outcome(fill, text):
    try:
        return fill(traced.text(text), text, FACTS, FILTERS, DERIVED)
    except BadSkeleton as error:
        return error.problems


@given(TEXTS)
def test_what_is_filled_without_jinja_is_filled_alike_with_it(words):
    for text in (words, yaml.read(f"a: {json.dumps(words)}\n")["a"]):
        if template.is_template(text):
            at_once = outcome(evaluation._plain, text)
            assert at_once in (None, outcome(evaluation._read, text))


@given(TEXTS)
def test_names_that_are_found_without_jinja_are_those_that_it_finds(text):
    if template.is_template(text):
        assert template.names(text) == expressions.names(text)
    assert template.is_readable(text) == expressions.is_readable(text)


def test_plain_braces_need_no_jinja():
    text = "at its {{ session | ordinal }} session, {{ organization }} in {{session}}"
    found = outcome(evaluation._plain, text)
    assert found.words == "at its eighty-first session, the Forum in 81"
