"""The elements of a page: they hold the words of the resolution, and each word may carry where it comes from."""

import re
from html import unescape

from hypothesis import given

from drafter.model.resolution import (
    Emphasis,
    Link,
    Masthead,
    Note,
    NoteAgain,
    Paragraph,
    Resolution,
    Table,
    Text,
    plain,
)
from drafter.rendering.render import rendered
from drafter.skeleton.carry import carry
from drafter.writers.web.body import sheet
from tests.odd_resolutions import RESOLUTIONS
from tests.sources import PHRASES, reduction, resolution


def words(html):
    """The words that a page shows, without the marks of notes, with one blank between."""
    html = re.sub(r"<sup>.*?</sup>", "", html)
    return " ".join(unescape(re.sub(r"<[^>]*>", "", html.replace("<br>", " ").replace("</", " </"))).split())


def squeezed(text):
    return "".join(text.split())


def texts(one):
    for block in one.body:
        if isinstance(block, Table):
            yield from (cell for row in block.rows for cell in row)
        else:
            yield block.inlines
    yield one.title


@given(RESOLUTIONS)
def test_every_text_and_every_note_is_on_the_page(one):
    shown = squeezed(words(sheet(one)))
    for inlines in texts(one):
        for words_ in re.split(r"\s+", plain(inlines)):
            assert squeezed(words_) in shown
        for inline in inlines:
            if isinstance(inline, Note):
                assert squeezed(plain(inline.inlines)) in shown


def test_the_pieces_of_a_page_are_its_words_with_their_origins():
    skeleton = carry(reduction("79/332").skeleton).skeleton
    one, where = rendered(skeleton, PHRASES)
    origins = []

    def annotated(piece, origin):
        origins.append(type(origin).__name__)
        return f"<span>{piece}</span>"

    assert squeezed(words(sheet(one, where, annotated))) == squeezed(words(sheet(one)))
    assert {"Literal", "Field", "Agreed", "Computed"} == set(origins)


def test_blocks_have_their_places_and_numbers_their_labels():
    html = sheet(resolution("79/332"))
    assert re.search(r'<p class="operative" id="b32"><span class="label">1\.</span> <em>', html)
    assert html.count('<p class="note"') == 8


def test_what_is_no_address_of_the_web_is_no_link():
    body = (Paragraph((Link("here", "javascript:alert(1)"), Text(" & <b>"))),)
    html = sheet(Resolution(Masthead(), (Text("A"),), body))
    assert "javascript" not in html
    assert "here &amp; &lt;b&gt;" in html


def test_a_second_mark_of_a_note_shows_its_number_again():
    body = (Paragraph((Emphasis("A"), Note((Text("Resolution 70/1."),)), Text(" b"), NoteAgain(1))),)
    html = sheet(Resolution(Masthead(), (Text("A"),), body))
    assert html.count("<sup>1</sup>") == 2
    assert 'href="https://undocs.org/en/A/RES/70/1"' in html


def test_what_is_left_to_fill_in_is_marked():
    one, _ = rendered(carry(reduction("79/332").skeleton).skeleton, PHRASES)
    assert "Agenda item <mark>TODO</mark>" in sheet(one)
