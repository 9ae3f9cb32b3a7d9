"""Whose resolutions an entry holds, as the words before it say."""

import pytest

from drafter.language.organs import ASSEMBLY, HUMAN_RIGHTS
from drafter.skeleton.carry.whose import whose
from drafter.skeleton.load import load

TEXT = """\
drafter: 1
document: {{kind: resolution, session: 78}}
facts: {{resolutions: {{one: {{52/32: 4 April 2023}}}}}}
preamble:
  - Recalling: "{words}"
operative:
  - Decides: to remain seized of the matter
"""


@pytest.mark.parametrize(
    ("words", "organ"),
    [
        ("its {{ one | resolutions }}", ASSEMBLY),
        ("Human Rights Council {{ one | resolutions }}", HUMAN_RIGHTS),
        ("Human Rights Council resolutions 49/1 of 4 March 2022[^a] and {{ one | series }}", HUMAN_RIGHTS),
        ("the work of the Human Rights Council, most recently Council {{ one | resolutions }}", HUMAN_RIGHTS),
        ("Human Rights Council resolution 49/1 and its resolution {{ one | numbers }}", ASSEMBLY),
        ("Council {{ one | resolutions }}", HUMAN_RIGHTS),
        ("Human Rights Council resolution 23/13, as well as {{ one | resolutions }}", HUMAN_RIGHTS),
        ("African Union {{ one | resolutions }}", None),
        ("its {{ one | resolutions }} and Human Rights Council {{ one | resolutions }}", None),
    ],
)
def test_the_words_before_it_say_whose_it_is(words, organ):
    assert whose(load(TEXT.format(words=words)), "one", {"52/32": "4 April 2023"}) == organ


@pytest.mark.parametrize(("day", "organ"), [("4 April 2023", HUMAN_RIGHTS), ("3 April 2023", ASSEMBLY), ("", ASSEMBLY)])
def test_where_no_organ_is_named_only_the_day_of_a_register_tells_another_one_than_that_of_the_text(day, organ):
    words = "Human Rights Council resolution 23/13, as well as {{ one | resolutions }}"
    assert whose(load(TEXT.format(words=words)), "one", {"52/32": day}) == organ
