from drafter.model.resolution import Emphasis, Heading, Paragraph, Part, Text
from drafter.rendering.merging.stated.marked_words import (
    inlines_of,
    laid,
    marked,
    size,
    stated_sections,
    texts_of,
    words_of,
)
from drafter.skeleton.records import Entry, HeadingEntry
from tests.compare.texts import text
from tests.resolutions import ENACTING, operative, preambular

WORDS = (Text("the depth of "), Emphasis("all"), Text(" oceans"))


def entry(*items):
    texts = tuple(Entry(text=marked((Text(words),))) for words in items)
    return Entry("Requests", marked((Text("the Board:"),)), items=texts, then=marked((Text("and to part"),)))


def test_a_text_remembers_what_it_was_made_of():
    assert inlines_of(marked(WORDS)) == WORDS


def test_the_entries_of_a_text_print_all_its_blocks_in_their_order():
    item = Paragraph((Text("To act;"),), Part.OPERATIVE, "(a)", 1)
    body = (ENACTING, preambular("Noting", " it,"), operative("1.", "Requests", " the Board:"), item,
            Heading((Text("Means"),)), operative("2.", "Decides", " to meet."))  # fmt: skip
    found = list(laid(stated_sections(text(*body), ())))
    ends = [one.first + one.size for one in found]
    assert [one.first for one in found][1:] == ends[:-1]
    assert ends[-1] == len(body)


def test_an_entry_with_sub_paragraphs_is_as_large_as_all_of_them():
    assert size(entry("to act", "to meet")) == 4
    assert size(HeadingEntry("Means", "I")) == 1


def test_the_words_of_an_entry_are_those_of_all_its_texts():
    one = entry("to act", "to meet")
    assert {"the Board:", "to act", "to meet", "and to part"} <= set(texts_of(one))
    assert all(word in words_of(one) for word in ("Requests", "act", "part"))
