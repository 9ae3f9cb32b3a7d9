"""The tags of a Word template: found in the words of its paragraphs, or refused by name."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from lxml import etree

from drafter.model.nearest import nearest
from drafter.ooxml.namespaces import WORD, w
from drafter.ooxml.runs import wrapped
from drafter.writers.docx.run_content import RunContent, Writing
from drafter.writers.docx.tag_grammar import (
    ALLOWED,
    BRACE,
    TAG,
    For,
    If,
    Keyword,
    LeftOut,
    Name,
    TemplateTag,
    shown,
    step_of,
)
from drafter.writers.docx.tagged import (
    Condition,
    Loop,
    Placeholder,
    Tagged,
    TemplateBlock,
    TemplatePart,
    Typed,
    Untagged,
)
from drafter.writers.docx.tags import LOOPS, NAMES, PRINTED

MOST_PARAGRAPHS = 3_000
MOST_TAGS = 300
"""What a part may have at most; those of the house have fewer than 50 paragraphs and 20 tags."""

_CONTAINERS = frozenset(map(w, ("document", "body", "hdr", "ftr", "tbl", "tr", "tc", "sdt", "sdtContent")))
_OF_MARK = frozenset(map(w, ("rPr", "sectPr", "pPrChange")))


def form_of(root: etree._Element, keys: Iterator[int]) -> tuple[TemplatePart, list[str]]:
    """Find the tags of a part, and put in their place what docxtpl fills.

    Args:
        root: the root of the part; it is changed.
        keys: numbers the paragraphs of all parts.

    Returns:
        What the part asks for, and a sentence for everything that is wrong.
    """
    paragraphs = list(root.iter(w("p")))
    if len(paragraphs) > MOST_PARAGRAPHS:
        return TemplatePart(), [f"there are {len(paragraphs):,} paragraphs, and {MOST_PARAGRAPHS:,} is the most"]
    if root.nsmap.get("w") != WORD:
        return TemplatePart(), ["a part is not written as a word processor writes it: save it again in Word"]
    faults = list[str]()
    reader = _TemplateReader(Writing(root), keys, faults)
    for paragraph in paragraphs:
        reader.read(paragraph)
    return reader.form(), faults


class _TemplateReader:
    """Goes through the paragraphs of a part."""

    def __init__(self, writing: Writing, keys: Iterator[int], faults: list[str]) -> None:
        self._writing, self._keys, self._faults = writing, keys, faults
        self._blocks: list[TemplateBlock] = []
        self._left_out: set[str] = set()
        self._conditions: list[Condition] = []
        self._expected: list[TemplateTag] = []
        self._tags = 0

    def form(self) -> TemplatePart:
        """Return what the part asks for."""
        if self._conditions:
            self._faults.append(f"{{%p if {self._conditions[-1][0]} %}} has no {{%p endif %}}")
        if self._expected:
            self._faults.append("the loop over the text has no {%p endfor %}")
        if self._tags > MOST_TAGS:
            self._faults.append(f"there are {self._tags:,} tags, and {MOST_TAGS} is the most")
        return TemplatePart(tuple(self._blocks), frozenset(self._left_out))

    def read(self, paragraph: etree._Element) -> None:
        """Read a paragraph; what docxtpl fills takes its place."""
        pieces = tuple(self._writing.pieces(paragraph))
        words = "".join(piece.text for piece in pieces)
        tags = TAG.findall(words)
        self._tags += len(tags)
        if fault := _misplaced(paragraph, words, tags):
            self._faults.append(fault)
        elif self._expected or any(tag.startswith("{%") for tag in tags):
            self._control(paragraph, words.strip())
        elif tags or self._conditions:
            self._fill(paragraph, pieces, words)
        else:
            self._blocks.append(Untagged())

    def _control(self, paragraph: etree._Element, words: str) -> None:
        step = step_of(words) if TAG.fullmatch(words) else None
        if self._expected:
            self._go_on(paragraph, step, words)
            return
        match step:
            case For(variable, name):
                self._faults += _bad_loop(words, name, self._blocks, paragraph)
                self._expected = [Keyword("endfor"), Name(variable)]
                self._blocks.append(Loop(name))
                _put(paragraph, f"{{{{ {name} }}}}")
            case If(name, wanted) if name in PRINTED:
                self._conditions.append((name, wanted))
                _drop(paragraph)
            case Keyword("else") if self._conditions:
                name, wanted = self._conditions.pop()
                self._conditions.append((name, not wanted))
                _drop(paragraph)
            case Keyword("endif") if self._conditions:
                self._conditions.pop()
                _drop(paragraph)
            case _:
                self._faults.append(_refused(words, step))

    def _go_on(self, paragraph: etree._Element, step: TemplateTag | None, words: str) -> None:
        """Read a paragraph of the loop, in which two are expected."""
        if step != self._expected.pop():
            self._faults.append(
                f"{shown(words)} stands in the loop over the text, where only {{{{p paragraph }}}} and then "
                f"{{%p endfor %}} may stand, each alone in a paragraph"
            )
        _drop(paragraph)

    def _fill(self, paragraph: etree._Element, pieces: tuple[RunContent, ...], words: str) -> None:
        key, own = f"line_{next(self._keys)}", paragraph.find(w("pPr"))
        parent = paragraph.getparent()
        tagged = Tagged(
            key,
            self._writing.inside(own, _OF_MARK),
            "" if own is None else self._writing.inside(own.find(w("rPr"))),
            tuple(self._parts(pieces, words)),
            tuple(self._conditions),
            parent is not None and parent.tag == w("body"),
        )
        self._blocks.append(tagged)
        _put(paragraph, f"{{{{ {key} }}}}")

    def _parts(self, pieces: tuple[RunContent, ...], words: str) -> Iterator[Placeholder | Typed]:
        """Yield the tags and what stands between them; a tag may begin in one run and end in another."""
        tags = [(found.start(), found.end(), found[0]) for found in TAG.finditer(words)]
        start = 0
        for piece in pieces:
            if piece.xml:
                yield Typed(piece.xml)
            else:
                yield from self._cut(piece, start, tags)
            start += len(piece.text)

    def _cut(self, piece: RunContent, start: int, tags: list[tuple[int, int, str]]) -> Iterator[Placeholder | Typed]:
        position, end = start, start + len(piece.text)
        for first, last, tag in tags:
            if last <= start or first >= end:
                continue
            yield from _typed(piece, position - start, first - start)
            if first >= start:
                yield from self._tag(tag, piece.look)
            position = last
        yield from _typed(piece, position - start, end - start)

    def _tag(self, tag: str, look: str) -> Iterator[Placeholder]:
        match step := step_of(tag):
            case Name(name) if name in NAMES:
                yield Placeholder(name, look)
            case LeftOut(names) if set(names) <= set(PRINTED):
                self._left_out.update(names)
            case _:
                self._faults.append(_refused(tag, step))


def _bad_loop(words: str, name: str, before: list[TemplateBlock], paragraph: etree._Element) -> Iterator[str]:
    parent = paragraph.getparent()
    if name not in LOOPS:
        yield f"{shown(words)} is not known{nearest(name, LOOPS)}"
    elif Loop(name) in before:
        yield f"the loop over {name} stands twice"
    elif parent is None or parent.tag != w("body"):
        yield f"the loop over {name} stands in a table or a header: it belongs into the text"


def _misplaced(paragraph: etree._Element, words: str, tags: list[str]) -> str:
    """Return why nothing can be filled in a paragraph."""
    if lone := BRACE.search(TAG.sub(lambda tag: " " * len(tag[0]), words)):
        return f"{shown(words[lone.start() :])} is a broken tag: a tag begins with {{{{ and ends with }}}}"
    if not tags:
        return ""
    if any(ancestor.tag not in _CONTAINERS for ancestor in paragraph.iterancestors()):
        return f"{shown(tags[0])} stands in a text box or the like: put it into an ordinary paragraph"
    if paragraph.find(f"{w('pPr')}/{w('sectPr')}") is not None:
        return f"{shown(tags[0])} stands in the paragraph of a section break: give the break a paragraph of its own"
    return ""


def _refused(words: str, step: TemplateTag | None) -> str:
    """Return why a tag is refused."""
    match step:
        case Name(name) if name in LOOPS:
            return f"{shown(words)} is a loop: write {{%p for paragraph in {name} %}}"
        case Name(name) | If(name, _):
            return f"{shown(words)} is not known{nearest(name, PRINTED)}"
        case LeftOut(names):
            unknown = next(name for name in names if name not in PRINTED)
            return f"{shown(words)} is not known{nearest(unknown, PRINTED)}"
        case Keyword(_):
            return f"{shown(words)} ends what has not begun"
    if not TAG.fullmatch(words):
        return f"{shown(words)}: beside a tag with % nothing may stand; give it a paragraph of its own"
    return f"{shown(words)} is not allowed: {ALLOWED}"


def _typed(piece: RunContent, start: int, end: int) -> Iterator[Typed]:
    if words := piece.text[max(start, 0) : max(end, 0)]:
        properties = f"<w:rPr>{piece.look}</w:rPr>" if piece.look else ""
        text = f'<w:t xml:space="preserve">{escape(words, quote=False)}</w:t>'
        yield Typed(wrapped(text, properties))


def _put(paragraph: etree._Element, tag: str) -> None:
    """Put a tag in the place of a paragraph, as docxtpl would: what fills it are whole paragraphs."""
    before, parent = paragraph.getprevious(), paragraph.getparent()
    if before is not None:
        before.tail = f"{before.tail or ''}{tag}"
    elif parent is not None:
        parent.text = f"{parent.text or ''}{tag}"
    _drop(paragraph)


def _drop(paragraph: etree._Element) -> None:
    """Take a paragraph out: of one that only says when others are printed, these know it themselves."""
    parent = paragraph.getparent()
    if parent is not None:
        parent.remove(paragraph)
