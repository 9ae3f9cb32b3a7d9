"""What each value of a fact is, in a sentence with an example: for the form of the preview, editors and the schema."""

from __future__ import annotations

from collections.abc import Sequence

from drafter.language.facts import amounts, council, documents, figures, periods, years
from drafter.language.facts.citations import series
from drafter.language.facts.tables import RESOLUTIONS

FIELDS = {
    "number": "Which one it is, in figures, for example 24",
    "held": "When it was held, as it is printed, for example 4 July 2024 or 16 and 17 September 2022",
    "date": "The day of what is not held, such as a report or the end of a mandate, for example 12 March 2026",
    "place": "The city, for example Astana",
    "country": "The State in which the city lies, for example Kazakhstan",
    "chair": "Who was in the chair, for example India",
    "format": "How it was held where it was in no one place, for example video",
    "with": "With whom it was signed, for example United Nations Environment Programme",
    "signed": "When it was signed, as it is printed, for example February 2024",
    "renewed": "When it was renewed, as it is printed, for example October 2024",
    "instrument": "What it is called where it is no memorandum of understanding, for example agreement",
    "subject": "What it is about, for example cooperation",
    "purpose": "What it is for, beginning with to, aimed at or with the goal of, for example to develop tourism",
    "name": "What it is called, for example Tianjin Summit",
    "declaration": "What was adopted there, for example Tianjin Declaration",
    "outcome": "What was adopted there, for example Baku Declaration",
    "by": "Who has the chairmanship, for example Kyrgyzstan",
    "term": "For which years, for example 2025–2026",
    "state": "The State, for example Belarus",
    "decided": "When that was decided, as it is printed, for example 4 July 2024",
    "verb": "Other opening words of its paragraph, for example Welcomes",
    "adverb": "none, also or further, where another one is printed than is computed, for example none",
    "phrase": "Which of the agreed phrases prints it, by its name",
}
"""What a field of a fact is, by its name."""

SINGLE = {
    periods.NAME: "The budget period, its first and its last day, for example 1 July 2026 to 30 June 2027",
    periods.AS_AT: "The day of which the text says how things stand, for example 30 April 2027",
    years.NAME: "The year that the text provides for, for example 2027",
    years.OF_FIGURES: "The year of the figures, for example 2025",
    council.NAME: "The coming session of the Human Rights Council, in figures, for example 64",
}
_NAMED = {
    documents.NAME: "The symbol of a document, for example A/81/302; A/81/TODO while its number is not known",
    amounts.NAME: "An amount of money, its figures in threes, for example 1,500,000",
    figures.NAME: "A figure as it is printed, for example 205 million",
}
_ADOPTED = "The day on which the resolution was adopted, for example 5 September 2025"


def meaning(path: Sequence[str | int]) -> str:
    """Return what a value is; empty where its name is all that is known of it.

    Args:
        path: the names and positions that lead to it below `facts:`.

    >>> meaning(("latest_meeting", "place")), meaning(("earlier_resolutions", "77/338"))
    ('The city, for example Astana', 'The day on which the resolution was adopted, for example 5 September 2025')
    >>> meaning(("amounts", "total"))[:18], meaning(("host",))
    ('An amount of money', 'These words are printed wherever the text asks for “host”')
    """
    first, last = str(path[0]), str(path[-1])
    if first in (*series.NAMES, RESOLUTIONS) and len(path) > 1:
        return _ADOPTED
    if len(path) == 1:
        return SINGLE.get(first, f"These words are printed wherever the text asks for “{first}”")
    return _NAMED.get(first) or FIELDS.get(last, "")
