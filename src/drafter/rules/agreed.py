"""Agreed language: words that stand unchanged in the adopted text that a draft follows.

The Assembly has asked the Secretariat not to alter the substance of agreed texts. So what is found in such words is
at most a hint, and no fix touches it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from functools import cached_property

from drafter.model.resolution import Resolution
from drafter.rules.passage import Finding, Passage, Role, passages
from drafter.skeleton.records import Facts

_WORD = re.compile(r"\w+|[^\w\s]")
_NEVER = (Role.LINE,)


class Agreed:
    """The words of an adopted text.

    Args:
        base: the adopted text; without one nothing is agreed.
        facts: its facts, if it is at hand as a skeleton.
    """

    def __init__(self, base: Resolution | None, facts: Facts | None = None) -> None:
        self.base, self.facts = base, facts or {}

    @cached_property
    def texts(self) -> frozenset[tuple[Role, str]]:
        """Every text of the base."""
        return frozenset((p.role, p.words) for p in (passages(self.base) if self.base else ()))

    @cached_property
    def words(self) -> tuple[tuple[Role, list[str]], ...]:
        """Every text of the base, word by word."""
        return tuple((role, _WORD.findall(text)) for role, text in self.texts)

    def covers(self, finding: Finding) -> bool:
        """Return whether what was found stands in the base just so, with the words around it."""
        if self.base is None:
            return False
        return all(self._same(passage, None) for passage in finding.beside) and self._same(finding.passage, finding)

    def _same(self, passage: Passage, finding: Finding | None) -> bool:
        if passage.role is Role.FACT:
            return any(passage.words in _values(value) for value in self.facts.values())
        if passage.role in _NEVER:
            return False
        if (passage.role, passage.words) in self.texts:
            return True
        return finding is not None and self._within(passage, finding)

    def _within(self, passage: Passage, finding: Finding) -> bool:
        """Return whether the words found, with a word on each side, stand unchanged in the nearest text of the base."""
        words = [match[0] for match in _WORD.finditer(passage.words)]
        starts = [match.start() for match in _WORD.finditer(passage.words)]
        nearest = max(
            (other for role, other in self.words if role is passage.role), key=lambda o: _alike(words, o), default=[]
        )
        first = max(sum(start <= finding.start for start in starts) - 2, 0)
        last = min(sum(start < max(finding.end, finding.start + 1) for start in starts) + 1, len(words))
        blocks = SequenceMatcher(None, words, nearest, autojunk=False).get_matching_blocks()
        return any(block.a <= first and last <= block.a + block.size for block in blocks)


def _alike(left: Sequence[str], right: Sequence[str]) -> float:
    return len(set(left) & set(right)) / max(len(set(left) | set(right)), 1)


def _values(value: object) -> tuple[object, ...]:
    if isinstance(value, Mapping):
        return tuple(value.values())
    if isinstance(value, tuple):
        return tuple(one for inner in value for one in _values(inner))
    return (value,)
