"""The place of the cursor."""

import pytest

from drafter.editor.cursor import cursor

TEXT = "document:\n  session: 81\n\npreamble:\n  - Noting: >-\n      the {{ host.name }} of\n"


PLACES = [
    (0, 3, "", None),
    (1, 4, "document", None),
    (2, 0, "document", None),
    (4, 5, "preamble", None),
    (5, 17, "preamble", " host"),
]


@pytest.mark.parametrize(("line", "column", "part", "braces"), PLACES)
def test_the_part_and_the_open_braces_are_found(line, column, part, braces):
    at = cursor(TEXT, line, column)
    assert (at.part, at.braces) == (part, braces)


def test_after_the_braces_nothing_is_open():
    assert cursor(TEXT, 5, 27).braces is None


def test_the_word_is_the_one_beside_the_cursor():
    assert cursor(TEXT, 5, 17).word == "host.name"


def test_beyond_the_end_there_is_nothing():
    assert cursor(TEXT, 99, 0).word == ""


UNDER = [
    ("document:\n  sponsors: [Cha", "sponsors"),
    ("document:\n  sponsors:\n    - Cha", "sponsors"),
    ("document:\n  sponsors:\n  - Cha", "sponsors"),
    ("document:\n  sponsors: [Chad,\n    Chi", "sponsors"),
    ("document:\n  on_behalf:\n    Ira", "on_behalf"),
    ("document:\n  sponsors: []\n  sess", "document"),
    ("sess", ""),
]


@pytest.mark.parametrize(("text", "under"), UNDER)
def test_the_key_to_which_words_belong_is_found(text, under):
    line = text.count("\n")
    assert cursor(text, line, len(text) - text.rfind("\n") - 1).under == under
