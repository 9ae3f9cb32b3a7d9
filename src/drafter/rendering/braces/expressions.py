r"""What stands between the braces of a text, read by Jinja and allowed or refused.

Names, attributes, filters, `if`/`else` and one loop over a list of facts. Everything else is refused at its place, so
that a skeleton from a stranger neither runs code nor exhausts memory. A `{` that is meant literally is `\{`.

Jinja reads the text; what it has read is printed by `filling`, which runs no code that Jinja would make of it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache

from jinja2 import Environment, TemplateSyntaxError, nodes
from jinja2.lexer import TokenStream
from jinja2.parser import Parser

from drafter.language.facts.tables import TABLES
from drafter.language.patterns import lazy
from drafter.model.errors import BadSkeleton
from drafter.model.nearest import nearest
from drafter.model.problems import Problem
from drafter.model.record import record
from drafter.rendering.braces import refusals
from drafter.rendering.braces.known import Context, Filters
from drafter.skeleton.pitfalls import in_braces
from drafter.skeleton.placed import place_at

_ALLOWED = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Getattr, nodes.Getitem, nodes.Const,
    nodes.Filter, nodes.If, nodes.CondExpr, nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not, nodes.For,
    nodes.Test,
)  # fmt: skip
_FEW = 6
"""So many fields are named where one is asked for that is not among them."""

_OF_DOCUMENT = "; it follows from the session and the period: write both in figures under “document:”"
_TOO_MUCH = (RecursionError, MemoryError, SyntaxError, ValueError)
"""What Jinja, and Python after it, say of words between braces that are nested too deep, or numbers too long."""

TESTS = ("defined", "undefined")
"""What may stand after `is`."""

_DEEPEST = 100
"""How deep words between braces may be nested: Python calls a function a thousand deep, and a step takes several."""

LITERAL_BRACE = "\ue000"
"""Stands for a brace that is meant literally, while Jinja reads."""

_LINE_END = lazy(r"[\r\n\t\f\v]")
_HALF = lazy(r"(?<!\\)\{\{(?![^{}]*\}\})")
_COMMENT = lazy(r"(?<!\\)\{#")
_NO_COMMENT = "“{#” begins a comment, which is not printed: take it out; if it is meant literally, write “\\{#”"


def is_readable(text: str) -> bool:
    """Return whether a text can be taken apart at all; whether its names are known depends on the facts.

    >>> is_readable("{{ session | ordinal }}"), is_readable("{{ session | }}"), is_readable("{{ " + "(" * 2_000)
    (True, False, False)
    """
    try:
        _read(text)
    except (TemplateSyntaxError, *_TOO_MUCH):
        return False
    return True


def names(text: str) -> frozenset[str]:
    """Return the names that a text with braces asks for, as far as it can be read.

    >>> sorted(names("{{ summit.name }} and {{ session | ordinal }}"))
    ['session', 'summit']
    """
    return frozenset(name for _, name in asked_at(text))


def asked_at(text: str) -> list[tuple[int, str]]:
    """Return where a text with braces asks for which name, as far as it can be read.

    >>> asked_at("{{ summit.name }} at its {{ session | ordinal }} session")
    [(3, 'summit'), (28, 'session')]
    """
    try:
        tree = _read(text).tree
    except (TemplateSyntaxError, *_TOO_MUCH):
        return []
    return [(node.lineno, node.name) for node in _asked(tree)]


def _asked(tree: nodes.Template) -> list[nodes.Name]:
    own = {n.name for n in tree.find_all(nodes.Name) if n.ctx == "store"}
    return [n for n in tree.find_all(nodes.Name) if n.ctx == "load" and n.name not in own]


@record(frozen=True, slots=True, eq=False)
class Template:
    """A text that Jinja has read. The `lineno` of every node is its position in the text, in letters.

    Args:
        tree: what stands in it.
        slots: start and end of every pair of braces that prints, in order.
    """

    tree: nodes.Template
    slots: tuple[tuple[int, int], ...]

    def slot(self, node: nodes.Node) -> tuple[int, int]:
        """Return start and end of the braces in which a node stands."""
        return self.slots[bisect_right(self.slots, node.lineno, key=lambda slot: slot[0]) - 1]


@cache
def _environment() -> Environment:
    return Environment(autoescape=True)


@lru_cache(1024)
def _read(text: str) -> Template:
    """Read a text; Jinja, which counts lines, is made to count letters."""
    environment = _environment()
    source = _LINE_END.sub(" ", text).replace("\\{", f"\\{LITERAL_BRACE}")
    tokens = list(_placed(environment.lexer.tokeniter(source, None), source))
    raw = next((position for position, kind, _ in tokens if kind == "raw_begin"), None)
    if raw is not None:
        raise TemplateSyntaxError("Encountered unknown tag 'raw'", raw)
    begins = [position for position, kind, _ in tokens if kind == "variable_begin"]
    ends = [position + len(words) for position, kind, words in tokens if kind == "variable_end"]
    parser = Parser(environment, "")
    parser.stream = TokenStream(environment.lexer.wrap(tokens), None, None)
    tree = parser.parse()
    if _is_deep(tree):
        raise RecursionError
    return Template(tree, tuple(zip(begins, ends, strict=False)))


def _is_deep(tree: nodes.Node) -> bool:
    """Return whether more is nested than those who walk it can go down."""
    level = [tree]
    for _ in range(_DEEPEST):
        level = [child for node in level for child in node.iter_child_nodes()]
    return bool(level)


def _placed(tokens: Iterable[tuple[int, str, str]], source: str) -> Iterator[tuple[int, str, str]]:
    """Give every token its position in the place of its line; blanks beside `-%}` belong to no token."""
    position = 0
    for _, kind, words in tokens:
        position = source.index(words, position)
        yield position, kind, words
        position += len(words)


def read(text: str, context: Context, filters: Filters) -> Template:
    """Read a text with braces.

    Args:
        text: the text; a `Placed` one gives problems their line and column.
        context: the facts by name.
        filters: the filters by name.

    Raises:
        BadSkeleton: it names a fact or filter that does not exist, or has what is not allowed; all of them are told.
    """
    if comment := _COMMENT.search(text):
        raise BadSkeleton((Problem(place_at(text, comment.start()), _NO_COMMENT),))
    try:
        template = _read(text)
        found = dict(reversed((*_refused(text, frozenset(filters)), *_unknown(template.tree, context))))
    except TemplateSyntaxError as error:
        if strange := in_braces(text):
            raise BadSkeleton((Problem(place_at(text, _brace(text, len(text))), strange),)) from None
        what = refusals.unreadable(error.message or "")
        at = _half(text)
        raise BadSkeleton((Problem(place_at(text, _brace(text, error.lineno) if at < 0 else at), what),)) from None
    except _TOO_MUCH:
        raise BadSkeleton((Problem(place_at(text, 0), "too much stands between these braces"),)) from None
    if found:
        raise BadSkeleton(tuple(Problem(place_at(text, position), found[position]) for position in sorted(found)))
    return template


def _half(text: str) -> int:
    """Find the first two braces that open and are not closed by two; -1 where there are none."""
    found = _HALF.search(text)
    return found.start() if found else -1


def _brace(text: str, position: int) -> int:
    """Find the last braces that open before a position."""
    return max(text.rfind("{{", 0, position + 2), text.rfind("{%", 0, position + 2), 0)


# What is refused --------------------------------------------------------------------------------------------------


def _walk(node: nodes.Node) -> Iterator[nodes.Node]:
    yield node
    for child in node.iter_child_nodes():
        yield from _walk(child)


@lru_cache(1024)
def _refused(text: str, filters: frozenset[str]) -> tuple[tuple[int, str], ...]:
    tree = _read(text).tree
    inner = {id(n) for loop in tree.find_all(nodes.For) for child in loop.body for n in _walk(child)}
    found = ((node, _refusal(node, text, filters, id(node) in inner)) for node in _walk(tree))
    return tuple((_position(node, text), message) for node, message in found if message)


def _position(node: nodes.Node, text: str) -> int:
    """Return the position of the word that is refused; else of the braces in which it stands."""
    if isinstance(node, nodes.Getattr):
        return node.lineno + 1
    if isinstance(node, nodes.Filter | nodes.Test):
        return node.lineno
    return _brace(text, next(one.lineno for one in _walk(node) if one.lineno is not None))


def _refusal(node: nodes.Node, text: str, filters: frozenset[str], in_loop: bool) -> str:
    """Return why a node is refused; empty for a node that is allowed."""
    if not isinstance(node, _ALLOWED):
        return refusals.refused(node, text, _position(node, text))
    if isinstance(node, nodes.Filter) and node.name not in filters:
        return f"there is no filter “{node.name}”{nearest(node.name, sorted(filters))}"
    if isinstance(node, nodes.Getattr) and node.attr.startswith("_"):
        return f"“{node.attr}” is not allowed between braces"
    if isinstance(node, nodes.For) and (in_loop or node.recursive or not isinstance(node.iter, nodes.Name)):
        return "a loop may run over one list of facts, and not inside another loop"
    if isinstance(node, nodes.Test) and node.name not in TESTS:
        return f"“is {node.name}” is not allowed between braces"
    return ""


def _unknown(tree: nodes.Template, context: Context) -> Iterator[tuple[int, str]]:
    optional = {id(test.node) for test in tree.find_all(nodes.Test)}
    for node in _asked(tree):
        if node.name not in context and id(node) not in optional:
            hint = nearest(node.name, context) or "; add it under “facts:”"
            hint = _OF_DOCUMENT if node.name in ("session", "next_session") else hint
            hint = f": write the name of its entry alone, without “{node.name}.”" if node.name in TABLES else hint
            yield node.lineno, f"there is no fact “{node.name}”{hint}"
    for part in tree.find_all(nodes.Getattr):
        if isinstance(part.node, nodes.Name) and id(part) not in optional:
            yield from _unknown_part(part, part.node.name, context)


def _unknown_part(part: nodes.Getattr, name: str, context: Context) -> Iterator[tuple[int, str]]:
    fact = context.get(name)
    if fact is not None and not isinstance(fact, Mapping):
        yield part.lineno + 1, f"the fact “{name}” has no parts: write {{{{ {name} }}}}"
    elif fact is not None and part.attr not in fact:
        fields = [field for field in fact if field.isidentifier()]
        few = f"; “{name}” has {', '.join(fields)}" if 0 < len(fields) <= _FEW else ""
        yield part.lineno + 1, f"there is no fact “{name}.{part.attr}”{nearest(part.attr, fact) or few}"
