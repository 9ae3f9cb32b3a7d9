"""The fixed lines of a resolution: the enacting clause, the closing, the label of an annex."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from drafter.language.patterns import lazy
from drafter.readers.grammar.inlines import without_head
from drafter.readers.source import SourceBlock, SourceParagraph

ORGANS = ("General Assembly", "Security Council", "Economic and Social Council", "Human Rights Council")
"""The organs whose resolutions have this form."""

_LETTERHEAD = 3
"""Among how many lines at the top the name of the United Nations is the letterhead."""
_HEAD = lazy(r"United Nations(?: +(?=[A-Z]{1,4}/\S+$)|$)")
"""The name of the United Nations, alone or with the symbol that a page has put into its line."""

_JOB = lazy(r"GE\.\d{2}-\d{5} ?(?:\([A-Z]\))?(?: \d+)*")
"""The number under which Geneva has printed a document."""
_ENACTING = lazy(r"The ((?:[A-Z][\w-]+|and|of|for|the|on)(?: (?:[A-Z][\w-]+|and|of|for|the|on)){1,8}),?")
_KNOWN = lazy(rf"The (?:{'|'.join(ORGANS)}),?:?")
_DATE = r"\d{1,2} [A-Z][a-z]+ \d{4}"
_MEETING = lazy(rf"(\d+(?:st|nd|rd|th)(?: \([a-z]+\))?(?: [a-z]+){{0,2}} meeting(?: ?\(.+\))?),?(?:\s+({_DATE}))?")
_COUNTED = r"(?: (?:[IVXLC]+|\d+|[A-Z]))?"
_ANNEX = lazy(rf"(?:Annex|ANNEX){_COUNTED}")
_LABEL = lazy(rf"(?i:annex|appendix|enclosure|attachment|schedule|addendum){_COUNTED}")


def is_enacting(text: str) -> bool:
    """Return whether a line names the organ that opens the text.

    >>> is_enacting("The General Assembly,"), is_enacting("The Conference of the Parties,"), is_enacting("The report,")
    (True, True, False)
    """
    return names_organ(text) or (text.endswith(",") and bool(_ENACTING.fullmatch(text)))


def names_organ(text: str) -> bool:
    """Return whether a line names one of the known organs as an enacting clause does, and nothing else.

    >>> names_organ("The General Assembly,"), names_organ("The Hague Convention,")
    (True, False)
    """
    return bool(_KNOWN.fullmatch(text))


def meeting_and_date(text: str) -> tuple[str, str] | None:
    """Read the closing: the meeting, and the date if it stands on the same line.

    >>> meeting_and_date("95th plenary meeting"), meeting_and_date("53rd meeting 3 April 2024")
    (('95th plenary meeting', ''), ('53rd meeting', '3 April 2024'))
    """
    found = _MEETING.fullmatch(text)
    return (found[1], found[2] or "") if found else None


def without_letterhead(blocks: Sequence[SourceBlock]) -> list[SourceBlock]:
    """Drop the letterhead at the top, “United Nations” and the number of a print; it is no word of the resolution."""
    filled = [n for n, block in enumerate(blocks) if isinstance(block, SourceParagraph) and block.words][:_LETTERHEAD]
    named = next((n for n in filled if _HEAD.match(_words(blocks[n]))), None)
    jobs = [n for n in filled if _JOB.fullmatch(_words(blocks[n]))]
    return [
        one
        for n, block in enumerate(blocks)
        if n not in jobs
        for one in (_beside_head(block) if n == named else (block,))
    ]


def _beside_head(block: SourceBlock) -> Iterator[SourceBlock]:
    """Yield what stands in the line of the letterhead beside it, if anything does."""
    found = _HEAD.match(_words(block))
    if isinstance(block, SourceParagraph) and found and found.end() < len(block.words):
        yield replace(block, inlines=without_head(block.finished, found.end()))


def _words(block: SourceBlock) -> str:
    return block.words if isinstance(block, SourceParagraph) and not block.note else ""


def is_date(text: str) -> bool:
    """Return whether a line is a date and nothing else."""
    return bool(re.fullmatch(_DATE, text))


def is_annex_label(text: str) -> bool:
    """Return whether a line begins an annex.

    >>> is_annex_label("Annex II"), is_annex_label("Annexes are attached")
    (True, False)
    """
    return bool(_ANNEX.fullmatch(text))


def is_label_alone(text: str) -> bool:
    """Return whether the only line over an annex is its label; else it is its title.

    >>> is_label_alone("Appendix II"), is_label_alone("Rules of procedure")
    (True, False)
    """
    return bool(_LABEL.fullmatch(text))
