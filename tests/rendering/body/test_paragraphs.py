"""What is computed around the words of a paragraph."""

import pytest

from tests.drafts import lines

BLOCK = "operative:\n  - Decides: to do the following\n    items:\n"


def test_the_opening_words_of_a_sub_paragraph_are_printed_as_typed():
    items = "      - Requests: the Board to meet\n      - Also requests: the Board to report\n"
    assert lines(BLOCK + items)[1:] == ["(a) Requests the Board to meet;", "(b) Also requests the Board to report."]


def test_sub_paragraphs_have_colons_and_letters_down_to_the_third_level():
    items = (
        "      - text: one\n        items:\n          - text: two\n            items: [three, four]\n"
        "      - text: five\n        then: six\n    then: seven\n  - Welcomes: eight\n"
    )
    assert lines(BLOCK + items) == [
        "1. Decides to do the following:",
        "(a) one:",
        "(i) two:",
        "a. three;",
        "b. four;",
        "(b) five;",
        "six;",
        "seven;",
        "2. Welcomes eight.",
    ]


@pytest.mark.parametrize("typed", ["", ",", ";", "."])
def test_a_typed_ending_is_not_doubled(typed):
    body = f"preamble:\n  - Noting: peace{typed}\noperative:\n  - Decides: to rest{typed}\n  - Calls for: more{typed}\n"
    assert lines(body) == ["Noting peace,", "1. Decides to rest;", "2. Calls for more."]


@pytest.mark.parametrize("typed", ["[^n]", ",[^n]", "[^n],", "[^n].", ";[^n];"])
def test_a_typed_ending_is_not_doubled_on_either_side_of_a_mark(typed):
    body = f"preamble:\n  - Noting: peace{typed}\nfootnotes: {{n: A note.}}\n"
    assert lines(body) == ["Noting peace,"]


SECTIONS = """\
preamble:
  - Noting: peace
operative:
  - Decides: to rest
  - Welcomes: rest
sections:
  - title: Work
    preamble:
      - Noting: work
    operative:
      - Decides: to work
      - Welcomes: work
  - title: Play
    operative:
      - Decides: to play
"""


def test_a_section_with_a_preamble_counts_anew_and_only_the_last_one_ends_with_a_full_stop():
    assert [line for line in lines(SECTIONS) if line[0].isdigit()] == [
        "1. Decides to rest;",
        "2. Welcomes rest;",
        "1. Decides to work;",
        "2. Welcomes work;",
        "3. Decides to play.",
    ]


@pytest.mark.parametrize("words", ["the firm Acme Co.", "lights, buoys, etc.", "the meeting at 3 p.m.", "the U.S."])
def test_the_full_stop_of_an_abbreviation_stays(words):
    assert lines(f"preamble:\n  - Noting: {words}\n") == [f"Noting {words},"]


@pytest.mark.parametrize("words", ["the need to act", "the Council", "the year 2030", "paragraph 30", "the need of it"])
def test_a_full_stop_that_an_editor_typed_after_a_word_is_dropped(words):
    assert lines(f"preamble:\n  - Noting: {words}.\n") == [f"Noting {words},"]


def test_a_sole_operative_paragraph_has_no_number():
    assert lines("operative:\n  - Decides: to rest\n") == ["Decides to rest."]


def test_a_stated_number_is_printed_and_counted_from():
    body = "operative:\n  - {verb: Decides, text: a, number: 7}\n  - Requests: b\n"
    assert lines(body) == ["7. Decides a;", "8. Requests b."]


def test_a_stated_ending_is_printed_instead_of_the_computed_one():
    body = 'operative:\n  - {verb: Decides, text: a, ending: ", and"}\n  - {verb: Requests, text: b, ending: ""}\n'
    assert lines(body) == ["1. Decides a, and", "2. Requests b"]


def test_words_that_begin_with_a_comma_touch_the_opening():
    assert lines('preamble:\n  - Noting: ", with regret, the end"\n') == ["Noting, with regret, the end,"]
