"""Where Word ends the lines of a justified paragraph."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from drafter.writers.pdf.justification import LOSS, JustifiedLine, UnbrokenWord, fullest, lines

SPACE = 2.775
WORDS = st.lists(
    st.builds(
        UnbrokenWord, st.floats(1, 90), st.sampled_from([0, 0, 0, 1]), st.booleans(), st.sampled_from([0.0, -0.5])
    ),
    max_size=60,
)
ROOM = st.floats(100, 400)


def natural(words):
    """How wide words are on a line where no space gains or loses."""
    spaced = sum(SPACE for word in words[:-1] if word.spaced)
    return sum(word.width for word in words) + spaced + sum(word.kerning for word in words[1:])


def cut(words, found):
    return [words[before.end : line.end] for before, line in pairwise([JustifiedLine(0, 0, 0), *found])]


@given(WORDS, ROOM, ROOM)
def test_every_word_stands_on_one_line_and_no_line_is_empty(words, first, rest):
    assert all(parts := cut(words, list(lines(words, SPACE, first, rest)))) or not words
    assert [word for part in parts for word in part] == words


@given(WORDS, ROOM, ROOM)
def test_the_slack_is_what_is_left_of_the_room(words, first, rest):
    found = list(lines(words, SPACE, first, rest))
    for number, (line, part) in enumerate(zip(found, cut(words, found), strict=True)):
        assert abs(line.slack - ((rest if number else first) - natural(part))) < 1e-6


@given(WORDS, ROOM)
def test_a_line_that_is_not_justified_is_as_full_as_it_can_be_without_a_loss(words, room):
    parts = cut(words, found := list(lines(words, SPACE, room, room, fullest)))
    assert all(len(part) == 1 or line.slack >= 0 for line, part in zip(found, parts, strict=True))
    assert all(natural([*part, after[0]]) > room - 1e-6 for part, after in pairwise(parts))


@given(WORDS, ROOM)
def test_no_space_loses_more_than_a_quarter(words, room):
    found = list(lines(words, SPACE, room, room))
    for line, part in zip(found, cut(words, found), strict=True):
        assert len(part) == 1 or line.slack >= -LOSS * SPACE * line.spaces - 1e-6


@given(WORDS, ROOM)
def test_a_line_never_ends_before_a_word_that_has_room(words, room):
    found = list(lines(words, SPACE, room, room))
    for part, after in pairwise(cut(words, found)):
        assert natural([*part, after[0]]) > room


@given(WORDS, ROOM)
def test_spaces_lose_only_where_they_would_gain_twice_as_much(words, room):
    found = list(lines(words, SPACE, room, room))
    for line, part in zip(found, cut(words, found), strict=True):
        shorter = [JustifiedLine(0, *line_of(part[:end], room)) for end in range(1, len(part))]
        stretched = [one for one in shorter if one.slack >= 0]
        if line.slack < 0 and stretched:
            assert -line.gain <= stretched[-1].gain / 2 + 1e-9


def line_of(words, room):
    spaces = sum(word.spaces for word in words) + sum(word.spaced for word in words[:-1])
    return spaces, room - natural(words)


def test_a_word_that_would_be_squeezed_goes_to_the_next_line():
    """Eleven words of 25 points and a longer one: with it each of eleven spaces loses, without it each of ten gains."""
    words = [UnbrokenWord(25)] * 11 + [UnbrokenWord(20)]
    full = natural(words)
    assert [line.end for line in lines(words, SPACE, full - 6, full)] == [12]
    assert [line.end for line in lines(words, SPACE, full - 8, full)] == [11, 12]


def test_a_word_that_is_wider_than_the_room_stands_alone():
    assert [line.end for line in lines([UnbrokenWord(20), UnbrokenWord(500), UnbrokenWord(20)], SPACE, 100, 100)] == [
        1,
        2,
        3,
    ]
