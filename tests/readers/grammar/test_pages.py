"""What the end of a page cut in two is whole again, and nothing else is joined."""

import pytest

from drafter.model.resolution import (
    Note,
    Text,
    plain,
)
from tests.readers.grammar.texts import body_of


@pytest.mark.parametrize("rest", ["goal of peace,", "United Nations act,"])
def test_a_paragraph_cut_by_a_page_and_its_notes_is_whole_again(rest):
    first, second = body_of(f"Welcoming¹ the\n\n¹ A note.\n\n{rest}\n\nNoting more,")
    assert plain(first.inlines) == f"Welcoming the {rest}"
    assert first.inlines[1] == Note((Text("A note."),))
    assert plain(second.inlines) == "Noting more,"


def test_a_complete_paragraph_before_a_page_break_stays_alone():
    assert len(body_of("Welcoming it,\n\n---\n\nCelebrating the day,\n\n---\n\n1. Requests that.")) == 3


def test_a_cut_after_a_comma_is_joined_by_what_follows():
    (paragraph,) = body_of("Welcoming the Agenda,\n\n---\n\nand noting the rest,")
    assert plain(paragraph.inlines) == "Welcoming the Agenda, and noting the rest,"


def test_a_line_that_ends_with_the_mark_of_a_note_is_complete():
    assert len(body_of("Noting the report,1\nNoting more,2\nNoting 1,000 tons of\nsand,")) == 3


@pytest.mark.parametrize("mark", ["- ", "• ", "– "])
def test_a_line_with_a_bullet_is_a_paragraph_of_its_own(mark):
    text = f"Acting under the Charter,\n{mark}Decides to extend the mandate;\n2. Requests a report."
    assert len(body_of(text)) == 3


def test_what_a_page_says_of_the_adoption_below_the_text_is_no_word_of_it():
    adopted = "Adopted by the Security Council at its 7001st meeting, on 3 May 2024."
    assert plain(body_of(f"1. Decides to remain seized of the matter.\n{adopted}")[-1].inlines) == adopted
