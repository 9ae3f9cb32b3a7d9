"""Agreed language: a fact printed in the words of its kind; `reading` finds it in a text again.

A phrase template (`templates/phrases/<kind>.j2`) has one phrase a line, each under its name in `{# … #}`; a phrase that
is a whole paragraph begins with its opening words and a colon. A phrase in which every `{{ … }}` is a field, with or
without a form, also reads. A skeleton may have phrases of its own (`own_phrases`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from drafter.language.facts.forms import FORMS
from drafter.language.facts.kinds import KINDS
from drafter.language.patterns import lazy
from drafter.model.errors import BadTemplate
from drafter.model.nearest import nearest
from drafter.rendering.braces import template

_NAME = lazy(r"\{#([^#]*)#\}")
_LINE = lazy(r"(?:(?P<opening>[A-Z][\w -]*): )?(?P<words>.+)")
SLOT = lazy(r"\{\{ *(\w+)(?: *\| *(\w+))? *\}\}")
LONGEST = 5_000
"""Characters of a phrase; the longest of the house has 250."""
CHOICES = ("verb", "adverb", "phrase")
"""Fields that every fact may have: another opening or adverb for its paragraph, and the phrase that prints it."""


class Phrase(NamedTuple):
    """A phrase.

    Args:
        kind: the kind of the facts that it prints.
        name: its name.
        opening: the opening of its paragraph; empty inside a paragraph.
        words: its template.
        text: the text of a skeleton that it is; empty for one of `templates/phrases`.
    """

    kind: str
    name: str
    opening: str
    words: str
    text: str = ""

    @property
    def straight(self) -> bool:
        """Whether it only prints fields, so that it also reads."""
        return _straight(self.words)

    @property
    def asks(self) -> frozenset[str]:
        """The names that it prints."""
        return _asks(self.words)


@cache
def _straight(words: str) -> bool:
    return "{" not in SLOT.sub("", words)


@cache
def _asks(words: str) -> frozenset[str]:
    return frozenset(s[1] for s in SLOT.finditer(words)) if _straight(words) else template.names(words)


Phrases = Mapping[str, tuple[Phrase, ...]]
"""The phrases of every kind, in the order of preference."""


def load(texts: Mapping[str, str]) -> Phrases:
    r"""Load phrase templates.

    Args:
        texts: kind to the text of its template.

    Raises:
        BadTemplate: a line is no phrase, or a phrase has no name or a form that does not exist.

    >>> load({"chairmanship": "{# for a term #}\nWelcoming: the term of {{ by | state }}\n"})["chairmanship"][0].opening
    'Welcoming'
    """
    return {kind: tuple(_phrases(kind, text)) for kind, text in texts.items()}


def _phrases(kind: str, text: str) -> Iterator[Phrase]:
    name = ""
    for number, line in enumerate(map(str.strip, text.split("\n")), 1):
        if found := _NAME.fullmatch(line):
            name = found[1].strip()
        elif line:
            fault = _fault(kind, name, line)
            if fault:
                raise BadTemplate(f"templates/phrases/{kind}.j2:{number}: {fault}")
            yield _phrase(kind, name, line)
            name = ""


def _phrase(kind: str, name: str, line: str) -> Phrase:
    found = _LINE.fullmatch(line)
    return Phrase(kind, name, (found["opening"] or "") if found else "", found["words"].strip() if found else line)


def _fault(kind: str, name: str, line: str) -> str:
    """Return why a line is no phrase."""
    if kind not in KINDS:
        return f"there is no kind of fact “{kind}”{nearest(kind, KINDS)}"
    if len(line) > LONGEST:
        return f"this phrase has {len(line):,} characters, and {LONGEST:,} is the most"
    if not name:
        return "this phrase has no name: write {# its name #} on the line above"
    if form := next((form for _, form in SLOT.findall(line) if form and form not in FORMS), ""):
        return f"there is no form “{form}”{nearest(form, FORMS)}"
    readable = _prints_names(line) or template.is_readable(line)
    return "" if readable else "what stands between these braces cannot be read: write {{ field }}"


def _prints_names(line: str) -> bool:
    """Return whether braces hold nothing but names and forms: such a line can be read, without the time to try."""
    names = [name for name, _ in SLOT.findall(line)]
    return "{" not in SLOT.sub("", line) and all(name.isidentifier() and name != "not" for name in names)
