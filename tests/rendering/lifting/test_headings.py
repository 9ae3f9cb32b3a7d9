"""Names of facts that share all words but those of the heading under which they stand."""

from dataclasses import replace

from drafter.rendering.lifting import headings, moving
from drafter.skeleton.records import Document, Entry, HeadingEntry, Section, Skeleton

PAID = "the amount of {} dollars"


def _skeleton(*operative, title=""):
    return Skeleton(Document(organ="General Assembly", session="79"), sections=(Section((), operative, title=title),))


def _amounts(skeleton):
    return list(moving.lifted(skeleton).facts["amounts"])


def test_amounts_of_several_headings_are_named_by_them():
    entries = [HeadingEntry("Umbrella fund"), Entry("Approves", PAID.format("1,500"))]
    entries += [HeadingEntry("Harbour works"), Entry("Approves", PAID.format("2,500"))]
    assert _amounts(_skeleton(*entries)) == ["amount", "harbour_works_amount"]


def test_what_stands_alone_under_its_name_keeps_it():
    assert _amounts(
        _skeleton(Entry("Approves", PAID.format("1,500")), Entry("", "again 1,500 dollars"), title="Works")
    ) == ["amount"]


def test_the_title_of_a_section_is_the_heading_of_its_first_paragraphs():
    skeleton = _skeleton(
        Entry("Noting", "one"), HeadingEntry("Harbour works"), Entry("Noting", "two"), title="Umbrella fund"
    )
    assert headings.named(skeleton) == {"one": "umbrella_fund", "two": "harbour_works"}
    assert headings.named(replace(skeleton, sections=())) == {}
