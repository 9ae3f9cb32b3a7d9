"""What comes into a foreign file: words in the look of those beside them, with their italics, links and notes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import deepcopy

from lxml import etree

from drafter.compare import ComparedWords, Op, whole
from drafter.model.errors import UnusableBase
from drafter.model.resolution import Emphasis, Inline, Note, NoteAgain, Strong, Text
from drafter.ooxml.namespaces import RELATION, WORD, r, w
from drafter.writers.redline.official import new_runs
from drafter.writers.redline.official.alignment import AlignmentStep
from drafter.writers.redline.official.base_file import BaseFile
from drafter.writers.redline.official.characters import Character, bare, is_raised
from drafter.writers.redline.official.comments_part import CommentsPart
from drafter.writers.redline.official.location import Location
from drafter.writers.redline.official.note_paragraphs import NoteParagraphs, upright_run
from drafter.writers.redline.official.revision_elements import RevisionElements

Elements = list[etree._Element]
Neighbour = tuple[etree._Element | None, type[Inline], bool]
"""A run whose look new words take over, the kind of its words, and whether it stands in a link."""
_KINDS = (Emphasis, Strong)


class Inserter:
    """Makes what is new in a file.

    Args:
        base: the file.
        marks: its revisions.
        comments: the comments that give reasons.
        notes: its footnotes.
    """

    def __init__(self, base: BaseFile, marks: RevisionElements, comments: CommentsPart, notes: NoteParagraphs) -> None:
        self._base, self._marks, self._comments, self._notes = base, marks, comments, notes

    def lead(self, words: str, beside: etree._Element | None) -> etree._Element:
        """Insert what stands before the words of a paragraph: tabs, a number."""
        plain = new_runs.plain_look(beside, self._base.styles)
        parts = re.findall(r"\t|[^\t]+", words)
        content = [etree.Element(w("tab")) if part == "\t" else new_runs.text(part) for part in parts]
        return self._marks.round(Op.INSERTED, [new_runs.new_run(content, plain)])

    def words(self, part: str, piece: ComparedWords, beside: Neighbour) -> Elements:
        """Insert words, in a link where they lead somewhere.

        Args:
            part: the part where they come in.
            piece: the words.
            beside: whose look they take over.
        """
        run, kind, linked = beside
        look = new_runs.turned(new_runs.plain_look(run, self._base.styles, linked), kind, kind_of(piece))
        if not piece.printed.target:
            return self._commented(part, piece, list(new_runs.word_runs(piece.printed.shown, look)))
        link = etree.Element(w("hyperlink"), {w("history"): "1"}, nsmap={"w": WORD, "r": RELATION})
        link.set(r("id"), self._base.relationships.link(part, piece.printed.target))
        look = new_runs.linked_look(look, self._base.styles)
        return self._commented(part, piece, list(new_runs.word_runs(piece.printed.shown, look)), link)

    def _commented(
        self, part: str, piece: ComparedWords, new: Elements, link: etree._Element | None = None
    ) -> Elements:
        """Put an insertion round new runs, a link round that, and the reason round all of it."""
        start, end, mark = self._comments.on(piece) if part == self._base.main else ([], [], [])
        if link is None:
            return [*start, self._marks.round(Op.INSERTED, new), *end, *self._marked(mark)]
        link.append(self._marks.round(Op.INSERTED, new))
        return [*start, link, *end, *self._marked(mark)]

    def _marked(self, mark: Elements) -> Elements:
        return [self._marks.round(Op.INSERTED, mark)] if mark else []

    def note(self, note: Note, beside: bool) -> etree._Element:
        """Insert a note and its mark; a raised comma parts it from a mark beside it.

        Raises:
            UnusableBase: the file has no place for notes.
        """
        model = self._notes.model()
        paragraph = self._notes.paragraph(model)
        paragraph.append(self._marks.round(Op.INSERTED, self._notes.start(model, note.mark)))
        look: Neighbour = (None if model is None else upright_run(model), Text, False)
        for piece in whole(note.inlines, Op.INSERTED):
            paragraph.extend(self.words(self._base.notes_part, piece, look))
        mark = self._notes.add(paragraph, note.mark)
        comma = [new_runs.new_run([new_runs.text(", ")], deepcopy(mark.find(w("rPr"))))] if beside else []
        return self._marks.round(Op.INSERTED, [*comma, mark])

    def step(self, place: Location, step: AlignmentStep, beside: Neighbour, after_mark: bool) -> Elements:
        """Insert what a step brings.

        Raises:
            UnusableBase: it is a second mark of one note.
        """
        if step.piece is None:
            return [self.lead(step.words, beside[0])]
        inline = step.piece.printed.inline
        if isinstance(inline, NoteAgain):
            raise UnusableBase("a second mark of one footnote comes into it; give that place a footnote of its own")
        if isinstance(inline, Note):
            return [self.note(inline, after_mark)]
        return self.words(place.part, step.piece, beside)


def kind_of(piece: ComparedWords) -> type[Inline]:
    """Return the kind of words that a piece is, as far as it is a look."""
    kind = type(piece.printed.inline)
    return kind if kind in _KINDS else Text


def neighbour(
    characters: Sequence[Character], steps: dict[int, AlignmentStep], position: int, kind: type[Inline], base: BaseFile
) -> Neighbour:
    """Choose the words whose look new ones take over: the nearest of their kind, else the nearest.

    Args:
        characters: what stands in the paragraph.
        steps: the old words that characters belong to.
        position: how many characters stand before the new words.
        kind: the kind of the new words.
        base: the file.
    """
    known = [
        n
        for n, character in enumerate(characters)
        if bare(character.words) and not character.locked and not character.note
    ]
    nearest = sorted(known, key=lambda n: (abs(n + 0.5 - position), n))
    kinds = {n: kind_of(step.piece) if (step := steps.get(n)) and step.piece else Text for n in nearest}
    upright = [n for n in nearest if not is_raised(characters[n].origin, base.styles)]
    chosen = next((n for n in upright if kinds[n] is kind), next(iter(upright or nearest), None))
    if chosen is None:
        return None, Text, False
    return characters[chosen].origin, kinds[chosen], _is_linked(characters[chosen])


def _is_linked(character: Character) -> bool:
    return character.field is not None or any(above.tag == w("hyperlink") for above in character.origin.iterancestors())
