"""The texts of a skeleton as they are printed, read in its order: facts in their places, notes at their marks.

The order matters, since a note is numbered after those before it, and says `Ibid.` of the last of them. What is wrong
in a text is collected, so that all of it is told at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from drafter.language.patterns import lazy
from drafter.language.symbols import is_web_address
from drafter.model.errors import BadSkeleton
from drafter.model.problems import Place, Problem
from drafter.model.resolution import Inlines, Link, Note
from drafter.rendering.braces import evaluation
from drafter.rendering.context import context, derivations
from drafter.rendering.filters import filters
from drafter.rendering.frame import sponsors
from drafter.rendering.frame.footnotes import Footnotes
from drafter.rendering.traces import traced_inlines
from drafter.rendering.traces.traced import Traced
from drafter.rendering.traces.traced_inlines import TracedInlines
from drafter.rendering.wording.phrases import Phrases
from drafter.skeleton.placed import place_at, place_of
from drafter.skeleton.records import Skeleton

LARGEST = 4_000_000
"""The longest resolution that is rendered, in characters: far more than the longest one adopted."""


_HALF_MARK = lazy(r"(?<!\\)\[\^(?P<key>[\w/-]+)(?![^\[\]]*\])")
_BARE_MARK = lazy(r"(?<![\[\\])(?:\[|\^)(?P<key>[a-z][\w/-]+)\](?!\()")
"""The mark of a footnote that lacks its bracket or its “^”: words in brackets, if no footnote has that key."""

_LONG_MARK = lazy(r"(?<!\\)\[\^[^\[\]\s]{201}")
"""What is longer than the key of a footnote may be, and would be printed."""


class FilledTexts:
    """Fills the texts of a skeleton one after the other, and collects what is wrong in them.

    Args:
        skeleton: what the editor wrote.
        known: the phrases of the kinds of facts, the skeleton's own among them.
    """

    def __init__(self, skeleton: Skeleton, known: Phrases) -> None:
        self.file = skeleton.file
        self.context, self.derived = context(skeleton), derivations(skeleton)
        self.filters = filters(skeleton.facts, known)
        self.notes = Footnotes(skeleton.footnotes, self.fill, sponsors.note_parts(skeleton.document))
        self.problems: list[Problem] = []
        self.unread: list[str] = []
        self.half: dict[str, tuple[Place, str]] = {}
        self.size = 0

    def read(self, text: str | Traced) -> TracedInlines:
        """Return a text with its marks and notes; nothing where it cannot be read, which is a problem."""
        try:
            self._look_for_odd_marks(text)
            words = text if isinstance(text, Traced) else self.fill(text)
            pieces = traced_inlines.read(words, self.notes.at(words))
        except BadSkeleton as error:
            self.unread.append(str(text))
            self.problems += [p if p.place.line else replace(p, place=place_of(text)) for p in error.problems]
            return ()
        for link in _links(traced_inlines.inlines(pieces)):
            if not is_web_address(link.target):
                self.tell(text, f"“{link.words}” leads to “{link.target}”: write an address with https:// or mailto:")
        return pieces

    def _look_for_odd_marks(self, text: str | Traced) -> None:
        if isinstance(text, Traced):
            return
        for pattern, said in ((_HALF_MARK, "is not closed"), (_BARE_MARK, "is not whole")):
            self.half |= {mark["key"]: (place_at(text, mark.start()), said) for mark in pattern.finditer(text)}
        if mark := _LONG_MARK.search(text):
            said = "the key of a footnote has at most 200 letters, and this one has more: write a shorter one"
            self.problems.append(Problem(place_at(text, mark.start()), said))
            self.unread.append(text)

    def fill(self, text: str) -> Traced:
        """Return a text with facts in the place of its braces."""
        words = evaluation.filled(text, self.context, self.filters, self.derived)
        self.count(words, text)
        return words

    def count(self, words: Traced, text: object) -> None:
        """Count the letters that come out of a skeleton.

        Raises:
            BadSkeleton: there are more than any resolution has.
        """
        self.size += len(words.words)
        if self.size > LARGEST:
            raise BadSkeleton((Problem(place_of(text), f"more than {LARGEST:,} characters come out of this skeleton"),))

    def tell(self, value: object, message: str) -> None:
        """Add a problem at the place of a value; at the beginning of the file where it has none."""
        place = place_of(value)
        self.problems.append(Problem(place if place.line else Place(self.file, 1, 1), message))

    def tell_unmarked_notes(self) -> None:
        """Add a problem for each note whose mark stood in no text; one that could not be read may have it."""
        for key in self.notes.unused():
            if any(f"[^{key}]" in text for text in self.unread):
                continue
            if key in self.half:
                place, said = self.half[key]
                self.problems.append(Problem(place, f"the mark of this footnote {said}: write “[^{key}]”"))
                continue
            self.tell(key, f"no text has the mark of the footnote “{key}”: add “[^{key}]” or take the footnote out")


def _links(several: Inlines) -> Iterator[Link]:
    for inline in several:
        if isinstance(inline, Link):
            yield inline
        elif isinstance(inline, Note):
            yield from _links(inline.inlines)
