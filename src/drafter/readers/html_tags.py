"""Cuts a page in HTML into its tags and its words, in one go from head to foot.

What a page leaves open (a comment, a quotation mark in a tag) is looked for once and not again at every tag, so that a
damaged page takes no longer than a sound one, and the words in it are kept.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

from drafter.language.patterns import lazy


class Tag(NamedTuple):
    """A tag: its name in small letters, whether it closes an element, and its attributes as they are written."""

    name: str
    closes: bool
    attributes: str

    def attribute(self, name: str) -> str:
        """Return an attribute, "" where there is none.

        >>> Tag("a", False, ' id=x HREF="https://docs.un.org/A/1?a&amp;b"').attribute("href")
        'https://docs.un.org/A/1?a&b'
        """
        found = re.search(rf"(?i)(?<![\w-]){name}\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", self.attributes)
        return unescaped(next(filter(None, found.groups()), "")) if found else ""

    @property
    def is_hidden(self) -> bool:
        """Whether a browser does not show what stands in it.

        >>> [Tag("p", False, one).is_hidden for one in (' style="display : none"', ' title="hidden"')]
        [True, False]
        """
        return bool(_HIDDEN.search(self.attribute("style")) or _UNSHOWN.search(_VALUES.sub("", self.attributes)))


_HIDDEN = lazy(r"(?i)display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all")
_UNSHOWN = lazy(r"(?i)(?<![\w-])hidden(?![\w-])")
_VALUES = lazy(r"=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'>]+)")
_HEAD = lazy(r"<(/?)([A-Za-z][^\s/>]*)")
_ATTRIBUTES = lazy(r"(?:[^\"'>]++|\"[^\"]*+\"|'[^']*+')*+>")
_OTHERS = (("<!--", "-->"), ("<![CDATA[", "]]>"), ("<!", ">"), ("<?", ">"))
"""What is in a page beside tags and words, and how it ends."""
_RAW = ("script", "style")
_TOO_LONG = lazy(r"&#(?:[xX][0-9A-Fa-f]{7,}|[0-9]{8,});?")


def pieces(page: str) -> Iterator[Tag | str]:
    """Yield the tags and the words of a page; comments and the like are left out.

    >>> [piece if isinstance(piece, str) else piece.name for piece in pieces("<p>a &lt; b<!-- c --> d</p> <x")]
    ['p', 'a < b', ' d', 'p', ' <x']
    """
    open_ends: set[str] = set()
    start = position = 0
    while (position := page.find("<", position)) >= 0:
        tag, end = _markup(page, position, open_ends)
        if end < 0:
            position += 1
            continue
        if start < position:
            yield unescaped(page[start:position])
        if tag:
            yield tag
            end = _after_raw(page, tag, end)
        start = position = end
    if start < len(page):
        yield unescaped(page[start:])


def _markup(page: str, position: int, open_ends: set[str]) -> tuple[Tag | None, int]:
    """Read the tag or comment that begins here: the tag, and where it ends; below zero if none begins here."""
    if head := _HEAD.match(page, position):
        end = _end_of_tag(page, head.end(), open_ends)
        return Tag(head[2].lower(), bool(head[1]), page[head.end() : max(end - 1, 0)]), end
    for begin, close in _OTHERS:
        if page.startswith(begin, position):
            found = -1 if close in open_ends else page.find(close, position + len(begin))
            if found >= 0:
                return None, found + len(close)
            open_ends.add(close)
    return None, -1


def _end_of_tag(page: str, position: int, open_ends: set[str]) -> int:
    """Find where a tag ends; once a quotation mark was left open, the first bracket ends every tag."""
    if "quote" not in open_ends:
        if found := _ATTRIBUTES.match(page, position):
            return found.end()
        open_ends.add("quote")
    end = -1 if ">" in open_ends else page.find(">", position)
    if end < 0:
        open_ends.add(">")
    return end + 1 if end >= 0 else -1


def _after_raw(page: str, tag: Tag, end: int) -> int:
    """Pass over the words of a program or a style, which are none of the page."""
    if tag.name not in _RAW or tag.closes:
        return end
    found = re.compile(rf"</{tag.name}", re.IGNORECASE).search(page, end)
    return found.start() if found else len(page)


def unescaped(words: str) -> str:
    r"""Return words with the characters that their references name.

    >>> unescaped("5 &lt; 7 &amp; &#8211; &#99999999999;")
    '5 < 7 & – \ufffd'
    """
    return html.unescape(_TOO_LONG.sub("\ufffd", words))
