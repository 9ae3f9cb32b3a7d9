"""Names of States."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language.states import all_near, in_order, names, near, with_article

SPONSORS = st.lists(st.sampled_from(names()), unique=True).map(tuple)


def test_the_order_of_the_house_is_the_order_of_the_list():
    assert in_order(tuple(reversed(names()))) == names()


@given(SPONSORS, st.randoms())
def test_the_order_does_not_depend_on_how_the_sponsors_were_typed(sponsors, random):
    shuffled = list(sponsors)
    random.shuffle(shuffled)
    assert in_order(tuple(shuffled)) == in_order(sponsors)
    assert sorted(in_order(sponsors)) == sorted(sponsors)


@given(SPONSORS)
def test_palestine_stands_last(sponsors):
    assert in_order(("State of Palestine", *sponsors))[-1] == "State of Palestine"


@given(st.sampled_from(names()))
def test_an_article_is_put_once(name):
    assert with_article(with_article(name)) == with_article(name)


def test_states_take_the_article_that_running_text_gives_them():
    takes = {name for name in names() if with_article(name) != name}
    assert {
        "Russian Federation",
        "Sudan",
        "United States of America",
        "Marshall Islands",
        "Lao People’s Democratic Republic",
    } <= takes
    assert not {"South Sudan", "China", "Nigeria", "Bahamas (The)"} & takes


@pytest.mark.parametrize(
    ("listed", "said"),
    [
        ("Iran (Islamic Republic of)", "the Islamic Republic of Iran"),
        ("Micronesia (Federated States of)", "the Federated States of Micronesia"),
        ("Netherlands (Kingdom of the)", "the Kingdom of the Netherlands"),
    ],
)
def test_a_sentence_does_not_name_a_state_in_the_order_of_lists(listed, said):
    assert with_article(listed) == said


@given(st.sampled_from(names()))
def test_a_name_in_other_capitals_is_near_to_that_state_alone(name):
    assert all_near(name.swapcase()) == (name,)


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("Guinee", {"Guinea", "Guinea-Bissau", "Equatorial Guinea", "Papua New Guinea"}),
        ("Irland", {"Ireland"}),
        ("South Sudam", {"South Sudan"}),
        ("Rome", set()),
    ],
)
def test_all_states_are_named_that_may_be_meant(slip, meant):
    assert set(all_near(slip)) == meant
    assert near(slip) == (next(iter(meant)) if len(meant) == 1 else "")
