"""What an expression between braces stands for, and the words that it prints, with their sources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from drafter.language.patterns import lazy
from drafter.model.record import record
from drafter.rendering.braces.known import Context, Derivations, Filters
from drafter.rendering.traces import traced
from drafter.rendering.traces.origins import Agreed, Field, Slot, What
from drafter.rendering.traces.provenance import Segment, Verbatim
from drafter.rendering.traces.traced import Traced
from drafter.skeleton.placed import Placed

LONGEST = 200_000
"""The longest text that may come out of one paragraph, in characters."""

UNPRINTABLE = (TypeError, AttributeError, LookupError, ArithmeticError, RecursionError)
"""What Python says of a value that a filter cannot print."""

_UNPRINTED = lazy("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_SEVERAL = "this fact has several parts: print one of them, or all with a filter such as “| listed”"


@record(frozen=True, slots=True)
class Missing:
    """A part that a fact does not have: it may be asked about with `is defined`, and nothing else."""

    what: str


class Value(NamedTuple):
    """What an expression stands for.

    Args:
        it: a text, a fact, a list, or printed words.
        leaf: the value of the file that it is, or is a form of.
        forms: the filters that made it of this value.
        also: the places of other values that it follows from.
    """

    it: Any
    leaf: str | None = None
    forms: tuple[str, ...] = ()
    also: tuple[str, ...] = ()


def unprinted(words: str) -> str:
    r"""Return the first character that nothing prints; "" where there is none.

    >>> unprinted("a\x00b"), unprinted("line\nline")
    ('\x00', '')
    """
    found = None if words.isprintable() else _UNPRINTED.search(words)
    return found[0] if found else ""


def named(name: str, context: Context, derived: Derivations) -> Value:
    """Return what a name stands for."""
    it = context[name] if name in context else Missing(name)
    if values := derived.get(name):
        return Value(it, values[0], (name,), values[1:])
    return Value(it, it if isinstance(it, str) else None)


def part_of(whole: Any, name: Any) -> Value:
    """Return what a part of a fact, or an entry of a list, stands for."""
    known = isinstance(whole, Mapping) and name in whole
    listed = isinstance(whole, Sequence) and not isinstance(whole, str) and isinstance(name, int)
    if not known and not (listed and -len(whole) <= name < len(whole)):
        return Value(Missing(str(name)))
    return Value(whole[name], whole[name] if isinstance(whole[name], str) else None)


def formed(value: Value, name: str, arguments: Sequence[Any], filters: Filters) -> Value:
    """Return what a filter makes of a value; a text keeps the value that it is a form of.

    Args:
        value: what the filter is given.
        name: the name of the filter.
        arguments: what stands in its brackets.
        filters: the filters by name.
    """
    it = filters[name](value.it, *arguments)
    if not isinstance(it, str):
        return Value(it)
    form = f"{name}({', '.join(map(str, arguments))})" if arguments else name
    return value._replace(it=it, forms=(*value.forms, form))


def printed(value: Value, slot: Slot | None) -> Traced:
    """Return the words that a value prints.

    Args:
        value: the value.
        slot: the braces that ask for it; `None` for a text without a place.

    Raises:
        ValueError: it has several parts, which nothing prints together.
    """
    it = value.it
    if isinstance(it, Traced):
        return it if slot is None else Traced(it.words, tuple(_with_slot(segment, slot) for segment in it.segments))
    if isinstance(it, Mapping | list | tuple):
        raise ValueError(_SEVERAL)
    if isinstance(value.leaf, Placed):
        return traced.part(str(it), value.leaf, " | ".join(value.forms), slot, also=value.also)
    return traced.computed(str(it), What.EXPRESSION, slot.text if slot else None)


def _with_slot(segment: Segment, slot: Slot) -> Segment:
    source = segment.source
    if isinstance(source, Verbatim | Field | Agreed):
        return segment._replace(source=source._replace(slot=slot))
    return segment
