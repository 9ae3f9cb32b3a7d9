"""Operative paragraphs and sub-paragraphs with any numbers and letters, and which of them a rule finds."""

from __future__ import annotations

from drafter.model.resolution import Emphasis, Masthead, Paragraph, Part, Resolution, Text
from drafter.rules.book import RULES
from drafter.rules.draft import Draft
from drafter.rules.reading_order import passages


def told(rule, *lines):
    """Tell which lines a rule finds; a line is a label, how deep it stands, and perhaps other words."""
    body = tuple(_paragraph(*line) for line in lines)
    draft = Draft(Resolution(Masthead(), (), body), passages(Resolution(Masthead(), (), body)))
    return [finding.passage.label for finding in RULES[rule].check(draft)]


def _paragraph(label, level=0, words="Decides to meet;"):
    first, _, rest = words.partition(" ")
    opening = (Emphasis(first),) if label.endswith(".") and not level else (Text(first),)
    return Paragraph((*opening, Text(f" {rest}")), Part.OPERATIVE, label, level)


def numbered(*numbers):
    return [(f"{number}.",) for number in numbers]


def lettered(labels, level=1):
    return [(label, level) for label in labels]
