"""How many examples a law is tried with: the same ones on a machine that decides, many more where trouble is sought."""

import os

from hypothesis import Phase, settings

TIMES = int(os.environ.get("DRAFTER_FUZZ", "1"))
"""By how much the number of examples is multiplied; `make fuzz` sets it."""

SLOW = (Phase.explicit, Phase.reuse, Phase.generate)
"""For laws whose examples take seconds: a known failure is tried again, but none is made smaller."""


def examples(usual: int) -> int:
    """Return the number of examples of a law.

    >>> examples(10) % 10
    0
    """
    return usual * TIMES


def load() -> None:
    """Choose the profile: derandomized where CI says so, so that no change fails by chance."""
    settings.register_profile("patient", deadline=None, max_examples=examples(100), print_blob=True)
    settings.register_profile("steady", deadline=None, max_examples=examples(100), derandomize=True, database=None)
    settings.load_profile("steady" if os.environ.get("CI") else "patient")
