"""A rolling text in words that a person can read: its paragraphs with their tracked changes, then its table.

{+Norway: further }      words that Norway puts in
{-Norway; Chile: was}    words that two take out
{<Norway: words}         words that Norway moves away from here, {>Norway: words} the same at their new place
{+Norway: ¶}             the end of a paragraph that Norway puts in: all before it is new
[strengthen – Norway]    brackets and names of the rolling text itself
[^1]                     the mark of a note; the notes follow the paragraphs
PP 1 | text | proposal | by    a row of the table: +what comes in+, -what goes-
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from drafter.compare.rolling import BRACKETS, TABLE
from drafter.ooxml.archive import unpacked
from drafter.ooxml.namespaces import DOCUMENT_PART, FOOTNOTES_PART, w

_SIGNS = {w("ins"): "+", w("del"): "-", w("moveTo"): ">", w("moveFrom"): "<"}
_SHOWN = {w("tab"): "\t", w("noBreakHyphen"): "-", w("br"): " / "}
_TITLE = "Heading1"
_COMMENTS = "word/comments.xml"


def in_words(data: bytes) -> str:
    """Give the text of a Word file from its title on, in words."""
    parts = {name: etree.fromstring(one) for name, one in unpacked(data).items() if name.endswith(".xml")}
    body = list(parts[DOCUMENT_PART].find(w("body")))
    first = next(n for n, one in enumerate(body) if _style(one) == _TITLE)
    remarks = _remarks(parts.get(_COMMENTS))
    lines = [line for one in body[first:] for line in _element(one, remarks)]
    last = next(n for n, line in enumerate(lines) if line.startswith("Paragraph | "))
    return "\n".join([*lines[: last - 1], *_notes(parts.get(FOOTNOTES_PART)), "", *lines[last:], ""])


def _style(element: etree._Element) -> str:
    found = element.find(f"{w('pPr')}/{w('pStyle')}")
    return "" if found is None else found.get(w("val"), "")


def _element(element: etree._Element, remarks: dict[str, str]) -> Iterator[str]:
    if element.tag == w("p"):
        line = _paragraph(element, remarks).replace(": \t", ": ").lstrip("\t").replace("\t", " ")
        yield from [line] if line.strip("¶") else []
    for row in element.iter(w("tr")) if element.tag == w("tbl") else ():
        cells = ["".join(map(_cell_words, cell.iter(w("r")))) for cell in row.iter(w("tc"))]
        cells = [cell.replace("++", "").replace("--", "") for cell in cells]
        own = next(row.iter(w("ins")), None)
        is_of_table = own is not None and own.get(w("author")) == TABLE
        yield " | ".join(cells if is_of_table else [_cell(cell, remarks) for cell in row.iter(w("tc"))])


def _cell(cell: etree._Element, remarks: dict[str, str]) -> str:
    return " / ".join(_paragraph(one, remarks) for one in cell.iter(w("p")))


def _paragraph(paragraph: etree._Element, remarks: dict[str, str]) -> str:
    found: list[tuple[str, str]] = []
    for one in paragraph.iter(w("r"), w("rPr")):
        is_mark = one.tag == w("rPr") and one.getparent().tag == w("pPr")
        if one.tag == w("r"):
            found.append((_change(one.getparent()), _words(one, remarks)))
        elif is_mark and (sign := next(one.iter(*_SIGNS), None)) is not None:
            mark = (_named(sign), "¶")
    end = [mark] if paragraph.find(f"{w('pPr')}/{w('rPr')}/*") is not None else []
    return "".join(_joined([*found, *end]))


def _joined(pieces: list[tuple[str, str]]) -> Iterator[str]:
    last = ""
    for change, words in pieces:
        if words and change != last:
            yield "}" if last else ""
            yield f"{{{change}: " if change else ""
            last = change
        yield words
    yield "}" if last else ""


def _change(parent: etree._Element) -> str:
    while parent.tag == w("hyperlink"):
        parent = parent.getparent()
    return _named(parent) if parent.tag in _SIGNS else ""


def _named(change: etree._Element) -> str:
    author = change.get(w("author"))
    return "" if author in (BRACKETS, TABLE) else f"{_SIGNS[change.tag]}{author}"


def _words(run: etree._Element, remarks: dict[str, str]) -> str:
    words = ""
    for one in run:
        if one.tag in (w("t"), w("delText")):
            words += one.text or ""
        elif one.tag == w("footnoteReference"):
            words += f"[^{one.get(w('id'))}]"
        elif one.tag == w("commentReference"):
            words += f" ({remarks[one.get(w('id'))]})"
        else:
            words += _SHOWN.get(one.tag, "")
    return words


def _cell_words(run: etree._Element) -> str:
    words = _words(run, {})
    properties = run.find(w("rPr"))
    looks = () if properties is None else [one.tag for one in properties]
    sign = "+" if w("u") in looks else "-" if w("strike") in looks else ""
    return f"{sign}{words}{sign}"


def _notes(root: etree._Element | None) -> Iterator[str]:
    for note in () if root is None else root.iter(w("footnote")):
        words = " ".join(_paragraph(one, {}).strip() for one in note.iter(w("p")))
        words = re.sub(r"\s*\t\s*", " ", words).strip()
        if note.get(w("type")) is None and not words.startswith("*"):
            yield f"[^{note.get(w('id'))}] {words}"


def _remarks(root: etree._Element | None) -> dict[str, str]:
    several = () if root is None else root.iter(w("comment"))
    return {
        one.get(w("id")): f"{one.get(w('author'))}, {one.get(w('date'))[:10]}: {''.join(one.itertext())}"
        for one in several
    }
