"""The styles of a file: by name, because ids change from editor to editor, and with what they take over from others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from drafter.model.errors import BadTemplate
from drafter.ooxml.namespaces import WORD, w
from drafter.ooxml.runs import attribute

_OFF = ("0", "false", "off", "none")
_INSTEAD = {
    "article_number": "Section_Number", "article_title": "Section_Title", "table_head": "Table_Text",
    "table_note": "__Single Txt",
    **{f"{one}_below": one for one in (
        "section_number", "section_heading", "section_heading_12", "section_heading_14", "article_number",
    )},
}  # fmt: skip
"""What stands for styles that older templates do not have."""
_TAKEN_OVER = frozenset(("spacing", "ind", "rFonts"))
"""Properties of several values, of which a style may change one alone."""


class Styles:
    """The styles of a file, which nobody changes; names are compared without regard to case, as Word does.

    Args:
        root: the root of the styles part; `None` when the file has none.
    """

    def __init__(self, root: etree._Element | None) -> None:
        styles = [] if root is None else list(root.iter(w("style")))
        self._styles = {one.get(w("styleId"), ""): one for one in styles}
        self._ids = {self.name(style): style for style in self._styles}
        self._known: dict[tuple[str, str], dict[str, str]] = {}
        self._found: dict[tuple[str, str], etree._Element | None] = {}
        defaults = {one.get(w("type")): one.get(w("styleId"), "") for one in styles if on(one.get(w("default"), "0"))}
        self.default = defaults.get("paragraph", "")
        """The id of the style that a paragraph has when it names none."""

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._ids

    def id(self, name: str) -> str:
        """Return the id of a style, or of the one that stands for it where the file does not have it.

        Raises:
            BadTemplate: the file has no style of that name.
        """
        if name not in self:
            if instead := _INSTEAD.get(name.lower()):
                return self.id(instead)
            raise BadTemplate(f"The Word template has no style “{name}”: add one, or use the template of drafter.")
        return self._ids[name.lower()]

    def name(self, style: str) -> str:
        """Return the name of a style in small letters; nothing when the file does not have it."""
        found = self._styles.get(style)
        name = None if found is None else found.find(w("name"))
        return "" if name is None else name.get(w("val"), "").lower()

    def property(self, style: str, path: str) -> etree._Element | None:
        """Find a property in a style or the nearest one that it is based on.

        Args:
            style: the id of the style.
            path: where it stands, as `"rPr/i"` or `"pPr/numPr"`.
        """
        if (style, path) not in self._found:
            steps = "/".join(map(w, path.split("/")))
            several = (one.find(steps) for one in self._chain(style))
            self._found[style, path] = next((one for one in several if one is not None), None)
        return self._found[style, path]

    def all_of(self, style: str, part: str) -> dict[str, str]:
        """Return all properties that a style has or takes over, as XML by their names.

        Args:
            style: the id of the style.
            part: where they stand: `"pPr"` of paragraphs, `"rPr"` of runs.
        """
        if (style, part) not in self._known:
            self._known[style, part] = self._all_of(style, part)
        return dict(self._known[style, part])

    def _all_of(self, style: str, part: str) -> dict[str, str]:
        found: dict[str, _Property] = {}
        for one in reversed(self._chain(style)):
            for child in () if (own := one.find(w(part))) is None else own.iterchildren("*"):
                name = etree.QName(child).localname
                found[name] = _Property.of(child, found.get(name))
        return {name: one.xml(name) for name, one in found.items()}

    def of(self, paragraph: etree._Element) -> str:
        """Return the id of the style that a paragraph has."""
        named = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
        return self.default if named is None else named.get(w("val"), "")

    def inherited(self, paragraph: etree._Element, name: str) -> Iterator[etree._Element]:
        """Yield a property of a paragraph (`"ind"`): its own first, then that of its style, where they are there."""
        own = paragraph.find(f"{w('pPr')}/{w(name)}")
        styled = self.property(self.of(paragraph), f"pPr/{name}")
        yield from (found for found in (own, styled) if found is not None)

    def value(self, paragraph: etree._Element, name: str, attribute: str) -> str | None:
        """Return an attribute of a property of a paragraph (`"spacing"`, `"after"`), wherever it takes it from."""
        own = paragraph.find(f"{w('pPr')}/{w(name)}")
        styled = (style.find(f"{w('pPr')}/{w(name)}") for style in self._chain(self.of(paragraph)))
        found = (one.get(w(attribute)) for one in (own, *styled) if one is not None)
        return next((value for value in found if value is not None), None)

    def shades(self, style: str) -> Iterator[etree._Element]:
        """Yield the colours that a style and those it is based on put behind words, cells and rows."""
        for one in self._chain(style):
            yield from one.iter(w("shd"))

    def toggles(self, style: str, name: str) -> bool:
        """Return whether a style turns a property of words on (`"i"`, `"b"`, `"vanish"`)."""
        return switched(self.property(style, f"rPr/{name}")) is True

    def _chain(self, style: str) -> list[etree._Element]:
        chain: list[etree._Element] = []
        seen: set[str] = set()
        while style in self._styles and style not in seen:
            seen.add(style)
            chain.append(self._styles[style])
            based = self._styles[style].find(w("basedOn"))
            style = "" if based is None else based.get(w("val"), "")
        return chain


class _Property(NamedTuple):
    """A property of a style: what it says, and what stands in it."""

    attributes: tuple[tuple[str, str], ...]
    content: str

    @classmethod
    def of(cls, element: etree._Element, before: _Property | None) -> _Property:
        """Return what an element says; of a distance or font, what it does not say is taken over."""
        name = etree.QName(element).localname
        taken = dict(before.attributes) if before and name in _TAKEN_OVER else {}
        own = {f"w:{etree.QName(key).localname}": str(value) for key, value in element.items()}
        inside = (etree.tostring(child, encoding="unicode", with_tail=False) for child in element)
        return cls(tuple(sorted((taken | own).items())), "".join(inside).replace(f' xmlns:w="{WORD}"', ""))

    def xml(self, name: str) -> str:
        attributes = "".join(f" {key}={attribute(value)}" for key, value in self.attributes)
        return f"<w:{name}{attributes}>{self.content}</w:{name}>" if self.content else f"<w:{name}{attributes}/>"


def on(value: str) -> bool:
    """Return whether a switch is on: it is unless it says no.

    >>> on("1"), on("false")
    (True, False)
    """
    return value not in _OFF


def switched(property: etree._Element | None) -> bool | None:
    """Return whether a property is turned on or off; `None` when it is not there."""
    return None if property is None else on(property.get(w("val"), "1"))
