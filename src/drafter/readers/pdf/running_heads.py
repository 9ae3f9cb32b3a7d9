"""What stands on every page and is no text: running headers, page and job numbers, the line over the notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from drafter.language.patterns import lazy
from drafter.readers.pdf.lines import PrintedLine
from drafter.readers.pdf.page import RuledLine

_TOP, _BOTTOM = 0.1, 0.92
"""Where headers end and footers begin, in heights of the page (measured: headers to 0.08, footers from 0.95)."""
_LOWEST_NOTE = 0.94
_SEEN = 2.0
"""The smallest type that an eye finds on a page, in points."""
_FURNITURE = lazy(
    r"(?:\d{2}-\d{5}\s+)?\d+\s*/\s*\d+(?:\s+\d{2}-\d{5})?"
    r"|\d{2}-\d{5}(?: ?\([A-Z]\))?(?:\s+\d{6})*|\*\d{7,}\*|Please recycle.*"
)
_SEPARATOR = lazy(r"[_\s]*_{5,}[_\s]*")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: its lines and drawn rules, its number and height in points."""

    number: int
    height: float
    lines: tuple[PrintedLine, ...]
    rules: tuple[RuledLine, ...]


def is_separator(line: PrintedLine) -> bool:
    """Return whether a line is the row of underscores over the notes."""
    return bool(_SEPARATOR.fullmatch(line.text))


def is_invisible(line: PrintedLine) -> bool:
    """Return whether a line is set so small that nobody sees it on the page."""
    return line.size < _SEEN


def text_lines(sheets: Sequence[Sheet]) -> list[list[PrintedLine]]:
    """Return the lines of each page that are its text, with the row of underscores that parts its notes."""
    running = _running_lines(sheets)
    return [
        [line for line in sheet.lines if is_separator(line) or not _is_furniture(line, sheet, running)]
        for sheet in sheets
    ]


def _is_furniture(line: PrintedLine, sheet: Sheet, running: frozenset[str]) -> bool:
    if is_invisible(line):
        return True
    text = line.text.strip()
    share = line.y / sheet.height
    if share > _BOTTOM:
        return line.artifact or bool(_FURNITURE.fullmatch(text)) or (share > _LOWEST_NOTE and text in running)
    if sheet.number == 1:
        return line.artifact and share > 0.5
    return line.artifact or (share < _TOP and (line.y < _header_rule(sheet) or text in running))


def _header_rule(sheet: Sheet) -> float:
    """Return the place of the rule under the running header, 0 when there is none."""
    return max((rule.y for rule in sheet.rules if rule.y < _TOP * sheet.height), default=0.0)


def _running_lines(sheets: Sequence[Sheet]) -> frozenset[str]:
    """Return the lines that come again, word for word, at the top or the foot of pages."""
    found = Counter(
        text
        for sheet in sheets
        for text in {line.text.strip() for line in sheet.lines if not _TOP < line.y / sheet.height < _LOWEST_NOTE}
    )
    return frozenset(text for text, count in found.items() if count > 1)
