"""A skeleton to YAML that an editor likes to read: facts on one line, every paragraph a folded block."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from typing import Any

from drafter.skeleton.paragraph_emitter import entry_lines
from drafter.skeleton.records import AnnexEntry, AnyEntry, Document, Section, Skeleton
from drafter.skeleton.scalars import WIDTH, flow, scalar, text

Remarks = Mapping[str, str]
"""Comments by the name of a document key or of a fact."""

_SHORT = 78
_LINES = ("earlier_resolutions", "documents", "amounts", "figures")
"""Facts that have a line for each of their values, however short they are."""


def emit(
    skeleton: Skeleton,
    head: str = "",
    remarks: Remarks = {},  # noqa: B006 - it is never changed
    order: Sequence[str] = (),
) -> str:
    """Write a skeleton as YAML; `load` reads it back.

    Args:
        skeleton: what to write.
        head: the comment at the top, without `#`.
        remarks: comments beside document keys and facts.
        order: the names of facts and tables in the order in which they are written; by default tables come last.

    >>> print(emit(Skeleton(Document(session="81", title="Peace")), "A draft."), end="")
    # A draft.
    drafter: 1
    <BLANKLINE>
    document:
      kind: draft resolution
      organ: General Assembly
      session: 81
      title: Peace
    """
    lines = [f"# {line}" for line in head.splitlines()]
    lines += ["drafter: 1", "", "document:", *_document(skeleton.document, remarks)]
    facts, phrases, footnotes = (_with_comments(name, skeleton) for name in ("facts", "phrases", "footnotes"))
    if facts or skeleton.tables:
        blocks = {**_facts(facts, remarks), **_tables(skeleton, remarks)}
        lines += ["", "facts:", *(line for name in dict.fromkeys([*order, *blocks]) for line in blocks.get(name, ()))]
    if phrases:
        lines += ["", "phrases:", *(line for k, v in phrases.items() for line in _pair(k, v, "  "))]
    lines += _section(skeleton.body, "")
    lines += _listed("sections", [_titled(_section(part, "  "), part) for part in skeleton.sections])
    lines += _listed("annexes", [_titled(_body(annex), annex) for annex in skeleton.annexes])
    if footnotes:
        lines += ["", "footnotes:", *(line for k, v in footnotes.items() for line in _pair(k, v, "  "))]
    return "\n".join(lines) + "\n"


def document_lines(document: Document, remarks: Remarks) -> str:
    """Write the lines below `document:`, for a change in place."""
    return "\n".join(_document(document, remarks)) + "\n"


def pair_lines(name: str, value: str | Mapping[str, str], indent: str) -> Iterator[str]:
    """Yield the lines of a fact or footnote, for a change in place.

    >>> list(pair_lines("treaty", {"resolution": "70/1"}, "  "))
    ['  treaty: {resolution: 70/1}']
    """
    return _pair(name, value, indent)


def part_lines(part: Section | AnnexEntry) -> Iterator[str]:
    """Yield the lines of a section or an annex, for a change in place.

    >>> list(part_lines(AnnexEntry("Annex", "Plan of work")))
    ['  - label: Annex', '    title: Plan of work']
    """
    yield from _part(_titled(_section(part, "  ") if isinstance(part, Section) else _body(part), part))


# Document and facts -----------------------------------------------------------------------------------------------


def _document(document: Document, remarks: Remarks) -> Iterator[str]:
    for name in (f.name for f in fields(Document)):
        value = getattr(document, name)
        if name == "sponsors" and not isinstance(value, str):
            if value or "sponsors" in remarks:
                yield _remarked(f"  sponsors: [{', '.join(flow(v) for v in value)}]", remarks.get(name))
        elif name == "on_behalf":
            yield from ["  on_behalf:"] if value else []
            yield from (line for state, group in value.items() for line in _pair(state, group, "    "))
        elif value:
            yield from _remark_first(_pair(name, value, "  "), remarks.get(name))


def _with_comments(name: str, skeleton: Skeleton) -> Mapping[str, Any]:
    """Put the remarks back into the facts or footnotes that they are about."""

    def one(value: Any, *path: str) -> Any:
        if isinstance(value, tuple):
            return tuple(one(part, *path, str(n)) for n, part in enumerate(value))
        comment = skeleton.comments.get((name, *path))
        if comment is None:
            return value
        return {**({"text": value} if isinstance(value, str) else value), "comment": comment}

    return {key: one(value, key) for key, value in getattr(skeleton, name).items()}


def _facts(facts: Mapping[str, Any], remarks: Remarks) -> dict[str, list[str]]:
    return {name: list(_fact(name, value, remarks.get(name))) for name, value in facts.items()}


def _fact(name: str, value: Any, remark: str | None) -> Iterator[str]:
    if not isinstance(value, tuple):
        yield from _remark_first(_pair(name, value, "  "), remark)
        return
    yield _remarked(f"  {name}:" if value else f"  {name}: []", remark)
    yield from (line for fact in value for line in _item(fact, "    "))


def _tables(skeleton: Skeleton, remarks: Remarks) -> dict[str, list[str]]:
    return {name: list(_table(skeleton, name, remarks.get(name))) for name in skeleton.tables}


def _table(skeleton: Skeleton, name: str, remark: str | None) -> Iterator[str]:
    yield _remarked(f"  {name}:", remark)
    for key, entry in skeleton.tables[name].items():
        comment = skeleton.comments.get(("facts", name, key))
        yield from _pair(key, {**entry, **({"comment": comment} if comment else {})}, "    ")


def _item(fact: Any, indent: str) -> Iterator[str]:
    if isinstance(fact, str):
        yield from text(f"{indent}- ", fact, indent + "  ")
        return
    line = f"{indent}- {_braces(fact)}"
    if len(line) <= WIDTH and _flat(fact):
        yield line
        return
    first = True
    for key, value in fact.items():
        lead = f"{indent}- " if first else f"{indent}  "
        yield from text(f"{lead}{scalar(key)}: ", value, indent + "    ")
        first = False


def _pair(name: str, value: Any, indent: str) -> Iterator[str]:
    if isinstance(value, str):
        yield from text(f"{indent}{scalar(name)}: ", value, indent + "  ")
        return
    line = f"{indent}{scalar(name)}: {_braces(value)}"
    if name not in _LINES and len(line) <= WIDTH and _flat(value):
        yield line
        return
    yield f"{indent}{scalar(name)}:"
    for key, part in value.items():
        yield from _pair(key, part, indent + "  ")


def _braces(fact: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{scalar(k)}: {flow(v)}" for k, v in fact.items()) + "}"


def _flat(fact: Mapping[str, str]) -> bool:
    return all("\n" not in v and len(v) <= _SHORT for v in fact.values())


# Body -------------------------------------------------------------------------------------------------------------


def _section(section: Section, indent: str) -> list[str]:
    lines = [*text(f"{indent}enacting: ", section.enacting, indent + "  ")] if section.enacting else []
    lines = ["", *lines] if lines and not indent else lines
    return lines + _named("preamble", section.preamble, indent) + _named("operative", section.operative, indent)


def _named(name: str, entries: Iterable[AnyEntry], indent: str) -> list[str]:
    lines = [line for entry in entries for line in entry_lines(entry, indent + "  ")]
    return ([""] if not indent else []) + [f"{indent}{name}:", *lines] if lines else []


def _titled(lines: list[str], part: Any) -> list[str]:
    head = [
        line for name in ("label", "title") if getattr(part, name) for line in _pair(name, getattr(part, name), "  ")
    ]
    return [*head, *lines]


def _body(annex: AnnexEntry) -> list[str]:
    return _named("body", annex.body, "  ")


def _listed(name: str, parts: list[list[str]]) -> list[str]:
    return ["", f"{name}:", *(line for part in parts for line in _part(part))] if parts else []


def _part(lines: list[str]) -> list[str]:
    return ["  - " + lines[0].lstrip(), *(f"  {line}" for line in lines[1:])]


# Remarks ----------------------------------------------------------------------------------------------------------


def _remarked(line: str, remark: str | None) -> str:
    return f"{line + '  ':<36}# {remark}" if remark else line


def _remark_first(lines: Iterable[str], remark: str | None) -> Iterator[str]:
    """Put the comment beside the value; above a folded block, where YAML allows none beside it."""
    for n, line in enumerate(lines):
        if n == 0 and remark and line.endswith(">-"):
            yield f"{line[: len(line) - len(line.lstrip())]}# {remark}"
            yield line
        else:
            yield _remarked(line, remark) if n == 0 else line
