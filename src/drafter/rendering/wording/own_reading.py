"""A phrase of a skeleton's own read back: its words are looked for one after the other, in time that grows as the text.

A field of mere words ends where the next words of the phrase begin for the first time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from drafter.language import dates
from drafter.language.facts.forms import FORMS
from drafter.language.numbers import ORDINAL
from drafter.rendering.wording.phrases import SLOT, Phrase
from drafter.rendering.wording.phrasing import words_of

LONGEST = 5_000
"""The most characters that are read back."""
TYPED = {"ordinal": ORDINAL, "when": FORMS["when"].pattern, "date": rf"(?:{dates.DATE})"}
"""Forms whose words are told by themselves."""


class PhraseStretch(NamedTuple):
    """Words of a phrase that are found together, and the field of mere words that stands before them."""

    field: str
    form: str
    pattern: re.Pattern[str]


def read(phrase: Phrase, words: str, context: Mapping[str, str]) -> dict[str, str] | None:
    """Read words back as a fact; `None` when they are those of another phrase.

    Args:
        phrase: a phrase that only prints fields.
        words: the words that it may have printed.
        context: the facts that are a single text, and no fields of the phrase.
    """
    if len(words) > LONGEST:
        return None
    found: dict[str, str] = {}
    position = 0
    for n, stretch in enumerate(_stretches(phrase.words, tuple(sorted(context.items())))):
        match = stretch.pattern.search(words, position + 1) if n else stretch.pattern.match(words)
        if not match or not _take(
            found, {stretch.field: words[position : match.start()]}, {stretch.field: stretch.form}
        ):
            return None
        forms = {name: form for name, form in SLOT.findall(phrase.words) if name in match.groupdict()}
        if not _take(found, match.groupdict(), forms):
            return None
        position = match.end()
    found.pop("", None)
    return found if _prints(phrase, {**context, **found}, words) else None


def _prints(phrase: Phrase, values: Mapping[str, str], words: str) -> bool:
    """Return whether a phrase prints these words; a date that does not exist is not printed at all."""
    try:
        return words_of(phrase, values) == words
    except ValueError:
        return False


def _take(found: dict[str, str], values: Mapping[str, str], forms: Mapping[str, str]) -> bool:
    """Take values that were read; `False` where a field was another one before."""
    for name, value in values.items():
        form = forms.get(name, "")
        read_ = FORMS[form].read(value) if form else value
        if found.setdefault(name, read_) != read_:
            return False
    return True


@lru_cache(256)
def _stretches(words: str, context: tuple[tuple[str, str], ...]) -> tuple[PhraseStretch, ...]:
    return tuple(_cut(words, dict(context)))


def _cut(words: str, context: Mapping[str, str]) -> Iterator[PhraseStretch]:
    field = form = pattern = ""
    position = 0
    for slot in SLOT.finditer(words):
        pattern += re.escape(words[position : slot.start()])
        position = slot.end()
        name, own = slot[1], slot[2] or ""
        if name in context:
            pattern += re.escape(FORMS[own].print(context[name]) if own else context[name])
        elif own in TYPED:
            pattern += f"(?P={name})" if f"(?P<{name}>" in pattern else f"(?P<{name}>{TYPED[own]})"
        else:
            yield PhraseStretch(field, form, re.compile(pattern))
            field, form, pattern = name, own, ""
    yield PhraseStretch(field, form, re.compile(pattern + re.escape(words[position:]) + r"\Z"))
