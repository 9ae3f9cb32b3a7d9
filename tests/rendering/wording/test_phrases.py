"""Agreed language."""

from keyword import kwlist, softkwlist

import pytest

from drafter.model.errors import BadTemplate
from drafter.rendering.braces import template
from drafter.rendering.wording import phrases


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("the meeting", ":1: this phrase has no name"),
        ("{# a #}\n{{ held | wen }}", ":2: there is no form “wen”; did you mean “when”?"),
        ("{# a #}\n\n{{ held | }}", ":3: what stands between these braces cannot be read"),
        ("{# a #}\n{{ " + "(" * 2_000 + " }}", ":2: what stands between these braces cannot be read"),
        ("{# a #}\n{{ " + "not " * 1_200 + " }}", ":2: what stands between these braces cannot be read"),
        ("{# a #}\n" + "x" * 5_001, ":2: this phrase has 5,001 characters"),
        ("{#" + " " * 50_000, "this phrase has"),
        ("{#" * 50_000, "this phrase has"),
        ("{# " * 20_000 + "\n" * 20_000, "this phrase has"),
    ],
    ids=range(9),
)
def test_a_line_that_is_no_phrase_is_told_with_its_place(words, sentence):
    with pytest.raises(BadTemplate) as told:
        phrases.load({"meeting": words})
    assert "meeting.j2" in str(told.value)
    assert sentence in str(told.value)
    assert len(str(told.value)) < 500


def test_phrases_for_something_that_is_no_fact_are_told():
    with pytest.raises(BadTemplate, match=r"no kind of fact “meetings”; did you mean “meeting”\?"):
        phrases.load({"meetings": "{# a #}\nthe meeting\n"})


@pytest.mark.parametrize("name", [*kwlist, *softkwlist, "true", "false", "none", "loop", "self", "é"])
def test_whatever_is_taken_for_a_name_can_be_read(name):
    line = f"the {{{{ {name} }}}} of {{{{ {name} | the }}}}"
    assert template.is_readable(line) or not phrases._prints_names(line)
