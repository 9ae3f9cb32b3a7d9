"""Changes in the paragraphs of a foreign file: words go out and come in where they stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lxml import etree

from drafter.compare import ComparedText, ComparedWords, Op
from drafter.model.errors import UnusableBase
from drafter.model.resolution import Note, Text
from drafter.ooxml.namespaces import w
from drafter.writers.redline.official import fields
from drafter.writers.redline.official.alignment import (
    Alignment,
    AlignmentStep,
    aligned,
    steps_of,
)
from drafter.writers.redline.official.base_file import BaseFile
from drafter.writers.redline.official.characters import Character, bare, holds_a_picture, stays
from drafter.writers.redline.official.comments_part import CommentsPart
from drafter.writers.redline.official.formatting import Formatting, formatted, is_counted, known_words, lead_of
from drafter.writers.redline.official.insertion import Inserter, kind_of, neighbour
from drafter.writers.redline.official.location import Location
from drafter.writers.redline.official.moved_characters import moved_characters
from drafter.writers.redline.official.note_paragraphs import NoteParagraphs
from drafter.writers.redline.official.revision_elements import RevisionElements
from drafter.writers.redline.official.splitting import cut, join, put_in
from drafter.writers.redline.tracked import Lead, TrackedLine


class Editor:
    """Writes changes into the paragraphs of a file.

    Args:
        base: the file.
        marks: its revisions.
        comments: the comments that give reasons.
    """

    def __init__(self, base: BaseFile, marks: RevisionElements, comments: CommentsPart) -> None:
        self._base, self.marks, self._comments, self._notes = base, marks, comments, NoteParagraphs(base)
        self._inserter = Inserter(base, marks, comments, self._notes)
        self._moving: dict[str, dict[Op, tuple[etree._Element, list[etree._Element]]]] = {}

    def mark_moves(self) -> None:
        """Mark what moved at both its places; what could be written at one of them only stays deleted and inserted."""
        for name, sides in self._moving.items():
            for op, (paragraph, revisions) in sides.items() if len(sides) > 1 else ():
                self.marks.move(paragraph, op, f"move{name}", revisions)

    def _moves(self, line: TrackedLine, paragraph: etree._Element, revisions: list[etree._Element]) -> None:
        if line.move and revisions:
            self._moving.setdefault(line.move, {})[line.op] = paragraph, revisions

    def change(self, place: Location, lead: Lead, pieces: ComparedText) -> None:
        """Change the words of a paragraph; a number before them is left alone where Word counts it.

        Raises:
            UnusableBase: they stand where nothing can be tracked; the sentence names the paragraph.
        """
        words = "".join(piece.words for piece in pieces if piece.op is not Op.INSERTED)
        number = "".join(part for op, part in lead if op is not Op.INSERTED)
        counted = bool(bare(number)) and place.words == bare(words)
        steps = list(steps_of(() if counted else lead, self._comments.explained(pieces)))
        characters = place.characters
        try:
            found = fields.settled(characters, aligned(characters, steps))
            self._written(place, characters, found)
        except UnusableBase as error:
            raise _named(place, error) from None

    def _written(self, place: Location, characters: Sequence[Character], found: Alignment) -> None:
        place.touched = True
        news = [(position, self._new(place, characters, found, position, step)) for position, step in found.new]
        for number, step in found.steps.items():
            self._note(characters[number], step)
        cut(characters)
        put_in(place.element, characters, news)
        self.marks.delete(characters, found.ops)
        join(characters)

    def _new(
        self, place: Location, characters: Sequence[Character], found: Alignment, position: int, step: AlignmentStep
    ) -> list[etree._Element]:
        kind = kind_of(step.piece) if step.piece else Text
        after_mark = position > 0 and bool(characters[position - 1].note) and found.ops[position - 1] is Op.KEPT
        look = neighbour(characters, found.steps, position, kind, self._base)
        return self._inserter.step(place, step, look, after_mark)

    def _note(self, character: Character, step: AlignmentStep) -> None:
        if character.note and step.op is Op.DELETED:
            self._delete_note(character.note)
        elif (
            character.note and step.piece and step.piece.within and isinstance(note := step.piece.printed.inline, Note)
        ):
            self._change_note(character.note, note.mark, step.piece.within)

    def _delete_note(self, number: str) -> None:
        """Delete the words of a note, whose mark is deleted."""
        for place in self._notes.paragraphs(number):
            self.delete_words(place)

    def _change_note(self, number: str, star: str, pieces: ComparedText) -> None:
        """Change the words of a note; a star before them, which is typed in the file, stays."""
        places = self._notes.paragraphs(number)
        if len(places) != 1:
            raise UnusableBase("it has a footnote that changes and is more than one paragraph; make it one in Word")
        self.change(places[0], ((Op.KEPT, star),) if star else (), pieces)

    def delete(self, place: Location, line: TrackedLine) -> None:
        """Delete a whole paragraph with its notes; one that holds a picture or ends a section stays, without words.

        Args:
            place: the paragraph.
            line: what it says, and whether that moved.

        Raises:
            UnusableBase: something of it cannot be tracked, or it stays and Word would count it.
        """
        for character in place.characters:
            if character.note:
                self._delete_note(character.note)
        self._moves(line, place.element, self.delete_words(place, moved_characters(place, line)))
        section = place.element.find(f"{w('pPr')}/{w('sectPr')}")
        if section is None and not holds_a_picture(place.element):
            self.marks.end(place.element, Op.DELETED)
        elif is_counted(place):
            raise _named(place, UnusableBase("it holds a picture beside a number that Word counts; type the number"))

    def delete_words(self, place: Location, moved: frozenset[int] = frozenset()) -> list[etree._Element]:
        """Delete all words of a paragraph, which itself stays; return the deletions of those that moved.

        Raises:
            UnusableBase: some of them stand where nothing can be tracked.
        """
        place.touched = True
        ops = [Op.KEPT if stays(character) else Op.DELETED for character in place.characters]
        try:
            fields.refuse_locked(place.characters, Alignment(ops))
        except UnusableBase as error:
            raise _named(place, error) from None
        cut(place.characters)
        gone = self.marks.delete(place.characters, ops, moved)
        join(place.characters)
        return gone

    def insert(self, after: Location, line: TrackedLine, form: Formatting, end: Op = Op.INSERTED) -> None:
        """Insert a paragraph.

        Args:
            after: the paragraph that it follows.
            line: what it is to say.
            form: what it takes its form from.
            end: what became of its end; a kept one is that of the paragraph before.

        Raises:
            UnusableBase: it holds something that cannot be tracked, or the words of its form are not such as were read;
                the sentence names the paragraph before it or that of its form.
        """
        paragraph = formatted(form)
        self.marks.end(paragraph, end)
        if end is Op.KEPT:
            self.marks.take_over(paragraph, after.element)
        known = _known(form)
        if start := lead_of(line, form):
            paragraph.append(
                self._inserter.lead(start, neighbour(form.place.characters, known, 0, Text, self._base)[0])
            )
        moved = []
        for piece, runs in self._inserted(after, line, form.place.characters, known):
            paragraph.extend(runs)
            moved += [one for run in runs if piece.moved for one in run.iter(w("ins")) if _has_words(one)]
        after.after.append(paragraph)
        self._moves(line, paragraph, moved)

    def _inserted(
        self, after: Location, line: TrackedLine, beside: Sequence[Character], known: dict[int, AlignmentStep]
    ) -> Iterator[tuple[ComparedWords, list[etree._Element]]]:
        """Yield each piece of a new paragraph with the insertions that say it, which look as such words beside do."""
        mark = False
        for piece in self._comments.explained(line.pieces):
            look = neighbour(beside, known, 0, kind_of(piece), self._base)
            try:
                yield piece, self._inserter.step(after, AlignmentStep(Op.INSERTED, "", piece), look, mark)
            except UnusableBase as error:
                raise _named(after, error) from None
            mark = isinstance(piece.printed.inline, Note)


def _has_words(insertion: etree._Element) -> bool:
    return next(insertion.iter(w("t")), None) is not None


def _named(place: Location, error: UnusableBase) -> UnusableBase:
    """Return which paragraph it is, and what to do."""
    if str(error).startswith("the paragraph "):
        return error
    return UnusableBase(
        f"the paragraph {place.shown} cannot be changed in this Word file: {error}, or write the redline without --on"
    )


def _known(form: Formatting) -> dict[int, AlignmentStep]:
    try:
        return known_words(form)
    except UnusableBase as error:
        raise _named(form.place, error) from None
