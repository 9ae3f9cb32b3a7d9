"""A text filled with facts, every word with its source: walks what `template` has read and allowed."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from jinja2 import nodes

from drafter.language.patterns import lazy
from drafter.model.errors import BadSkeleton
from drafter.model.problems import Problem
from drafter.model.record import record
from drafter.rendering import refusals, traced
from drafter.rendering.origins import Agreed, Field, Slot, What
from drafter.rendering.provenance import Segment, Source, Verbatim
from drafter.rendering.refusals import WRITE
from drafter.rendering.template import LITERAL_BRACE, Context, Filters, Template, is_template, read
from drafter.rendering.traced import Traced
from drafter.skeleton.yaml import Placed, place_at, place_of

LONGEST = 200_000
"""The longest text that may come out of one paragraph, in characters."""

Derivations = Mapping[str, tuple[str, ...]]
"""Names that follow from values of the file, such as the next session, with those values."""

_UNPRINTABLE = (TypeError, AttributeError, LookupError, ArithmeticError, RecursionError)
_UNPRINTED = lazy("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_SEVERAL = "this fact has several parts: print one of them, or all with a filter such as “| listed”"
_COMPARE: Mapping[str, Callable[[Any, Any], Any]] = {
    "eq": operator.eq, "ne": operator.ne, "gt": operator.gt, "gteq": operator.ge, "lt": operator.lt,
    "lteq": operator.le, "in": lambda one, several: one in several, "notin": lambda one, several: one not in several,
}  # fmt: skip


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
    template = read(text, context, filters)
    return traced.single_spaced(_Filling(own, text, template, context, filters, derived or {}).words())


@record(frozen=True, slots=True)
class _Missing:
    """A part that a fact does not have: it may be asked about with `is defined`, and nothing else."""

    what: str


class _Value(NamedTuple):
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


class _Filling:
    """Goes through a text in the order of reading."""

    def __init__(
        self, own: Traced, text: str, template: Template, context: Context, filters: Filters, derived: Derivations
    ) -> None:
        self.own, self.text, self.template = own, text, template
        self.context, self.filters, self.derived = dict(context), filters, derived
        self.position = 0

    def words(self) -> Traced:
        pieces: list[Traced] = []
        size = 0
        try:
            for piece in self.block(self.template.tree.body):
                pieces.append(piece)
                size += len(piece.words)
                if size > LONGEST:
                    raise ValueError(f"more than {LONGEST:,} characters come out of this text")
            words = traced.join(pieces)
            if odd := _UNPRINTED.search(words.words):
                raise ValueError(f"the character U+{ord(odd[0]):04X} comes out of these braces, and nothing prints it")
        except (ValueError, *_UNPRINTABLE) as error:
            told = str(error) if isinstance(error, ValueError) else f"this cannot be printed ({error}): {WRITE}"
            own = place_of(getattr(error, "where", None))
            place = own if own.line else place_at(self.text, self.position)
            raise BadSkeleton((Problem(place, told),)) from None
        return words

    # What prints --------------------------------------------------------------------------------------------------

    def block(self, body: Iterable[nodes.Node]) -> Iterator[Traced]:
        for node in body:
            match node:
                case nodes.Output():
                    yield from (self.output(child) for child in node.nodes)
                case nodes.If():
                    yield from self.block(self.branch(node))
                case nodes.For():
                    yield from self.loop(node)

    def output(self, node: nodes.Node) -> Traced:
        if isinstance(node, nodes.TemplateData):
            return traced.cut(self.own, node.lineno, node.lineno + len(node.data))
        first, last = self.template.slot(node)
        self.position = first
        slot = Slot(self.text, first, last) if isinstance(self.text, Placed) else None
        return _printed(self.known(node), slot)

    def branch(self, node: nodes.If) -> Iterable[nodes.Node]:
        self.position = max(self.text.rfind("{%", 0, node.test.lineno), 0)
        for one in (node, *node.elif_):
            if self.known(one.test).it:
                return one.body
        return node.else_

    def loop(self, node: nodes.For) -> Iterator[Traced]:
        self.position = max(self.text.rfind("{%", 0, node.iter.lineno), 0)
        several = self.known(node.iter).it
        if isinstance(several, str):
            raise ValueError("a loop runs over a list of facts, and this fact is one text")
        name = node.target.name  # type: ignore[attr-defined]
        before = self.context.get(name)
        some = False
        for one in list(several):
            self.context[name] = one
            if node.test is None or self.known(node.test).it:
                some = True
                yield from self.block(node.body)
        self.context[name] = before
        if not some:
            yield from self.block(node.else_)

    # What expressions stand for -----------------------------------------------------------------------------------

    def known(self, node: nodes.Node | None) -> _Value:
        value = self.value(node)
        if isinstance(value.it, _Missing):
            raise ValueError(f"there is no “{value.it.what}” here")
        return value

    def value(self, node: nodes.Node | None) -> _Value:
        match node:
            case nodes.Name():
                return self.named(node.name)
            case nodes.Const():
                words = node.value
                return _Value(words.replace(LITERAL_BRACE, "{") if isinstance(words, str) else words)
            case nodes.Getattr():
                return self.part(self.known(node.node).it, node.attr)
            case nodes.Getitem():
                return self.part(self.known(node.node).it, self.known(node.arg).it)
            case nodes.Filter():
                return self.filtered(node)
            case nodes.CondExpr():
                return self.value(node.expr1 if self.known(node.test).it else node.expr2)
            case None:
                return _Value(_Missing("else"))
            case _:
                return _Value(self.truth(node))

    def truth(self, node: nodes.Node) -> Any:
        match node:
            case nodes.Test():
                return isinstance(self.value(node.node).it, _Missing) is (node.name == "undefined")
            case nodes.Not():
                return not self.known(node.node).it
            case nodes.And():
                return self.known(node.left).it and self.known(node.right).it
            case nodes.Or():
                return self.known(node.left).it or self.known(node.right).it
            case nodes.Compare():
                return self.compared(node)
        raise TypeError(f"this is not allowed between braces: {refusals.ALLOWED}")

    def named(self, name: str) -> _Value:
        it = self.context[name] if name in self.context else _Missing(name)
        if values := self.derived.get(name):
            return _Value(it, values[0], (name,), values[1:])
        return _Value(it, it if isinstance(it, str) else None)

    def part(self, whole: Any, name: Any) -> _Value:
        known = isinstance(whole, Mapping) and name in whole
        listed = isinstance(whole, Sequence) and not isinstance(whole, str) and isinstance(name, int)
        if not known and not (listed and -len(whole) <= name < len(whole)):
            return _Value(_Missing(str(name)))
        return _Value(whole[name], whole[name] if isinstance(whole[name], str) else None)

    def filtered(self, node: nodes.Filter) -> _Value:
        before = self.known(node.node)
        if node.dyn_args or node.dyn_kwargs:
            raise ValueError(f"“{node.name}” is written with plain values in its brackets")
        arguments = [self.known(one).it for one in node.args]
        it = self.filters[node.name](before.it, *arguments)
        if not isinstance(it, str):
            return _Value(it)
        form = f"{node.name}({', '.join(map(str, arguments))})" if arguments else node.name
        return before._replace(it=it, forms=(*before.forms, form))

    def compared(self, node: nodes.Compare) -> bool:
        left = self.known(node.expr).it
        for step in node.ops:
            right = self.known(step.expr).it
            if not _COMPARE[step.op](left, right):
                return False
            left = right
        return True


def _printed(value: _Value, slot: Slot | None) -> Traced:
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
