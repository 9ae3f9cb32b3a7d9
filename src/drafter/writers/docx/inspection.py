"""The look at a Word template before it is opened: anybody may have made it, and python-docx trusts what it opens."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from zipfile import BadZipFile

from lxml import etree

from drafter.ooxml.namespaces import w
from drafter.ooxml.package import Package
from drafter.writers.docx.tag_grammar import BRACE, OPENING, TAG, shown
from drafter.writers.docx.tags import PRINTED

DAMAGE = (BadZipFile, KeyError, ValueError, TypeError, AttributeError, IndexError, OSError, etree.XMLSyntaxError)
"""What python-docx raises for a package that is not as it should be."""

MOST_ELEMENTS = 60_000
"""Elements that the parts with words may have; those of the house have 500."""

_FILLED = ("header", "footer")
_ROOTS = {"header": "hdr", "footer": "ftr", "styles": "styles", "settings": "settings", "footnotes": "footnotes"}
_MOST_TOLD = 6


def faults_of(file: Package) -> tuple[str, ...]:
    """Return why a template cannot be filled: it is damaged or endless, or has tags where none is filled.

    Raises:
        UnreadableSource: a part of it cannot be read.
    """
    hidden = (fault for root in filled_parts(file).values() for fault in _hidden(root))
    return (*_other_roots(file), *_endless(file), *_tags_elsewhere(file), *hidden)


def told(faults: Iterable[str]) -> str:
    """Tell what is wrong with the tags of a template, and which there are.

    >>> told(["“{{ sesion }}” is not known; did you mean “session”?"])[:74]
    'in this Word template “{{ sesion }}” is not known; did you mean “session”?'
    """
    first = list(dict.fromkeys(faults))
    more = f"; and {len(first) - _MOST_TOLD:,} more" if len(first) > _MOST_TOLD else ""
    said = f"{'; '.join(first[:_MOST_TOLD])}{more}"
    end = "" if said.endswith("?") else "."
    return f"in this Word template {said}{end} The tags that there are: {', '.join(PRINTED)}."


def damaged(error: Exception) -> str:
    """Tell that a template cannot be opened."""
    return f"The Word template is no Word file, or a damaged one ({str(error)[:200]}): save it again in Word."


def _other_roots(file: Package) -> Iterator[str]:
    """Yield the parts that are of another kind than the file says."""
    if file.body.tag != w("document") or file.body.find(w("body")) is None:
        yield f"{file.main} holds no text of a document"
    for one in file.relationships(file.main).values():
        if one.kind in _ROOTS:
            root = None if one.external else file.tree(one.target)
            if root is None or root.tag != w(_ROOTS[one.kind]):
                yield f"{shown(one.target)} is no part of the kind “{one.kind}”"


def _endless(file: Package) -> Iterator[str]:
    count = sum(1 for root in filled_parts(file).values() for _ in root.iter())
    if count > MOST_ELEMENTS:
        yield f"there are {count:,} elements, and {MOST_ELEMENTS:,} is the most"


def _hidden(root: etree._Element) -> Iterator[str]:
    """Yield what stands between braces where no tag is looked for: in fields, links, tracked changes, attributes."""
    for element in root.iter():
        own = [element.tail] if _holds_words(element) else [element.text, element.tail]
        found = [BRACE.search(words) for words in own if words and _has_brace(words)]
        found += [OPENING.search(words) for words in map(str, element.attrib.values()) if _has_brace(words)]
        yield from (
            f"{shown(one.string[one.start() :])} stands in a link, a field, a tracked change or another place where no "
            f"tag is filled: put it among ordinary words"
            for one in found
            if one
        )


def _has_brace(words: str) -> bool:
    return "{" in words or "}" in words


def _holds_words(element: etree._Element) -> bool:
    """Return whether an element has words of an ordinary run."""
    run = element.getparent()
    paragraph = None if run is None else run.getparent()
    return element.tag == w("t") and run is not None and run.tag == w("r") and (
        paragraph is not None and paragraph.tag == w("p")
    )  # fmt: skip


def filled_parts(file: Package) -> dict[str, etree._Element]:
    """Return the parts in which tags are filled."""
    targets = [one.target for one in file.relationships(file.main).values() if one.kind in _FILLED]
    return {name: root for name in (file.main, *targets) if (root := file.tree(name)) is not None}


def _tags_elsewhere(file: Package) -> Iterator[str]:
    """Yield the tags in notes, properties and other parts, which nobody fills."""
    filled = filled_parts(file)
    for name, part in file.archive.parts().items():
        if name not in filled and name.endswith((".xml", ".rels")) and b"{" in part:
            words = part.decode("utf-8", "replace")
            for found in OPENING.finditer(words):
                tag = TAG.match(words, found.start())
                yield f"{shown(tag[0] if tag else found[0])} stands in {name}, where no tag is filled"
