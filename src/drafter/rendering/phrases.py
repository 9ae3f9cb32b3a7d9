"""Agreed language: a fact printed in the words of its kind, and read back out of them.

A phrase template (`templates/phrases/<kind>.j2`) has one phrase a line, each under its name in `{# … #}`; a phrase that
is a whole paragraph begins with its opening words and a colon. A phrase in which every `{{ … }}` is a field, with or
without a form, also reads: the same line gives the regular expression that finds it in a text. What comes back is
printed again and must give the very words, so nothing is lifted that cannot be put back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from keyword import iskeyword
from typing import NamedTuple

from drafter.language.facts.forms import FORMS, TODO
from drafter.language.facts.kinds import KINDS, FactKind
from drafter.language.facts.parts import PrintedPart, joined
from drafter.language.patterns import lazy
from drafter.model.errors import BadTemplate
from drafter.model.nearest import nearest
from drafter.rendering import template, traced
from drafter.rendering.evaluation import fill, filled
from drafter.rendering.origins import Agreed
from drafter.rendering.traced import Traced
from drafter.skeleton.yaml import Placed

_NAME = lazy(r"\{#([^#]*)#\}")
_LINE = lazy(r"(?:(?P<opening>[A-Z][\w -]*): )?(?P<words>.+)")
_SLOT = lazy(r"\{\{ *(\w+)(?: *\| *(\w+))? *\}\}")
_FILTERS = {name: form.print for name, form in FORMS.items()}
_LONGEST = 5_000
"""Characters of a phrase; the longest of the house has 250."""
CHOICES = ("verb", "phrase")
"""Fields that every fact may have: another opening for its paragraph, and the name of the phrase that prints it."""


class Phrase(NamedTuple):
    """A phrase: its name, the opening of its paragraph (empty inside a paragraph), its template."""

    kind: str
    name: str
    opening: str
    words: str

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
    return "{" not in _SLOT.sub("", words)


@cache
def _asks(words: str) -> frozenset[str]:
    return frozenset(s[1] for s in _SLOT.finditer(words)) if _straight(words) else template.names(words)


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
    if len(line) > _LONGEST:
        return f"this phrase has {len(line):,} characters, and {_LONGEST:,} is the most"
    if not name:
        return "this phrase has no name: write {# its name #} on the line above"
    if form := next((form for _, form in _SLOT.findall(line) if form and form not in FORMS), ""):
        return f"there is no form “{form}”{nearest(form, FORMS)}"
    readable = _prints_names(line) or template.is_readable(line)
    return "" if readable else "what stands between these braces cannot be read: write {{ field }}"


def _prints_names(line: str) -> bool:
    """Return whether braces hold nothing but names and forms: such a line can be read, without the time to try."""
    names = [name for name, _ in _SLOT.findall(line)]
    return "{" not in _SLOT.sub("", line) and all(name.isidentifier() and not iskeyword(name) for name in names)


class Misfit(ValueError):
    """The fields of a fact are those of no phrase.

    Args:
        message: a sentence that says which field is missing or too many.
        where: the field that is too many, or the fact.
    """

    def __init__(self, message: str, where: object) -> None:
        super().__init__(message)
        self.where = where


def printed(fact: Mapping[str, str], kind: FactKind, phrases: Phrases, context: Mapping[str, str]) -> tuple[str, str]:
    """Print a fact: the opening of its paragraph (or "") and the words.

    Raises:
        Misfit: no phrase prints these fields; the sentence says which is missing or too many.
    """
    phrase = chosen(fact, kind, phrases, context)
    return fact.get("verb", phrase.opening), _words(phrase, {**context, **fact})


def chosen(fact: Mapping[str, str], kind: FactKind, phrases: Phrases, context: Mapping[str, str]) -> Phrase:
    """Choose the phrase of a fact: the first that prints exactly its fields, or the one that the fact names.

    Raises:
        Misfit: no phrase prints these fields; the sentence says which is missing or too many.
    """
    own = frozenset(fact) - set(CHOICES)
    known = phrases.get(kind.name, ())
    fitting = [p for p in known if p.asks & set(kind.fields) == own and p.asks - set(kind.fields) <= set(context)]
    if name := fact.get("phrase"):
        fitting = [p for p in fitting if p.name == name]
    if not fitting:
        extra = own - _closest(own, kind, known)
        where = next((key for key in fact if key in extra), next(iter(fact), None))
        raise Misfit(_no_phrase(own, kind, known, fact.get("phrase", ""), frozenset(context)), where)
    return fitting[0]


def printed_with_sources(phrase: Phrase, fact: Mapping[str, str], context: Mapping[str, str]) -> Traced:
    """Print a fact by a phrase, every word with its source."""
    values = {**context, **fact}
    own = agreed(phrase, fact)
    if not phrase.straight:
        return filled(phrase.words, values, _FILTERS, source=own)
    return traced.single_spaced(traced.parts(_parts(phrase, values), own))


def agreed(phrase: Phrase, fact: Mapping[str, str]) -> Agreed:
    """Return the source of the words of a phrase."""
    first = next(iter(fact.values()), None)
    if not isinstance(first, Placed):
        return Agreed(0, 0, phrase.kind, phrase.name)
    return Agreed(*first.extent, phrase.kind, phrase.name, first.path[:-1])


def _words(phrase: Phrase, values: Mapping[str, str]) -> str:
    if not phrase.straight:
        return fill(phrase.words, values, _FILTERS)
    return template.single_spaced(joined(_parts(phrase, values)))


def _parts(phrase: Phrase, values: Mapping[str, str]) -> Iterator[PrintedPart]:
    position = 0
    for slot in _SLOT.finditer(phrase.words):
        yield PrintedPart(phrase.words[position : slot.start()])
        value, form = values[slot[1]], slot[2]
        yield PrintedPart(FORMS[form].print(value) if form else value, value, form or "")
        position = slot.end()
    yield PrintedPart(phrase.words[position:])


def _no_phrase(own: frozenset[str], kind: FactKind, known: tuple[Phrase, ...], name: str, facts: frozenset[str]) -> str:
    for phrase in known:
        if phrase.asks & set(kind.fields) == own and name in ("", phrase.name):
            lacking = ", ".join(sorted(phrase.asks - set(kind.fields) - facts))
            return f"the phrase “{phrase.name}” prints {lacking} too: add “{lacking}: …” under “facts:”"
    if name and name not in {p.name for p in known}:
        return f"there is no phrase “{name}” in templates/phrases/{kind.name}.j2"
    closest = _closest(own, kind, known)
    given = ", ".join(f for f in kind.fields if f in own)
    remedies = [f"take “{f}” out" for f in kind.fields if f in own - closest]
    remedies += [f"add “{f}: …”" for f in kind.fields if f in closest - own]
    return (
        f"no phrase prints a {kind.name.replace('_', ' ')} with {given or 'no fields'}: {' and '.join(remedies)}, "
        f"or add a phrase to templates/phrases/{kind.name}.j2"
    )


def _closest(own: frozenset[str], kind: FactKind, known: tuple[Phrase, ...]) -> frozenset[str]:
    """Return the fields of the phrase that comes closest to those of a fact: with the fewest changes, and additions."""
    fields = [p.asks & set(kind.fields) for p in known]
    return min(fields, key=lambda asked: (len(asked ^ own), len(asked - own)), default=frozenset())


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
    forms = dict(_SLOT.findall(phrase.words))
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
        return _words(phrase, values) == words
    except ValueError:
        return False


@cache
def _pattern(phrase: Phrase, context: tuple[tuple[str, str], ...]) -> re.Pattern[str] | None:
    """Make the regular expression; `None` for a phrase that prints more than fields, or asks for what is not known."""
    if not phrase.straight:
        return None
    known, fields = dict(context), KINDS[phrase.kind].fields
    pattern, position = "", 0
    for slot in _SLOT.finditer(phrase.words):
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


def no_words(key: str) -> str:
    """Return what to do about a key that has no words after it."""
    return f"no words stand after “{key}”: write them, or TODO, or take “{key}” out"


def problems(fact: Mapping[str, str], kind: FactKind) -> Iterator[tuple[object, str]]:
    """Yield what is wrong in the fields of a fact: the value or key, and a sentence."""
    known = (*kind.fields, *CHOICES)
    for key, value in fact.items():
        if key not in known:
            hint = nearest(key, known) or ("" if value else "; a text with a comma stands in double quotes")
            yield key, f"a {kind.name.replace('_', ' ')} has no “{key}”{hint}"
        elif not value.strip():
            yield key, no_words(key)
        elif key in kind.fields and value != TODO:
            try:
                kind.fields[key].check(value)
            except ValueError as error:
                yield value, str(error)
