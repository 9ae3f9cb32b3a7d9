"""Periods, years and amounts lifted out of texts."""

from hypothesis import given
from hypothesis import strategies as st

from drafter.rendering.braces.evaluation import fill
from drafter.rendering.filters import filters
from drafter.rendering.lifting import values

TEXTS = st.lists(
    st.sampled_from(
        [
            "1,500 dollars for the maintenance of the Force for the period from 1 July 2025 to 30 June 2026",
            "1,500 dollars and 2,000,500 United States dollars for the period from 1 July 2023 to 30 June 2024",
            "the financial period ended 30 June 2024, extended until 31 August 2025",
            "the scale of assessments for 2025, the Fund for 2024, the years 2025 and 2026",
            "836,500 Swiss francs, at the exchange rate of 0.906 Swiss francs to 1 dollar proposed for 2025",
            "{{ host }} at its 2025 session[^note-2025] for 2026[^2,500]",
            "a text without any of it, of 5 May 2025",
        ]
    ),
    min_size=1,
    max_size=5,
)


@given(TEXTS)
def test_what_is_lifted_prints_the_same_words_again(texts):
    facts = {"host": "Osh", **values.facts(texts, 80)}
    for text in texts:
        lifted = values.lifted(text, facts, 80)
        assert fill(lifted, facts, filters(facts, {})) == text.replace("{{ host }}", "Osh")


@given(TEXTS)
def test_lifting_what_is_lifted_changes_nothing(texts):
    facts = values.facts(texts, 80)
    once = [values.lifted(text, facts, 80) for text in texts]
    assert [values.lifted(text, facts, 80) for text in once] == once


@given(TEXTS)
def test_every_value_that_is_found_is_printed_by_a_text(texts):
    facts = values.facts(texts, 80)
    lifted = "\n".join(values.lifted(text, facts, 80) for text in texts)
    several = [f"{table}.{name}" for table in ("amounts", "figures") for name in facts.get(table, {})]
    assert [name for name in several if f"{name} }}}}" not in lifted] == []


def test_braces_and_marks_are_left_alone():
    text = "{{ since(2025) }} for{{ year }}[^for 2025]"
    assert values.lifted(text, {"year": "2025"}, 80) == text


def test_a_cell_shows_an_amount_only_where_it_is_the_whole_of_it():
    facts = {"amounts": {"total": "1,500"}}
    assert values.cell("1,500", facts) == "{{ amounts.total }}"
    assert values.cell("11,500", facts) == "11,500"
