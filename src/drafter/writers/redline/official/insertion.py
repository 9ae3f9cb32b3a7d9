"""What comes into a foreign file: words in the look of those beside them, with their italics, links and notes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import deepcopy

from lxml import etree

from drafter.compare import Op, Piece, whole
from drafter.model.errors import UnusableBase
from drafter.model.resolution import Emphasis, Inline, Note, NoteAgain, Strong, Text
from drafter.ooxml.names import RELATION, WORD, r, w
from drafter.writers.redline.official import new_runs
from drafter.writers.redline.official.characters import Atom, bare, is_raised
from drafter.writers.redline.official.comments_part import Remarks
from drafter.writers.redline.official.file import Base
from drafter.writers.redline.official.location import Place
from drafter.writers.redline.official.note_editing import Notes, upright_run
from drafter.writers.redline.official.revision_elements import Marks
from drafter.writers.redline.official.steps import Step

Elements = list[etree._Element]
Beside = tuple[etree._Element | None, type[Inline], bool]
"""A run whose look new words take over, the kind of its words, and whether it stands in a link."""
_KINDS = (Emphasis, Strong)


class Inserter:
    """Makes what is new in a file.

    Args:
        base: the file.
        marks: its revisions.
        remarks: the comments that give reasons.
        notes: its footnotes.
    """

    def __init__(self, base: Base, marks: Marks, remarks: Remarks, notes: Notes) -> None:
        self._base, self._marks, self._remarks, self._notes = base, marks, remarks, notes

    def lead(self, words: str, beside: etree._Element | None) -> etree._Element:
        """Insert what stands before the words of a paragraph: tabs, a number."""
        plain = new_runs.plain_look(beside, self._base.styles)
        parts = re.findall(r"\t|[^\t]+", words)
        content = [etree.Element(w("tab")) if part == "\t" else new_runs.text(part) for part in parts]
        return self._marks.round(Op.INSERTED, [new_runs.new_run(content, plain)])

    def words(self, part: str, piece: Piece, beside: Beside) -> Elements:
        """Insert words, in a link where they lead somewhere.

        Args:
            part: the part where they come in.
            piece: the words.
            beside: whose look they take over.
        """
        run, kind, linked = beside
        look = new_runs.turned(new_runs.plain_look(run, self._base.styles, linked), kind, kind_of(piece))
        if not piece.printed.target:
            return self._remarked(part, piece, list(new_runs.word_runs(piece.printed.shown, look)))
        link = etree.Element(w("hyperlink"), {w("history"): "1"}, nsmap={"w": WORD, "r": RELATION})
        link.set(r("id"), self._base.relationships.link(part, piece.printed.target))
        look = new_runs.linked_look(look, self._base.styles)
        return self._remarked(part, piece, list(new_runs.word_runs(piece.printed.shown, look)), link)

    def _remarked(self, part: str, piece: Piece, new: Elements, link: etree._Element | None = None) -> Elements:
        """Put an insertion round new runs, a link round that, and the reason round all of it."""
        start, end, mark = self._remarks.on(piece) if part == self._base.main else ([], [], [])
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
        look: Beside = (None if model is None else upright_run(model), Text, False)
        for piece in whole(note.inlines, Op.INSERTED):
            paragraph.extend(self.words(self._base.notes_part, piece, look))
        mark = self._notes.add(paragraph, note.mark)
        comma = [new_runs.new_run([new_runs.text(", ")], deepcopy(mark.find(w("rPr"))))] if beside else []
        return self._marks.round(Op.INSERTED, [*comma, mark])

    def step(self, place: Place, step: Step, beside: Beside, after_mark: bool) -> Elements:
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


def kind_of(piece: Piece) -> type[Inline]:
    """Return the kind of words that a piece is, as far as it is a look."""
    kind = type(piece.printed.inline)
    return kind if kind in _KINDS else Text


def beside(atoms: Sequence[Atom], steps: dict[int, Step], position: int, kind: type[Inline], base: Base) -> Beside:
    """Choose the words whose look new ones take over: the nearest of their kind, else the nearest.

    Args:
        atoms: what stands in the paragraph.
        steps: the old words that atoms belong to.
        position: how many atoms stand before the new words.
        kind: the kind of the new words.
        base: the file.
    """
    known = [n for n, atom in enumerate(atoms) if bare(atom.words) and not atom.locked and not atom.note]
    nearest = sorted(known, key=lambda n: (abs(n + 0.5 - position), n))
    kinds = {n: kind_of(step.piece) if (step := steps.get(n)) and step.piece else Text for n in nearest}
    upright = [n for n in nearest if not is_raised(atoms[n].origin, base.styles)]
    chosen = next((n for n in upright if kinds[n] is kind), next(iter(upright or nearest), None))
    if chosen is None:
        return None, Text, False
    return atoms[chosen].origin, kinds[chosen], _is_linked(atoms[chosen])


def _is_linked(atom: Atom) -> bool:
    return atom.field is not None or any(above.tag == w("hyperlink") for above in atom.origin.iterancestors())
