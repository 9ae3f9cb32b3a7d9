"""The notes of a resolution by what they say: `Ibid.` is read as what it stands for, so that notes can be compared."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, NamedTuple

from drafter.language import markup
from drafter.language.facts import reference
from drafter.model.resolution import Annex, Block, Inlines, Note, NoteAgain, Resolution, Table, Text, plain


class NoteText(NamedTuple):
    """What a note says.

    Args:
        mark: the stars of a star note.
        text: its words, with marks.
        cited: its fields, where it is a reference.
        again: whether it is a second mark of a note given before.
    """

    mark: str
    text: str
    cited: tuple[tuple[str, str], ...] = ()
    again: bool = False

    @property
    def same(self) -> Hashable:
        """What two notes have in common that say the same."""
        return self.mark, self.cited or self.text, self.again


class NumberedNotes(NamedTuple):
    """A resolution in which every note is its number alone, and what the notes say.

    Args:
        resolution: the resolution; a note holds its position in `notes`.
        notes: the notes in the order of reading.
        words: the words of each of them, as they were.
    """

    resolution: Resolution
    notes: tuple[NoteText, ...]
    words: tuple[Inlines, ...] = ()


def numbered(resolution: Resolution) -> NumberedNotes:
    """Number the notes of a resolution.

    >>> from drafter.model.resolution import Masthead
    >>> treaty = (Note((Text("Resolution 70/1."),)), Note((Text("See the report."),)))
    >>> [note.cited for note in numbered(Resolution(Masthead(), treaty, ())).notes]
    [(('resolution', '70/1'),), ()]
    """
    counting = _Counting()
    return NumberedNotes(_walked(resolution, counting), tuple(counting.notes), tuple(counting.words))


def _walked(resolution: Resolution, counting: _Counting) -> Resolution:
    head = resolution.masthead
    masthead = replace(
        head,
        agenda_title=counting.inlines(head.agenda_title),
        sponsors=counting.inlines(head.sponsors),
        source=counting.inlines(head.source),
    )
    title = counting.inlines(resolution.title)
    body = tuple(map(counting.block, resolution.body))
    annexes = tuple(
        Annex(annex.label, counting.inlines(annex.title), tuple(map(counting.block, annex.body)))
        for annex in resolution.annexes
    )
    return replace(resolution, masthead=masthead, title=title, body=body, annexes=annexes)


def number_of(note: Note | NoteAgain) -> int:
    """Return the position of a note of a numbered resolution."""
    return int(note.inlines[0].words) if isinstance(note, Note) and isinstance(note.inlines[0], Text) else 0


class _Counting:
    """Goes through a resolution in the order of reading."""

    def __init__(self) -> None:
        self.notes: list[NoteText] = []
        self.words: list[Inlines] = []
        self.counted: list[NoteText] = []
        self.before: reference.Reference | None = None

    def inlines(self, inlines: Inlines) -> Inlines:
        return tuple(self._note(one) if isinstance(one, Note | NoteAgain) else one for one in inlines)

    def block(self, block: Block) -> Block:
        if isinstance(block, Table):
            return Table(tuple(tuple(self.inlines(cell) for cell in row) for row in block.rows))
        return replace(block, inlines=self.inlines(block.inlines))

    def _note(self, note: Note | NoteAgain) -> Note:
        self.notes.append(self._said(note))
        self.words.append(note.inlines if isinstance(note, Note) else ())
        return Note((Text(str(len(self.notes) - 1)),), note.mark if isinstance(note, Note) else "")

    def _said(self, note: Note | NoteAgain) -> NoteText:
        if isinstance(note, NoteAgain):
            known = self.counted[note.number - 1] if 0 < note.number <= len(self.counted) else NoteText("", "")
            return known._replace(again=True)
        text = markup.format(note.inlines, lambda inner: "")
        if note.mark:
            return NoteText(note.mark, text)
        self.before = reference.parse(text, self.before) or reference.parse(text)
        self.counted.append(NoteText("", text, tuple((self.before or {}).items())))
        return self.counted[-1]


def notes_in(tree: Any) -> Iterator[int]:
    """Yield the positions of the notes in inlines."""
    return (number_of(one) for one in tree if isinstance(one, Note))


_NOTHING: Mapping[Inlines, Inlines] = MappingProxyType({})


class _Expanding(_Counting):
    """Goes through a resolution and spells its notes out; those of which it is known what they meant, as they meant."""

    def __init__(self, known: Mapping[Inlines, Inlines]) -> None:
        super().__init__()
        self.known = known

    def _note(self, note: Note | NoteAgain) -> Note:
        if isinstance(note, Note) and note.inlines in self.known:
            note = replace(note, inlines=self.known[note.inlines])
        numbered_note = super()._note(note)
        said = self.notes[-1]
        words = reference.format(dict(said.cited)) if said.cited else ""
        spelled = markup.parse(words) if words else note.inlines if isinstance(note, Note) else markup.parse(said.text)
        return replace(numbered_note, inlines=spelled)


def expanded(resolution: Resolution, known: Mapping[Inlines, Inlines] = _NOTHING) -> Resolution:
    """Return a resolution without `Ibid.` and second marks: every note says by itself what it says.

    Args:
        resolution: the resolution.
        known: what notes mean in the text that it was made of, by their words.

    >>> from drafter.model.resolution import Masthead, plain
    >>> texts = ("United Nations, *Treaty Series*, vol. 1, No. 1.", "Ibid., vol. 2, No. 1.")
    >>> notes = tuple(Note(markup.parse(text)) for text in texts)
    >>> [plain(one.inlines)[:14] for one in expanded(Resolution(Masthead(), notes, ())).title]
    ['United Nations', 'United Nations']
    """
    return _walked(resolution, _Expanding(known))


def meant(resolution: Resolution) -> dict[Inlines, Inlines]:
    """Return what the notes with `Ibid.` mean, by their words; none whose words mean two things.

    Somebody who deletes the note before one does not change what it means.
    """
    found: dict[Inlines, set[Inlines]] = {}
    for words, spelled in zip(numbered(resolution).words, numbered(expanded(resolution)).words, strict=True):
        if plain(words).startswith("Ibid."):
            found.setdefault(words, set()).add(spelled)
    return {words: next(iter(several)) for words, several in found.items() if len(several) == 1}
