import pytest

from drafter.rules.passage import Passage, Role
from drafter.rules.wordlists import like, quoted, section, small_words, table, tokens

WORDS = "Noting the “labor of all”, the World Trade Center and their own centre"


def passage(words, italics=()):
    return Passage("PP1", words, Role.PREAMBULAR, italics=italics)


def test_quotations_and_names_are_no_words_that_a_rule_of_spelling_may_touch():
    assert [one[0] for one in tokens(passage(WORDS))] == ["Noting", "their", "centre"]


def test_words_of_three_letters_are_small_words_too():
    assert [one[0] for one in small_words(passage("Noting the labor of all"))] == ["Noting", "the", "labor", "all"]


def test_italics_inside_a_text_are_let_alone_and_the_opening_is_not():
    text = "Noting the labour of others"
    start = text.index("labour")
    found = tokens(passage(text, ((0, 6), (start, start + 6))))
    assert [one[0] for one in found] == ["Noting", "others"]


@pytest.mark.parametrize(("word", "inside"), [("labor", True), ("World", False)])
def test_what_stands_between_quotation_marks_is_quoted(word, inside):
    assert quoted(passage(WORDS), WORDS.index(word)) is inside


def test_a_correction_takes_over_the_capital():
    assert (like("centre", "Center"), like("centre", "center"), like("Türkiye", "turkey")) == (
        "Centre",
        "centre",
        "Türkiye",
    )


def test_no_entry_of_a_list_stands_for_itself_with_another_spelling_of_it():
    wrong = table("states-wrong.txt")
    assert not wrong.keys() & set(wrong.values())


def test_a_section_has_the_entries_of_its_file_and_not_those_of_another_section():
    one, other = (section("spellings.txt", name) for name in ("never -ize", "british"))
    assert one.items() <= table("spellings.txt").items()
    assert one
    assert not one.keys() & other.keys()
