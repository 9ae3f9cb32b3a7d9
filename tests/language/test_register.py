"""The register is read by sessions, and tells the same as when it is read whole."""

from drafter.language import data, register

WHOLE = register.parse(data.text("register.txt"))


def test_every_resolution_of_the_file_is_found_by_its_number():
    assert {number: register.adopted(number) for number in WHOLE} == WHOLE


def test_the_last_number_of_a_session_is_the_highest_that_is_no_decision():
    for session in range(31, register.last_session() + 1):
        own = [int(number.split("/")[1].split()[0]) for number in WHOLE if number.startswith(f"{session}/")]
        assert register.last_number(session) == max((n for n in own if n <= register.LAST_RESOLUTION), default=None)


def test_a_session_that_is_not_in_the_register_has_no_last_number():
    assert register.last_number(register.last_session() + 1) is None
