"""Phrases of a skeleton's own."""

import pytest
from hypothesis import given, settings

from drafter.model.errors import BadSkeleton
from drafter.rendering.render import render, rendered
from drafter.rendering.traces.origins import Agreed, Field, Literal
from drafter.rendering.wording import own_phrases
from drafter.rules.reading_order import passages
from drafter.skeleton.carry import carry
from drafter.skeleton.emit import emit
from drafter.skeleton.load import load
from drafter.skeleton.records import Document, Entry, Section, Skeleton
from tests.drafts import draft, lines
from tests.frames import repeated
from tests.profiles import examples
from tests.rendering.traces.test_provenance import hold_the_laws
from tests.sources import PHRASES

FACTS = """\
  visits:
    - {place: Osh, held: 3 May 2024}
    - {place: Rome, held: 2024-05-04, verb: Notes}
"""
BODY = """
phrases:
  visits: >-
    Welcomes: the visit to {{ place }}
    {{ held | when }}

operative:
  - each: visits
  - Decides: to go
"""


def with_phrase(phrase, body="operative:\n  - each: visits\n"):
    return f"\nphrases:\n  visits: {phrase}\n{body}"


# Laws ----------------------------------------------------------------------------------------------------------------


@settings(max_examples=examples(40))
@given(repeated())
def test_every_word_of_a_list_has_its_place(found):
    from drafter.rendering.lifting.repeated import lifted

    entries = tuple(Entry(found.opening, text) for text in found.texts)
    hold_the_laws(load(emit(lifted(Skeleton(Document(title="Peace", session="79"), body=Section(operative=entries))))))


def test_carrying_keeps_list_and_phrase_byte_for_byte():
    base = draft(BODY, FACTS)
    carried = carry(base).skeleton
    assert base.text[base.text.index("facts:") :] == carried.text[carried.text.index("facts:") :]


# Printing ------------------------------------------------------------------------------------------------------------


def test_each_entry_makes_a_paragraph_and_a_line_added_one_more():
    assert lines(BODY, FACTS) == [
        "1. Welcomes the visit to Osh on 3 May 2024;",
        "2. Notes the visit to Rome on 4 May 2024;",
        "3. Decides to go.",
    ]
    more = lines(BODY, f"{FACTS}    - {{place: Lima, held: May 2025}}\n")
    assert more[2:] == ["3. Welcomes the visit to Lima in May 2025;", "4. Decides to go."]


def test_entries_make_sub_paragraphs_where_the_list_stands_among_them():
    body = '\nphrases:\n  visits: "The visit to {{ place }}"\noperative:\n  - Decides: to go\n    items:\n'
    body += "      - each: visits\n      - to stay\n"
    assert lines(body, "  visits: [{place: Osh}, {place: Rome}]\n")[1:] == [
        "(a) The visit to Osh;",
        "(b) The visit to Rome;",
        "(c) to stay.",
    ]


def test_a_phrase_without_opening_words_is_listed_inside_a_text():
    body = with_phrase('"the visit to {{ place }}"', "operative:\n  - Recalls: the work, {{ visits | listed_and }}\n")
    assert lines(body, "  visits: [{place: Osh}, {place: Rome}]\n")[-1] == (
        "Recalls the work, the visit to Osh, and the visit to Rome."
    )


def test_the_phrase_is_the_one_with_the_fields_of_the_entry():
    phrase = '\n    a: "Notes: the town of {{ place }}"\n    b: "Notes: {{ place }}, {{ country }}"'
    assert lines(with_phrase(phrase), "  visits: [{place: Osh}, {place: Lima, country: Peru}]\n") == [
        "1. Notes the town of Osh;",
        "2. Also notes Lima, Peru.",
    ]


def test_a_single_text_under_facts_stands_in_the_phrase_too():
    phrase = with_phrase('"Welcomes: the visit of {{ host | state }} to {{ place }}"')
    assert lines(phrase, "  host: Russian Federation\n  visits: [{place: Osh}]\n")[-1] == (
        "Welcomes the visit of the Russian Federation to Osh."
    )


def test_an_empty_list_prints_nothing():
    assert lines(with_phrase('"Notes: {{ place }}"'), "  visits: []\n") == []


def test_what_is_not_known_yet_is_printed_as_it_stands():
    assert "TODO on TODO" in lines(BODY, "  visits: [{place: TODO, held: TODO}]\n")[0]


# Provenance ----------------------------------------------------------------------------------------------------------


def spans(skeleton, name="OP1"):
    made = passages(*rendered(skeleton, PHRASES))
    words, found = next((p.words, p.trace.spans) for p in made if p.name == name)
    return [(words[s.start : s.end], type(s.origin), skeleton.text[s.origin.start : s.origin.end]) for s in found]


def test_words_of_the_phrase_stand_in_it_letter_by_letter_and_fields_in_their_entry():
    found = [span for span in spans(draft(BODY, FACTS)) if span[1] in (Literal, Field, Agreed)]
    assert found == [
        ("Welcomes", Literal, "Welcomes"),
        ("the visit to ", Literal, "the visit to "),
        ("Osh", Field, "Osh"),
        (" ", Literal, "\n    "),
        ("on 3 May 2024", Field, "3 May 2024"),
    ]


def test_a_phrase_of_a_stranger_runs_no_code():
    for words in ("{{ ().__class__ }}", "{{ cycler.__init__ }}", "{% for a in b %}", "{{ 7*7 }}", "{# a #}"):
        with pytest.raises(BadSkeleton, match="prints fields and nothing else"):
            render(draft(with_phrase(f'"Notes: {words} {{{{ place }}}}"'), "  visits: [{place: Osh}]\n"), PHRASES)


def test_a_long_phrase_of_many_entries_is_refused_before_it_fills_the_memory():
    facts = "  visits: [" + ", ".join("{a: b}" for _ in range(2_000)) + "]\n"
    with pytest.raises(BadSkeleton, match="come out of this skeleton"):
        render(draft(with_phrase(f'"Notes: {{{{ a }}}} {"word " * 900}"'), facts), PHRASES)


def test_kinds_of_the_house_come_before():
    assert own_phrases.kind_of("meetings", Skeleton(Document())).name == "meeting"
    assert own_phrases.kind_of("host", Skeleton(Document(), facts={"host": "Chad"})) is None


def test_a_value_with_words_of_the_phrase_in_it_is_read_as_another():
    phrase = '"Notes: talks of {{ host }} in {{ city }} {{ held | when }}"'
    facts = (
        "  visits: [{host: Friends in Need, city: Osh, held: May 2026}, {host: Chad, city: Osh, held: 2026-05-01}]\n"
    )
    found = list(own_phrases.misread("visits", draft(with_phrase(phrase), facts)))
    assert found == [("Friends in Need", "Friends"), ("Osh", "Need in Osh")]
