"""A resolution as elements of a web page, block by block; every word may carry where it comes from.

The elements are those of a text, so that a reader of the page, and a screen reader, finds headings, lists and notes:
`sheet` holds a header with the masthead and the title, the article, the annexes and the notes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from html import escape
from itertools import count, zip_longest

from drafter.language.facts.forms import TODO
from drafter.language.patterns import lazy
from drafter.language.symbols import links
from drafter.model.resolution import (
    Annex,
    Block,
    Emphasis,
    Enacting,
    Heading,
    Inline,
    Inlines,
    Link,
    Note,
    NoteAgain,
    Paragraph,
    Resolution,
    Strong,
    Table,
    Text,
)
from drafter.rendering.traces.origins import Origin
from drafter.rendering.traces.provenance import AnnexTrace, BlockTrace, Provenance, TableTrace, Trace
from drafter.writers.own_links import with_own_links

_LOOKS = {Emphasis: "em", Strong: "strong"}
_HEAD = ("organ", "distribution", "date", "original")
_ITEM = ("session", "committee", "agenda_item", "agenda_title", "sponsors")
_LEFT = lazy(rf"\b{TODO}\b|(?<=\.)__")
"""What is left to fill in."""

_SAFE = ("https://", "http://", "mailto:")

Annotation = Callable[[str, Origin], str]
"""What is made of words of one origin: from words that are escaped to words in an element."""


def sheet(resolution: Resolution, where: Provenance | None = None, annotated: Annotation | None = None) -> str:
    """Return the elements of a resolution.

    Args:
        resolution: what to write.
        where: where its words come from.
        annotated: what is made of the words of one origin; without it symbols become links.

    >>> from drafter.model.resolution import Masthead
    >>> body = (Paragraph((Emphasis("Requests"), Text(" peace.")), label="1."),)
    >>> print(sheet(Resolution(Masthead(), (Text("Peace"),), body)).splitlines()[-2])
    <p class="plain" id="b0"><span class="label">1.</span> <em>Requests</em> peace.</p>
    """
    elements = _PageElements(annotated if where else None)
    return elements.written(with_own_links(resolution), where or Provenance())


class _PageElements:
    """Writes the blocks of a resolution, and collects their notes."""

    def __init__(self, annotated: Annotation | None) -> None:
        self._annotated = annotated
        self._numbers, self._blocks = count(1), count()
        self._notes: list[str] = []

    def written(self, resolution: Resolution, where: Provenance) -> str:
        """Return the elements of the whole."""
        head, title = self._masthead(resolution, where), self._words(resolution.title, where.title)
        number = f"{escape(resolution.number)}. " if resolution.number else ""
        body = "\n".join(self._body(resolution.body, where.body))
        annexes = "".join(self._annexes(resolution.annexes, where.annexes))
        closing = self._closing(resolution, where)
        return (
            f"<header>\n{head}<h1>{number}{title}</h1>\n</header>\n"
            f"<article>\n{body}\n{closing}</article>{annexes}{self._noted()}"
        )

    def _masthead(self, resolution: Resolution, where: Provenance) -> str:
        names = (*_HEAD, "adoption", "source") if resolution.adopted else (*_HEAD, *_ITEM)
        return f'<p class="symbol">{self._line(resolution, where, "symbol")}</p>\n' + "".join(
            f'<p class="{name.replace("_", "-")}">{words}</p>\n'
            for name in names
            if (words := self._line(resolution, where, name))
        )

    def _line(self, resolution: Resolution, where: Provenance, name: str) -> str:
        words = getattr(resolution.masthead, name)
        inlines = (Text(words),) if isinstance(words, str) else words
        written = self._words(inlines, where.masthead.get(name, Trace()))
        return f"[{written}]" if name == "source" and written else written

    def _closing(self, resolution: Resolution, where: Provenance) -> str:
        closing = resolution.closing
        if not closing:
            return ""
        lines = ((closing.meeting, "meeting"), (closing.date, "date"))
        written = "<br>".join(self._words((Text(words),), where.closing.get(name, Trace())) for words, name in lines)
        return f'<p class="closing">{written}</p>\n'

    def _annexes(self, annexes: Sequence[Annex], traces: Sequence[AnnexTrace]) -> Iterator[str]:
        for annex, trace in zip_longest(annexes, traces, fillvalue=AnnexTrace()):
            if isinstance(annex, Annex):
                title = self._words(annex.title, trace.title)
                body = "\n".join(self._body(annex.body, trace.body))
                label = f"<span>{escape(annex.label)}</span> " if annex.label else ""
                yield f'\n<section class="annex">\n<h2>{label}{title}</h2>\n{body}\n</section>'

    def _noted(self) -> str:
        items = "\n".join(self._notes)
        return f'\n<footer role="doc-endnotes" aria-label="Notes">\n{items}\n</footer>' if items else ""

    def _body(self, blocks: Sequence[Block], traces: Sequence[BlockTrace]) -> Iterator[str]:
        for block, trace in zip_longest(blocks, traces[: len(blocks)], fillvalue=Trace()):
            yield self._block(block, trace)  # type: ignore[arg-type]

    def _block(self, block: Block, trace: BlockTrace) -> str:
        place = "" if self._annotated else f' id="b{next(self._blocks)}"'
        match block:
            case Table(rows):
                return f"<table{place}>{self._rows(rows, trace if isinstance(trace, tuple) else ())}</table>"
            case _ if isinstance(trace, tuple):
                return self._block(block, Trace())
            case Enacting(inlines):
                return f'<p class="enacting"{place}>{self._words(inlines, trace)}</p>'
            case Heading(inlines, label, level):
                degree = min(level + 1, 6)
                return f"<h{degree}{place}>{self._label(label, trace)}{self._words(inlines, trace)}</h{degree}>"
            case Paragraph(inlines, part, label, level):
                kind = f"{part.value} level{min(level, 3)}" if level else part.value
                return f'<p class="{kind}"{place}>{self._label(label, trace)}{self._words(inlines, trace)}</p>'

    def _rows(self, rows: Sequence[Sequence[Inlines]], traces: TableTrace) -> str:
        return "".join(
            f"<tr>{''.join(self._cells(cells, line))}</tr>" for cells, line in zip_longest(rows, traces, fillvalue=())
        )

    def _cells(self, cells: Sequence[Inlines], traces: Sequence[Trace]) -> Iterator[str]:
        for cell, trace in zip_longest(cells, traces[: len(cells)], fillvalue=Trace()):
            yield f"<td>{self._words(cell, trace)}</td>"  # type: ignore[arg-type]

    def _label(self, label: str, trace: Trace) -> str:
        if not label:
            return ""
        words = escape(label)
        if self._annotated and trace.label:
            words = self._annotated(words, trace.label)
        return f'<span class="label">{words}</span> '

    def _words(self, inlines: Inlines, trace: Trace) -> str:
        """Write words with their looks, each piece of one origin apart, and their marks of notes."""
        at, notes, written = 0, iter(trace.notes), list[str]()
        for inline in inlines:
            if isinstance(inline, Note | NoteAgain):
                written.append(self._mark(inline, next(notes, None)))
            else:
                written.append(_looking(inline, "".join(self._pieces(inline, trace, at))))
                at += len(inline.words)
        return "".join(written)

    def _pieces(self, inline: Text | Emphasis | Strong | Link, trace: Trace, at: int) -> Iterator[str]:
        if not self._annotated or not trace.segments:
            yield _linked(inline)
            return
        end = at + len(inline.words)
        for span in trace.between(at, end):
            words = inline.words[max(span.start, at) - at : min(span.end, end) - at]
            if words:
                yield self._annotated(_broken(words), span.origin)

    def _mark(self, note: Note | NoteAgain, trace: Trace | None) -> str:
        if isinstance(note, NoteAgain):
            return f"<sup>{note.number}</sup>"
        place = len(self._notes) + 1
        label = escape(note.mark or str(next(self._numbers)))
        self._notes.append("")
        words = self._words(note.inlines, trace or Trace())
        self._notes[place - 1] = f'<p class="note" id="note{place}"><sup>{label}</sup> {words}</p>'
        return f'<sup><a href="#note{place}">{label}</a></sup>'


def _looking(inline: Inline, words: str) -> str:
    look = _LOOKS.get(type(inline))
    return f"<{look}>{words}</{look}>" if look and words else words


def _linked(inline: Text | Emphasis | Strong | Link) -> str:
    """Write words with links: those of symbols, and their own."""
    if isinstance(inline, Link) and inline.target.startswith(_SAFE):
        return f'<a href="{escape(inline.target)}">{_broken(inline.words)}</a>'
    written, at = "", 0
    for start, end, url in links(inline.words):
        written += f'{_broken(inline.words[at:start])}<a href="{escape(url)}">{escape(inline.words[start:end])}</a>'
        at = end
    return written + _broken(inline.words[at:])


def _broken(words: str) -> str:
    marked = _LEFT.sub(r"<mark>\g<0></mark>", escape(words))
    return marked.replace("\n", "<br>")
