"""A filter chooses facts of a list, or prints them in their words."""

import pytest

from drafter.model.errors import BadSkeleton
from drafter.rendering.braces.evaluation import fill
from drafter.rendering.context import context
from drafter.rendering.filters import expression, filters
from tests.drafts import BODY, draft
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
        ("{{ meetings | joined }}", f"{ROME} and {OSH}"),
        ("{{ meetings | since(5) | listed_and }}", OSH),
        ("{{ meetings | since('Osh') | listed }}", OSH),
        ("{{ meetings | since('Rome') | listed }}", f"{ROME}, {OSH}"),
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
