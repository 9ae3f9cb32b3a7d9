"""A paragraph in its place in a Word file."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from lxml import etree

from drafter.ooxml.names import w
from drafter.ooxml.styles import Styles
from drafter.writers.redline.official.characters import Atom, atoms_of, bare


@dataclass(eq=False)
class Place:
    """A paragraph of a file.

    Args:
        part: the part where it stands.
        element: the paragraph; it is changed in place.
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
    def atoms(self) -> list[Atom]:
        """What stands in it."""
        return atoms_of(self.element, self.styles)

    @cached_property
    def words(self) -> str:
        """The words that it had before any change, without any space, to find it by."""
        return bare("".join(atom.words for atom in self.atoms))

    @property
    def shown(self) -> str:
        """How it begins, to name it in a message."""
        words = " ".join("".join(atom.words for atom in self.atoms).split())
        return f"“{words[:60]}{'…' if len(words) > 60 else ''}”"


def outer(tree: etree._Element) -> list[etree._Element]:
    """Return the paragraphs that stand in no other paragraph, as one in a text box does."""
    return [p for p in tree.iter(w("p")) if not any(above.tag == w("p") for above in p.iterancestors())]
