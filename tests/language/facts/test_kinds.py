"""Every kind of fact in every one of its phrases: what is printed is read back."""

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.language import dates
from drafter.language.facts.forms import FORMS
from drafter.language.facts.kinds import DATE, KINDS, NAME, NUMBER, kind_of
from drafter.language.states import names
from drafter.rendering.wording import phrasing, reading
from tests.language.test_dates import DAY, MONTH, SPAN
from tests.profiles import examples
from tests.sources import PHRASES

WHEN = (DAY | MONTH | SPAN).map(dates.format)
STATE = st.sampled_from(names())
PLACE = st.sampled_from(["Rome", "New York", "Rio de Janeiro", "Nur-Sultan", "Port-au-Prince", "Saint Petersburg"])
VALUES = {
    "number": st.integers(1, 399).map(str),
    "place": PLACE,
    "country": STATE.filter(lambda name: "(" not in name),
    "held": WHEN,
    "signed": WHEN,
    "renewed": WHEN,
    "decided": WHEN,
    "chair": STATE,
    "state": STATE,
    "by": STATE,
    "format": st.sampled_from(["video", "hybrid", "high-level"]),
    "with": st.sampled_from(
        ["League of Arab States", "UN-Women", "secretariat of the Economic Cooperation Organization"]
    ),
    "instrument": st.sampled_from(["Joint Declaration", "Agreement on Cooperation", "Protocol"]),
    "subject": st.sampled_from(["cooperation", "trade, transport and energy"]),
    "purpose": st.sampled_from(["to promote trade", "with a view to strengthening peace", "aimed at ending hunger"]),
    "name": st.sampled_from(["Tianjin Summit", "Summit of the Future"]),
    "declaration": st.sampled_from(["Tianjin Declaration", "Declaration on Peace"]),
    "term": st.sampled_from(["2025–2026", "2031"]),
}
CONTEXT = {"organization": "League of Arab States", "council": "Council of Heads of State"}
STRAIGHT = [p for kind in KINDS for p in PHRASES[kind] if p.straight]


def values(name, field):
    """What a field may hold; a field of a new kind needs no line here."""
    usual = {DATE: WHEN, NUMBER: VALUES["number"], NAME: PLACE}
    if name in VALUES:
        return VALUES[name]
    return usual[field] if field in usual else st.from_regex(field.pattern, fullmatch=True)


def facts_of(phrase):
    fields = KINDS[phrase.kind].fields
    return st.fixed_dictionaries({name: values(name, field) for name, field in fields.items() if name in phrase.asks})


@pytest.mark.parametrize("phrase", STRAIGHT, ids=lambda p: f"{p.kind}, {p.name}")
def test_a_fact_survives_its_own_words(phrase):
    @settings(max_examples=examples(25))
    @given(facts_of(phrase))
    def law(fact):
        opening, words = phrasing.printed({**fact, "phrase": phrase.name}, KINDS[phrase.kind], PHRASES, CONTEXT)
        assert opening == phrase.opening
        read = reading.read(phrase, words, CONTEXT)
        assert read is not None, words
        again = phrasing.printed({**read, "phrase": phrase.name}, KINDS[phrase.kind], PHRASES, CONTEXT)
        assert again == (opening, words)
        assert read == fact

    law()


@cache
def named():
    return {(p.kind, p.name) for kind in KINDS for p in PHRASES[kind]}


def test_no_two_phrases_of_a_kind_have_the_same_name():
    assert len(named()) == sum(len(PHRASES[kind]) for kind in KINDS)


def test_every_kind_has_phrases_and_every_phrase_asks_for_fields_that_exist():
    for name, kind in KINDS.items():
        assert PHRASES[name]
        for phrase in PHRASES[name]:
            assert phrase.asks & set(kind.fields)
            assert phrase.asks <= {*kind.fields, *CONTEXT}


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_a_kind_is_known_by_the_names_of_its_facts(kind):
    for name in filter(None, (kind.one, kind.many)):
        assert kind_of(name) is kind


@pytest.mark.parametrize(
    ("form", "values"),
    [
        ("ordinal", VALUES["number"]),
        ("when", WHEN),
        ("date", WHEN),
        ("state", st.sampled_from(names())),
        ("the", VALUES["with"]),
    ],
)
def test_a_form_has_an_inverse(form, values):
    @given(values)
    def law(value):
        assert FORMS[form].read(FORMS[form].print(value)) == value

    law()


@pytest.mark.parametrize("form", ["ordinal", "when", "date"])
def test_a_placeholder_is_printed_as_it_stands(form):
    assert "TODO" in FORMS[form].print("TODO")


@pytest.mark.parametrize(("form", "value"), [("ordinal", "24th"), ("when", "soon"), ("date", "31 June 2024")])
def test_a_value_that_cannot_be_printed_is_refused_in_a_sentence(form, value):
    with pytest.raises(ValueError, match=value):
        FORMS[form].print(value)
