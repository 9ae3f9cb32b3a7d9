"""Remarks on paragraphs as comments in the margin of a finished Word file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from lxml import etree

from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.namespaces import DOCUMENT_PART, WORD, w
from drafter.ooxml.relationships import TYPES_PART, with_type
from drafter.ooxml.runs import attribute, legal, run
from drafter.ooxml.seal import sealed
from drafter.writers.redline.comments import PART, RELATION, TYPE

_RELATIONS = "word/_rels/document.xml.rels"
_ORDINARY = str.maketrans("\u00a0\u2011", " -")


def with_remarks(data: bytes, remarks: Sequence[tuple[str, str]], author: str, date: str = "") -> bytes:
    """Put remarks into a Word file that was just written.

    Args:
        data: the bytes of the file.
        remarks: the words of a paragraph and what is said of it, in the order of reading.
        author: the name that Word shows with each remark.
        date: date and time with the time zone, in ISO form; empty for none.
    """
    if not remarks:
        return data
    members = unpacked(data)
    document = etree.fromstring(members[DOCUMENT_PART])
    comments = etree.fromstring(members.get(PART, f'<w:comments xmlns:w="{WORD}"/>'.encode()))
    stamp = f'xmlns:w="{WORD}" w:author={attribute(author)} w:initials={attribute(author[:1].upper())}'
    stamp += f' w:date="{date}"' if date else ""
    for number, (paragraph, said) in enumerate(placed(list(document.iter(w("p"))), remarks), len(comments)):
        mark(paragraph, number)
        comment = f'<w:comment w:id="{number}" {stamp}><w:p>{run(legal(said))}</w:p></w:comment>'
        comments.append(etree.fromstring(comment))
    if PART not in members:
        members[_RELATIONS] = _related(members[_RELATIONS])
        members[TYPES_PART] = with_type(members[TYPES_PART], PART, TYPE)
    members[DOCUMENT_PART], members[PART] = (_written(tree) for tree in (document, comments))
    return packed(sealed(members))


def placed(
    paragraphs: Sequence[etree._Element], remarks: Iterable[tuple[str, str]]
) -> Iterator[tuple[etree._Element, str]]:
    """Yield the paragraph of each remark, the next one that has its words, with the remark.

    Args:
        paragraphs: those of a document, in their order; words that are deleted in them do not count.
        remarks: the words of a paragraph and what is said of it, in the order of reading.
    """
    known = [_words(paragraph) for paragraph in paragraphs]
    start = 0
    for words, said in remarks:
        wanted = words.translate(_ORDINARY)
        start = next((n for n in range(start, len(known)) if known[n].endswith(wanted)), start)
        yield paragraphs[start], said


def _words(paragraph: etree._Element) -> str:
    notes = {id(child) for mark in paragraph.iter(w("footnoteReference")) if (child := mark.getnext()) is not None}
    return "".join(t.text or "" for t in paragraph.iter(w("t")) if id(t) not in notes).translate(_ORDINARY)


def mark(paragraph: etree._Element, number: int) -> None:
    """Write the mark of a comment round all that stands in a paragraph; nothing is returned.

    Args:
        paragraph: the paragraph, which is changed.
        number: the number of the comment.
    """
    before = (w("pPr"), w("commentRangeStart"))
    start = next((n for n, child in enumerate(paragraph) if child.tag not in before), len(paragraph))
    paragraph.insert(start, etree.Element(w("commentRangeStart"), {w("id"): str(number)}))
    etree.SubElement(paragraph, w("commentRangeEnd"), {w("id"): str(number)})
    reference = etree.SubElement(paragraph, w("r"))
    etree.SubElement(reference, w("commentReference"), {w("id"): str(number)})


def _related(part: bytes) -> bytes:
    root = etree.fromstring(part)
    etree.SubElement(root, root[0].tag, {"Id": "remarks", "Type": RELATION, "Target": PART.removeprefix("word/")})
    return _written(root)


def _written(tree: etree._Element) -> bytes:
    return bytes(etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True))
