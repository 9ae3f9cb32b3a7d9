"""The lists of facts that are found in a skeleton, each under a name of its own, with the phrase that prints it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from drafter.rendering.lifting.repeated import names
from drafter.rendering.lifting.repeated.wording import Wording
from drafter.rendering.wording import own_phrases, own_reading, phrases, phrasing
from drafter.rendering.wording.own_phrase_problems import faults
from drafter.rendering.wording.phrases import SLOT
from drafter.rendering.wording.plain import plain_facts
from drafter.skeleton.records import Fact, Skeleton


class Collected:
    """A skeleton that gets lists of facts, one after the other.

    Args:
        skeleton: the skeleton; its body is left as it is.
    """

    def __init__(self, skeleton: Skeleton) -> None:
        self.skeleton = skeleton
        self.paragraphs: set[str] = set()

    def add(self, found: Wording, opening: str, names_: Sequence[str]) -> str:
        """Add facts and their phrase, and return the name of their list; empty where they would not read back.

        Args:
            found: the facts with their phrases.
            opening: the opening words of the paragraphs whose fact has no other; empty inside a paragraph.
            names_: names for the list, in the order of preference.
        """
        facts, known = self.skeleton.facts, self.skeleton.phrases
        words = [f"{opening}: {phrase}" if opening else phrase for phrase in found.phrases]
        own = words[0] if len(words) == 1 else dict(zip(names.of_phrases(found.fields), words, strict=True))
        name = next((name for name in names_ if name not in facts and name not in own_phrases.TAKEN), "")
        made = replace(self.skeleton, facts={**facts, name: found.facts}, phrases={**known, name: own})
        if not name or not _is_proved(made, name, opening, found):
            return ""
        self.skeleton = made
        self.paragraphs.update([name] if opening else [])
        return name

    def known(self, found: Wording) -> str:
        """Return what prints facts from a list that is there already: its last entries, without some fields; or ""."""
        for name, own in self.skeleton.phrases.items():
            facts: tuple[Any, ...] = tuple(self.skeleton.facts[name])
            tail = facts[len(facts) - len(found.facts) :]
            dropped = sorted({key for fact in tail for key in fact} - {key for fact in found.facts for key in fact})
            if tuple(_without(fact, dropped) for fact in tail) == found.facts and self.prints(name, own, found):
                since = f" | since({next(iter(tail[0].values()))!r})" if len(tail) < len(facts) else ""
                return f"{name}{since}" + (f" | without({', '.join(map(repr, dropped))})" if dropped else "")
        return ""

    def prints(self, name: str, own: Fact, found: Wording) -> bool:
        """Return whether the phrases of a list print facts, if need be with one phrase more, which is added."""
        several = list(own.values()) if isinstance(own, Mapping) else [own]
        words = list(dict.fromkeys((*several, *found.phrases)))
        fields = [[slot[0] for slot in SLOT.findall(phrase)] for phrase in words]
        if len({frozenset(names_) for names_ in fields}) < len(fields):
            return False
        if name in self.paragraphs and len(words) > len(several):
            return False  # a phrase that makes a paragraph begins with opening words, and this one has none
        phrases_ = own if len(words) == len(several) else dict(zip(names.of_phrases(fields), words, strict=True))
        made = replace(self.skeleton, phrases={**self.skeleton.phrases, name: phrases_})
        if not _is_proved(made, name, "", found):
            return False
        self.skeleton = made
        return True


def _without(fact: Mapping[str, str], dropped: Collection[str]) -> dict[str, str]:
    return {key: value for key, value in fact.items() if key not in dropped}


def _is_proved(made: Skeleton, name: str, opening: str, found: Wording) -> bool:
    """Return whether every sentence is printed as it stood, and read back."""
    kind = own_phrases.kind_of(name, made)
    known, plain = own_phrases.of(made, {}), plain_facts(made.facts)
    if kind is None or any(fault for phrase in known[name] for fault in faults(phrase)):
        return False
    for fact, words in zip(found.facts, found.sentences, strict=True):
        try:
            phrase = phrasing.chosen(fact, kind, known, plain)
            printed = phrasing.printed(fact, kind, known, plain)
        except ValueError:
            return False
        read = own_reading.read(phrase, words, plain)
        if (*printed, read) != (fact.get("verb", opening), words, _without(fact, phrases.CHOICES)):
            return False
    return True
