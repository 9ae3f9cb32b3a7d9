"""The document part, its masthead and its closing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language import markup
from drafter.language.states import names
from drafter.model.resolution import plain
from drafter.rendering import traced
from drafter.rendering.document import closing, masthead, read, sponsors_line
from drafter.rendering.footnotes import Footnotes
from drafter.rendering.render import render
from drafter.rendering.traced_inlines import inlines
from drafter.rendering.traced_inlines import read as read_inlines
from drafter.skeleton.records import Document
from tests.drafts import HEAD, draft
from tests.sources import PHRASES, SOURCES, resolution

SPONSORS = st.lists(st.sampled_from(names()), min_size=1, unique=True).map(tuple)


@given(SPONSORS, st.sampled_from(["", "Third Committee"]))
def test_sponsors_are_read_back_from_the_line_that_they_make(sponsors, committee):
    document = Document(sponsors=sponsors, committee=committee, session="81", title="Peace")
    rendered = render(draft(head=HEAD), PHRASES)
    notes = Footnotes({}, traced.text)
    head = masthead(document, lambda text: inlines(read_inlines(traced.text(text), notes.at(traced.text(text)))))
    again = read(type(rendered)(head, rendered.title, ()), lambda inlines: markup.format(inlines, lambda note: "*"))
    assert sorted(again.sponsors) == sorted(sponsors)
    assert sponsors_line(again) == sponsors_line(document)


@pytest.mark.parametrize("number", SOURCES)
def test_the_masthead_of_an_adopted_text_is_printed_again(number):
    adopted = resolution(number)
    document = read(adopted, plain)
    assert document.printed == {}
    assert masthead(document) == adopted.masthead
    assert closing(document) == adopted.closing


@pytest.mark.parametrize(
    ("old", "new", "line", "printed"),
    [
        ("agenda_item: 12", "agenda_item: 12", "agenda_item", "Agenda item 12"),
        ("agenda_item: 12", "agenda_item: 125 (s)", "agenda_item", "Agenda item 125 (s)"),
        ("agenda_item: 12", "agenda_item: 11 and 12 (a)", "agenda_item", "Agenda items 11 and 12 (a)"),
        ("date: 3 May 2027", "date: 2027-05-03", "date", "3 May 2027"),
        ("date: 3 May 2027", "date: TODO", "date", "TODO"),
        ("session: 81", "session: 101", "session", "One hundred and first session"),
        ("session: 81", "session: TODO", "session", "TODO session"),
        ("session: 81", "session: Tenth emergency special session", "session", "Tenth emergency special session"),
    ],
)
def test_a_line_of_the_masthead_is_printed_in_its_form(old, new, line, printed):
    assert getattr(render(draft(head=HEAD.replace(old, new)), PHRASES).masthead, line) == printed


@pytest.mark.parametrize("sponsors", ["[]", "", "TODO", "[TODO]"])
def test_sponsors_that_are_still_to_be_named_are_a_placeholder(sponsors):
    head = HEAD.replace("[Chad]", sponsors)
    assert plain(render(draft(head=head), PHRASES).masthead.sponsors) == "TODO: draft resolution"


def test_a_revised_draft_says_so():
    head = HEAD.replace("A/81/L.5", "A/81/L.5/Rev.1")
    assert plain(render(draft(head=head), PHRASES).masthead.sponsors) == "Chad: revised draft resolution"


def test_the_closing_line_of_a_meeting_counts_in_figures():
    assert closing(Document(kind="resolution", meeting="103", adopted="2025-09-05")).meeting == "103rd plenary meeting"
    assert closing(Document(kind="resolution")) is None
