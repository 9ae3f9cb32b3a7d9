"""Names of entries."""

from hypothesis import given
from hypothesis import strategies as st

from drafter.language.facts import event_names
from drafter.language.facts.tables import name_problem

TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=60)


@given(TEXTS, TEXTS, st.sets(st.sampled_from(["session", "meeting", "day", "event"])))
def test_whatever_the_words_a_name_can_be_asked_for_and_is_free(before, after, taken):
    for several in (
        event_names.of_day(before, after),
        event_names.of_series(before, "session", after),
        event_names.of_resolutions(before, after, many=True),
    ):
        name = event_names.free(several, taken)
        assert name_problem(name) == ""
        assert name not in taken


def test_a_word_stands_once_in_a_name():
    assert next(event_names.of_day("the Astana Declaration of ", "")) == "astana_declaration"


def test_letters_of_other_alphabets_are_written_plainly():
    assert next(event_names.of_day("the talks of Yaoundé ", "")) == "yaounde"
