"""Lists of facts inside a text."""

import pytest

from drafter.rendering.braces.evaluation import fill
from drafter.rendering.context import context
from drafter.rendering.filters import filters
from drafter.rendering.lifting.lists import lifted
from drafter.skeleton.records import Document, Skeleton
from tests.sources import PHRASES

ROME = "the fourth meeting, held in Rome on 1 May 2026"
OSH = "the fifth meeting, held in Osh on 2 June 2027"
LIMA = "the sixth meeting, held in Lima, Peru, from 3 to 5 July 2028"


def printed(texts, facts):
    skeleton = Skeleton(Document(session="81"), facts)
    return [fill(text, context(skeleton), filters(facts, PHRASES)) for text in texts]


@pytest.mark.parametrize(
    "texts",
    [
        [f"welcoming {ROME}, {OSH}, and {LIMA}, and noting"],
        [f"welcoming {ROME}, {OSH}, {LIMA}"],
        [f"welcoming {ROME} and also {OSH}"],
        [f"noting {ROME}", f"welcoming {ROME}, {OSH}, and {LIMA}", f"recalling {OSH}, and {LIMA}"],
        ["noting the fifth meeting, held on 2 June 2027", f"welcoming {OSH}, {LIMA}"],
        ["no meeting at all"],
    ],
)
def test_what_is_lifted_prints_the_very_words_again(texts):
    facts = {}
    assert printed(lifted(texts, PHRASES, facts), facts) == texts


def test_the_longest_list_is_the_list_and_a_lone_one_the_latest():
    facts = {}
    texts = lifted([f"noting {LIMA}", f"welcoming {ROME}, and {OSH}"], PHRASES, facts)
    assert [m["number"] for m in facts["meetings"]] == ["4", "5"]
    assert facts["latest_meeting"]["country"] == "Peru"
    assert texts == ["noting {{ latest_meeting | listed }}", "welcoming {{ meetings | listed_and }}"]


def test_the_end_of_the_list_is_asked_for_by_its_first_number():
    facts = {}
    texts = lifted([f"welcoming {ROME}, {OSH}, {LIMA}", f"recalling {OSH}, {LIMA}"], PHRASES, facts)
    assert texts[1] == "recalling {{ meetings | since(5) | listed }}"
