r"""One text's Jinja: what an editor may write between `{{` and `}}`, filled with facts.

Names, attributes, filters, `if`/`else` and one loop over a list of facts. Everything else is refused with its line,
so that a skeleton from a stranger neither runs code nor exhausts memory. A `{` that is meant literally is `\{`.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from jinja2 import StrictUndefined, Template, TemplateRuntimeError, TemplateSyntaxError, nodes, pass_context
from jinja2.runtime import Context as JinjaContext
from jinja2.sandbox import ImmutableSandboxedEnvironment

from drafter.language.patterns import lazy
from drafter.model.errors import BadSkeleton
from drafter.model.nearest import nearest
from drafter.model.problems import Place, Problem
from drafter.skeleton.yaml import Placed

LONGEST = 200_000
"""The longest text that may come out of one paragraph, in characters."""

Filters = Mapping[str, Callable[..., Any]]
Context = Mapping[str, Any]

_ALLOWED = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Getattr, nodes.Getitem, nodes.Const,
    nodes.Filter, nodes.If, nodes.CondExpr, nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not, nodes.For,
    nodes.Test, nodes.Keyword,
)  # fmt: skip
_OF_DOCUMENT = "; it follows from the session and the period: write both in figures under “document:”"
_WRITE = "write {{ name }} or {{ name | filter }}"
_TESTS = ("defined", "undefined")
_LITERAL_BRACE = "\ue000"
_FILTERS = "filters of this skeleton"
_TOO_MUCH = (RecursionError, MemoryError, SyntaxError, ValueError)
"""What Jinja, and Python after it, say of words between braces that are nested too deep, or numbers too long."""
_UNPRINTABLE = (TemplateRuntimeError, TypeError, AttributeError, LookupError, ArithmeticError, RecursionError)
_UNPRINTED = lazy("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_SPACE = lazy(r"[ \t\r\n\f\v]+")


def _words(value: Any) -> Any:
    if isinstance(value, Mapping | list | tuple):
        raise ValueError("this fact has several parts: print one of them, or all with a filter such as “| listed”")
    return value


@cache
def _environment() -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False, finalize=_words)
    environment.globals.clear()
    environment.filters.clear()
    environment.tests = {name: test for name, test in environment.tests.items() if name in _TESTS}
    return environment


def is_template(text: str) -> bool:
    r"""Return whether a text has anything to fill.

    >>> is_template("at its {{ session | ordinal }} session"), is_template(r"\{{ literally }}")
    (True, False)
    """
    return bool(re.search(r"(?<!\\)\{[{%#]", text))


def fill(text: str, context: Context, filters: Filters) -> str:
    """Fill a text with facts.

    Args:
        text: the text; a `Placed` one gives problems their line and column.
        context: the facts by name.
        filters: the filters by name; a filter raises `ValueError` with a sentence for a value that it cannot print.

    Raises:
        BadSkeleton: it names a fact or filter that does not exist, or has what is not allowed; all of them are told.

    >>> fill("at its {{ session | ordinal }} session", {"session": "81"}, {"ordinal": lambda n: f"{n}st"})
    'at its 81st session'
    """
    if not is_template(text):
        return single_spaced(text)
    source = _Source(text)
    prepared = _parsed(source, filters)
    problems = [*_refused(prepared, source), *_unknown(prepared, context, source)]
    if problems:
        raise BadSkeleton(tuple(sorted(problems)))
    return single_spaced(_render(prepared, context, filters, source)).replace(_LITERAL_BRACE, "\\{")


def single_spaced(text: str) -> str:
    r"""Make every run of blanks and line ends one blank.

    >>> single_spaced(" its  resolution\n")
    'its resolution'
    """
    return _SPACE.sub(" ", text).strip()


def is_readable(text: str) -> bool:
    """Return whether a text can be taken apart at all; whether its names are known depends on the facts.

    >>> is_readable("{{ session | ordinal }}"), is_readable("{{ session | }}"), is_readable("{{ " + "(" * 2_000)
    (True, False, False)
    """
    try:
        _environment().parse(text)
    except (TemplateSyntaxError, RecursionError):
        return False
    return True


@lru_cache(512)
def names(text: str) -> frozenset[str]:
    """Return the names that a text asks for, as far as it can be read.

    >>> sorted(names("{{ summit.name }} and {{ session | ordinal }}"))
    ['session', 'summit']
    """
    if not is_template(text):
        return frozenset()
    try:
        found = [*_environment().parse(text).find_all(nodes.Name)]
    except (TemplateSyntaxError, *_TOO_MUCH):
        return frozenset()
    own = {n.name for n in found if n.ctx == "store"}
    return frozenset(n.name for n in found if n.ctx == "load" and n.name not in own)


class _Source:
    """The text as Jinja gets it, with as many lines before it as the file has, so that lines agree."""

    def __init__(self, text: str) -> None:
        self.place = text.place if isinstance(text, Placed) else Place()
        self.lines = ((text.raw or text) if isinstance(text, Placed) else text).split("\n")
        self.block = isinstance(text, Placed) and text.raw is not None
        body = "\n".join(self.lines).replace("\\{", _LITERAL_BRACE)
        self.jinja = "\n" * max(self.place.line - 1, 0) + body

    def at(self, line: int, snippet: str = "") -> Place:
        """Find the place of a snippet on a line that Jinja counted; where it is not seen, that of the braces."""
        index = line - max(self.place.line, 1)
        words = self.lines[index] if 0 <= index < len(self.lines) else ""
        braces = re.search(r"\{[{%#]", words)
        start = braces.start() if braces else 0
        found = re.compile(rf"(?<!\w){re.escape(snippet)}(?!\w)").search(words, start) if snippet else None
        column = found.start() if found else start
        shift = 0 if self.block else max(self.place.column - 1, 0)
        return Place(self.place.file, line if self.place.line else 0, column + shift + 1 if self.place.line else 0)


@dataclass(frozen=True, slots=True)
class _Prepared:
    """A compiled text and what it asks for, each with the line that Jinja counted.

    Args:
        template: the compiled text; None where something in it is refused.
        refused: line, word to look for, and sentence.
        names: the facts that must exist.
        parts: the parts of facts that must exist: fact, part, line.
    """

    template: Template | None
    refused: tuple[tuple[int, str, str], ...]
    names: tuple[tuple[str, int], ...]
    parts: tuple[tuple[str, str, int], ...]


def _parsed(source: _Source, filters: Filters) -> _Prepared:
    try:
        return _prepared(source.jinja, frozenset(filters))
    except TemplateSyntaxError as error:
        what = f"this cannot be read ({error.message}): {_WRITE}"
        raise BadSkeleton((Problem(source.at(error.lineno), what),)) from None
    except _TOO_MUCH:
        raise BadSkeleton((Problem(source.place, "too much stands between these braces"),)) from None


@lru_cache(1024)
def _prepared(jinja: str, filters: frozenset[str]) -> _Prepared:
    """Compile a text once; a text that is filled again, in a preview, costs nothing then."""
    tree = _environment().parse(jinja)
    refused = tuple(_refusals(tree, filters))
    own = {n.name for n in tree.find_all(nodes.Name) if n.ctx == "store"}
    optional = {id(test.node) for test in tree.find_all(nodes.Test)}
    asked = [n for n in tree.find_all(nodes.Name) if n.ctx == "load" and n.name not in own and id(n) not in optional]
    parts = [p for p in tree.find_all(nodes.Getattr) if isinstance(p.node, nodes.Name) and id(p) not in optional]
    return _Prepared(
        None if refused else _compiled(tree, filters),
        refused,
        tuple((n.name, n.lineno) for n in asked),
        tuple((p.node.name, p.attr, p.lineno) for p in parts if isinstance(p.node, nodes.Name)),
    )


def _compiled(tree: nodes.Template, filters: frozenset[str]) -> Template:
    environment = _environment().overlay()
    environment.filters = {name: _late(name) for name in filters}
    return environment.from_string(tree)


def _late(name: str) -> Callable[..., Any]:
    """Make a filter that finds its function when the text is filled, since it may depend on the facts."""

    @pass_context
    def filter_(context: JinjaContext, *arguments: Any, **named: Any) -> Any:
        return context[_FILTERS][name](*arguments, **named)

    return filter_


def _walk(node: nodes.Node) -> Iterator[nodes.Node]:
    yield node
    for child in node.iter_child_nodes():
        yield from _walk(child)


def _refusals(tree: nodes.Template, filters: frozenset[str]) -> Iterator[tuple[int, str, str]]:
    inner = {id(n) for loop in tree.find_all(nodes.For) for child in loop.body for n in _walk(child)}
    for node in _walk(tree):
        word, message = _refusal(node, filters, id(node) in inner)
        if message:
            yield node.lineno or 0, word, message


def _refusal(node: nodes.Node, filters: frozenset[str], in_loop: bool) -> tuple[str, str]:
    """Return why a node is refused: the word to look for, and a sentence; empty for a node that is allowed."""
    if not isinstance(node, _ALLOWED):
        what = type(node).__name__.lower()
        return "", f"“{what}” is not allowed between braces: only names, filters, if/else and one loop are"
    if isinstance(node, nodes.Filter) and node.name not in filters:
        return node.name, f"there is no filter “{node.name}”{nearest(node.name, sorted(filters))}"
    if isinstance(node, nodes.Getattr) and node.attr.startswith("_"):
        return node.attr, f"“{node.attr}” is not allowed between braces"
    if isinstance(node, nodes.For) and (in_loop or node.recursive or not isinstance(node.iter, nodes.Name)):
        return "", "a loop may run over one list of facts, and not inside another loop"
    if isinstance(node, nodes.Test) and node.name not in _TESTS:
        return node.name, f"“is {node.name}” is not allowed between braces"
    return "", ""


def _refused(prepared: _Prepared, source: _Source) -> Iterator[Problem]:
    yield from (Problem(source.at(line, word), message) for line, word, message in prepared.refused)
    for line in (n for n, words in enumerate(source.lines) if re.search(r"(?<!\\)\{#", words)):
        said = "“{#” begins a comment, which is not printed: take it out; if it is meant literally, write “\\{#”"
        yield Problem(source.at(source.place.line + line), said)


def _unknown(prepared: _Prepared, context: Context, source: _Source) -> Iterator[Problem]:
    for name, line in prepared.names:
        if name not in context:
            hint = nearest(name, context) or "; add it under “facts:”"
            hint = _OF_DOCUMENT if name in ("session", "next_session") else hint
            yield Problem(source.at(line, name), f"there is no fact “{name}”{hint}")
    for name, part, line in prepared.parts:
        fact = context.get(name)
        if fact is not None and not isinstance(fact, Mapping):
            yield Problem(source.at(line, part), f"the fact “{name}” has no parts: write {{{{ {name} }}}}")
        elif fact is not None and part not in fact:
            yield Problem(source.at(line, part), f"there is no fact “{name}.{part}”{nearest(part, fact)}")


def _render(prepared: _Prepared, context: Context, filters: Filters, source: _Source) -> str:
    try:
        words = ""
        for piece in prepared.template.generate({**context, _FILTERS: filters}):  # type: ignore[union-attr]
            words += piece
            if len(words) > LONGEST:
                raise ValueError(f"more than {LONGEST:,} characters come out of this text")
        if odd := _UNPRINTED.search(words):
            raise ValueError(f"the character U+{ord(odd[0]):04X} comes out of these braces, and nothing prints it")
        return words
    except (ValueError, *_UNPRINTABLE) as error:
        told = str(error) if isinstance(error, ValueError) else f"this cannot be printed ({error}): {_WRITE}"
        lines = [f.lineno for f in traceback.extract_tb(error.__traceback__) if f.filename == "<template>"]
        raise BadSkeleton((Problem(source.at((lines or [source.place.line])[-1] or 0), told),)) from None
