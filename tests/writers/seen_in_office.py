"""What a person sees of a Word file that LibreOffice has saved, and the file of a text to measure it by."""

from functools import cache

from lxml import etree

from drafter.ooxml.archive import unpacked
from drafter.ooxml.namespaces import DOCUMENT_PART, FOOTNOTES_PART, w
from drafter.ooxml.view import contents, led
from drafter.writers.docx import write as clean

PRINTED = {
    *map(w, "p pStyle tbl tr tc t tab br noBreakHyphen".split()),
    *map(w, "footnoteReference bookmarkStart bookmarkEnd fldChar instrText".split()),
}
"""What of a file is looked at: LibreOffice writes settings of its own beside it."""


@cache
def measure(office, one, layout):
    """The file of a text without changes, as LibreOffice saves it."""
    return office.settled("keep", clean(one, layout))


def seen(data):
    """What a person sees: the text, with links, looks and notes, and the running heads."""
    parts = unpacked(data)
    heads = (name for name in parts if name.startswith("word/header"))
    trees = {name: etree.fromstring(parts[name]) for name in (DOCUMENT_PART, FOOTNOTES_PART, *heads) if name in parts}
    return contents(trees, led(parts, trees), lambda element: element.tag in PRINTED)


def printed(found):
    """What is seen, without the paragraphs that have no words."""
    kept = []
    for one in found:
        kept.append(one._replace(more=tuple(printed(one.more))) if one.kind in ("note", "head") else one)
        if (one.kind, one.name) == ("end", w("p")):
            begin = max(n for n, other in enumerate(kept) if (other.kind, other.name) == ("begin", w("p")))
            if all(other.kind in ("begin", "end") for other in kept[begin:]):
                del kept[begin:]
    return kept
