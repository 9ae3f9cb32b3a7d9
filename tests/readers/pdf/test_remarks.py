"""What people have put on the pages is no text, and is told."""

import io

import pypdf
import pytest
from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, NameObject, NullObject, TextStringObject

from drafter.readers.pdf import read
from tests.readers.pdf.paper import filler, paper
from tests.readers.pdf.test_pdf_file import written


def told(*notes):
    """Give what is told of a page with some notes on it."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(paper(filler(100))))
    rect = ArrayObject(FloatObject(value) for value in (100, 100, 200, 120))
    for note in notes:
        note[NameObject("/Rect")] = rect
    writer.pages[0][NameObject("/Annots")] = ArrayObject(writer._add_object(note) for note in notes)
    return [one.message for one in read(written(writer)).problems]


def note(kind, **said):
    values = {NameObject(f"/{name}"): TextStringObject(words) for name, words in said.items()}
    return DictionaryObject({NameObject("/Subtype"): NameObject(f"/{kind}"), **values})


@pytest.mark.parametrize(
    ("notes", "said"),
    [
        ([note("Text", Contents="Why now?")], "there is a remark on the pages"),
        ([note("FreeText", Contents="One"), note("Text", Contents="Two")], "are not read: “One”, “Two”"),
        (
            [note("Widget", V="Fiji and Kenya")],
            "there is a field of a form, whose words are not read: “Fiji and Kenya”",
        ),
        ([note("Text", Contents="/ and: why?")], "are not read: “/ and: why?”"),
        ([note("StrikeOut")], "words are struck out on the pages by a remark (1)"),
    ],
)
def test_what_people_put_on_a_page_is_told(notes, said):
    (message,) = told(*notes)
    assert said in message


def test_links_and_notes_without_words_say_nothing():
    assert told(note("Link", Contents="A/79/1"), note("Text"), note("Widget")) == []


def test_a_list_of_notes_that_is_none_does_no_harm():
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(paper(filler(100))))
    writer.pages[0][NameObject("/Annots")] = NullObject()
    assert read(written(writer)).problems == ()
