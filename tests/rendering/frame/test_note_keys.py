"""Every note has a key of its own, which says what it cites or explains."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.model.resolution import Note, Text
from drafter.rendering.frame.note_keys import KeyedNotes

_NAMES = ("the report", "the Paris Agreement", "the letter", "it")


def keys_of(*texts):
    """The keys of notes that stand behind texts."""
    keys = KeyedNotes()
    for number, words in enumerate(texts):
        keys.write((Text(words), Note((Text(f"See page {number}."),))))
    return list(keys.notes)


@given(st.lists(st.sampled_from(_NAMES), max_size=12))
def test_no_two_notes_have_one_key(texts):
    assert len(set(keys_of(*texts))) == len(texts)


def test_the_second_note_of_a_name_is_numbered():
    assert keys_of("the report", "the report", "the letter", "the report") == [
        "report",
        "report-2",
        "letter",
        "report-3",
    ]


def test_a_note_that_cites_is_named_after_what_it_cites():
    keys = KeyedNotes()
    assert keys.write((Text("its plan"), Note((Text("Resolution 70/1."),)))) == "its plan[^resolution-70-1]"


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("adopted under the Framework Convention on Climate Change and the Paris Agreement,", "paris-agreement"),
        (
            "the Committee on the Protection of All Migrant Workers and Members of Their Families",
            "members-of-their-families",
        ),
        ("the High Commissioner of the United Nations Interim Force in Lebanon", "interim-force-in-lebanon"),
        ("set out in its previous report", "report"),
        ("set out before", "note"),
    ],
)
def test_a_note_in_words_is_named_after_the_whole_name_or_noun_before_it(words, key):
    assert keys_of(f"Notes {words}") == [key]
