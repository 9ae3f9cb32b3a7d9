"""The type in which a run is set: its size, scale and spacing, from the run itself or from the styles it has."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from drafter.ooxml.namespaces import w
from drafter.ooxml.styles import Styles, switched
from drafter.writers.pdf import letters


@dataclass(frozen=True, slots=True)
class Type:
    """The type in which letters are set.

    Args:
        size: in points; of raised letters their own.
        scale: the share of their width that letters have.
        spacing: points between two letters.
        italic: letters are italic.
        bold: letters are bold.
        kerned: pairs of letters are set nearer to each other where they look better so.
    """

    size: float
    scale: float
    spacing: float
    italic: bool
    bold: bool
    kerned: bool

    def width(self, letter: str) -> float | None:
        """Return the width of a letter in points, with the spacing after it; `None` when it is not known."""
        share = letters.width(letter, self.italic, self.bold)
        return None if share is None else share * self.size * self.scale + self.spacing

    def length(self, words: str) -> float:
        """Return the room that a number takes in points, without the spacing after it; unknown letters take none."""
        return sum(self.width(letter) or 0.0 for letter in words) - self.spacing

    def kerning(self, first: str, second: str) -> float:
        """Return the points by which two letters stand farther apart than their widths say."""
        return letters.kerning(first, second, self.italic, self.bold) * self.size * self.scale if self.kerned else 0.0


def type_of(run: etree._Element, style: str, styles: Styles) -> Type:
    """Find the type in which a run is set.

    Args:
        run: the run.
        style: the id of the style of its paragraph.
        styles: the styles of the file.
    """
    properties = _Properties(run, style, styles)
    half_points, kerned_from = properties.number("sz", 20), properties.number("kern", 0)
    return Type(
        size=half_points / 2 * (letters.RAISED if properties.raised() else 1),
        scale=properties.number("w", 100) / 100,
        spacing=properties.number("spacing", 0) / 20,
        italic=switched(properties.find("i")) is True,
        bold=switched(properties.find("b")) is True,
        kerned=0 < kerned_from <= half_points,
    )


@dataclass(frozen=True, slots=True)
class _Properties:
    """The properties of a run, and those of its styles where it has none itself."""

    run: etree._Element
    style: str
    styles: Styles

    def find(self, name: str) -> etree._Element | None:
        own = self.run.find(f"{w('rPr')}/{w(name)}")
        if own is not None:
            return own
        named = self.run.find(f"{w('rPr')}/{w('rStyle')}")
        found = None if named is None else self.styles.property(named.get(w("val"), ""), f"rPr/{name}")
        return self.styles.property(self.style, f"rPr/{name}") if found is None else found

    def number(self, name: str, usual: int) -> int:
        found = self.find(name)
        return usual if found is None else int(found.get(w("val"), usual))

    def raised(self) -> bool:
        position = self.find("vertAlign")
        return position is not None and position.get(w("val")) != "baseline"
