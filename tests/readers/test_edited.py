from dataclasses import replace

import pytest

from drafter.model.resolution import Emphasis, Text, plain
from drafter.readers.edited import edited_form, read_edited, without_labels, without_numbers_inside
from drafter.readers.source import SourceDocument, SourceParagraph
from drafter.writers.redline import write
from tests.readers.docx.files import file, paragraph, run
from tests.resolutions import draft, operative, preambular, template, word_file

OLD, NEW = (draft(body=(preambular("Noting", words),)) for words in (" the sea,", " the sea and all harbours,"))
CHANGED = write(OLD, NEW, template(NEW), "Delegation of X", "2027-07-01T00:00:00Z")


@pytest.mark.parametrize(
    ("accept", "said"), [("all", NEW), ("none", OLD), ("Delegation of X", NEW), ("Delegation of Y", OLD)]
)
def test_changes_are_made_as_asked(accept, said):
    assert read_edited(CHANGED, accept) == said


@pytest.mark.parametrize("accept", ["all", "none", "anybody"])
def test_a_file_without_changes_says_the_same_in_any_case(accept):
    assert read_edited(word_file(OLD), accept) == OLD


@pytest.mark.parametrize(
    ("words", "label", "rest"),
    [
        ("PP3 Noting it,", "", "Noting it,"),
        ("OP3 Decides it;", "3.", "Decides it;"),
        ("OP Decides it;", "", "Decides it;"),
        ("OPEC decides it;", "", "OPEC decides it;"),
    ],
)
def test_the_labels_of_a_negotiation_go_and_operative_paragraphs_keep_their_numbers(words, label, rest):
    (one,) = without_labels(SourceDocument((SourceParagraph((Text(words),)),))).blocks
    assert (one.label, one.inlines) == (label, (Text(rest),))


def test_a_label_in_italics_or_beside_a_number_of_its_own_is_a_word():
    paragraphs = (SourceParagraph((Emphasis("OP3 Decides"),)), SourceParagraph((Text("OP3 Decides"),), label="1."))
    assert without_labels(SourceDocument(paragraphs)).blocks == paragraphs


def test_labels_of_paragraphs_that_came_in_are_listed_with_their_words():
    body = (preambular("Noting", " the sea,"), preambular("Noting", " peace,"))
    labels = tuple(replace(one, label=label) for one, label in zip(body, ("PP1", "PP1 bis (EU)"), strict=True))
    data = word_file(draft(body=labels))
    assert edited_form(data, "all").labels == (("PP1 bis (EU)", "Noting peace,"),)


def test_what_stands_beside_the_text_is_told_only_of_the_changes_that_are_taken():
    struck = f'<w:ins w:id="1" w:author="Chad">{run("gone", "<w:strike/>")}</w:ins>'
    data = file(paragraph(run("The General Assembly,")) + paragraph(struck))
    assert [len(edited_form(data, accept).unread) for accept in ("all", "Chad", "Fiji", "none")] == [1, 1, 0, 0]


def test_the_number_of_a_paragraph_that_was_joined_to_another_one_is_left_out_and_told():
    one = operative("1.", "Decides", " to meet; 2. ")
    joined = (*one.inlines, Emphasis("Invites"), Text(" all, by paragraph 2. "), Emphasis("ibid."))
    found = edited_form(word_file(draft(body=(replace(one, inlines=joined),))), "all")
    assert plain(found.resolution.body[-1].inlines) == "Decides to meet; Invites all, by paragraph 2. ibid."
    said = "the number “2.” behind “1. Decides to meet;” is left out: numbers are computed"
    assert (found.unread, found.numbers) == ((), (said,))


def test_a_number_before_italics_that_no_paragraph_ends_before_is_one_of_its_words():
    words = (Emphasis("Notes"), Text(" what is said in part 2. "), Emphasis("Handbook"), Text(" of the report;"))
    assert without_numbers_inside(SourceDocument((SourceParagraph(words),))) == (
        SourceDocument((SourceParagraph(words),)),
        (),
    )
