"""What asks for a list gives way to its paragraphs; a list that nothing asks for is added."""

from drafter.rendering.fact_paragraphs import FactParagraphs
from drafter.rendering.filled_texts import FilledTexts
from drafter.skeleton.records import EachEntry, Entry
from tests.drafts import draft
from tests.sources import PHRASES, reduction

SKELETON = reduction("79/332").skeleton


def paragraphs(skeleton):
    return FactParagraphs(skeleton, PHRASES, FilledTexts(skeleton, PHRASES))


def test_every_entry_of_a_list_is_a_paragraph_in_its_place():
    lists = [name for name, value in SKELETON.facts.items() if isinstance(value, tuple)]
    around = Entry("Recalling", "the Charter"), Entry("Noting", "the report")
    for name in lists:
        first, *made, last = paragraphs(SKELETON).expanded((around[0], EachEntry(name), around[1]))
        assert (first, last) == around
        assert len(made) == len(SKELETON.facts[name])
    assert lists


def test_a_list_that_an_entry_asks_for_is_not_added_again():
    assert not list(paragraphs(SKELETON).added())


def test_a_list_that_is_not_there_or_has_no_phrase_is_a_problem():
    ours = paragraphs(draft("", "  hosts:\n    - {name: Osh}\n"))
    assert not list(ours.expanded([EachEntry("guests"), EachEntry("hosts")]))
    told = [problem.message for problem in ours.texts.problems]
    assert told[0].startswith("there is no list of facts “guests”")
    assert told[1].startswith("“hosts” has no phrase")
