"""A skeleton to YAML that an editor likes to read: facts on one line, every paragraph a folded block, in one order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from typing import Any

from drafter.skeleton.fact_emitter import fact_lines, pair_lines, remarked, remarked_first, table_lines
from drafter.skeleton.paragraph_emitter import entry_lines
from drafter.skeleton.records import AnnexEntry, AnyEntry, Document, Section, Skeleton
from drafter.skeleton.scalars import flow, text

Remarks = Mapping[str, str]
"""Comments by the name of a document key or of a fact."""


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
    lines += _under("facts", _facts(skeleton, remarks, order))
    lines += _under("phrases", _pairs(_with_comments("phrases", skeleton)))
    lines += _section(skeleton.body, "")
    lines += _under("sections", _parts(skeleton.sections))
    lines += _under("annexes", _parts(skeleton.annexes))
    lines += _under("footnotes", _pairs(_with_comments("footnotes", skeleton)))
    return "\n".join(lines) + "\n"


def _under(key: str, lines: Iterable[str]) -> list[str]:
    """Return lines with a key of the first level above them; nothing where there are none."""
    below = list(lines)
    return ["", f"{key}:", *below] if below else []


def document_lines(document: Document, remarks: Remarks) -> str:
    """Write the lines below `document:`, for a change in place."""
    return "\n".join(_document(document, remarks)) + "\n"


def part_lines(part: Section | AnnexEntry) -> Iterator[str]:
    """Yield the lines of a section or an annex in its list.

    >>> list(part_lines(AnnexEntry("Annex", "Plan of work")))
    ['  - label: Annex', '    title: Plan of work']
    """
    head = {"label": part.label, "title": part.title}
    lines = [line for name, value in head.items() if value for line in pair_lines(name, value, "  ")]
    lines += _section(part, "  ") if isinstance(part, Section) else _entries("body", part.body, "  ")
    first, *others = lines
    yield f"  - {first.lstrip()}"
    yield from (f"  {line}" for line in others)


# Document and facts -----------------------------------------------------------------------------------------------


def _document(document: Document, remarks: Remarks) -> Iterator[str]:
    for name in (f.name for f in fields(Document)):
        value = getattr(document, name)
        if name == "sponsors" and not isinstance(value, str):
            if value or "sponsors" in remarks:
                yield remarked(f"  sponsors: [{', '.join(flow(v) for v in value)}]", remarks.get(name, ""))
        elif name == "on_behalf":
            yield from ["  on_behalf:"] if value else []
            yield from (line for state, group in value.items() for line in pair_lines(state, group, "    "))
        elif value:
            yield from remarked_first(pair_lines(name, value, "  "), remarks.get(name, ""))


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


def _facts(skeleton: Skeleton, remarks: Remarks, order: Sequence[str]) -> Iterator[str]:
    """Yield the lines of facts and tables; those that the order does not name come last."""
    facts = _with_comments("facts", skeleton)
    for name in dict.fromkeys([*order, *facts, *skeleton.tables]):
        remark = remarks.get(name, "")
        if name in skeleton.tables:
            yield from table_lines(name, _commented_table(name, skeleton), remark)
        elif name in facts:
            yield from fact_lines(name, facts[name], remark)


def _commented_table(name: str, skeleton: Skeleton) -> dict[str, Mapping[str, str]]:
    """Put the remarks back into the entries of a table."""
    remarks = {key: skeleton.comments.get(("facts", name, key)) for key in skeleton.tables[name]}
    return {
        key: {**entry, "comment": remark} if (remark := remarks[key]) else entry
        for key, entry in skeleton.tables[name].items()
    }


def _pairs(values: Mapping[str, Any]) -> Iterator[str]:
    for name, value in values.items():
        yield from pair_lines(name, value, "  ")


# Body -------------------------------------------------------------------------------------------------------------


def _parts(parts: Iterable[Section | AnnexEntry]) -> Iterator[str]:
    for part in parts:
        yield from part_lines(part)


def _section(section: Section, indent: str) -> list[str]:
    enacting = list(text(f"{indent}enacting: ", section.enacting, indent + "  ")) if section.enacting else []
    return [
        *_apart(enacting, indent),
        *_entries("preamble", section.preamble, indent),
        *_entries("operative", section.operative, indent),
    ]


def _entries(name: str, entries: Iterable[AnyEntry], indent: str) -> list[str]:
    """Return the lines of a list of paragraphs with its key; nothing for an empty one."""
    lines = [line for entry in entries for line in entry_lines(entry, indent + "  ")]
    return _apart([f"{indent}{name}:", *lines], indent) if lines else []


def _apart(lines: list[str], indent: str) -> list[str]:
    """Return lines with an empty one before them, where they stand on the first level."""
    return ["", *lines] if lines and not indent else lines
