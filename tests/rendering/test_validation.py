"""What is wrong in a fact or in the document is told at its line before anything is printed."""

import pytest

from drafter.model.errors import BadSkeleton
from drafter.rendering.validation import check
from tests.drafts import BODY, HEAD, draft


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("session: 81", "session: eighty-first", "write the session in figures"),
        ("session: 81", "session: 081", "write 81"),
        ("session: 81", "session: 400", "there is no session 400"),
        ("session: 81", "session:", "no words stand after “session”: write them, or TODO, or take “session” out"),
        ("date: 3 May 2027", 'date: ""', "no words stand after “date”"),
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
