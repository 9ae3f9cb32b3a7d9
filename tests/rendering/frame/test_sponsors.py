"""The sponsors of a draft."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language import markup
from drafter.language.states import names
from drafter.model.resolution import plain
from drafter.rendering.frame.document import masthead, read
from drafter.rendering.frame.footnotes import Footnotes
from drafter.rendering.frame.sponsors import printed_line
from drafter.rendering.render import render
from drafter.rendering.traces import traced
from drafter.rendering.traces.traced_inlines import inlines
from drafter.rendering.traces.traced_inlines import read as read_inlines
from drafter.skeleton.records import Document
from tests.drafts import HEAD, draft
from tests.sources import PHRASES

SPONSORS = st.lists(st.sampled_from(names()), min_size=1, unique=True).map(tuple)


@given(SPONSORS, st.sampled_from(["", "Third Committee"]))
def test_sponsors_are_read_back_from_the_line_that_they_make(sponsors, committee):
    document = Document(sponsors=sponsors, committee=committee, session="81", title="Peace")
    rendered = render(draft(head=HEAD), PHRASES)
    notes = Footnotes({}, traced.text)
    head = masthead(document, lambda text: inlines(read_inlines(traced.text(text), notes.at(traced.text(text)))))
    again = read(type(rendered)(head, rendered.title, ()), lambda inlines: markup.format(inlines, lambda note: "*"))
    assert sorted(again.sponsors) == sorted(sponsors)
    assert printed_line(again) == printed_line(document)


@pytest.mark.parametrize("sponsors", ["[]", "", "TODO", "[TODO]"])
def test_sponsors_that_are_still_to_be_named_are_a_placeholder(sponsors):
    head = HEAD.replace("[Chad]", sponsors)
    assert plain(render(draft(head=head), PHRASES).masthead.sponsors) == "TODO: draft resolution"


def test_a_revised_draft_says_so():
    head = HEAD.replace("A/81/L.5", "A/81/L.5/Rev.1")
    assert plain(render(draft(head=head), PHRASES).masthead.sponsors) == "Chad: revised draft resolution"
