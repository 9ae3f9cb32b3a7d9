import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.rendering.lifting.repeated.names import of_phrases, plural, years


@given(st.from_regex(r"[a-z]{3,10}", fullmatch=True))
def test_a_plural_is_a_plain_name(noun):
    assert plural(noun).isidentifier()
    assert plural(noun).islower()


@pytest.mark.parametrize(("noun", "several"), [("country", "countries"), ("Process", "processes"), ("day", "days")])
def test_a_noun_has_its_usual_plural(noun, several):
    assert plural(noun) == several


@given(st.lists(st.integers(1900, 2099), max_size=3))
def test_the_years_of_a_value_are_found_in_their_order(several):
    assert years(" to ".join(f"3 May {year}" for year in several)) == several


@given(
    st.lists(st.frozensets(st.sampled_from(["place", "held", "country", "name"])), min_size=2, max_size=4, unique=True)
)
def test_every_phrase_has_a_name_of_its_own(fields):
    assert len(of_phrases([sorted(one) for one in fields])) == len(fields)
