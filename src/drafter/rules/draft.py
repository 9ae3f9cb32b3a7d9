"""The document that is checked, as rules ask about it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from functools import cached_property

from drafter.language.numbers import parse_ordinal
from drafter.language.patterns import lazy
from drafter.language.symbols import session_of
from drafter.model.record import record
from drafter.model.resolution import Resolution
from drafter.rendering.wording.phrases import Phrases
from drafter.rules.passage import SENTENCES, Passage, Role
from drafter.rules.searching import Search, plainly
from drafter.rules.wordlists import tokens
from drafter.skeleton.records import Skeleton

_SESSION = lazy(r"(.+) session")
_OF_SYMBOL = lazy(r"A/(?:C\.\d/|RES/)?(\d{2,3})/")

PassageMatch = tuple[Passage, re.Match[str]]
"""Words in a passage."""


@record(frozen=True, eq=False)
class Draft:
    """A draft or adopted text with all its passages.

    Args:
        resolution: the text as it is printed.
        passages: every text of it, in the order of reading.
        skeleton: what it was rendered from, if it was.
        base: the adopted text that it follows, if that is at hand.
        known: the phrases of the kinds of facts.
        search: how a regular expression is looked for.
        own_words, own_names: what is right here though the lists of the house do not know it.
    """

    resolution: Resolution
    passages: tuple[Passage, ...]
    skeleton: Skeleton | None = None
    base: Resolution | None = None
    known: Phrases = field(default_factory=dict)
    search: Search = plainly
    own_words: frozenset[str] = frozenset()
    own_names: tuple[str, ...] = ()

    @cached_property
    def session(self) -> int | None:
        """The number of its session, by its own account."""
        return session_number(self.resolution)

    @cached_property
    def by_assembly(self) -> bool:
        """Whether the General Assembly adopts it; the calendar and the symbols of others are not known here."""
        return self.resolution.masthead.organ in ("", "General Assembly")

    @cached_property
    def outcome(self) -> bool:
        """Whether most of its numbered paragraphs are sentences: an outcome document or declaration adopted in it."""
        numbered = [p for p in self.of(Role.OPERATIVE) if p.level == 0 and p.label]
        return sum(p.ending == "." for p in numbered) > max(len(numbered) / 2, 1)

    @cached_property
    def vocabulary(self) -> Mapping[str, Sequence[PassageMatch]]:
        """The words that a rule of spelling may touch, in small letters, each with every place where it stands."""
        words: dict[str, list[PassageMatch]] = {}
        for passage in self.of(*SENTENCES):
            for token in tokens(passage):
                words.setdefault(token[0].lower(), []).append((passage, token))
        return words

    def of(self, *roles: Role) -> Iterator[Passage]:
        """Yield the passages of some roles."""
        return (p for p in self.passages if p.role in roles)

    def named(self, name: str) -> Passage | None:
        """Return the passage of a name, such as `sponsors`."""
        return next((p for p in self.passages if p.name == name), None)

    def matches(self, pattern: re.Pattern[str], *roles: Role, having: str = "") -> Iterator[PassageMatch]:
        """Find a regular expression in the sentences of the Assembly.

        Args:
            pattern: the regular expression.
            roles: the passages to look in; by default the paragraphs of the body and the notes.
            having: words without which it cannot match; they save the time to try.
        """
        find = self.search(pattern)
        for passage in self.of(*(roles or SENTENCES)):
            if having in passage.words:
                for match in find(passage.words):
                    yield passage, match


def session_number(resolution: Resolution) -> int | None:
    """Read the number of the session: of the session line, else of the resolution's number or the symbol.

    >>> from drafter.model.resolution import Masthead
    >>> session_number(Resolution(Masthead(session="Eighty-first session"), (), ()))
    81
    """
    line = _SESSION.fullmatch(resolution.masthead.session)
    if line and (number := parse_ordinal(line[1])):
        return number
    found = _OF_SYMBOL.match(resolution.masthead.symbol)
    return session_of(resolution.number) or (int(found[1]) if found else None)
