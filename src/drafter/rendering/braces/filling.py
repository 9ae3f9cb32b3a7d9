"""A text whose braces Jinja has read, filled with facts: walks the few nodes that are allowed and runs no code."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from jinja2 import nodes

from drafter.model.errors import BadSkeleton
from drafter.model.problems import Problem
from drafter.rendering.braces import refusals
from drafter.rendering.braces.expressions import LITERAL_BRACE, Template
from drafter.rendering.braces.known import Context, Derivations, Filters
from drafter.rendering.braces.printing import (
    LONGEST,
    UNPRINTABLE,
    Missing,
    Value,
    formed,
    named,
    part_of,
    printed,
    unprinted,
)
from drafter.rendering.braces.refusals import WRITE
from drafter.rendering.traces import punctuated, traced
from drafter.rendering.traces.origins import Slot
from drafter.rendering.traces.traced import Traced
from drafter.skeleton.placed import Placed, place_at, place_of

_COMPARE: Mapping[str, Callable[[Any, Any], Any]] = {
    "eq": operator.eq, "ne": operator.ne, "gt": operator.gt, "gteq": operator.ge, "lt": operator.lt,
    "lteq": operator.le, "in": lambda one, several: one in several, "notin": lambda one, several: one not in several,
}  # fmt: skip


def walked(
    own: Traced, text: str, template: Template, context: Context, filters: Filters, derived: Derivations
) -> Traced:
    """Fill a text.

    Args:
        own: its words with their sources.
        text: the text; a `Placed` one gives problems their line and column.
        template: what Jinja has read of it.
        context: the facts by name.
        filters: the filters by name.
        derived: the values from which facts of the context follow.

    Raises:
        BadSkeleton: something cannot be printed.
    """
    return _Filling(own, text, template, context, filters, derived).words()


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
            words = punctuated.join(pieces)
            if odd := unprinted(words.words):
                raise ValueError(f"the character U+{ord(odd):04X} comes out of these braces, and nothing prints it")
        except (ValueError, *UNPRINTABLE) as error:
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
        return printed(self.known(node), slot)

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

    def known(self, node: nodes.Node | None) -> Value:
        value = self.value(node)
        if isinstance(value.it, Missing):
            raise ValueError(f"there is no “{value.it.what}” here")
        return value

    def value(self, node: nodes.Node | None) -> Value:
        match node:
            case nodes.Name():
                return named(node.name, self.context, self.derived)
            case nodes.Const():
                words = node.value
                return Value(words.replace(LITERAL_BRACE, "{") if isinstance(words, str) else words)
            case nodes.Getattr():
                return part_of(self.known(node.node).it, node.attr)
            case nodes.Getitem():
                return part_of(self.known(node.node).it, self.known(node.arg).it)
            case nodes.Filter():
                return self.filtered(node)
            case nodes.CondExpr():
                return self.value(node.expr1 if self.known(node.test).it else node.expr2)
            case None:
                return Value(Missing("else"))
            case _:
                return Value(self.truth(node))

    def truth(self, node: nodes.Node) -> Any:
        match node:
            case nodes.Test():
                return isinstance(self.value(node.node).it, Missing) is (node.name == "undefined")
            case nodes.Not():
                return not self.known(node.node).it
            case nodes.And():
                return self.known(node.left).it and self.known(node.right).it
            case nodes.Or():
                return self.known(node.left).it or self.known(node.right).it
            case nodes.Compare():
                return self.compared(node)
        raise TypeError(f"this is not allowed between braces: {refusals.ALLOWED}")

    def filtered(self, node: nodes.Filter) -> Value:
        before = self.known(node.node)
        if node.dyn_args or node.dyn_kwargs:
            raise ValueError(f"“{node.name}” is written with plain values in its brackets")
        return formed(before, node.name, [self.known(one).it for one in node.args], self.filters)

    def compared(self, node: nodes.Compare) -> bool:
        left = self.known(node.expr).it
        for step in node.ops:
            right = self.known(step.expr).it
            if not _COMPARE[step.op](left, right):
                return False
            left = right
        return True
