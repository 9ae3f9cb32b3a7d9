"""A fact printed in the words of its kind: by the phrase that prints exactly its fields, every word with its source."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from drafter.language.facts.forms import FORMS, TODO
from drafter.language.facts.kinds import FactKind
from drafter.language.facts.parts import PrintedPart, joined
from drafter.model.nearest import nearest
from drafter.rendering.braces import template
from drafter.rendering.braces.evaluation import fill, filled
from drafter.rendering.traces import traced
from drafter.rendering.traces.origins import Agreed
from drafter.rendering.traces.traced import Traced
from drafter.rendering.wording.phrases import CHOICES, SLOT, Phrase, Phrases
from drafter.skeleton.keys import ADVERBS
from drafter.skeleton.placed import Placed

_FILTERS = {name: form.print for name, form in FORMS.items()}


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
    return fact.get("verb", phrase.opening), words_of(phrase, {**context, **fact})


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
    if not phrase.straight:
        return filled(phrase.words, values, _FILTERS, source=agreed(phrase, fact))
    return traced.single_spaced(traced.join(_pieces(phrase, fact, values)))


def _pieces(phrase: Phrase, fact: Mapping[str, str], values: Mapping[str, str]) -> Iterator[Traced]:
    """Yield what a phrase prints: its own words, and the fields between them."""
    own, position = _own_words(phrase, fact), 0
    for slot in SLOT.finditer(phrase.words):
        yield traced.cut(own, position, slot.start())
        value, form = values[slot[1]], slot[2] or ""
        yield traced.part(_as_printed(value, form), value, form, otherwise=agreed(phrase, fact))
        position = slot.end()
    yield traced.cut(own, position, len(phrase.words))


def _own_words(phrase: Phrase, fact: Mapping[str, str]) -> Traced:
    """Return the words of a phrase: those of the skeleton stand in it, letter by letter."""
    if not phrase.text:
        return traced.of(phrase.words, agreed(phrase, fact))
    return traced.cut(traced.text(phrase.text), len(phrase.text) - len(phrase.words), len(phrase.text))


def opening(phrase: Phrase, fact: Mapping[str, str]) -> Traced:
    """Return the opening words of the paragraph that a fact makes, with their source."""
    if verb := fact.get("verb"):
        return traced.part(verb, verb, otherwise=agreed(phrase, fact))
    if not phrase.text:
        return traced.of(phrase.opening, agreed(phrase, fact))
    return traced.cut(traced.text(phrase.text), 0, len(phrase.opening))


def agreed(phrase: Phrase, fact: Mapping[str, str]) -> Agreed:
    """Return the source of the words of a phrase."""
    first = next(iter(fact.values()), None)
    if not isinstance(first, Placed):
        return Agreed(0, 0, phrase.kind, phrase.name)
    return Agreed(*first.extent, phrase.kind, phrase.name, first.path[:-1])


def words_of(phrase: Phrase, values: Mapping[str, str]) -> str:
    """Return the words that a phrase prints of some values."""
    if not phrase.straight:
        return fill(phrase.words, values, _FILTERS)
    return template.single_spaced(joined(_parts(phrase, values)))


def _parts(phrase: Phrase, values: Mapping[str, str]) -> Iterator[PrintedPart]:
    position = 0
    for slot in SLOT.finditer(phrase.words):
        yield PrintedPart(phrase.words[position : slot.start()])
        value, form = values[slot[1]], slot[2]
        yield PrintedPart(_as_printed(value, form), value, form or "")
        position = slot.end()
    yield PrintedPart(phrase.words[position:])


def _as_printed(value: str, form: str | None) -> str:
    return FORMS[form].print(value) if form else value


def _no_phrase(own: frozenset[str], kind: FactKind, known: tuple[Phrase, ...], name: str, facts: frozenset[str]) -> str:
    for phrase in known:
        if phrase.asks & set(kind.fields) == own and name in ("", phrase.name):
            lacking = ", ".join(sorted(phrase.asks - set(kind.fields) - facts))
            return f"the phrase “{phrase.name}” prints {lacking} too: add “{lacking}: …” under “facts:”"
    if name and name not in {p.name for p in known}:
        return f"there is no phrase “{name}” in {kind.shelf}"
    closest = _closest(own, kind, known)
    given = ", ".join(f for f in kind.fields if f in own)
    remedies = [f"take “{f}” out" for f in kind.fields if f in own - closest]
    remedies += [f"add “{f}: …”" for f in kind.fields if f in closest - own]
    return (
        f"no phrase prints {kind.called} with {given or 'no fields'}: {' and '.join(remedies)}, "
        f"or add a phrase to {kind.shelf}"
    )


def _closest(own: frozenset[str], kind: FactKind, known: tuple[Phrase, ...]) -> frozenset[str]:
    """Return the fields of the phrase that comes closest to those of a fact: with the fewest changes, and additions."""
    fields = [p.asks & set(kind.fields) for p in known]
    return min(fields, key=lambda asked: (len(asked ^ own), len(asked - own)), default=frozenset())


def no_words(key: str) -> str:
    """Return what to do about a key that has no words after it."""
    return f"no words stand after “{key}”: write them, or TODO, or take “{key}” out"


def _without_colon(key: str, value: str, known: Collection[str]) -> str:
    """Return what to write where a field and its value stand in one, without the colon between them."""
    name, _, rest = key.partition(" ")
    return f": a colon is missing, write “{name}: {rest}”" if rest and not value and name in known else ""


def problems(fact: Mapping[str, str], kind: FactKind) -> Iterator[tuple[object, str]]:
    """Yield what is wrong in the fields of a fact: the value or key, and a sentence."""
    known = (*kind.fields, *CHOICES)
    for key, value in fact.items():
        if key not in known:
            yield key, f"{kind.called} has no “{key}”{_meant(key, value, known)}"
        elif not value.strip():
            yield key, no_words(key)
        elif wrong := _wrong(key, value, kind):
            yield value, wrong


def _meant(key: str, value: str, known: Collection[str]) -> str:
    """Return what is probably meant by the name of a field that is none, as the end of a sentence."""
    hint = _without_colon(key, value, known) or nearest(key, known)
    return hint or ("" if value else "; a text with a comma stands in double quotes")


def _wrong(key: str, value: str, kind: FactKind) -> str:
    """Return what is wrong with the value of a field, in a sentence; empty where nothing is."""
    if key == "adverb" and value not in ADVERBS:
        return f"the adverb is none, also or further, not “{value}”{nearest(value, ADVERBS)}"
    if key not in kind.fields or value == TODO:
        return ""
    try:
        kind.fields[key].check(value)
    except ValueError as error:
        return str(error)
    return ""
