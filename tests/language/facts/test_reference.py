"""Footnotes that are references."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language.facts import reference
from tests.language.test_symbols import NUMBERS

TREATIES = st.fixed_dictionaries(
    {"treaty_series": st.integers(1, 3000).map(str), "number": st.integers(1, 60000).map(str)}
)
CITED = st.fixed_dictionaries(
    {}, optional={"part": st.sampled_from(["annex", "annex I", "para. 5"]), "see": st.just("yes")}
)
RESOLUTIONS = st.builds(lambda number, more: {"resolution": number, **more}, NUMBERS, CITED)
DOCUMENTS = st.builds(
    lambda symbol, more: {"document": symbol, **more},
    st.sampled_from(["A/79/1", "A/CONF.62/122", "A/79/807-S/2025/132", "E/2024/31/Add.1"]),
    CITED,
)
REFERENCES = TREATIES | RESOLUTIONS | DOCUMENTS


@given(REFERENCES, st.none() | REFERENCES)
def test_a_reference_is_read_back_from_its_note_whatever_stands_before(cited, before):
    assert reference.parse(reference.format(cited, before), before) == cited


@given(TREATIES, TREATIES)
def test_ibid_stands_for_what_two_treaties_in_a_row_have_in_common(one, other):
    printed = reference.format(other, one)
    assert printed.startswith("Ibid.")
    assert (printed == "Ibid.") == (one == other)


@given(REFERENCES)
def test_the_key_of_a_reference_can_stand_in_a_mark(cited):
    assert set("[]^ :") & set(reference.key(cited)) == set()


@pytest.mark.parametrize("symbol", ["A/63/677-S/2008/780", "ICC-ASP/20/Res.1", "IDB.50/2", "WHA75.1", "A/80/TODO"])
def test_symbols_of_other_bodies_are_symbols(symbol):
    assert list(reference.problems({"document": symbol})) == []


@given(REFERENCES)
def test_a_reference_that_is_whole_has_no_problem(cited):
    assert list(reference.problems(cited)) == []


@pytest.mark.parametrize(
    ("cited", "words"),
    [
        ({"treaty_series": "1"}, "needs its number"),
        ({"resolution": "70/1", "page": "5"}, "has no “page”"),
        ({"book": "x"}, "a reference with one of these"),
        ({"treaty_series": "vol. 1974", "number": "33757"}, "“vol. 1974”: the volume"),
        ({"treaty_series": "1974", "number": "No. 33757"}, "“No. 33757”: the number"),
        ({"resolution": "A/RES/70/1"}, "“A/RES/70/1”: a resolution is written by its number alone"),
        ({"document": "see the report"}, "“see the report”: a document is written by its symbol alone"),
        ({"document": "A/78/511", "see": "maybe"}, "“maybe”: “see: yes” puts “See” before the source"),
    ],
)
def test_what_a_reference_lacks_is_told(cited, words):
    assert words in next(message for _, message in reference.problems(cited))


@given(st.text())
def test_words_are_a_reference_only_if_they_are_printed_again(words):
    cited = reference.parse(words)
    assert cited is None or reference.format(cited) == words
