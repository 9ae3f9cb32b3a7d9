"""No word is lost, whatever is joined and parted."""

import pytest

from drafter.model.resolution import Text
from drafter.readers.grammar.masthead_lines import unwrapped
from drafter.readers.source import SourceParagraph


def lines(*words, tight=True):
    return [one.words for one in unwrapped(SourceParagraph((Text(line),), tight=tight) for line in words)]


@pytest.mark.parametrize(
    "whole",
    [
        ["Human Rights Council", "Twenty-fifth session", "Agenda item 9", "Racism"],
        ["General Assembly", "Distr.: Limited", "3 May 2026"],
        ["Distr.: General", "3 May 2026", "Original: English"],
    ],
)
def test_lines_that_a_page_put_into_one_are_parted(whole):
    assert lines(" ".join(whole)) == whole


def test_what_goes_on_is_joined_and_another_element_is_not():
    assert lines("Agenda item 5", "Cuba and", "Peru: draft resolution") == [
        "Agenda item 5",
        "Cuba and Peru: draft resolution",
    ]


def test_lines_with_room_between_them_are_joined_only_inside_of_brackets():
    assert lines("Peace in", "the world", tight=False) == ["Peace in", "the world"]
    assert lines("[on the report", "of the Committee]", tight=False) == ["[on the report of the Committee]"]
