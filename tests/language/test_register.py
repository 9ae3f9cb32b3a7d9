"""The register is read by sessions, and tells the same as when it is read whole."""

from itertools import pairwise

from drafter.language import data, register
from drafter.language.facts import council
from drafter.language.organs import HUMAN_RIGHTS

WHOLE = register.parse(data.text("register.txt"))
COUNCIL = register.parse(data.text("register-human-rights-council.txt"))
PUT_OFF = 43
"""The session of the Council that went on into June 2020."""


def test_every_resolution_of_the_file_is_found_by_its_number():
    assert {number: register.adopted(number) for number in WHOLE} == WHOLE


def test_the_last_number_of_a_session_is_the_highest_that_is_no_decision():
    for session in range(31, register.last_session() + 1):
        own = [int(number.split("/")[1].split()[0]) for number in WHOLE if number.startswith(f"{session}/")]
        assert register.last_number(session) == max((n for n in own if n <= register.LAST_RESOLUTION), default=None)


def test_a_session_that_is_not_in_the_register_has_no_last_number():
    assert register.last_number(register.last_session() + 1) is None


def test_every_resolution_of_the_council_is_found_by_its_number_and_its_organ():
    assert {number: register.adopted(number, HUMAN_RIGHTS) for number in COUNCIL} == COUNCIL


def test_the_council_numbers_its_resolutions_of_a_session_in_the_order_of_their_days():
    places = sorted((*map(int, number.split("/")), day) for number, day in COUNCIL.items() if number[0] != "S")
    assert [two for two in pairwise(places) if two[0][0] == two[1][0] and two[0][2] > two[1][2]] == []


def test_each_session_of_the_council_lies_before_the_day_on_which_it_is_closed():
    sessions = [(int(number.split("/")[0]), day) for number, day in COUNCIL.items() if number[0] != "S"]
    apart = {(council.closed(session) - day).days for session, day in sessions if session >= 7 and session != PUT_OFF}
    assert min(apart) >= 0
    assert max(apart) <= 50
