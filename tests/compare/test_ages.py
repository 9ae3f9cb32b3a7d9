"""Since when each paragraph of a text stands."""

from hypothesis import given
from hypothesis import strategies as st

from drafter.compare.ages import ages
from drafter.model.resolution import Emphasis, Masthead, Paragraph, Part, Resolution, Text
from tests.resolutions import RESOLUTIONS


def text(*words):
    body = tuple(Paragraph((Emphasis("Noting"), Text(f" {one},")), Part.PREAMBULAR) for one in words)
    return Resolution(Masthead(), (Text("Peace"),), body)


@given(RESOLUTIONS, st.integers(2, 4))
def test_what_is_verbatim_in_all_texts_stands_since_the_oldest(resolution, texts):
    for age in ages([resolution] * texts):
        assert age.since == 0
        assert age.steps == ("there", *["verbatim"] * (texts - 1))


@given(st.lists(RESOLUTIONS, min_size=1, max_size=3))
def test_every_paragraph_has_a_step_for_each_text_and_is_there_or_new_first(texts):
    for age in ages(texts):
        assert len(age.steps) == len(texts)
        told = [step for step in age.steps if step]
        assert told[0] == ("there" if age.steps[0] else "new")
        assert not {"there", "new"} & set(told[1:])


def test_a_change_begins_a_new_age_and_what_was_taken_out_is_new_when_it_comes_back():
    found = ages(
        [
            text("the forum of 2022 on lakes", "the role of women in every village", "the mountains"),
            text("the forum of 2024 on lakes", "the mountains"),
            text("the forum of 2024 on lakes", "the role of women in every village", "the mountains"),
        ]
    )
    assert [age.steps for age in found] == [
        ("there", "technical", "verbatim"),
        ("", "", "new"),
        ("there", "verbatim", "verbatim"),
    ]
    assert [age.since for age in found] == [1, 2, 0]


def test_a_text_without_earlier_ones_has_all_its_paragraphs():
    assert [(age.place, age.since) for age in ages([text("the forum", "the lake")])] == [("PP 1", 0), ("PP 2", 0)]


def test_a_paragraph_that_moved_is_as_old_as_it_is():
    one, two = "the lights of all the harbours that burn in fog", "the women of every village that has no harbour"
    three = "all ships of the north that carry ice to the south"
    found = ages([text(one, two, three), text(two, three, one)])
    assert [age.steps for age in found] == [("there", "verbatim")] * 3
