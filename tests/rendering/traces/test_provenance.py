"""Every printed word knows where it comes from."""

import json
import re
from contextlib import suppress

import pytest
from hypothesis import given, settings

from drafter.model.resolution import Resolution
from drafter.rendering.reduce import reduce
from drafter.rendering.render import render, rendered
from drafter.rendering.traces.origins import Agreed, Computed, Field, Literal, What
from drafter.rules.reading_order import passages
from drafter.skeleton.load import load
from drafter.skeleton.placed import replaced
from tests.drafts import draft
from tests.odd_resolutions import RESOLUTIONS
from tests.profiles import examples
from tests.sources import PHRASES, ROOT, SOURCES, reduction

SHELF = sorted((ROOT / "templates" / "resolutions").glob("*.yaml"))


def texts(skeleton):
    """Give the words of every text with their spans, and the name of the text."""
    made = passages(*rendered(skeleton, PHRASES))
    return [(p.name, p.words, p.trace.spans) for p in made]


def unmarked(cut):
    """Undo a fold or an escape: first that of the quotes of YAML, then that of the text."""
    if not cut.strip():
        return " "
    with suppress(ValueError):
        cut = json.loads(f'"{cut}"')
    return "'" if cut == "''" else cut[-1]


def hold_the_laws(skeleton):
    assert rendered(skeleton, PHRASES)[0] == render(skeleton, PHRASES)
    for name, words, spans in texts(skeleton):
        ends = [0, *(span.end for span in spans)]
        assert [span.start for span in spans] == ends[:-1], name
        assert ends[-1] == len(words), name
        for span in spans:
            hold_the_law_of_a_span(skeleton.text, words[span.start : span.end], span)


def hold_the_law_of_a_span(text, words, span):
    cut = text[span.origin.start : span.origin.end]
    match span.origin:
        case Literal() | Field(verbatim=True):
            assert words == (cut if span.by_letter else unmarked(cut))
        case Field():
            assert cut.strip()
        case Computed(what=what):
            assert what is not What.UNPLACED


@pytest.mark.parametrize("number", SOURCES)
def test_the_spans_of_a_source_text_are_its_words_and_its_literal_spans_stand_in_the_file(number):
    hold_the_laws(reduction(number).skeleton)


@pytest.mark.parametrize("path", SHELF, ids=lambda path: path.stem)
def test_the_spans_of_every_text_on_the_shelf_are_its_words(path):
    hold_the_laws(load(path.read_text("utf-8"), path.name))


@settings(max_examples=examples(100))
@given(RESOLUTIONS)
def test_the_spans_of_any_resolution_are_its_words(generated: Resolution):
    hold_the_laws(reduce(generated, PHRASES).skeleton)


BODY = """\
preamble:
  - Recalling: >-
      its resolutions {{ earlier_resolutions | series }} on
      *the \\* law*, and the {{ latest_meeting.number | ordinal }} meeting[^a]
  - Recalling: 'it''s {{ host }}'
  - verb: Noting
    adverb: further
    text: "the \\"spirit\\" of \\u00c9"
    ending: ";"
  - each: memorandums
operative:
  - Requests: the report at its {{ next_session | ordinal }} session
  - Welcomes: peace
  - Welcomes: >-
      the report
    items:
      - one
      - Invites: two
  - text: Literally.
    number: 7 bis.
footnotes:
  a: {treaty_series: 1, number: 2}
"""
FACTS = """\
  host: Osh
  organization: League of Arab States
  earlier_resolutions: {64/183: 18 December 2009, 65/124: 2010-12-13}
  latest_meeting: {number: 4, held: 1 May 2026}
  memorandums: [{with: Board, signed: May 2024}]
"""


def spans_of(name, skeleton=None):
    skeleton = skeleton or draft(BODY, FACTS)
    words, spans = next((words, spans) for own, words, spans in texts(skeleton) if own == name)
    return [
        (words[s.start : s.end], type(s.origin).__name__, skeleton.text[s.origin.start : s.origin.end]) for s in spans
    ]


def test_the_laws_hold_where_everything_stands_in_one_draft():
    hold_the_laws(draft(BODY, FACTS))


def test_every_word_of_a_paragraph_has_its_own_origin():
    assert spans_of("PP1") == [
        ("Recalling", "Literal", "Recalling"),
        (" ", "Computed", ""),
        ("its resolutions ", "Literal", "its resolutions "),
        ("64/183", "Field", "64/183"),
        (" of ", "Computed", "64/183"),
        ("18 December 2009", "Field", "18 December 2009"),
        (" and ", "Computed", "64/183"),
        ("65/124", "Field", "65/124"),
        (" of ", "Computed", "64/183"),
        ("13 December 2010", "Field", "2010-12-13"),
        (" on", "Literal", " on"),
        (" ", "Literal", "\n      "),
        ("the ", "Literal", "the "),
        ("*", "Literal", "\\*"),
        (" law", "Literal", " law"),
        (", and the ", "Literal", ", and the "),
        ("fourth", "Field", "4"),
        (" meeting", "Literal", " meeting"),
        (",", "Computed", ""),
    ]


def test_an_adverb_is_computed_or_a_field_and_an_ending_too():
    assert spans_of("PP2")[:3] == [
        ("Recalling", "Literal", "Recalling"),
        (" also", "Computed", "Recalling"),
        (" ", "Computed", ""),
    ]
    assert spans_of("PP3") == [
        ("Noting", "Literal", "Noting"),
        (" further", "Field", "further"),
        (" ", "Computed", ""),
        ("the ", "Literal", "the "),
        ('"', "Literal", '\\"'),
        ("spirit", "Literal", "spirit"),
        ('"', "Literal", '\\"'),
        (" of ", "Literal", " of "),
        ("É", "Literal", "\\u00c9"),
        (";", "Literal", ";"),
    ]


def test_the_words_of_a_phrase_are_agreed_and_its_fields_are_fields():
    assert [(words, kind) for words, kind, _ in spans_of("PP4")] == [
        ("Welcoming", "Agreed"),
        (" ", "Computed"),
        ("the signing ", "Agreed"),
        ("in May 2024", "Field"),
        (" of the Memorandum of Understanding between the secretariat of the ", "Agreed"),
        ("League of Arab States", "Field"),
        (" and ", "Agreed"),
        ("the Board", "Field"),
        (",", "Computed"),
    ]


def test_a_value_that_follows_from_two_names_both():
    _, _, spans = next(text for text in texts(draft(BODY, FACTS)) if text[0] == "OP1")
    (field,) = (span.origin for span in spans if isinstance(span.origin, Field))
    assert (field.path, field.also, field.form) == (
        ("document", "session"),
        (("document", "period"),),
        "next_session | ordinal",
    )
    assert draft(BODY, FACTS).text[slice(*field.slot.extent)] == "{{ next_session | ordinal }}"


def test_a_capital_that_the_sequence_makes_small_is_computed():
    assert spans_of("OP3")[:3] == [
        ("Also ", "Computed", "Welcomes"),
        ("w", "Computed", "W"),
        ("elcomes", "Literal", "elcomes"),
    ]


TWO = """\
preamble:
  - Noting: the meetings, including {{ meetings | listed_and }}, in the region
"""
CHAIRS = """\
  meetings:
    - {number: 4, chair: Vietnam, held: 1 May 2026}
    - {number: 5, chair: Vietnam, held: 2 June 2027}
"""


def test_what_two_facts_print_alike_belongs_to_each_of_them():
    skeleton = draft(TWO, CHAIRS)
    _, words, spans = next(text for text in texts(skeleton) if text[0] == "PP1")
    said = [span.origin.path for span in spans if words[span.start : span.end] == "Vietnam"]
    assert said == [("facts", "meetings", 0, "chair"), ("facts", "meetings", 1, "chair")]
    (joining,) = (span.origin for span in spans if words[span.start : span.end] == ", and ")
    assert isinstance(joining, Computed)
    assert any(isinstance(span.origin, Agreed) for span in spans)


# Changing a value changes the words that name it, and no others ---------------------------------------------------


def other(value):
    """Give another value of the same kind."""
    if value.isdigit():
        return str(int(value) + 1)
    if found := re.search(r"[1-9](?=0*\D*$)", value):
        return f"{value[: found.start()]}{int(found[0]) - 1 or 9}{value[found.end() :]}"
    return f"{value}x"


def printed_by_others(skeleton, path):
    """Give the words of every text that a value does not print."""
    return [
        "".join(words[s.start : s.end] for s in spans if not prints(s.origin, path))
        for _, words, spans in texts(skeleton)
    ]


def prints(origin, path):
    return isinstance(origin, Field) and path in (origin.path, *origin.also)


def values(skeleton):
    """Give the place of every value that prints words, once; not those that also choose words."""
    choose = ("adverb", "agenda_item", *(["number"] if "since(" in skeleton.text else []))
    origins = (s.origin for _, _, spans in texts(skeleton) for s in spans if isinstance(s.origin, Field))
    return {o.path: (o.start, o.end) for o in origins if o.path[-1] not in choose}


@pytest.mark.parametrize("skeleton", [draft(BODY, FACTS), *(load(p.read_text("utf-8"), p.name) for p in SHELF)])
def test_changing_a_value_changes_exactly_the_words_that_name_it(skeleton):
    for path, (start, end) in list(values(skeleton).items())[::3]:
        value = skeleton.text[start:end]
        changed = load(replaced(skeleton.text, [(start, end, other(value))]), skeleton.file)
        assert printed_by_others(changed, path) == printed_by_others(skeleton, path), (path, value)
        assert texts(changed) != texts(skeleton), (path, value)
