"""The table of the rules. A rule is a generator function with a decorator; its docstring is its page in the manual."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from inspect import cleandoc
from typing import Literal, NamedTuple

from drafter.language.patterns import lazy
from drafter.model.problems import Level
from drafter.rules.draft import Draft
from drafter.rules.passage import Finding

Fix = Literal["safe", "unsafe", "no"]
"""Whether a correction is mechanical (`safe`), a proposal that a person must look at (`unsafe`), or not offered."""

Check = Callable[[Draft], Iterator[Finding]]

_EXAMPLE = lazy(r"^ *(Bad|Good): (.+)$", re.MULTILINE)


class Rule(NamedTuple):
    """A rule of the house.

    Args:
        id: its id in the rule book; an id never changes its meaning.
        level: how much a finding matters in new text.
        fix: whether a correction is offered.
        source: what the rule rests on.
        check: finds what breaks it.
        lasting: whether words that were right in the adopted text stay right. What depends on the session does not.
        but_for: the organs whose texts do otherwise.
    """

    id: str
    level: Level
    fix: Fix
    source: str
    check: Check
    lasting: bool = True
    but_for: tuple[str, ...] = ()

    @property
    def summary(self) -> str:
        """The rule in one sentence."""
        return cleandoc(self.check.__doc__ or "").partition("\n")[0]

    @property
    def advice(self) -> str:
        """What else its page says, without the examples."""
        rest = cleandoc(self.check.__doc__ or "").partition("\n")[2]
        return _EXAMPLE.sub("", rest).strip()

    @property
    def examples(self) -> tuple[tuple[str, str], ...]:
        """Its examples: `Bad` or `Good`, and the text."""
        return tuple((kind, text) for kind, text in _EXAMPLE.findall(self.check.__doc__ or ""))


RULES: dict[str, Rule] = {}
"""Every rule by its id."""


def rule(
    id: str,
    level: Level = Level.ERROR,
    fix: Fix = "no",
    source: str = "",
    lasting: bool = True,
    but_for: tuple[str, ...] = (),
) -> Callable[[Check], Check]:
    """Register a rule. Arguments: see `Rule`.

    Raises:
        ValueError: there is a rule of this id already.
    """

    def register(check: Check) -> Check:
        if id in RULES:
            raise ValueError(f"there are two rules {id}")
        RULES[id] = Rule(id, level, fix, source, check, lasting, but_for)
        return check

    return register
