"""Every place at which a name stands."""

import pytest

from drafter.editor.uses import same, uses

TEXT = """\
drafter: 1
document: {session: 81, title: "Peace in \\"{{ host }}\\""}
facts:
  host: 'the ''Osh'' of {{ host }}'
  comment: as {{ host }} and [^a] say
  visits: [{place: Baku, each: host, note: "[^a]"}]
  events:
    forum: {number: 3, comment: "no {{ forum.number }}"}
phrases:
  visits: "Notes: the visit to {{ place }} at {{ host }}"
preamble:
  - Noting: >-
      the {{ host }}, 😀 {{ forum.number | ordinal }}[^a][^again:a] \\[^a] and
      {% for visit in visits %}{{ visit.place }}{% endfor %} {{ forum.place or 'host' }}
  - each: visits
  - {each: host, comment: host}
footnotes: {a: "{{ host }} [^b]", b: c}
"""


def found(name):
    return [one for one in uses(TEXT) if one.name == name]


def test_what_stands_at_every_place_is_the_name():
    assert all(TEXT[one.start : one.end] == one.name for one in uses(TEXT))


@pytest.mark.parametrize(
    ("name", "times", "told"),
    [
        ("host", 7, "facts"),
        ("forum", 3, "events"),
        ("visits", 4, "facts"),
        ("a", 4, "footnotes"),
        ("b", 2, "footnotes"),
    ],
)
def test_braces_marks_keys_and_lists_are_found_and_remarks_are_not(name, times, told):
    assert [len(found(name)), *(one.told for one in found(name) if one.told)] == [times, told]


def test_the_name_of_a_loop_and_words_in_quotation_marks_are_none():
    assert not found("visit")


def test_a_name_is_found_from_its_first_letter_to_its_last_one_and_no_further():
    told = next(one for one in found("forum") if one.told)
    assert same(uses(TEXT), told.start) == same(uses(TEXT), told.end) == tuple(found("forum"))
    assert same(uses(TEXT), told.start - 1) == same(uses(TEXT), told.end + 2) == ()
