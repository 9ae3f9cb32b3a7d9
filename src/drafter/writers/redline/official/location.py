"""A paragraph in its place in a Word file, or the end of a table, after which new paragraphs may come."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from lxml import etree

from drafter.ooxml.namespaces import w
from drafter.ooxml.styles import Styles
from drafter.writers.redline.official.characters import Character, bare
from drafter.writers.redline.official.paragraph_reader import characters_of


@dataclass(eq=False)
class Location:
    """A paragraph of a file, or the end of a table.

    Args:
        part: the part where it stands.
        element: the paragraph, which is changed in place; or the table, which is not.
        styles: the styles of the file.
        after: new paragraphs that follow it.
        touched: whether it is changed.
    """

    part: str
    element: etree._Element
    styles: Styles
    after: list[etree._Element] = field(default_factory=list)
    touched: bool = False

    @cached_property
    def characters(self) -> list[Character]:
        """What stands in it; the cells of a table are paragraphs of their own."""
        return [] if self.element.tag == w("tbl") else characters_of(self.element, self.styles)

    @cached_property
    def words(self) -> str:
        """The words that it had before any change, without any space, to find it by."""
        return bare("".join(character.words for character in self.characters))

    @property
    def shown(self) -> str:
        """How it begins, to name it in a message."""
        words = " ".join("".join(character.words for character in self.characters).split())
        return f"“{words[:60]}{'…' if len(words) > 60 else ''}”"


def outer(tree: etree._Element) -> list[etree._Element]:
    """Return the paragraphs that stand in no other, as one in a text box does, and the tables, after their cells."""
    found: list[etree._Element] = []
    for child in tree:
        if child.tag == w("p"):
            found.append(child)
        else:
            found += outer(child)
            if child.tag == w("tbl") and not any(above.tag == w("tbl") for above in child.iterancestors()):
                found.append(child)
    return found
