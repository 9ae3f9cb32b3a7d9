"""The reason of changed words is the fact that prints them, and stands where it is printed."""

import pytest

from drafter.rendering.reasons import reasons
from drafter.rendering.render import rendered
from drafter.rules.reading_order import passages
from drafter.skeleton.load import load
from tests.drafts import draft
from tests.sources import PHRASES

BODY = """\
preamble:
  - Noting: the eighty-first session and the {{ next_session | ordinal }} one
  - Noting: the meetings, including {{ meetings | listed_and }}
operative:
  - Recalls: its resolutions {{ earlier_resolutions | series }}
"""
FACTS = """\
  earlier_resolutions: {64/183: 18 December 2009}
  meetings:
    - {number: 4, chair: Vietnam, held: 1 May 2026}
"""


def said(body, facts, *changes):
    """Give the reasons of a draft in which words of the file are changed, with the words that they are about."""
    old = draft(body, facts)
    text = old.text
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    new = load(text)
    texts = [(one.words, one.trace) for one in passages(*rendered(new, PHRASES)) if one.trace]
    found = reasons(old, new, texts)
    return [(words[one.start : one.end], one.said) for words, several in found.items() for one in several]


def test_without_a_change_there_is_no_reason():
    assert said(BODY, FACTS) == []


def test_a_session_is_the_reason_only_of_what_it_prints():
    found = said(BODY, FACTS, ("session: 81", "session: 79"), ("eighty-first session", "seventy-ninth session"))
    assert set(found) == {("Seventy-ninth", "session 81 → 79"), ("eighty-first", "session 81 → 79")}


def test_what_follows_from_two_values_has_both_reasons():
    found = said(BODY, FACTS, ("session: 81", "session: 79"), ("period: 2", "period: 4"))
    assert [reason for words, reason in found if words == "eighty-third"] == ["session 81 → 79", "period 2 → 4"]


@pytest.mark.parametrize(
    ("before", "after", "words", "reason"),
    [
        ("chair: Vietnam", "chair: Chad", "Chad", "meetings, chair: Vietnam → Chad"),
        ("1 May 2026}", "1 May 2026}\n    - {number: 5, held: 2 June 2027}", "fifth", "meetings, number: 5 added"),
        ("18 December 2009", "19 December 2009", "19 December 2009",
         "earlier resolutions, 64/183: 18 December 2009 → 19 December 2009"),
        ("{64/183", "{62/1: 3 May 2007, 64/183", "62/1", "earlier resolutions: 62/1 of 3 May 2007 added"),
    ],
)  # fmt: skip
def test_a_changed_field_is_named_with_its_old_and_new_value(before, after, words, reason):
    assert (words, reason) in said(BODY, FACTS, (before, after))


def test_an_entry_that_only_moved_is_no_reason():
    two = "    - {number: 4, held: 1 May 2026}\n    - {number: 5, held: 2 June 2027}\n"
    facts = f"  earlier_resolutions: {{64/183: 18 December 2009}}\n  meetings:\n{two}"
    lines = two.splitlines(keepends=True)
    assert said(BODY, facts, (two, "".join(reversed(lines)))) == []


def test_of_texts_with_the_same_words_only_the_common_reasons_are_given():
    body = "preamble:\n  - heading: '{{ host }}'\n  - heading: 'Osh'\n"
    assert said(body, "  host: Bishkek\n", ("host: Bishkek", "host: Osh")) == []
