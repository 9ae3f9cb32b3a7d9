"""The lines of a resolution from session to end rule: the style of each, what stands before its words, the words.

The layout is in the styles of the template and nowhere else: a line names its style, numbers and labels are typed
text with tabs, as the United Nations types them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from drafter.language.patterns import lazy
from drafter.language.typography import bind_all
from drafter.model.resolution import (
    Annex,
    Closing,
    Emphasis,
    Inline,
    Inlines,
    Resolution,
    Table,
    Text,
    merged,
    plain,
)
from drafter.writers.body_lines import (
    BELOW_TITLE,
    SPACER,
    AnnexLines,
    BodyLines,
    PrintedParagraph,
    heading_lines,
    inline_lines,
    parted,
)

END = "End_Rule"
OPENING: tuple[str | int, ...] = (
    "session", "committee", "agenda_item", "agenda_title", 3, "sponsors", "adoption", 2, "source", "title", 2,
)  # fmt: skip
"""What stands above the text, in its order, and how many blank lines are between."""

_STYLES = {
    "session": "Session",
    "committee": "Committee",
    "agenda_item": "Agenda_Item_Normal",
    "agenda_title": "Agenda_Title_H2",
    "sponsors": "Sponsors",
    "meeting": "Closing_Meeting",
    "closing date": "Closing_Date",
}
_SHORT_NAME = lazy(r"\([A-Z][a-z]+ Committee\)")


def lines(resolution: Resolution) -> Iterator[PrintedParagraph | Table]:
    """Yield everything below the masthead table, in the order of the pages."""
    yield from _opening(resolution)
    yield from text_lines(resolution)
    yield from _closing(resolution.closing)
    yield from annex_lines(resolution)
    yield PrintedParagraph(END)


def text_lines(resolution: Resolution) -> Iterator[PrintedParagraph | Table]:
    """Yield the text, from its enacting words to its last paragraph."""
    show = BodyLines(resolution.body)
    yield from (line for block in resolution.body for line in show(block))


def annex_lines(resolution: Resolution) -> Iterator[PrintedParagraph | Table]:
    """Yield the annexes, each with its heading."""
    yield from (line for annex in resolution.annexes for line in _annex(annex))


def _opening(resolution: Resolution) -> Iterator[PrintedParagraph]:
    for item in OPENING:
        if isinstance(item, int):
            yield from (PrintedParagraph(SPACER),) * item
        elif item == "title":
            yield from element(item, resolution.title, resolution.number)
        else:
            yield from element(item, _as_inlines(getattr(resolution.masthead, item)))


def _as_inlines(words: str | Inlines) -> Inlines:
    return ((Text(words),) if words else ()) if isinstance(words, str) else words


def element(name: str, inlines: Inlines, label: str = "") -> Iterator[PrintedParagraph]:
    """Yield the lines of something that a resolution has once.

    Args:
        name: a name in `OPENING`, `meeting` or `closing date`, or `annex`.
        inlines: its words; what has none is not printed.
        label: the number of the resolution before its title, or the label of an annex.
    """
    match name:
        case "title":
            yield from inline_lines("Title_H1", inlines, f"\t{label}.\t" if label else "\t\t")
        case "annex":
            yield from heading_lines(("Annex_Number", "Annex_Title", "Annex_Number"), label, inlines, BELOW_TITLE)
        case "adoption":
            yield from (PrintedParagraph("Title_H_CH", line, "\t\t") for line in printed(name, inlines))
        case "source" if inlines:
            yield from (
                PrintedParagraph("Source_Line", (Text("["), *line, Text("]"))) for line in printed(name, inlines)
            )
            yield from (PrintedParagraph(SPACER),) * 2
        case "committee":
            yield from inline_lines(_STYLES[name], tuple(map(_together, inlines)))
        case _ if name in _STYLES:
            yield from inline_lines(_STYLES[name], inlines)


def printed(name: str, inlines: Inlines) -> tuple[Inlines, ...]:
    r"""Return the lines of words in which something is printed that a resolution has once.

    >>> [plain(line) for line in printed("title", (Text("Safety of harbours\nLights"),))]
    ['Safety of harbours', 'Lights']
    """
    if name == "adoption" and inlines:
        return ((Text(_adoption(plain(inlines))),),)
    if name == "source" and inlines:
        return (merged(tuple(_italic(_together(inline)) for inline in inlines)),)
    if name == "committee":
        return tuple(parted(tuple(map(_together, inlines))))
    return tuple(parted(inlines))


def _adoption(words: str) -> str:
    """Keep "on" and the date together: they go to the next line as a whole."""
    head, on, date = words.rpartition(" on ")
    return f"{head} {bind_all(on.lstrip() + date)}" if head else words


def _together(inline: Inline) -> Inline:
    """Keep the short name of a committee on one line, as 40 of 40 prints have it, at the beginning of a line."""
    if isinstance(inline, Text) and _SHORT_NAME.search(inline.words):
        return replace(inline, words=_SHORT_NAME.sub(lambda name: bind_all(name[0]), inline.words))
    return inline


def _italic(inline: Inline) -> Inline:
    return Emphasis(inline.words) if isinstance(inline, Text) else inline


def _closing(closing: Closing | None) -> Iterator[PrintedParagraph]:
    if closing:
        yield from element("meeting", _as_inlines(closing.meeting))
        yield from element("closing date", _as_inlines(closing.date))


def _annex(annex: Annex) -> Iterator[PrintedParagraph | Table]:
    yield from element("annex", annex.title, annex.label)
    show = AnnexLines(annex.body)
    yield from (line for block in annex.body for line in show(block))
