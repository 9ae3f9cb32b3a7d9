"""A fact is printed once, wherever a text asks for it, and never left out."""

import pytest

from drafter.rendering.asked import unplaced, unprinted, unprinted_fields
from drafter.rendering.render import render
from drafter.skeleton.load import load
from tests.drafts import draft, lines
from tests.sources import PHRASES


@pytest.mark.parametrize(
    "body",
    [
        "preamble:\n  - Noting: in {{ host }}\n",
        "preamble:\n  - text: In {{ host }}.\n",
        "operative:\n  - heading: In {{ host }}\n",
        "operative:\n  - table: [['{{ host }}']]\n",
        "operative:\n  - Decides: a\n    items: ['{{ host }}']\n",
        "operative:\n  - Decides: a\n    then: b {{ host }}\n",
        "annexes: [{label: Annex, title: 'In {{ host }}'}]\n",
        "sections: [{title: 'In {{ host }}', operative: [{Decides: a}]}]\n",
        "preamble: [{Noting: 'peace[^n]'}]\nfootnotes: {n: 'In {{ host }}.'}\n",
    ],
)
def test_a_fact_is_printed_wherever_a_text_asks_for_it(body):
    skeleton = draft(body, "  host: Osh\n")
    assert "Osh" in str(render(skeleton, PHRASES))
    assert unprinted(skeleton, PHRASES) == []


def test_a_fact_that_a_plain_paragraph_prints_is_not_printed_a_second_time():
    facts = "  organization: League\n  summits: [{name: First Summit, held: 1 May 2026}]\n"
    body = "preamble:\n  - text: >-\n      Recalling {{ summits | listed }}.\n"
    assert unplaced(draft(body, facts), PHRASES) == []
    assert len(lines(body, facts)) == 1


def test_a_field_of_an_event_that_no_text_prints_is_told_with_its_event():
    text = (
        "drafter: 1\ndocument: {title: Peace}\nfacts:\n  events:\n"
        "    forum: {place: Osh, outcome: Osh Declaration}\n    talks: {place: Rome}\n"
        "preamble:\n  - Noting: the forum in {{ forum.place }}\n"
    )
    assert unprinted_fields(load(text)) == [("forum", "outcome")]
