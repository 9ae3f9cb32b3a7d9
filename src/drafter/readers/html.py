"""Reads HTML pages: their blocks become the lines of a Markdown transcript, which is read as any other."""

from __future__ import annotations

import re
from contextlib import suppress

from drafter.language.patterns import lazy
from drafter.model.errors import UnreadableSource
from drafter.readers.grammar.frame import is_enacting
from drafter.readers.html_left_out import PassedOver
from drafter.readers.html_notes import label_in, mutual_links
from drafter.readers.html_tags import Tag, pieces
from drafter.readers.source import SourceDocument, bounded, ordinary
from drafter.readers.transcript import blocks_of

_BLOCKS = frozenset(
    "address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr "
    "html li main nav ol p pre section table tbody tfoot thead tr ul".split()
)
_SKIPPED = frozenset(("head", "script", "style", "template", "noscript", "svg", "button", "select"))
_STYLES = {"em": "*", "i": "*", "cite": "*", "strong": "**", "b": "**"}
_CHARSET = lazy(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_OF_TEXT = lazy(
    r"(?i)utf-?8(-sig)?|utf-?16|(windows-|cp)\d+|iso-?8859-\d+|latin-?1|us-ascii|koi8-\w|big5|gbk?\d*|euc-\w+|shift_jis|macintosh"
)
"""The character sets of pages; Python knows others that are none."""
_LARGEST = 5_000_000
"""The longest page that is read, in characters with all tags."""
_STYLED = lazy(r"[*#\\]+\s*")
_MARKS = lazy(r"([\\*\[\]<>`#|_])")


def read(data: bytes) -> SourceDocument:
    """Read an HTML page.

    Args:
        data: the bytes of the page, in UTF-8 or in the character set that it names.

    Raises:
        UnreadableSource: the page has no words in it.

    >>> read(b"<p><i>Recalling</i> its resolution,<sup>1</sup></p><p><sup>1</sup> A/1.</p>").blocks[1].note
    '1'
    """
    found = list(pieces(bounded(_decoded(data), _LARGEST)))
    page = _PageLines(mutual_links(found))
    left_out = PassedOver()
    for piece in found:
        if not left_out.takes(piece):
            page.take(piece)
    page.end_line()
    text = bounded("\n".join(page.lines))
    if not text.strip():
        raise UnreadableSource("The page has no words in it: save it from the browser as text, or find the PDF file.")
    return SourceDocument(blocks_of(text), problems=tuple(left_out.told()))


def _decoded(data: bytes) -> str:
    named = _CHARSET.search(data[:2048])
    for encoding in ("utf-8-sig", named[1].decode("ascii") if named else "cp1252"):
        if _OF_TEXT.fullmatch(encoding):
            with suppress(UnicodeError, LookupError):
                return data.decode(encoding)
    return data.decode("cp1252", errors="replace")


class _PageLines:
    """Writes down a page as it is read: one line for each block, empty lines between them."""

    def __init__(self, note_links: frozenset[str]) -> None:
        self._note_links = note_links
        self.lines: list[str] = []
        self._line = ""
        self._skipped = self._as_typed = 0
        self._divisions: list[bool] = []
        self._cells: list[str] | None = None
        self._rows_above: list[tuple[int, list[str]]] | None = []
        self._targets: list[tuple[str, int]] = []

    def take(self, piece: Tag | str) -> None:
        """Take the next tag, or words."""
        if isinstance(piece, str):
            self._words(piece)
        elif piece.closes:
            self._end(piece.name)
        else:
            self._start(piece)

    def _start(self, piece: Tag) -> None:
        tag = piece.name
        if tag == "div":
            self._divisions.append(piece.attribute("title").lower() == "footer")
            self._skipped += self._divisions[-1]
        self._as_typed += tag == "pre"
        if tag in _SKIPPED:
            self._skipped += 1
        elif tag == "br":
            self._break()
        elif tag == "tr":
            self.end_line()
            self._cells = []
        elif tag in ("td", "th") and self._cells is not None:
            self._line = ""
        elif tag in _BLOCKS:
            self._block(tag)
        else:
            self._open(piece)

    def _end(self, tag: str) -> None:
        if tag == "div" and self._divisions:
            self._skipped -= self._divisions.pop()
        self._as_typed = max(self._as_typed - (tag == "pre"), 0)
        if tag in _SKIPPED:
            self._skipped = max(self._skipped - 1, 0)
        elif tag in ("td", "th") and self._cells is not None:
            self._cells.append(self._line)
            self._line = ""
        elif tag == "tr" and self._cells is not None:
            self._end_row(self._cells)
        elif tag in _BLOCKS:
            self._block("")
        else:
            self._close(tag)

    def _words(self, data: str) -> None:
        first, *others = data.split("\n") if self._as_typed and self._cells is None else [data]
        self._put(first)
        for line in others:
            self._end_typed_line()
            self._put(line)

    def _end_typed_line(self) -> None:
        """End a line of text that stands as it was typed; an empty one parts paragraphs."""
        if self._line.strip():
            self._break()
        else:
            self.lines.append("")

    def _put(self, data: str) -> None:
        if not self._skipped:
            self._line += _MARKS.sub(r"\\\1", re.sub(r"\s+", " ", ordinary(data)))

    def end_line(self) -> None:
        """Finish the block that is being written."""
        line = _tidy(self._line)
        if is_enacting(_STYLED.sub("", line)):
            self._open_tables()
        self.lines += [line, ""] if line else []
        self._line = ""

    def _open_tables(self) -> None:
        """Take the cells above the enacting clause for lines: there a table only puts a masthead in its places."""
        for index, cells in reversed(self._rows_above or ()):
            lines = [_tidy(line) for cell in cells for line in cell.split("\n")]
            self.lines[index : index + 1] = [part for line in lines if line for part in (line, "")]
        self._rows_above = None

    def _break(self) -> None:
        if self._cells is None:
            self.lines += [_tidy(self._line)] if _tidy(self._line) else []
            self._line = ""
        else:
            self._line += " "

    def _block(self, tag: str) -> None:
        if self._cells is not None:
            self._line += "\n"
            return
        self.end_line()
        if re.fullmatch(r"h[1-6]", tag):
            self._line = "# "

    def _open(self, piece: Tag) -> None:
        tag = piece.name
        if tag == "a":
            self._targets.append((piece.attribute("href"), len(self._line)))
            self._line += "["
        elif tag == "sup":
            self._line += "<sup>"
        else:
            self._line += _STYLES.get(tag, "")

    def _close(self, tag: str) -> None:
        if tag == "a" and self._targets:
            self._close_link(*self._targets.pop())
        elif tag == "sup":
            self._line += "</sup>"
        else:
            self._line += _STYLES.get(tag, "")

    def _close_link(self, target: str, start: int) -> None:
        """End a link; one between a note and its mark is the raised label."""
        label = label_in(self._line[start + 1 :]) if target in self._note_links else ""
        if label:
            self._line = f"{self._line[:start]}<sup>{label}</sup>"
        else:
            bare = re.sub(r"[()\s]", "", target)
            self._line += f"]({bare})"

    def _end_row(self, cells: list[str]) -> None:
        """Write a row; a table with one column is only a frame, and its cells are paragraphs."""
        self._cells = None
        if self._skipped:
            return
        if len(cells) > 1:
            if self._rows_above is not None:
                self._rows_above.append((len(self.lines), cells))
            self.lines += ["| " + " | ".join(" ".join(cell.split()) for cell in cells) + " |"]
        else:
            self.lines += [line for cell in cells if cell.strip() for line in (" ".join(cell.split()), "")]


def _tidy(line: str) -> str:
    """Put spaces outside of italics and links inside of note marks aside, so that the marks can be read."""
    line = re.sub(r"<sup>\s*\[([^\]]*)\]\([^)]*\)\s*</sup>", r"<sup>\1</sup>", line)
    line = re.sub(r"<sup>\s*((?:\\\*)+)\s*</sup>", lambda found: f"<sup>{'*' * found[1].count('*')}</sup>", line)
    line = re.sub(r"<sup>\s*(<sup>[^<]*</sup>)\s*</sup>", r"\1", line)
    line = re.sub(r"\[\s*<sup>([^<]*)</sup>\s*\]\([^)]*\)", r"<sup>\1</sup>", line)
    line = re.sub(r"(?<![\w*\\])(\*{1,2})(\s*)([^*]*?)(\s*)\1(?!\*)", r"\2\1\3\1\4", line)
    return "" if line.strip() in ("#", "") else line.strip()
