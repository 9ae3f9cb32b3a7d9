import pytest

from drafter.skeleton import walk
from drafter.skeleton.load import load
from drafter.skeleton.paragraph_emitter import entry_lines
from drafter.skeleton.records import EachEntry, Entry, HeadingEntry, PlainEntry, TableEntry
from tests.sources import SOURCES, reduction

HEAD = "drafter: 1\ndocument: {title: Peace}\nfacts: {meetings: [{number: 4, place: Osh}]}\noperative:\n"
ENTRIES = [
    Entry("Requests", "a report"),
    Entry("Requests", "a report", comment="ask: them"),
    Entry("Requests", "4. a report"),
    Entry("Requests", "a report", adverb="none", ending="", number="7."),
    Entry("Pointing out", "a report"),
    Entry(
        "Requests", "the Board:", items=(Entry(text="to act"), Entry(text="to meet", comment="when?")), then="and so on"
    ),
    HeadingEntry("Means", "I", 2),
    HeadingEntry("Means"),
    PlainEntry("All is well.", "1.", "plain", 1, "who says so?"),
    TableEntry((("a", "b, c"), ("d", "- e"))),
    EachEntry("meetings", "all of them"),
]


@pytest.mark.parametrize("entry", ENTRIES, ids=range(len(ENTRIES)))
def test_what_is_written_is_loaded_again(entry):
    text = HEAD + "\n".join(entry_lines(entry, "  ")) + "\n"
    assert load(text, "a.yaml").body.operative == (entry,)


@pytest.mark.parametrize("name", SOURCES)
def test_every_paragraph_of_a_skeleton_is_written_in_the_lines_that_it_has(name):
    skeleton = reduction(name).skeleton
    entries = [entry for entry in walk.entries(skeleton) if isinstance(entry, Entry)]
    assert entries
    assert all("\n".join(entry_lines(entry, "  ")) in skeleton.text for entry in entries)


def test_the_short_form_is_written_wherever_it_says_the_same():
    short, long = (next(entry_lines(Entry("Requests", "it", ending=ending), "  ")) for ending in (None, ";"))
    assert short.startswith("  - Requests: ")
    assert long == "  - verb: Requests"
