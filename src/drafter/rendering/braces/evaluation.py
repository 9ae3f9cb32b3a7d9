"""A text filled with facts, every word with its source: at once where its braces are plain, else as Jinja reads it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from drafter.rendering.braces.known import Context, Derivations, Filters
from drafter.rendering.braces.printing import (
    LONGEST,
    UNPRINTABLE,
    Value,
    formed,
    named,
    part_of,
    printed,
    unprinted,
)
from drafter.rendering.braces.template import PlainSlot, is_template, plain_slots
from drafter.rendering.traces import punctuated, traced
from drafter.rendering.traces.origins import Slot
from drafter.rendering.traces.provenance import Source
from drafter.rendering.traces.traced import Traced
from drafter.skeleton.placed import Placed


def fill(text: str, context: Context, filters: Filters) -> str:
    """Fill a text with facts; as `filled`, without the sources of the words.

    >>> fill("at its {{ session | ordinal }} session", {"session": "81"}, {"ordinal": lambda n: f"{n}st"})
    'at its 81st session'
    """
    return filled(text, context, filters).words


def filled(
    text: str, context: Context, filters: Filters, derived: Derivations | None = None, source: Source | None = None
) -> Traced:
    """Fill a text with facts.

    Args:
        text: the text; a `Placed` one gives problems their line and column.
        context: the facts by name.
        filters: the filters by name; a filter raises `ValueError` with a sentence for a value that it cannot print.
        derived: the values from which facts of the context follow.
        source: where the words of the text come from, if not from the text itself.

    Raises:
        BadSkeleton: it names a fact or filter that does not exist, or has what is not allowed; all of them are told.
    """
    own = traced.text(text) if source is None else traced.of(text, source)
    if not is_template(text):
        return traced.single_spaced(own)
    words = _plain(own, text, context, filters, derived or {})
    return traced.single_spaced(_read(own, text, context, filters, derived or {}) if words is None else words)


def _read(own: Traced, text: str, context: Context, filters: Filters, derived: Derivations) -> Traced:
    """Fill a text as Jinja reads it; what is wrong in it is told here alone."""
    from drafter.rendering.braces.expressions import read
    from drafter.rendering.braces.filling import walked

    return walked(own, text, read(text, context, filters), context, filters, derived)


def _plain(own: Traced, text: str, context: Context, filters: Filters, derived: Derivations) -> Traced | None:
    """Fill a text whose braces hold known names and forms alone; `None` for any other, and where one prints nothing."""
    slots = plain_slots(text)
    if slots is None or not all(_is_known(slot, context, filters) for slot in slots):
        return None
    try:
        words = punctuated.join(_pieces(own, text, slots, context, filters, derived))
    except (ValueError, *UNPRINTABLE):
        return None
    return None if len(words.words) > LONGEST or unprinted(words.words) else words


def _is_known(slot: PlainSlot, context: Context, filters: Filters) -> bool:
    fact = context.get(slot.name)
    has_part = not slot.part or (isinstance(fact, Mapping) and slot.part in fact)
    return slot.name in context and has_part and all(form.name in filters for form in slot.forms)


def _pieces(
    own: Traced, text: str, slots: tuple[PlainSlot, ...], context: Context, filters: Filters, derived: Derivations
) -> Iterator[Traced]:
    position = 0
    for one in slots:
        if position < one.start:
            yield traced.cut(own, position, one.start)
        slot = Slot(text, one.start, one.end) if isinstance(text, Placed) else None
        yield printed(_value(one, context, filters, derived), slot)
        position = one.end
    if position < len(text):
        yield traced.cut(own, position, len(text))


def _value(slot: PlainSlot, context: Context, filters: Filters, derived: Derivations) -> Value:
    value = named(slot.name, context, derived)
    if slot.part:
        value = part_of(value.it, slot.part)
    for form in slot.forms:
        value = formed(value, form.name, form.arguments, filters)
    return value
