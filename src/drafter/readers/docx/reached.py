"""Which words of a Word file a reader has reached, so that whatever it has not can be told, whatever it stands in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from drafter.ooxml.namespaces import w

_SILENT = frozenset("TC XE TA RD PRIVATE SET ASK ADVANCE COMMENTS BIBLIOGRAPHY".split())
"""Fields that show nothing where they stand."""


@dataclass
class Reached:
    """What of a file has been reached.

    Args:
        words: the elements whose words were read, or which nobody sees.
        blank: the names of fields of which the file does not say what they show.
        hidden: the elements whose words Word does not print, in the order of reading.
    """

    words: set[etree._Element] = field(default_factory=set)
    blank: list[str] = field(default_factory=list)
    hidden: list[etree._Element] = field(default_factory=list)

    def blank_field(self, code: str) -> None:
        """Note a field without a result, unless it shows nothing.

        >>> reached = Reached()
        >>> reached.blank_field(" SYMBOL 97 "), reached.blank_field(" XE coasts "), reached.blank
        (None, None, ['SYMBOL'])
        """
        name = code.split()[0].upper() if code.strip() else ""
        if name and name not in _SILENT:
            self.blank.append(name)


def endless_fields(root: etree._Element) -> Iterator[etree._Element]:
    """Yield the marks of fields that begin and never end, as a deletion may leave them; Word shows what follows."""
    begun: list[list[etree._Element]] = []
    for mark in root.iter(w("fldChar")):
        kind = mark.get(w("fldCharType"))
        if kind == "begin":
            begun.append([mark])
        elif begun and kind == "end":
            begun.pop()
        elif begun:
            begun[-1].append(mark)
    return (mark for marks in begun for mark in marks)
