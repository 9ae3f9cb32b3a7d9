"""The document of a Word file: its blocks in order, the masthead in its headers, and what is not read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from drafter.language.numbers import is_figures
from drafter.language.patterns import lazy
from drafter.model.problems import Level, Place, Problem
from drafter.ooxml.namespaces import r, w
from drafter.ooxml.numbering import Numbering
from drafter.ooxml.package import Package
from drafter.ooxml.styles import Styles
from drafter.readers.docx import nesting, running_heads
from drafter.readers.docx.comments import left_comments
from drafter.readers.docx.notes_astray import calls, uncalled
from drafter.readers.docx.paragraph import WordsReader
from drafter.readers.docx.paragraph_read import ParagraphRead
from drafter.readers.docx.reached import Reached
from drafter.readers.docx.styled_text import Item, StyledText, as_paragraph, inlines
from drafter.readers.docx.unread import pictures, unread
from drafter.readers.grammar.frame import ORGANS, is_enacting
from drafter.readers.source import (
    SourceBlock,
    SourceDocument,
    SourceInline,
    SourceParagraph,
    SourceRole,
    SourceTable,
)

_HEADINGS = (
    "_ h_1", "_ h _ch", "_ h_2/3", "section_number", "section_title", "section_heading", "section_heading_12",
    "section_heading_14", "article_number", "article_title", "annex_title",
    *(f"heading {level}" for level in range(1, 7)),
)  # fmt: skip
_ROLES: Mapping[str, SourceRole] = {
    "document_symbol": "symbol", "xlarge": "organ", "publication": "distribution", "releasedate": "date",
    "original": "original", "session": "session", "committee": "committee", "agenda_item_normal": "agenda item",
    "agenda_title_h2": "agenda title", "sponsors": "sponsors", "source_line": "source", "title_h1": "title",
    "annex_number": "annex", "closing_meeting": "closing", "closing_date": "closing",
    **dict.fromkeys(_HEADINGS, "heading"),
}  # fmt: skip
"""What the names of styles say: those of the United Nations, our own and Word's."""

_HEAD_OF_TABLE = "table_head"
"""The style whose italics are no marks of the words in the head of a table."""
_SYMBOL = lazy(r"[A-Z]{1,4}(?:/[\w.()-]+)+(?: \(.+\))?")
_BLOCKS = frozenset(map(w, "sdt sdtContent ins del moveTo moveFrom customXml".split()))


_TableRead = list[list[list[ParagraphRead]]]
"""The paragraphs of each cell of each row."""


@dataclass
class DocumentReader:
    """Reads the document of one Word file.

    Args:
        file: the file.
        settle: what is done with the tracked changes of a part before it is read.
    """

    file: Package
    settle: Callable[[etree._Element], None]
    _line: int = 0
    _typed: frozenset[str] = field(default=frozenset())

    def read(self) -> SourceDocument:
        """Return the document, with its doubts and what stands beside it."""
        self.styles = Styles(self.file.part("styles")[1])
        self.numbering = Numbering(self.file.part("numbering")[1])
        self.reached = Reached()
        self.words = WordsReader(self.file, self.file.main, self.styles, *self._notes(), self.reached)
        body, before = self.file.body, calls(self.file.body)
        self._settle(body)
        symbol, masthead = self._headers(body)
        text = body.find(w("body"))
        found = list(self._blocks(text)) if text is not None else []
        self._typed = frozenset(label for one in found if isinstance(one, ParagraphRead) and (label := one.typed_label))
        finished = (self._finished(one) for one in (*masthead, *_loosened(found)))
        blocks = [block for block in finished if block]
        beside = unread(self.file, self.file.body, self.reached, self.styles)
        told = (*beside, *uncalled(self.file, before))
        return SourceDocument(tuple(blocks), symbol, tuple(self._doubts(blocks, told)), beside)

    def _settle(self, root: etree._Element) -> None:
        """Settle the tracked changes of a part, without remarks in XML, which would part the words around them."""
        etree.strip_tags(root, etree.Comment, etree.ProcessingInstruction)
        self.settle(root)

    def _doubts(self, blocks: list[SourceBlock], beside: tuple[str, ...]) -> Iterator[Problem]:
        """Yield what of the file is not in the text that is read: nothing is lost silently."""
        told = (left_comments(self.file), *beside, pictures(self.file.body))
        yield from (Problem(Place(), one, level=Level.WARN) for one in told if one)
        text = [block.words for block in blocks if isinstance(block, SourceParagraph)]
        heads = running_heads.told(running_heads.lines(self.file), text)
        yield from (Problem(Place(), one, level=Level.HINT) for one in heads)

    def _notes(self) -> tuple[dict[tuple[str, str], etree._Element], dict[str, str]]:
        """Return the notes by kind and id, and the name of the part of each kind."""
        notes: dict[tuple[str, str], etree._Element] = {}
        parts: dict[str, str] = {}
        for kind, tag in (("footnotes", "footnote"), ("endnotes", "endnote")):
            parts[kind], root = self.file.part(kind)
            if root is not None:
                self._settle(root)
                notes |= {(kind, one.get(w("id"), "")): one for one in root.iter(w(tag))}
        return notes, parts

    def _blocks(self, container: etree._Element) -> Iterator[ParagraphRead | _TableRead]:
        for element in container:
            if element.tag == w("p"):
                yield from self._paragraphs(element, self.words)
            elif element.tag == w("tbl"):
                yield [[list(self._cell(cell)) for cell in nesting.cells(row)] for row in nesting.rows(element)]
            elif element.tag in _BLOCKS:
                yield from self._blocks(element)

    def _cell(self, cell: etree._Element) -> Iterator[ParagraphRead]:
        for paragraph in nesting.paragraphs(cell):
            yield from self._paragraphs(paragraph, self.words)

    def _paragraphs(self, paragraph: etree._Element, words: WordsReader) -> Iterator[ParagraphRead]:
        """Yield a paragraph, and the text boxes that hang on it."""
        self._line += 1
        style = self.styles.of(paragraph)
        role = _ROLES.get(self.styles.name(style), "")
        size = self._size(paragraph, style) if role == "heading" else 0.0
        pieces = words.pieces(paragraph, bool(role) or self.styles.name(style) == _HEAD_OF_TABLE)
        yield ParagraphRead(pieces, role, self._label(paragraph, style), self._line, size)
        for box in nesting.boxes(paragraph):
            for inner in nesting.paragraphs(box):
                yield from self._paragraphs(inner, words)

    def _size(self, paragraph: etree._Element, style: str) -> float:
        """Return the size of the type of a heading, in points: it tells degrees apart."""
        own = paragraph.find(f"{w('r')}/{w('rPr')}/{w('sz')}")
        named = paragraph.find(f"{w('r')}/{w('rPr')}/{w('rStyle')}")
        styled = None if named is None else self.styles.property(named.get(w("val"), ""), "rPr/sz")
        found = next((one for one in (own, styled) if one is not None), self.styles.property(style, "rPr/sz"))
        half_points = "" if found is None else found.get(w("val"), "")
        return int(half_points) / 2 if is_figures(half_points) else 0.0

    def _label(self, paragraph: etree._Element, style: str) -> str:
        number, level = (self._number(paragraph, style, name) for name in ("numId", "ilvl"))
        level = level or "0"
        return self.numbering.label(number, int(level)) if number and is_figures(level) else ""

    def _number(self, paragraph: etree._Element, style: str, name: str) -> str:
        """Return a part of a number, from the paragraph itself or from its style, which may take each from another."""
        own = paragraph.find(f"{w('pPr')}/{w('numPr')}/{w(name)}")
        found = self.styles.property(style, f"pPr/numPr/{name}") if own is None else own
        return "" if found is None else found.get(w("val"), "")

    def _headers(self, body: etree._Element) -> tuple[str, list[ParagraphRead]]:
        """Read the headers: a symbol on any page, and on the first page perhaps the masthead."""
        symbol, masthead = "", list[ParagraphRead]()
        for reference in body.iter(w("headerReference")):
            found_at = self.file.relationships(self.file.main).get(reference.get(r("id"), ""))
            if found_at is None or (root := self.file.tree(name := found_at.target)) is None:
                continue
            self._settle(root)
            words = WordsReader(self.file, name, self.styles)
            found = [one for p in nesting.paragraphs(root) for one in self._paragraphs(p, words)]
            texts = [one.text for one in found]
            symbol = symbol or next((text for text in texts if _SYMBOL.fullmatch(text)), "")
            if reference.get(w("type")) == "first" and not masthead and _is_masthead(texts):
                masthead = found
        self._line = 0
        return symbol, masthead

    def _finished(self, found: ParagraphRead | _TableRead) -> SourceBlock | None:
        if isinstance(found, list):
            return SourceTable(tuple(tuple(self._joined(cell) for cell in row) for row in found))
        if not found.text and all(isinstance(piece, StyledText) for piece in found.pieces):
            return None
        words = inlines(as_paragraph(found.pieces), self._typed)
        note = found.typed_label
        return SourceParagraph(
            words[1:] if note else words, note, found.label, found.role, size=found.size, line=found.line
        )

    def _joined(self, cell: list[ParagraphRead]) -> tuple[SourceInline, ...]:
        pieces: list[Item] = []
        for one in cell:
            pieces += [StyledText(" " if pieces else ""), StyledText(f"{one.label} " if one.label else ""), *one.pieces]
        return inlines(pieces, self._typed)


def _loosened(
    found: list[ParagraphRead | _TableRead],
) -> Iterator[ParagraphRead | _TableRead]:
    """Open the tables above the text: there they only put the lines of a masthead in their places."""
    enacting = next((n for n, one in enumerate(found) if isinstance(one, ParagraphRead) and is_enacting(one.text)), 0)
    for number, one in enumerate(found):
        if isinstance(one, list) and number < enacting:
            yield from (paragraph for row in one for cell in row for paragraph in cell)
        else:
            yield one


def _is_masthead(texts: list[str]) -> bool:
    return any(text in (*ORGANS, "United Nations") or _SYMBOL.fullmatch(text) or text[:6] == "Distr." for text in texts)
