"""What stands round a position is found as if all marks before it were counted, in time that grows as the text does."""

import time

from hypothesis import given
from hypothesis import strategies as st

from drafter.model.resolution import Emphasis, Masthead, Paragraph, Part, Resolution, Text
from drafter.rules.book import RULES
from drafter.rules.draft import Draft
from drafter.rules.reading_order import passages
from drafter.rules.within import is_level, joined, quotations

MARKS = st.text("a(“”)", max_size=20)


@given(MARKS, st.integers(0, 20))
def test_marks_are_level_where_as_many_are_closed_as_opened(words, position):
    level = words.count("(", 0, position) == words.count(")", 0, position)
    assert is_level(words, "(", ")", position) is level


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(1, 9))), st.integers(0, 30))
def test_a_position_is_in_joined_stretches_where_it_is_in_one_of_them(spans, position):
    spans = [(start, start + length) for start, length in spans]
    assert joined(spans).hold(position) is any(start <= position < end for start, end in spans)


@given(MARKS, st.integers(0, 20))
def test_what_is_quoted_begins_with_a_mark_that_is_not_closed_before(words, position):
    inside, opened = False, False
    for letter in words[: position + 1]:
        inside = opened or letter == "“"
        opened = inside and letter != "”"
    assert quotations(words).hold(position) is (inside and position < len(words))


UNITS = (
    'the "report" of ', "the ‘report’ of ", "the “report” of ", "in para. 6 above and ", "Iran, Vietnam and ", "1",
    "a-b-", "its resolution 70/1 of 25 September 2015, ", "the SCO and UNODC of ", "TODO ", "a", "for mankind and ",
    "the second meeting of the Council, held on 5 May 2024, ",
)  # fmt: skip


def _seconds(words: str) -> float:
    body = (Paragraph((Emphasis("Recalling"), Text(f" {words},")), Part.PREAMBULAR),)
    resolution = Resolution(Masthead(session="Eighty-first session"), (Text("Peace"),), body)
    draft = Draft(resolution, passages(resolution))
    start = time.process_time()
    for rule in RULES.values():
        list(rule.check(draft))
    return time.process_time() - start


def test_no_rule_takes_the_square_of_a_paragraph():
    for unit in UNITS:
        _seconds(unit)
        short, long = (_seconds((unit * size)[:size]) for size in (15_000, 60_000))
        assert long < 9 * short + 0.5, unit
