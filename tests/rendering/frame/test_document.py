"""The document part, its masthead and its closing."""

import pytest

from drafter.model.resolution import plain
from drafter.rendering.frame.document import closing, masthead, read
from drafter.rendering.render import render
from drafter.skeleton.records import Document
from tests.drafts import HEAD, draft
from tests.sources import PHRASES, SOURCES, resolution


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


def test_the_closing_line_of_a_meeting_counts_in_figures():
    assert closing(Document(kind="resolution", meeting="103", adopted="2025-09-05")).meeting == "103rd plenary meeting"
    assert closing(Document(kind="resolution")) is None
