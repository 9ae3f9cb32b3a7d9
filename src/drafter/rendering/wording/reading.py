"""A phrase read back: the line that prints a fact gives the regular expression that finds it in a text.

What comes back is printed again and must give the very words, so nothing is lifted that cannot be put back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from drafter.language.facts.forms import FORMS
from drafter.language.facts.kinds import KINDS
from drafter.rendering.wording.phrases import SLOT, Phrase
from drafter.rendering.wording.phrasing import words_of


def find(phrase: Phrase, text: str, context: Mapping[str, str]) -> Iterator[tuple[int, int, dict[str, str]]]:
    """Find a phrase in a text: start, end and the fact that gives these very words."""
    pattern = _pattern(phrase, tuple(sorted(context.items())))
    for found in pattern.finditer(text) if pattern else ():
        if fact := _read(phrase, found, context):
            yield found.start(), found.end(), fact


def read(phrase: Phrase, text: str, context: Mapping[str, str]) -> dict[str, str] | None:
    """Read a whole text as a phrase; `None` when it is another one."""
    pattern = _pattern(phrase, tuple(sorted(context.items())))
    found = pattern.fullmatch(text) if pattern else None
    return _read(phrase, found, context) if found else None


def _read(phrase: Phrase, found: re.Match[str], context: Mapping[str, str]) -> dict[str, str] | None:
    forms = dict(SLOT.findall(phrase.words))
    fields = KINDS[phrase.kind].fields
    fact = {
        field: FORMS[form].read(found[field]) if form else found[field]
        for field, form in forms.items()
        if field in fields
    }
    if not _prints(phrase, {**context, **fact}, found[0]):
        return None
    return {field: fact[field] for field in fields if field in fact}


def _prints(phrase: Phrase, values: Mapping[str, str], words: str) -> bool:
    """Return whether a phrase prints these words; a date that does not exist is not printed at all."""
    try:
        return words_of(phrase, values) == words
    except ValueError:
        return False


@cache
def _pattern(phrase: Phrase, context: tuple[tuple[str, str], ...]) -> re.Pattern[str] | None:
    """Make the regular expression; `None` for a phrase that prints more than fields, or asks for what is not known."""
    if not phrase.straight:
        return None
    known, fields = dict(context), KINDS[phrase.kind].fields
    pattern, position = "", 0
    for slot in SLOT.finditer(phrase.words):
        field, form = slot.groups()
        pattern += re.escape(phrase.words[position : slot.start()])
        position = slot.end()
        if field in known and field not in fields:
            pattern += re.escape(known[field])
        elif field in fields and f"(?P<{field}>" not in pattern:
            pattern += f"(?P<{field}>{FORMS[form].pattern if form else fields[field].pattern})"
        else:
            return None
    return re.compile(pattern + re.escape(phrase.words[position:]))
