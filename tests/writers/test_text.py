import pytest
from hypothesis import given, settings

from drafter.model.resolution import Note, NoteAgain, Paragraph, Text
from drafter.readers.grammar import parse
from drafter.readers.text import read
from drafter.writers import text
from tests.profiles import examples
from tests.resolutions import SANE, adopted, draft, note


def lines(data):
    return data.decode().split("\n\n")


def test_notes_stand_at_the_end_in_their_order():
    assert lines(text.write(draft()))[-3:] == [
        "* Any changes will be reflected.",
        "¹ Resolution 70/1.",
        "² See *Treaty Series*, vol. 2, and A/79/64.\n",
    ]


def test_marks_at_one_place_are_told_apart():
    body = (Paragraph((Text("x,"), note("a"), note("b"), NoteAgain(1))),)
    assert "x,¹,²,¹" in text.write(draft(body=body)).decode()


def test_words_that_look_like_marks_are_escaped():
    body = (Paragraph((Text("# 7 * 7 [x](y) <sup>2</sup> \\"),)), Paragraph((Note((Text("*"),)),)))
    assert r"\# 7 \* 7 \[x](y) \<sup>2</sup> \\" in lines(text.write(draft(body=body)))


def test_a_table_is_rows_between_bars():
    assert "| Harbour | Lights |\n| North | 12 |" in lines(text.write(adopted()))


@pytest.mark.parametrize("resolution", [draft(), adopted()], ids=["draft", "adopted"])
def test_what_was_written_is_read_back(resolution):
    assert parse(read(text.write(resolution))) == (resolution, ())


@settings(max_examples=examples(40))
@given(SANE)
def test_text_loses_nothing(resolution):
    assert parse(read(text.write(resolution)))[0] == resolution
