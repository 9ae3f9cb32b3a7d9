"""Agreed language: what a rule finds in the adopted text that a draft follows, and finds again at the same place.

The Assembly has asked the Secretariat not to alter the substance of agreed texts. So a finding that the adopted text
has too is at most a hint, and no correction touches it. What only the draft has is the editor's own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from drafter.language.patterns import lazy
from drafter.rules.draft import Draft
from drafter.rules.passage import Finding, Passage, Role
from drafter.rules.registry import RULES, Rule

_WORD = lazy(r"\w+|[^\w\s]")
_NAME = lazy(r"\b(?:(?:PP|OP)\d+|(?:note|paragraph) \d+)(?: \([a-z]+\))*")


class AdoptedLanguage:
    """What the rules find in an adopted text.

    Args:
        base: the adopted text; without one nothing is agreed.
    """

    def __init__(self, base: Draft | None) -> None:
        self.base = base
        self._nearest: dict[tuple[Role, str], str] = {}

    @cached_property
    def findings(self) -> Mapping[str, Sequence[Finding]]:
        """What is found in the base, by rule. What depends on the session is never agreed, so it is not looked for."""
        lasting = (rule for rule in RULES.values() if self.base and rule.lasting)
        return {rule.id: tuple(rule.check(self.base)) for rule in lasting if self.base}

    @cached_property
    def texts(self) -> Mapping[Role, Mapping[str, frozenset[str]]]:
        """The texts of the base by role, each with its words."""
        texts: dict[Role, dict[str, frozenset[str]]] = {}
        for passage in self.base.passages if self.base else ():
            texts.setdefault(passage.role, {})[passage.words] = frozenset(_WORD.findall(passage.words))
        return texts

    def covers(self, rule: Rule, finding: Finding) -> bool:
        """Return whether the same rule finds the same in the base, at the same place."""
        same = (old for old in self.findings.get(rule.id, ()) if _alike(old, finding))
        return any(self._same_place(old, finding) for old in same)

    def _same_place(self, old: Finding, new: Finding) -> bool:
        if new.passage.role is Role.LINE:
            return False
        if old.passage.words == new.passage.words:
            return old.start == new.start
        return old.passage.words == self._nearest_to(new.passage) and _mapped(old, new)

    def _nearest_to(self, passage: Passage) -> str:
        """Return the text of the base that has most of its words in common with a passage."""
        key = passage.role, passage.words
        if key not in self._nearest:
            words = frozenset(_WORD.findall(passage.words))
            texts = self.texts.get(passage.role, {})
            self._nearest[key] = max(texts, key=lambda text: _likeness(words, texts[text]), default="")
        return self._nearest[key]


def _alike(old: Finding, new: Finding) -> bool:
    """Return whether two findings say the same of the same words, whatever the paragraphs are called now."""
    return (
        (old.passage.role, old.words) == (new.passage.role, new.words)
        and _NAME.sub("…", old.message) == _NAME.sub("…", new.message)
        and [p.words for p in old.beside] == [p.words for p in new.beside]
    )


def _mapped(old: Finding, new: Finding) -> bool:
    """Return whether the words found, with a word on each side, stand unchanged at the place of the old finding."""
    from difflib import SequenceMatcher

    left, right = _Spot.of(old), _Spot.of(new)
    blocks = SequenceMatcher(None, left.words, right.words, autojunk=False).get_matching_blocks()
    return any(
        block.a <= left.first and left.last <= block.a + block.size and block.b - block.a == right.first - left.first
        for block in blocks
    )


class _Spot(NamedTuple):
    """A finding among the words of its passage: the words, and which of them it touches, with one on each side."""

    words: list[str]
    first: int
    last: int

    @classmethod
    def of(cls, finding: Finding) -> _Spot:
        matches = list(_WORD.finditer(finding.passage.words))
        first = sum(match.end() <= finding.start for match in matches) - 1
        last = sum(match.start() < max(finding.end, finding.start + 1) for match in matches) + 1
        return cls([match[0] for match in matches], max(first, 0), min(last, len(matches)))


def _likeness(left: frozenset[str], right: frozenset[str]) -> float:
    return len(left & right) / max(len(left | right), 1)
