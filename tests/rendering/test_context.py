"""What a text can ask for, and what is looked at before anything is printed."""

import pytest

from drafter.model.errors import BadSkeleton
from drafter.rendering.asked import unplaced, unprinted
from drafter.rendering.context import context
from drafter.rendering.evaluation import fill
from drafter.rendering.filters import expression, filters
from drafter.rendering.render import render
from drafter.rendering.validation import check
from tests.drafts import BODY, HEAD, draft, lines
from tests.sources import PHRASES

MEETINGS = (
    "  meetings:\n    - {number: 4, place: Rome, held: 1 May 2026}\n    - {number: 5, place: Osh, held: 2 June 2027}\n"
)
NEW = "    - {number: TODO, place: TODO, held: TODO}\n"
ROME, OSH = "the fourth meeting, held in Rome on 1 May 2026", "the fifth meeting, held in Osh on 2 June 2027"


def filled(text, facts=MEETINGS):
    skeleton = draft(BODY, facts)
    return fill(text, context(skeleton), filters(skeleton.facts, PHRASES))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{{ meetings | listed }}", f"{ROME}, {OSH}"),
        ("{{ meetings | listed_and }}", f"{ROME}, and {OSH}"),
        ("{{ meetings | since(5) | listed_and }}", OSH),
        ("{{ meetings | latest | listed }}", OSH),
        ("{{ meetings | latest(2) | listed }}", f"{ROME}, {OSH}"),
        ("{{ meetings | without('place') | listed }}", f"{ROME}, {OSH}".replace(" in Rome", "").replace(" in Osh", "")),
        ("{{ session | ordinal }} {{ next_session | plus(1) | ordinal }}", "eighty-first eighty-fourth"),
        ("{{ 'the host' | capitalize }}", "The host"),
        ("{{ meetings | listed | capitalize }}", f"T{ROME[1:]}, {OSH}"),
    ],
)
def test_a_filter_prints_facts_in_their_words(text, words):
    assert filled(text) == words


def test_a_meeting_that_is_still_to_be_filled_in_is_the_newest():
    assert filled("{{ meetings | since(5) | listed }}", MEETINGS + NEW).endswith("held in TODO on TODO")


def test_since_goes_by_numbers_and_says_so():
    with pytest.raises(BadSkeleton, match="add “number"):
        filled("{{ meetings | since(5) | listed }}", "  meetings: [{held: 1 May 2026}]\n")


@pytest.mark.parametrize("name", ["host", "meetings", "latest_meeting", "earlier_resolutions"])
def test_the_expression_that_is_proposed_for_a_fact_prints_it(name):
    facts = MEETINGS + "  latest_meeting: {number: 6, held: May 2028}\n  host: Osh\n"
    facts += "  earlier_resolutions: {70/1: 25 September 2015}\n"
    assert filled(expression(name), facts) not in ("", expression(name))


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("session: 81", "session: eighty-first", "write the session in figures"),
        ("session: 81", "session: 400", "there is no session 400"),
        ("period: 2", "period: two", "the period is a number"),
        ("date: 3 May 2027", "date: 31 June 2027", "June has 30 days"),
        ("sponsors: [Chad]", "sponsors: Chad, Cuba", "put square brackets around them"),
    ],
)
def test_a_mistake_in_the_document_is_told(old, new, words):
    with pytest.raises(BadSkeleton, match=words):
        check(draft(head=HEAD.replace(old, new)))


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ("  meetings: [{number: 4th}]\n", "“4th” is no number"),
        ("  meetings: [{number: 4, held: soon}]\n", "is no date"),
        ("  meetings: [{number: 4, hold: TODO}]\n", "has no “hold”; did you mean “held”?"),
        ("  meetings: many\n", "written with fields"),
        ("  earlier_resolutions: [70/1]\n", "lines of “number: date”"),
        ("  earlier_resolutions: {70/1: soon}\n", "is no date"),
        ('  host: "{{ session }}"\n', "cannot ask for another fact"),
        ('  meetings: [{number: 4, place: "{{ host }}"}]\n', "cannot ask for another fact"),
    ],
)
def test_a_mistake_in_a_fact_is_told_at_its_line(facts, words):
    with pytest.raises(BadSkeleton) as refusal:
        check(draft(BODY, facts))
    assert words in str(refusal.value)
    assert refusal.value.problems[0].place.line == HEAD.count("\n") + 2


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
