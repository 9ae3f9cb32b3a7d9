"""Lists of resolutions that have a note each."""

import pytest

from drafter.rendering.lifting.repeated import lifted
from drafter.rendering.merging.merge import merge
from drafter.rendering.render import render
from drafter.skeleton.emit import emit
from drafter.skeleton.load import load
from drafter.skeleton.records import Document, Entry, Section, Skeleton
from tests.edits import edited
from tests.sources import PHRASES

LIST = "Human Rights Council resolutions 35/17 of 22 June 2017,[^a] 47/12 of 12 July 2021[^b] and 53/24 of 13 July 2023"
"""Members whose marks stand behind the comma of the list; the mark of the last is left to the tests."""


def noted(*texts):
    entries = tuple(Entry("Recalling", text) for text in texts)
    notes = {"a": "See the first record.", "b": "See the second record.", "c": "See the third record."}
    first = f"{texts[0]},[^c] and its work" if texts[0] == LIST else texts[0]
    body = Section(preamble=(Entry("Recalling", first), *entries[1:]))
    return Skeleton(Document(title="Peace", session="79"), body=body, footnotes=notes)


@pytest.mark.parametrize("end", [",[^c] and its work", "[^c]", "[^c] on peace", ";[^c] and all others"])
def test_resolutions_with_notes_are_a_list_whose_marks_print_behind_the_commas(end):
    before = noted(f"{LIST}{end}")
    made = lifted(before)
    assert made.facts["human_rights_council_resolutions"][-1] == {
        "resolution": "53/24", "date": "13 July 2023", "note": "[^c]",
    }  # fmt: skip
    assert render(load(emit(made)), PHRASES) == render(before, PHRASES)


def test_a_line_added_to_the_list_prints_in_its_place():
    text = emit(lifted(noted(LIST)))
    last = '    - {resolution: 53/24, date: 13 July 2023, note: "[^c]"}\n'
    more = text.replace(last, f'{last}    - {{resolution: 58/2, date: 2 April 2025, note: "[^d]"}}\n')
    more = more.replace("  c: See", "  d: See the other record.\n  c: See")
    said = noted(LIST.replace("[^b] and 53", ",[^b] 53") + "[^c] and 58/2 of 2 April 2025,[^d] and its work")
    assert render(load(more), PHRASES) == render(
        Skeleton(said.document, body=said.body, footnotes={**said.footnotes, "d": "See the other record."}), PHRASES
    )


def test_resolutions_without_notes_are_no_list_of_this_kind():
    before = noted(f"{LIST.replace('[^a]', '').replace('[^b]', '')},[^c] and its work")
    assert lifted(before).phrases == {}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("“47/12” → “47/13”", "resolution: 47/13"),
        ("“and its” → “and all of its”", "}}, and all of its work"),
        ("“Human Rights Council res” → “the Human Rights Council res”", "the Human Rights Council res"),
    ],
)
def test_what_was_edited_beside_or_in_such_a_list_comes_back(change, said):
    draft = load(emit(lifted(noted(LIST))), "a.yaml")
    merged = merge(draft, PHRASES, edited(render(draft, PHRASES), [f"PP 1: {change}"]))
    assert not merged.left
    assert said in " ".join(merged.text.split())


def test_a_second_list_is_named_after_what_its_resolutions_are_about():
    more = "resolutions 36/7 of 28 September 2017,[^d] 45/10 of 6 October 2020[^e] and 54/8 of 11 October 2023[^f]"
    made = lifted(noted(LIST, f"Human Rights Council {more} on the Special Rapporteur on truth"))
    assert list(made.phrases) == ["human_rights_council_resolutions", "special_rapporteur_resolutions"]
