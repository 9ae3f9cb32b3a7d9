"""What a form prints it finds again by its own pattern, and reads back to the same value."""

import re

import pytest

from drafter.language import states
from drafter.language.facts.forms import FORMS, TODO

VALUES = [
    *(("ordinal", str(number)) for number in (1, 12, 21, 79, 100)),
    *(("when", day) for day in ("4 July 2023", "October 2024")),
    *(("date", day) for day in ("4 July 2023", "October 2024")),
    *(("state", name) for name in states.names()),
    *(("the", name) for name in ("League of Arab States", "UN-Women", "Shanghai Cooperation Organization")),
]


@pytest.mark.parametrize(("form", "value"), VALUES)
def test_every_form_reads_what_it_prints(form, value):
    words = FORMS[form].print(value)
    assert re.fullmatch(FORMS[form].pattern, words)
    assert FORMS[form].read(words) == value


@pytest.mark.parametrize("form", ["ordinal", "date"])
def test_what_has_still_to_be_filled_in_is_printed_as_it_stands(form):
    assert FORMS[form].print(TODO) == TODO


def test_an_ordinal_of_what_is_no_number_is_refused_with_an_example():
    with pytest.raises(ValueError, match="write it in figures, for example 24"):
        FORMS["ordinal"].print("many")
