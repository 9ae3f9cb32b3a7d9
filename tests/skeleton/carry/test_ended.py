"""That the mandate which a text is about has ended."""

import pytest

from drafter.skeleton.carry import carry
from drafter.skeleton.load import load

FINANCING = """\
drafter: 1

document:
  kind: resolution
  organ: General Assembly
  number: 78/250
  session: 78
  period: 1
  adopted: 22 December 2023
  title: Financing of a mission

preamble:
  - Recalling: {words}

operative:
  - Decides: to include in the provisional agenda of its {{{{ next_session | ordinal }}}} session the item
"""


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("resolution 2690 (2023), by which the Council decided to terminate as of 30 June 2023 the mandate", True),
        ("the final performance report of the Mission", True),
        ("that the in-field liquidation activities of the mission have been completed", True),
        ("that the Council decided to close the Office on 31 December 2025", True),
        ("that the Council decided to end the use of child soldiers", False),
        ("resolution 2690 (2023), by which the Council decided to extend the mandate of the Mission", False),
        ("the budget performance report of the Mission", False),
    ],
)
def test_a_mandate_that_has_ended_is_told_in_the_words_of_the_text(words, said):
    found = carry(load(FINANCING.format(words=words), "a.yaml")).doubts
    assert any(one.startswith("what this text is about ends (“") for one in found) is said
