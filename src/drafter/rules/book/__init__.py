"""Every rule of the house: importing this module fills the table `RULES`."""

from drafter.rules.book import (
    adoption,
    calendar,
    capitals,
    days,
    events,
    facts,
    figures,
    footnotes,
    identification,
    instruments,
    leftovers,
    names,
    operative,
    pointers,
    preamble,
    punctuation,
    references,
    sequence,
    spelling,
    sponsors,
)
from drafter.rules.registry import RULES

CHAPTERS = {
    "Masthead": identification,
    "Title, adoption and closing": adoption,
    "Sponsors": sponsors,
    "Preamble": preamble,
    "Operative part": operative,
    "References to own paragraphs": pointers,
    "Sequence of openings": sequence,
    "References to resolutions": references,
    "Other references": instruments,
    "Footnotes": footnotes,
    "Dates": days,
    "Numbers": figures,
    "Punctuation": punctuation,
    "Spelling": spelling,
    "Capitals": capitals,
    "Names": names,
    "Sessions": calendar,
    "Events": events,
    "Facts": facts,
    "Leftovers of negotiation": leftovers,
}
"""The chapters of the manual, each a module."""

__all__ = ["CHAPTERS", "RULES"]
