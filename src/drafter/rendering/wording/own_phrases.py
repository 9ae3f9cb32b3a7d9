"""The phrases of a skeleton's own: repeated wording that its text alone has, with the lists of facts that it prints.

They stand under `phrases:`, each under the name of its list under `facts:`, in the form of `templates/phrases`; a list
with several phrases names them. The fields of an entry are those that its phrase asks for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from drafter.language import dates, openings
from drafter.language.facts import kinds
from drafter.language.facts.citations import series
from drafter.language.facts.forms import TODO
from drafter.language.facts.kinds import FactKind
from drafter.language.facts.naming.names import VALUES
from drafter.language.facts.tables import TABLES
from drafter.language.patterns import lazy
from drafter.rendering.wording import own_reading, phrasing
from drafter.rendering.wording.phrases import LONGEST, SLOT, Phrase, Phrases
from drafter.rendering.wording.plain import plain_facts
from drafter.skeleton.records import Fact, Skeleton

_OPENING = lazy(r"(?P<opening>[A-Z][\w’ -]{0,80}): +(?=\S)")
RESERVED = ("session", "next_session", "comment", "text")
"""Names that mean something else, in a text or beside a fact."""

TAKEN = frozenset((*kinds.names(), *RESERVED, *series.NAMES, *VALUES, *TABLES))
"""Names that no list with a phrase of its own can have."""

_FORM_OF = {"ordinal": kinds.NUMBER, "when": kinds.DATE, "date": kinds.DATE}


def of(skeleton: Skeleton, known: Phrases) -> Phrases:
    """Return the phrases of the kinds of facts with those of a skeleton's own.

    Args:
        skeleton: the skeleton.
        known: the phrases of `templates/phrases`.
    """
    return {**known, **{str(name): phrases_of(name, skeleton) for name in skeleton.phrases}}


def kind_of(name: str, skeleton: Skeleton) -> FactKind | None:
    """Return the kind of a fact of a skeleton by its name: one of the house, or of the skeleton's own.

    >>> from drafter.skeleton.records import Document
    >>> own = Skeleton(Document(), phrases={"visits": "Welcomes: the visit to {{ place }}"})
    >>> kind_of("visits", own).called, list(kind_of("visits", own).fields), kind_of("place", own)
    ('an entry of “visits”', ['place'], None)
    """
    house = kinds.kind_of(name)
    if house or name not in skeleton.phrases:
        return house
    facts = plain_facts(skeleton.facts).keys() - given(name, skeleton)
    slots = [slot for phrase in phrases_of(name, skeleton) for slot in SLOT.findall(phrase.words)]
    fields = {field: _FORM_OF.get(form, kinds.NAME) for field, form in slots if field not in facts}
    when = next((field for field, form in slots if _FORM_OF.get(form) is kinds.DATE), "")
    return FactKind(name, "", name, fields, when, said=f"an entry of “{name}”")


def given(name: str, skeleton: Skeleton) -> dict[str, None]:
    """Return the fields that entries of a list have, in their order."""
    value = skeleton.facts.get(name, ())
    entries = value if isinstance(value, tuple) else (value,)
    return {field: None for entry in entries if isinstance(entry, Mapping) for field in entry}


def misread(name: str, skeleton: Skeleton) -> Iterator[tuple[str, str]]:
    """Yield the values of entries of a list that are read back as others, with what they are read as.

    Words of the phrase stand in such a value, so that another draft from this text would not find it.
    """
    kind, plain, value = kind_of(name, skeleton), plain_facts(skeleton.facts), skeleton.facts.get(name, ())
    for entry in value if isinstance(value, tuple) else (value,):
        if kind is None or not isinstance(entry, Mapping) or TODO in entry.values():
            continue
        phrase = phrasing.chosen(entry, kind, of(skeleton, {}), plain)
        found = own_reading.read(phrase, phrasing.words_of(phrase, {**plain, **entry}), plain) or {}
        yield from ((entry[key], said) for key, said in found.items() if key in entry and not _alike(entry[key], said))


def _alike(value: str, other: str) -> bool:
    """Return whether two values are the same, or the same date."""
    try:
        return value == other or dates.parse(value) == dates.parse(other)
    except ValueError:
        return False


def days(name: str, skeleton: Skeleton) -> Iterator[str]:
    """Yield the dates that stand in entries of a list."""
    kind, value = kind_of(name, skeleton), skeleton.facts.get(name, ())
    dated = [field for field, form in kind.fields.items() if form is kinds.DATE] if kind else []
    for entry in value if isinstance(value, tuple) else (value,):
        yield from (entry[field] for field in dated if isinstance(entry, Mapping) and field in entry)


def phrases_of(name: str, skeleton: Skeleton) -> tuple[Phrase, ...]:
    """Return the phrases of a list of a skeleton's own, in the order of preference."""
    return tuple(_phrases(name, skeleton.phrases[name]))


def _phrases(name: str, value: Fact) -> Iterator[Phrase]:
    several = value if isinstance(value, Mapping) else {"": value}
    for own, text in several.items():
        if len(text) > LONGEST:
            yield Phrase(name, own, "", "", text)
            continue
        found = _OPENING.match(text)
        opening = found["opening"] if found and openings.is_listed(found["opening"]) else ""
        yield Phrase(name, own, opening, text[found.end() :] if found and opening else str(text), text)
