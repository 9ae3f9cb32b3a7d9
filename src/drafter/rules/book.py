"""Every rule of the house: importing this module fills the table `RULES`."""

from drafter.rules import (
    adoption,
    capitals,
    days,
    events,
    facts,
    figures,
    footnotes,
    instruments,
    leftovers,
    masthead,
    names,
    operative,
    pointers,
    preamble,
    punctuation,
    references,
    sequence,
    sessions,
    spelling,
    sponsors,
)
from drafter.rules.registry import RULES

CHAPTERS = {
    "Masthead": masthead,
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
    "Sessions": sessions,
    "Events": events,
    "Facts": facts,
    "Leftovers of negotiation": leftovers,
}
"""The chapters of the manual, each a module."""

__all__ = ["CHAPTERS", "RULES"]
