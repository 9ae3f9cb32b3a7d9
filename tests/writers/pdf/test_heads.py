"""Titles and heads in the copy that a PDF is made of."""

import pytest
from lxml import etree

from drafter.model.resolution import Text
from drafter.ooxml.archive import unpacked
from drafter.ooxml.namespaces import DOCUMENT_PART, w
from drafter.readers.source import ordinary
from drafter.writers.pdf.heads import keep_last_words
from tests.resolutions import draft, sound, word_file
from tests.writers.corners import CORNERS


def paragraphs(data):
    parts = unpacked(data)
    names = [DOCUMENT_PART, *sorted(name for name in parts if name.startswith("word/header"))]
    roots = [etree.fromstring(parts[name]) for name in names]
    return ["".join(text.text or "" for text in one.iter(w("t"))) for root in roots for one in root.iter(w("p"))]


@pytest.mark.parametrize("name", CORNERS)
def test_the_copy_is_a_sound_file_whose_words_are_the_same(name):
    file = word_file(CORNERS[name])
    sound(copy := keep_last_words(file))
    assert [*map(ordinary, paragraphs(copy))] == [*map(ordinary, paragraphs(file))]


def test_a_title_and_a_running_head_keep_their_last_two_words_together():
    shown = paragraphs(keep_last_words(word_file(draft(title=(Text("Safety of harbours and lights"),)))))
    assert sum(words.endswith("harbours and\u00a0lights") for words in shown) > 0
    assert not any(words.endswith("and lights") for words in shown)


def test_the_paragraphs_of_the_text_stay_as_they_are():
    file = word_file(draft())
    text = [words for words in paragraphs(file) if words.startswith("Noting")]
    assert text
    assert set(text) <= set(paragraphs(keep_last_words(file)))


@pytest.mark.parametrize("title", ["Lights", "Safety " + "of-harbours-" * 4 + "lights"])
def test_one_word_or_words_that_may_be_wider_than_the_room_are_let_alone(title):
    file = word_file(draft(title=(Text(title),)))
    assert [words for words in paragraphs(keep_last_words(file)) if "ights" in words] == [
        words for words in paragraphs(file) if "ights" in words
    ]
