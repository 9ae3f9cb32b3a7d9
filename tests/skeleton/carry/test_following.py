"""Which later resolutions a draft can cite in the place of those that a text cites."""

import pytest

from drafter.language import subjects
from drafter.language.organs import ASSEMBLY, HUMAN_RIGHTS
from drafter.skeleton.carry.following import renewals
from drafter.skeleton.load import load

HEAD = """\
drafter: 1

document:
  kind: resolution
  number: {number}
  session: {session}
  period: 1
  adopted: {adopted}
  title: Peace in the world

facts:
  resolutions:
    one: {{{entry}}}

preamble:
  - Recalling: "{words}"

operative:
  - Decides: to remain seized of the matter
"""
COUNCIL = "Human Rights Council {{ one | resolutions }} on the situation"
AGGRESSION = "52/32: 4 April 2023"


def found(session, adopted, entry, words=COUNCIL):
    text = HEAD.format(number=f"{session}/900", session=session, adopted=adopted, entry=entry, words=words)
    return [(one.later, one.organ) for one in renewals(load(text), session + 1)]


def test_of_a_council_only_what_it_adopts_before_the_vote_on_the_draft():
    assert found(79, "17 December 2024", "57/25: 10 October 2024") == [(("60/16",), HUMAN_RIGHTS)]
    assert found(79, "14 October 2024", "57/25: 10 October 2024") == []


def test_where_two_of_a_council_have_followed_both_are_known_in_their_order():
    assert subjects.after("49/1", HUMAN_RIGHTS)[:2] == ("52/32", "55/23")
    assert found(77, "15 December 2022", "49/1: 4 March 2022") == [(("52/32",), HUMAN_RIGHTS)]
    text = HEAD.format(
        number="77/900", session=77, adopted="15 December 2022", entry="49/1: 4 March 2022", words=COUNCIL
    )
    assert [one.later for one in renewals(load(text), 79)] == [("52/32", "55/23")]


@pytest.mark.parametrize(
    "words",
    [
        "its {{ one | resolutions }} on the situation",
        "the report submitted pursuant to Human Rights Council {{ one | resolutions }}",
        "Human Rights Council {{ one | resolutions }}, entitled “Peace”",
        "Human Rights Council {{ one | resolutions }} and again Human Rights Council {{ one | resolutions }}",
    ],
)
def test_what_is_of_another_organ_or_cited_for_something_in_particular_stays(words):
    assert found(78, "19 December 2023", AGGRESSION, words) == []


def test_a_list_of_one_subject_goes_on_also_where_its_title_is_given_and_one_alone_stays():
    assert subjects.after("77/205")[:1] == ("78/234",)
    words, one = "its {{ one | resolutions }}, entitled “A global call”", "77/205: 15 December 2022"
    several = f"75/237: 31 December 2020, {one}"
    assert found(78, "19 December 2023", several, words) == [(("78/234",), ASSEMBLY)]
    assert found(78, "19 December 2023", one, words) == []
