"""Style names and ids: a template may come back from another editor with other ids, the names stay."""

from __future__ import annotations

from lxml import etree

from drafter.ooxml.names import w


class Styles:
    """The styles of a file by name; names are compared without regard to case, as Word does.

    Args:
        part: the bytes of `word/styles.xml`.
    """

    def __init__(self, part: bytes) -> None:
        self._ids = {
            name.get(w("val"), "").lower(): style.get(w("styleId"), "")
            for style in etree.fromstring(part).iter(w("style"))
            if (name := style.find(w("name"))) is not None
        }

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._ids

    def id(self, name: str) -> str:
        """Give the id of a style.

        Raises:
            KeyError: the file has no style of that name.
        """
        return self._ids[name.lower()]
