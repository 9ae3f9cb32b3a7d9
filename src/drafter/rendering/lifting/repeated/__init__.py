"""Repeated wording: sentences of one frame become a list of facts with one phrase, which the skeleton keeps.

They are neighbouring paragraphs or sub-paragraphs, or the members of a list inside a text. The words that all of them
have are the phrase; what each has of its own are the fields. A list is only made where every word is printed again, and
read back, as it stood.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from drafter.language.numbers import is_figures
from drafter.language.sessions import FIRST_YEAR
from drafter.rendering.lifting import running_texts
from drafter.rendering.lifting.repeated import enumerations, marks, mentions, names, paragraphs
from drafter.rendering.lifting.repeated.collected import Collected
from drafter.rendering.lifting.repeated.sentences import sentence
from drafter.rendering.lifting.repeated.wording import wording
from drafter.skeleton.records import AnyEntry, EachEntry, Entry, Section, Skeleton

_RECENT = 2
"""How many sessions before its own a text calls recent: a list that ends there goes on."""
_FEWEST_YEARS = 2
"""How many years a text tells at least that has a list which goes on."""


def lifted(skeleton: Skeleton) -> Skeleton:
    """Lift repeated wording out of the body.

    Args:
        skeleton: a skeleton; texts with braces stay as they are.
    """
    lifting = _Lifting(skeleton)
    several = [lifting.section(section) for section in (skeleton.body, *skeleton.sections)]
    if lifting.found.skeleton.phrases:
        mentioned = [mentions.lifted(text, lifting.found) for text in running_texts.texts(several)]
        several = running_texts.with_texts(several, mentioned)
    body, *sections = several
    return replace(lifting.found.skeleton, body=body, sections=tuple(sections))


class _Lifting:
    """Goes through a skeleton in reading order, since every list needs a name of its own."""

    def __init__(self, skeleton: Skeleton) -> None:
        self.found = Collected(skeleton)
        session, counted = skeleton.document.session, skeleton.document.in_assembly
        self.since = FIRST_YEAR + int(session) - _RECENT if is_figures(session) and counted else 0

    def section(self, section: Section) -> Section:
        preamble, operative = (tuple(self.entries(part)) for part in (section.preamble, section.operative))
        return replace(section, preamble=preamble, operative=operative)

    def entries(self, entries: Sequence[Any]) -> Iterator[Any]:
        for run, found in paragraphs.runs(entries):
            name = self.found.add(found, paragraphs.usual(run), names.of_paragraphs(found)) if found else ""
            if name:
                yield EachEntry(name)
            else:
                yield from map(self.inside, run)

    def inside(self, entry: AnyEntry) -> AnyEntry:
        """Lift repeated wording among the sub-paragraphs of a paragraph, and in its texts."""
        if not isinstance(entry, Entry):
            return entry
        items = tuple(self.entries(entry.items))
        text, then = self.text(entry.text), self.text(entry.then)
        unchanged = items == entry.items and (text, then) == (entry.text, entry.then)
        return entry if unchanged else replace(entry, text=text, then=then, items=items)

    def text(self, text: str) -> str:
        """Put expressions in the place of the lists in a text that go on: their last member is recent."""
        if not self.is_recent(text) or len(names.years(text)) < _FEWEST_YEARS:
            return text
        text, turned = marks.before_commas(text)
        for one in reversed(list(enumerations.find(sentence(text)))):
            found = wording(one.frame) if "{" not in text[one.start : one.end] else None
            if found and any(map(self.is_recent, found.facts[-1].values())):
                called = names.of_members(found, text[: one.start], text[one.end :])
                name = self.found.known(found) or self.found.add(found, "", called)
                text = f"{text[: one.start]}{{{{ {name} | {one.filter} }}}}{text[one.end :]}" if name else text
        return marks.after_commas(text) if turned else text

    def is_recent(self, words: str) -> bool:
        """Return whether words tell of a recent year."""
        return bool(self.since) and max(names.years(words), default=0) >= self.since
