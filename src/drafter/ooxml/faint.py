"""Words of a Word file that are printed so that nobody sees them: white on white, or in the tiniest type."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from drafter.language.numbers import is_figures
from drafter.language.patterns import lazy
from drafter.ooxml.namespaces import w
from drafter.ooxml.styles import Styles

_WHITE = lazy(r"(?i)(?:f[0-9a-f]){3}")
_TINY = 4
"""Type of fewer half points than these cannot be read in print; in a PDF it is left out."""
_UNFILLED = ("", "auto", "none", "white")
"""What leaves the paper white; the last is a colour of a highlighter."""
_PAPER = ("background1", "light1", "bg1", "lt1")
"""The names that themes have for the colour of the paper."""


def faint(root: etree._Element, styles: Styles) -> Iterator[etree._Element]:
    """Yield the runs of a part that are tiny, or white with nothing dark behind them.

    Args:
        root: the part.
        styles: the styles of the file.
    """
    dark_pages = any(_is_colour(page.get(w("color"), "")) for page in root.iter(w("background")))
    for run in root.iter(w("r")):
        if _is_tiny(run, styles) or (not dark_pages and _is_white(run, styles)):
            yield run


def _is_tiny(run: etree._Element, styles: Styles) -> bool:
    half_points = _value(run, "sz", styles)
    return is_figures(half_points) and int(half_points) < _TINY


def _is_white(run: etree._Element, styles: Styles) -> bool:
    is_white = _WHITE.fullmatch(_value(run, "color", styles)) or _value(run, "color", styles, "themeColor") in _PAPER
    if not is_white or _is_colour(_value(run, "highlight", styles)):
        return False
    return next(run.iterancestors(w("txbxContent")), None) is None and not _is_filled(run, styles)


def _value(run: etree._Element, name: str, styles: Styles, attribute: str = "val") -> str:
    """Return what a run says of its look, or else its style or that of its paragraph."""
    found = run.find(f"{w('rPr')}/{w(name)}")
    for style in _named(run, styles) if found is None else ():
        if (found := styles.property(style, f"rPr/{name}")) is not None:
            break
    return "" if found is None else found.get(w(attribute), "")


def _named(run: etree._Element, styles: Styles) -> Iterator[str]:
    own = run.find(f"{w('rPr')}/{w('rStyle')}")
    if own is not None:
        yield own.get(w("val"), "")
    if (paragraph := next(run.iterancestors(w("p")), None)) is not None:
        yield styles.of(paragraph)


def _is_filled(run: etree._Element, styles: Styles) -> bool:
    """Return whether something behind a run, up to its table and the styles of both, has a colour of its own."""
    above = (run, *run.iterancestors(w("p"), w("tc"), w("tr"), w("tbl")))
    own = (shade for one in above for shade in one.iterfind(f"*/{w('shd')}"))
    tables = (one.find(f"{w('tblPr')}/{w('tblStyle')}") for one in run.iterancestors(w("tbl")))
    of_tables = (shade for one in tables if one is not None for shade in styles.shades(one.get(w("val"), "")))
    of_words = (styles.property(style, f"{kind}/shd") for style in _named(run, styles) for kind in ("rPr", "pPr"))
    shades = (shade for shade in (*own, *of_tables, *of_words) if shade is not None)
    return any(_is_colour(shade.get(w("fill"), "")) for shade in shades)


def _is_colour(value: str) -> bool:
    return value.lower() not in _UNFILLED and not _WHITE.fullmatch(value)
