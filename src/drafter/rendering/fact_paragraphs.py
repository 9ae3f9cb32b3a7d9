"""The paragraphs that are made of facts: each entry of a list, printed by the phrase that fits it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from drafter.language.facts.kinds import FactKind
from drafter.model.nearest import nearest
from drafter.rendering.asked import unplaced
from drafter.rendering.body.paragraphs import FactEntry
from drafter.rendering.filled_texts import FilledTexts
from drafter.rendering.wording import own_phrases, phrasing
from drafter.rendering.wording.phrases import Phrases
from drafter.rendering.wording.plain import plain_facts
from drafter.skeleton.records import AnyEntry, EachEntry, Skeleton


class FactParagraphs:
    """Makes paragraphs of the facts of a skeleton.

    Args:
        skeleton: what the editor wrote.
        known: the phrases of the kinds of facts, the skeleton's own among them.
        texts: where letters are counted, and what is wrong is told.
    """

    def __init__(self, skeleton: Skeleton, known: Phrases, texts: FilledTexts) -> None:
        self.skeleton, self.known, self.texts = skeleton, known, texts

    def expanded(self, entries: Iterable[AnyEntry | FactEntry]) -> Iterator[AnyEntry | FactEntry]:
        """Yield entries, with the paragraphs of a list in the place of what asks for it."""
        for entry in entries:
            if isinstance(entry, EachEntry):
                yield from self._each(entry.each)
            else:
                yield entry

    def added(self) -> Iterator[FactEntry]:
        """Yield the paragraphs of the lists that no entry asks for: they end the preamble."""
        for name in unplaced(self.skeleton, self.known):
            yield from self._each(name)

    def _each(self, name: str) -> Iterator[FactEntry]:
        facts = self.skeleton.facts.get(name)
        kind = own_phrases.kind_of(name, self.skeleton)
        if facts is None or kind is None:
            self.texts.tell(name, self._no_list(name))
            return
        for fact in facts if isinstance(facts, tuple) else (facts,):
            if isinstance(fact, Mapping) and fact:
                yield from self._paragraph(fact, kind)

    def _no_list(self, name: str) -> str:
        """Return why a list cannot be printed: there is none, or no phrase for it."""
        if name in self.skeleton.facts:
            return f"“{name}” has no phrase: write “{name}: …” under “phrases:”, with what an entry prints in braces"
        known = [n for n in self.skeleton.facts if own_phrases.kind_of(n, self.skeleton)]
        hint = nearest(name, known) or "; add it under “facts:”"
        return f"there is no list of facts “{name}”{hint}"

    def _paragraph(self, fact: Mapping[str, str], kind: FactKind) -> Iterator[FactEntry]:
        """Yield the paragraph of a fact; none where it has no phrase or does not fit one, which is a problem."""
        plain = plain_facts(self.skeleton.facts)
        try:
            phrase = phrasing.chosen(fact, kind, self.known, plain)
            words = phrasing.printed_with_sources(phrase, fact, plain)
        except ValueError as error:
            self.texts.tell(getattr(error, "where", fact), str(error))
            return
        self.texts.count(words, next(iter(fact.values())))
        yield FactEntry(phrasing.opening(phrase, fact), words, fact.get("adverb", ""))
