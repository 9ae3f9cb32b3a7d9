"""The one-line language of the examples in the rules: a line is a document.

Paragraphs are parted by " / ", lines of the masthead by " | ", a footnote stands in place: `[^Resolution 70/1.]`.
A line that begins with `document:`, `facts:` or `preamble:` is a skeleton.
"""

from __future__ import annotations

import re
from dataclasses import replace

from drafter.language import markup, openings
from drafter.model.resolution import (
    Annex,
    Block,
    Closing,
    Emphasis,
    Enacting,
    Inlines,
    Masthead,
    Note,
    NoteAgain,
    Paragraph,
    Part,
    Resolution,
    Text,
    merged,
)
from drafter.rendering.wording.phrases import Phrases
from drafter.rules.book import RULES
from drafter.rules.checking import draft_of
from drafter.rules.draft import Draft
from drafter.rules.reading_order import passages
from drafter.skeleton.load import load

_SKELETON = ("document:", "facts:", "preamble:")
_LINES = ("organ", "symbol", "distribution", "date", "original", "session", "agenda item", "adoption")
_MARKED = ("sponsors", "source", "agenda title")
_LABEL = re.compile(r"(\d+\.|\([a-z]+\)|PP\d+\.) (?=\S)")
_NOTE = re.compile(r"\[\^([^\]]+)\]")


def draft(line: str, known: Phrases) -> Draft:
    """Make a document of a line."""
    if line.startswith(_SKELETON):
        lines = line.split(" | ")
        if not any(one.startswith("document:") for one in lines):
            lines.insert(0, "document: {session: 81}")
        return draft_of(load("\n".join(["drafter: 1", *lines, ""]), "example.yaml"), known)
    resolution, base = Resolution(Masthead(), (), ()), None
    for part in line.split(" | "):
        name, _, value = part.partition(": ")
        if name == "base":
            session, _, follows = value.partition(" session, ")
            base = _based(session, follows) if follows else paragraphs(value)
        else:
            resolution = _with(resolution, name, value, part)
    return Draft(resolution, passages(resolution), base=base)


def _based(session: str, follows: str) -> Resolution:
    agenda = f"the provisional agenda of its {follows or session.lower()} session"
    words = f"1. Decides to include in {agenda} the item; / 2. Asks."
    return replace(paragraphs(words), masthead=Masthead(session=f"{session} session", agenda_item="Agenda item 9"))


def _with(resolution: Resolution, name: str, value: str, part: str) -> Resolution:
    if name in _LINES:
        return replace(resolution, masthead=replace(resolution.masthead, **{name.replace(" ", "_"): value}))
    if name in _MARKED:
        return replace(resolution, masthead=replace(resolution.masthead, **{name.replace(" ", "_"): (Text(value),)}))
    if name == "title":
        return replace(resolution, title=(Text(value),))
    if name == "closing":
        return replace(resolution, closing=Closing(*value.split(", ", 1)))
    if name == "annex":
        return replace(resolution, annexes=(Annex(value, (), ()),))
    return replace(resolution, body=paragraphs(part).body)


def paragraphs(words: str) -> Resolution:
    """Make a resolution of nothing but paragraphs."""
    return Resolution(Masthead(), (), tuple(block for text in words.split(" / ") for block in _block(text)))


def _block(text: str) -> list[Block]:
    if re.match(r"the general assembly\W?$", text, re.IGNORECASE):
        return [Enacting((Text(text),))]
    match = _LABEL.match(text)
    label = match[1] if match and not match[1].startswith("PP") else ""
    words = text[match.end() :] if label and match else text
    part = _part(label, words)
    level = 1 if label.startswith("(") or text.startswith("• ") else 0
    return [Paragraph(_inlines(words, part, level), part, label, level)]


def _part(label: str, words: str) -> Part:
    bare = words.replace("*", "")
    participle = openings.opening(bare, Part.PREAMBULAR)
    if label[:1].isdigit():
        preambular = participle and not participle.startswith("Requesting")
        return Part.PREAMBULAR if preambular else Part.OPERATIVE
    if label or words.startswith("• "):
        operative = ";" in words or (words.endswith(".") and "report was" not in words)
        return Part.OPERATIVE if operative else Part.PREAMBULAR
    return Part.PREAMBULAR


def _inlines(words: str, part: Part, level: int) -> Inlines:
    notes: list[Note | NoteAgain] = []

    def kept(match: re.Match[str]) -> str:
        again = re.fullmatch(r"again (\d+)", match[1])
        star = "*" if match[1].startswith("*R") else ""
        text = match[1].removeprefix(star)
        notes.append(NoteAgain(int(again[1])) if again else Note(markup.parse(text), star))
        return f"[^{len(notes)}]"

    inlines = markup.parse(
        _NOTE.sub(kept, words.replace("[", r"\[").replace(r"\[^", "[^")), lambda key: notes[int(key) - 1]
    )
    first = inlines[0] if inlines else None
    if level or not isinstance(first, Text):
        return inlines
    opening = openings.opening(first.words, part)
    return merged((Emphasis(opening), Text(first.words[len(opening) :]), *inlines[1:])) if opening else inlines


def found(rule: str, line: str, known: Phrases) -> list[tuple[str, str | None]]:
    """Tell what a rule finds in the document of a line: the words that it marks, and what it proposes instead."""
    return [(one.words, one.instead) for one in RULES[rule].check(draft(line, known))]
