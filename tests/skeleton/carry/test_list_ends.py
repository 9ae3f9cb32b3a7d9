"""A series in words keeps its last number, with the note that it had, and goes on."""

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
