"""Changed elements put into the bytes of a part, so that all other bytes stay as they are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.parsers import expat

from lxml import etree

from drafter.language.patterns import lazy
from drafter.model.errors import UnusableBase
from drafter.ooxml.namespaces import WORD
from drafter.writers.redline.official.location import Location

_PARAGRAPH, _TABLE = f"{WORD}}}p", f"{WORD}}}tbl"
_DECLARED = lazy(rb' xmlns(?::[\w.-]+)?="[^"]*"')


def spliced(part: bytes, places: list[Location]) -> bytes:
    """Put the changed and the new paragraphs into a part.

    Raises:
        UnusableBase: the paragraphs cannot be told apart in the bytes.
    """
    if not any(place.touched or place.after for place in places):
        return part
    ranges = _ranges(part)
    if len(ranges) != len(places):
        raise UnusableBase("the paragraphs of this Word file cannot be told apart: save it in Word and try again")
    pieces, position = [], 0
    for place, (start, end) in zip(places, ranges, strict=True):
        own = xml(place.element, part, _declared_round(place.element)) if place.touched else part[start:end]
        pieces += [part[position:start], own, *(xml(new, part) for new in place.after)]
        position = end
    return b"".join([*pieces, part[position:]])


def with_notes(part: bytes, added: Mapping[str, etree._Element], order: list[str]) -> bytes:
    """Put new notes before the note whose mark comes next, so that notes and marks have one order.

    Args:
        part: the part with the notes.
        added: id → new note.
        order: the ids of all notes in the order of their marks.
    """
    following = ""
    for number in reversed(order):
        if number in added:
            head = rf'<w:footnote\b[^>]*w:id="{following}"'.encode() if following else b"</w:footnotes>"
            found = re.search(head, part)
            place = found.start() if found else part.rindex(b"</w:footnotes>")
            part = part[:place] + xml(added[number], part) + part[place:]
        following = number
    return part


def renumbered(part: bytes, tag: str, numbers: Mapping[str, str]) -> bytes:
    """Return notes or their marks other ids; no other byte changes.

    >>> renumbered(b'<w:footnoteReference w:id="2"/><w:ins w:id="2"/>', "footnoteReference", {"2": "3"})
    b'<w:footnoteReference w:id="3"/><w:ins w:id="2"/>'
    """

    def new(found: re.Match[bytes]) -> bytes:
        return found[1] + numbers.get(found[2].decode(), found[2].decode()).encode()

    return re.sub(rf'(<w:{tag}\b[^>]*\bw:id=")(-?\d+)'.encode(), new, part)


def xml(element: etree._Element, part: bytes, around: bytes = b"") -> bytes:
    """Write an element without the names that are declared at the head of the part, or in what it stands in."""
    tail, element.tail = element.tail, None
    written = etree.tostring(element, encoding="UTF-8", xml_declaration=False)
    element.tail = tail
    declared = head_of(part) + around
    return _DECLARED.sub(lambda found: b"" if found[0] in declared else found[0], written)


def _declared_round(element: etree._Element) -> bytes:
    parent = element.getparent()
    names = {} if parent is None else parent.nsmap
    return "".join(f' xmlns:{name}="{url}"' for name, url in names.items() if name).encode()


def head_of(part: bytes) -> bytes:
    """Return the bytes of a part up to the end of the tag of its root, whose names hold in all of it.

    >>> head_of(b'<?xml version="1.0"?><w:document xmlns:w="x"><w:body/></w:document>')
    b'<?xml version="1.0"?><w:document xmlns:w="x">'
    """
    return part[: part.find(b">", part.find(b"<w:")) + 1]


def child_starts(part: bytes) -> list[int]:
    """Return where each child of the root begins in the bytes of a part."""
    found: list[int] = []
    depth = 0
    parser = expat.ParserCreate()

    def begin(_: str, __: object) -> None:
        nonlocal depth
        depth += 1
        if depth == 2:
            found.append(parser.CurrentByteIndex)

    def end(_: str) -> None:
        nonlocal depth
        depth -= 1

    parser.StartElementHandler, parser.EndElementHandler = begin, end
    parser.Parse(part, True)
    return found


def _ranges(part: bytes) -> list[tuple[int, int]]:
    """Return where each outer paragraph begins and ends in the bytes of a part, and where each outer table ends."""
    found: list[tuple[int, int]] = []
    open_ones: list[tuple[str, int]] = []
    parser = expat.ParserCreate(namespace_separator="}")

    def begin(tag: str, _: object) -> None:
        if tag in (_PARAGRAPH, _TABLE):
            open_ones.append((tag, parser.CurrentByteIndex))

    def end(tag: str) -> None:
        if tag not in (_PARAGRAPH, _TABLE):
            return
        _, start = open_ones.pop()
        around = [name for name, _ in open_ones]
        last = _end_of_element(part, start, parser.CurrentByteIndex)
        if tag == _PARAGRAPH and _PARAGRAPH not in around:
            found.append((start, last))
        elif tag == _TABLE and not around:
            found.append((last, last))

    parser.StartElementHandler, parser.EndElementHandler = begin, end
    parser.Parse(part, True)
    return found


def _end_of_element(part: bytes, start: int, told: int) -> int:
    """Return the place after an element; of an empty one the parser tells it, of others where the end tag begins.

    >>> _end_of_element(b"<p/></body>", 0, 4), _end_of_element(b"<p><r/></p>", 0, 7)
    (4, 11)
    """
    is_empty = part[told - 2 : told] == b"/>" and part.rfind(b"<", start, told) == start
    return told if is_empty else part.index(b">", told) + 1


def before_end(part: bytes, new: list[etree._Element]) -> bytes:
    """Put new children after those that the root of a part has."""
    tree = etree.fromstring(part)
    if len(tree):
        end = part.rindex(b"</")
        return part[:end] + b"".join(xml(element, part) for element in new) + part[end:]
    tree.extend(new)
    return etree.tostring(tree, encoding="UTF-8", xml_declaration=True, standalone=True)
