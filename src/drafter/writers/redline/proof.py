"""The proof of a redline: accepting all changes gives the new text, rejecting all gives the old one.

What is compared is everything that a person sees, with links and notes: the file with its changes accepted or
rejected, against the paragraphs that the same resolution is written with when nothing is tracked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import zip_longest

from lxml import etree

from drafter.language.patterns import lazy
from drafter.language.typography import bind
from drafter.model.errors import UnprovedRedline
from drafter.model.resolution import Resolution
from drafter.ooxml import revisions
from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.names import DOCUMENT_PART, FOOTNOTES_PART, RELATION, STYLES_PART, WORD, w
from drafter.ooxml.relationships import Relationships
from drafter.ooxml.styles import Styles
from drafter.ooxml.view import Seen, View
from drafter.writers.docx import fields, notes_part
from drafter.writers.docx.content import blocks
from drafter.writers.docx.story import Story

Settle = Callable[[etree._Element], None]

_STORIES = ("word/document", "word/footnotes", "word/header")
_TAG = lazy(r"\{\{r? (\w+) \}\}")


def accepted(data: bytes) -> bytes:
    """Return a Word file with all tracked changes accepted."""
    return _settled(data, revisions.accept)


def rejected(data: bytes) -> bytes:
    """Return a Word file with all tracked changes rejected."""
    return _settled(data, revisions.reject)


def _settled(data: bytes, settle: Settle) -> bytes:
    members = unpacked(data)
    trees = _trees(members, settle)
    marks = {mark.get(w("id")) for mark in trees[DOCUMENT_PART].iter(w("footnoteReference"))}
    for note in trees[FOOTNOTES_PART]:
        if note.get(w("type")) is None and note.get(w("id")) not in marks:
            trees[FOOTNOTES_PART].remove(note)
    return packed({**members, **{name: etree.tostring(tree, encoding="UTF-8") for name, tree in trees.items()}})


def prove(data: bytes, template: bytes, old: Resolution, new: Resolution) -> None:
    """Prove a redline.

    Args:
        data: the Word file with tracked changes.
        template: the template that it was written with.
        old: what rejecting all changes must give.
        new: what accepting all changes must give.

    Raises:
        UnprovedRedline: with the first paragraph that differs.
    """
    members, shell = unpacked(data), unpacked(template)
    for name, settle, resolution in (("accepting", revisions.accept, new), ("rejecting", revisions.reject, old)):
        trees = _trees(members, settle)
        pairs = (
            *_pairs(_seen(trees, members), _expected(shell, resolution)),
            *_pairs(_heads(trees), _filled(shell, resolution)),
        )
        for number, (left, right) in enumerate(pairs, 1):
            if left != right:
                raise UnprovedRedline(
                    f"{name} all changes would not give the {'new' if resolution is new else 'old'} text back "
                    f"(paragraph {number}), so the redline was not written. Please report these two texts."
                )


def _pairs(found: list[Seen], wanted: list[Seen]) -> Iterator[tuple[Seen | None, Seen | None]]:
    return zip_longest(found, wanted)


def _trees(members: Mapping[str, bytes], settle: Settle) -> dict[str, etree._Element]:
    trees = {name: etree.fromstring(part) for name, part in members.items() if name.startswith(_STORIES)}
    for tree in trees.values():
        settle(tree)
    return trees


def _seen(trees: Mapping[str, etree._Element], members: Mapping[str, bytes]) -> list[Seen]:
    links = _links(members, "footnotes")
    found = {note.get(w("id"), ""): ("note", *View(links).blocks(note)) for note in trees[FOOTNOTES_PART]}
    body = trees[DOCUMENT_PART].find(w("body"))
    return View(_links(members, "document"), found).blocks(body) if body is not None else []


def _links(members: Mapping[str, bytes], part: str) -> dict[str, str]:
    return {number: one.target for number, one in Relationships(members).of(f"word/{part}.xml").items()}


def _expected(shell: Mapping[str, bytes], resolution: Resolution) -> list[Seen]:
    """Return what is seen of a resolution that is written without changes: the template with its loop filled."""
    styles = Styles(etree.fromstring(shell[STYLES_PART]))
    story, below = Story(styles), Story(styles)
    body = _fragment("body", "".join(blocks(story, resolution)))
    footnotes = etree.fromstring(notes_part.part(below, story.notes, ""))
    links = {relation: url for url, relation in below.links.items()}
    found = {note.get(w("id"), ""): ("note", *View(links).blocks(note)) for note in footnotes}
    text = View({relation: url for url, relation in story.links.items()}, found).blocks(body)
    frame = View().blocks(etree.fromstring(shell[DOCUMENT_PART])[0])
    loop = next(number for number, block in enumerate(frame) if "{%p for" in str(block))
    return [*frame[:loop], *text, *frame[loop + 3 :]]


def _fragment(name: str, xml: str) -> etree._Element:
    return etree.fromstring(f'<w:{name} xmlns:w="{WORD}" xmlns:r="{RELATION}">{xml}</w:{name}>')


def _heads(trees: Mapping[str, etree._Element]) -> list[Seen]:
    heads = (tree for name, tree in sorted(trees.items()) if name.startswith("word/header"))
    return [("head", _words(paragraph)) for head in heads for paragraph in head.iter(w("p"))]


def _filled(shell: Mapping[str, bytes], resolution: Resolution) -> list[Seen]:
    words = {name: bind(value) for name, value in fields(resolution).items()}
    words["series"] = words["symbol"][:1]
    heads = (etree.fromstring(part) for name, part in sorted(shell.items()) if name.startswith("word/header"))
    texts = (_words(paragraph) for head in heads for paragraph in head.iter(w("p")))
    return [("head", _TAG.sub(lambda tag: words.get(tag[1], ""), text)) for text in texts]


def _words(paragraph: etree._Element) -> str:
    return "".join(text.text or "" for text in paragraph.iter(w("t")))
