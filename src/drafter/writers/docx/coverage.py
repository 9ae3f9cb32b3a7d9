"""The words of a finished file against those of the resolution, so that no template leaves anything out in silence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from lxml import etree

from drafter.language.typography import NO_BREAK_HYPHEN, NO_BREAK_SPACE
from drafter.model.errors import BadTemplate
from drafter.model.resolution import Inlines, Note, Resolution, Table, plain
from drafter.ooxml.check import Trees
from drafter.ooxml.namespaces import DOCUMENT_PART, FOOTNOTES_PART, STYLES_PART, w
from drafter.ooxml.runs import legal
from drafter.ooxml.styles import Styles
from drafter.writers.body_lines import PrintedParagraph
from drafter.writers.docx.inspection import told
from drafter.writers.docx.tags import HEADS, LINES, MADE_OF, Words
from drafter.writers.layout import annex_lines, text_lines

_HEADS = ("word/header", "word/footer")
_TAB = "\t"
_PARAGRAPH, _RUN, _STYLE, _TABULATOR, _VALUE = (w(name) for name in ("p", "r", "rStyle", "tab", "val"))
_SEEN = (_PARAGRAPH, _RUN, _STYLE, _TABULATOR, w("t"))


def demand_all(trees: Trees, resolution: Resolution, words: Words, left_out: frozenset[str]) -> None:
    """Demand that every word of a resolution stands in a finished file.

    Args:
        trees: the parts of the file that are XML.
        resolution: whose words they are.
        words: what the tags stand for.
        left_out: the tags that the template leaves out on purpose.

    Raises:
        BadTemplate: with the words that are missing, and the tag that stands for them.
    """
    once = {name: lines for name, lines in words.items() if name in (*HEADS, *LINES) and name not in left_out}
    loops = {"paragraphs": tuple(text_lines(resolution)), "annexes": tuple(annex_lines(resolution))}
    loops = {name: lines for name, lines in loops.items() if name not in left_out}
    if missing := tuple(_missing(_File(trees), once, loops)):
        raise BadTemplate(told(missing))


Loops = Mapping[str, tuple[PrintedParagraph | Table, ...]]
"""The paragraphs and tables of the text by the name of the loop that prints them."""


def _missing(file: _File, once: Words, loops: Loops) -> Iterator[str]:
    """Yield what a file leaves out of the lines that stand in it once, of its text and of the notes of both."""
    yield from _lines_missing(file, once)
    for name, text in loops.items():
        yield from _text_missing(file, name, text)
    notes = Counter(note for lines in once.values() for line in lines for note in _notes(line))
    notes += Counter(note for text in loops.values() for line in text for note in _notes_of(line))
    for note in notes - file.notes:
        yield f"the note “{note[:60]}” would be left out"


def ordinary(words: str) -> str:
    """Return words without what typography makes of spaces and hyphens."""
    return legal(words).replace(NO_BREAK_SPACE, " ").replace(NO_BREAK_HYPHEN, "-")


class _File:
    """The words of a file, a paragraph at a time, without the marks of notes."""

    def __init__(self, trees: Trees) -> None:
        styles = Styles(trees[STYLES_PART])
        self._mark = styles.id("footnote reference") if "footnote reference" in styles else ""
        heads = (name for name in sorted(trees) if name.startswith(_HEADS) and name.endswith(".xml"))
        self.body = self._paragraphs(trees[DOCUMENT_PART])
        self.heads = [words for name in heads for words in self._paragraphs(trees[name])]
        self.notes = Counter(words.strip() for words in self._paragraphs(trees[FOOTNOTES_PART]))

    def _paragraphs(self, root: etree._Element) -> list[str]:
        paragraphs: list[list[str]] = []
        is_mark = False
        for one in root.iter(*_SEEN):
            tag = one.tag
            if tag == _PARAGRAPH:
                paragraphs.append([])
            elif tag in (_RUN, _STYLE):
                is_mark = tag == _STYLE and one.get(_VALUE) == self._mark
            elif not is_mark and paragraphs:
                paragraphs[-1].append(_TAB if tag == _TABULATOR else one.text or "")
        return ["\t".join(map(ordinary, "".join(words).split("\t"))) for words in paragraphs]


def _lines_missing(file: _File, words: Words) -> Iterator[str]:
    missing = {
        name: lost for name, lines in words.items() for line in lines if (lost := _lost(file, ordinary(plain(line))))
    }
    for name, lost in missing.items():
        if name not in MADE_OF or any(part in missing for part in MADE_OF[name]):
            yield f"“{lost[:60]}” ({{{{ {name} }}}}) would be left out"


def _lost(file: _File, words: str) -> str:
    return "" if any(words in text for text in (*file.body, *file.heads)) else words


def _text_missing(file: _File, name: str, lines: Iterable[PrintedParagraph | Table]) -> Iterator[str]:
    """Yield the first paragraph that does not stand in its order."""
    rest = iter(file.body)
    for words in filter(None, (words for line in lines for words in _printed(line))):
        if words not in rest:
            yield f"“{words.strip()[:60]}” (the loop over {name}) would be left out"
            return


def _printed(line: PrintedParagraph | Table) -> Iterator[str]:
    if isinstance(line, Table):
        yield from (ordinary(plain(cell)) for row in line.rows for cell in row)
    else:
        yield "".join(_TAB if part == _TAB else ordinary(part) for part in re.split("(\t)", line.lead)) + ordinary(
            plain(line.inlines)
        )


def _notes_of(line: PrintedParagraph | Table) -> Iterator[str]:
    cells = [cell for row in line.rows for cell in row] if isinstance(line, Table) else [line.inlines]
    return (note for cell in cells for note in _notes(cell))


def _notes(inlines: Inlines) -> Iterator[str]:
    return (ordinary(plain(one.inlines)).strip() for one in inlines if isinstance(one, Note))
