"""A list in words keeps its last number, with the note that it had, and goes on."""

import pytest

from drafter.skeleton.carry import carry
from drafter.skeleton.load import load

BASE = """\
drafter: 1
document: {kind: resolution, number: 79/75, session: 79, period: 1, adopted: 12 December 2024, title: Peace}
facts:
  %s
  documents: {report: A/79/5}
  resolutions:
    peace: {77/62: 15 December 2022}
footnotes:
  a: A/76/5.
  b: A/77/5.
  c: "{{ documents.report }}."
preamble:
  - Recalling: >-
      the reports under %s, which it recalls
"""
LIST = "earlier_resolutions: {76/4: 2 May 2022, 77/62: 15 December 2022, 78/8: 3 May 2023}"
SINGLE = "previous_resolution: {78/8: 3 May 2023}"


def carried(facts, words):
    return carry(load(BASE % (facts, words), "a.yaml"), 80).skeleton


@pytest.mark.parametrize(
    ("words", "grown"),
    [
        ("76/4,[^a] 77/62[^b] and {{ %s }}[^c]", "76/4,[^a] 77/62,[^b] 78/8[^c-78-8] and {{ %s }}[^c]"),
        (
            "76/4,[^a]\n      {{ peace | numbers }},[^b] and\n      {{ %s }},[^c]",
            "76/4,[^a]\n      {{ peace | numbers }},[^b] 78/8,[^c-78-8] and\n      {{ %s }},[^c]",
        ),
        ("75/1, 76/4, 77/62 and {{ %s }}", "75/1, 76/4, 77/62, 78/8 and {{ %s }}"),
    ],
)
@pytest.mark.parametrize("facts", [LIST, SINGLE])
def test_the_last_number_stays_before_the_one_that_follows(facts, words, grown):
    latest = ("earlier_resolutions | latest" if facts == LIST else "previous_resolution") + " | numbers"
    draft = carried(facts, words % latest)
    assert f"the reports under {grown % latest}" in draft.text
    assert ('c-78-8: "A/79/5."' in draft.text) == ("[^c]" in words)
    assert 'c: "{{ documents.report }}."' in draft.text


def test_its_day_stays_with_it():
    draft = carried(SINGLE, "76/4 of 2 May 2022,[^a] 77/62[^b] and {{ previous_resolution | series }}")
    assert "77/62,[^b] 78/8 of 3 May 2023 and {{ previous_resolution | series }}" in draft.text


@pytest.mark.parametrize(
    "words",
    [
        "70/1 and {{ previous_resolution | numbers }}",
        "60/4,[^a] 70/1[^b] and {{ previous_resolution | numbers }}",
        "{{ previous_resolution | numbers }} and 70/1",
        "the Charter and {{ previous_resolution | numbers }}",
    ],
)
def test_a_list_of_several_subjects_does_not_grow(words):
    assert f"the reports under {words}" in carried(SINGLE, words).text


COUNCIL = """\
drafter: 1
document: {kind: resolution, number: 78/900, session: 78, period: 1, adopted: 19 December 2023, title: Peace}
facts:
  resolutions: %s
  documents: {records: A/78/53}
preamble:
  # of old: Human Rights Council resolutions 49/1 of 4 March 2022[^a] and {{ one | series }}[^b]
  - Recalling: >-
      Human Rights Council resolutions %s on the situation
footnotes:
  a: First.
  b: %s
"""
ENTRY = "{one: {52/32: 4 April 2023}}"
LISTED = "49/1 of 4 March 2022[^a] and {{ one | series }}[^b]"


def continued(entry=ENTRY, words=LISTED, note="Second."):
    return carry(load(COUNCIL % (entry, words, note), "a.yaml"), 79, "b.yaml")


@pytest.mark.parametrize("entry", [ENTRY, "\n    one: {52/32: 4 April 2023}", "\n    one:\n      52/32: 4 April 2023"])
@pytest.mark.parametrize(
    ("words", "end"),
    [
        (LISTED, "[^b] and"),
        ("49/1 of 4 March 2022[^a], and {{ one | series }}[^b]", ",[^b] and"),
        ("49/1 of\n      4 March 2022,[^a] and {{\n      one | series }}[^b]", ",[^b] and"),
    ],
)
def test_a_list_on_one_subject_goes_on_with_a_note_that_is_still_to_be_written(entry, words, end):
    new = continued(entry, words)
    printed = " ".join(new.skeleton.body.preamble[0].text.split())
    assert f"49/1 of 4 March 2022,[^a] 52/32 of 4 April 2023{end} {{{{ one | series }}}}[^later-b] on" in printed
    assert dict(new.skeleton.tables["resolutions"]["one"]) == {"55/23": "4 April 2024"}
    assert dict(new.skeleton.footnotes) == {"a": "First.", "b": "Second.", "later-b": "TODO"}
    (told,) = new.probable
    assert told.message.endswith("; 52/32 stays before it in the list there; its note “later-b” is still to be written")


@pytest.mark.parametrize(
    "words", ["5/1 of 18 June 2007[^a] and {{ one | series }}[^b]", "{{ one | series }}[^b] and the note[^a]"]
)
def test_without_one_on_the_same_subject_before_it_there_is_no_such_list(words):
    assert f"resolutions {words} on" in continued(words=words).skeleton.text


def test_a_note_whose_symbols_move_with_the_session_stays_as_it_was_at_the_earlier_one():
    note = '"*{{ documents.records | session_of }} Session* ({{ documents.records }})"'
    new = continued(note=note).skeleton
    assert "52/32 of 4 April 2023[^b-52-32] and {{ one | series }}[^b]" in new.text
    assert new.footnotes["b-52-32"] == "*Seventy-eighth Session* (A/78/53)"
    assert new.footnotes["b"] == note[1:-1]


def test_where_a_note_has_no_line_of_its_own_the_one_that_is_lost_is_told():
    text = (COUNCIL % (ENTRY, LISTED, "Second.")).replace("footnotes:\n  a: First.\n  b", "footnotes: {a: First., b")
    new = carry(load(text.rstrip() + "}\n", "a.yaml"), 79, "b.yaml")
    assert "resolutions 49/1 of 4 March 2022[^a] and {{ one | series }}[^b]" in new.skeleton.text
    assert "52/32 is no more in the list there" in new.probable[0].message


def test_braces_that_are_not_closed_print_nothing_and_change_nothing():
    words = "49/1 of 4 March 2022[^a] and {{ one | series [^b]"
    assert f"resolutions {words} on" in continued(words=words).skeleton.text


def test_several_later_ones_all_come_after_it_and_carrying_twice_gives_the_same():
    base = load((COUNCIL % (ENTRY, LISTED, "Second.")).replace("78/900", "78/221"), "a.yaml")
    once, twice = carry(base, 80), carry(carry(base, 79).skeleton, 80)
    words = " ".join(once.skeleton.body.preamble[0].text.split())
    grown = "52/32 of 4 April 2023,[^b] 55/23 of 4 April 2024[^later-b] and {{ one | series }}[^second-later-b] on"
    assert f"49/1 of 4 March 2022,[^a] {grown}" in words
    assert once.skeleton.text.split("preamble:")[1] == twice.skeleton.text.split("preamble:")[1]
    assert dict(once.skeleton.tables["resolutions"]["one"]) == {"58/24": "4 April 2025"}
    (told,) = once.probable
    assert "; 52/32 and 55/23 stay before it in the list there; its note “second-later-b” is still" in told.message


@pytest.mark.parametrize("form", ["numbers", "series", "resolutions"])
def test_what_is_cited_again_apart_from_its_list_stays_there_and_is_told(form):
    again = f"{LISTED} on the situation, and the panel of {{{{ one | {form} }}}}"
    new = continued(words=again)
    printed = " ".join(new.skeleton.body.preamble[0].text.split())
    old = {"numbers": "52/32", "series": "52/32 of 4 April 2023", "resolutions": "resolution 52/32 of 4 April 2023"}
    assert "[^a] 52/32 of 4 April 2023[^b] and {{ one | series }}[^later-b] on the situation" in printed
    assert printed.count("{{") == 1
    assert f"and the panel of {old[form]} on the situation" in printed
    assert dict(new.skeleton.tables["resolutions"]["one"]) == {"55/23": "4 April 2024"}
    (told,) = new.probable
    assert "; 52/32 stays where it is cited apart from its list" in told.message


def test_what_a_council_text_is_cited_for_twice_and_in_no_list_stays():
    again = "{{ one | series }} on the situation, and the panel of {{ one | numbers }}"
    new = continued(words=again)
    assert dict(new.skeleton.tables["resolutions"]["one"]) == {"52/32": "4 April 2023"}
    assert again in " ".join(new.skeleton.text.split())
