"""Markdown: headings, italics, links of resolutions and documents, footnotes as superscripts and at the end."""

from __future__ import annotations

from drafter.language.symbols import links
from drafter.model.resolution import Resolution
from drafter.writers.own_links import with_own_links
from drafter.writers.transcript import Notation, transcript

_HEADS = {
    "Session": "## ",
    "Committee": "## ",
    "Agenda_Title_H2": "### ",
    "Title_H_CH": "## ",
    "Title_H1": "### ",
    "Section_Number": "#### ",
    "Section_Title": "#### ",
    "Section_Heading": "#### ",
    "Section_Heading_12": "### ",
    "Section_Heading_14": "## ",
    "Article_Number": "#### ",
    "Article_Title": "#### ",
    "Annex_Number": "## ",
    "Annex_Title": "### ",
}


def write(resolution: Resolution) -> bytes:
    """Write a resolution as Markdown (UTF-8).

    >>> from drafter.model.resolution import Masthead, Paragraph, Text
    >>> words = (Text("Recalling its resolution 59/48,"),)
    >>> print(write(Resolution(Masthead(), (Text("Peace"),), (Paragraph(words),))).decode().splitlines()[-1])
    Recalling its resolution [59/48](https://undocs.org/en/A/RES/59/48),
    """
    notation = Notation(mark=_mark, parted="", linked=_linked, heads=_HEADS)
    return transcript(with_own_links(resolution), notation).encode()


def _mark(label: str) -> str:
    return f"<sup>{label}</sup>" if label.isdigit() else label


def _linked(words: str) -> str:
    for start, end, url in reversed(tuple(links(words))):
        target = url.replace("(", "%28").replace(")", "%29")
        words = f"{words[:start]}[{words[start:end]}]({target}){words[end:]}"
    return words
