"""The manual of the rules: what each one says, with its examples and what it rests on. It is made of the docstrings."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.model.errors import DrafterError
from drafter.model.nearest import nearest
from drafter.rules.book import CHAPTERS, RULES
from drafter.rules.registry import Rule

_FIXES = {
    "safe": "drafter corrects it (--fix)",
    "unsafe": "drafter proposes a correction (--unsafe-fixes); look at it",
    "no": "a person corrects it",
}


class UnknownRule(DrafterError):
    """A rule was named that does not exist."""


def listed() -> str:
    """List every rule by chapter: id, level, sentence."""
    return "\n\n".join("\n".join(_chapter(title, module.__name__)) for title, module in CHAPTERS.items())


def _chapter(title: str, module: str) -> Iterator[str]:
    yield title
    for rule in RULES.values():
        if rule.check.__module__ == module:
            yield f"  {_line(rule)}"


def _line(rule: Rule) -> str:
    return f"{rule.id:8} {rule.level:5}  {rule.summary}"


def explained(id_: str) -> str:
    """Explain a rule, or list all that begin so.

    Raises:
        UnknownRule: there is none of this id.

    >>> print(explained("SPL-03").splitlines()[0])
    SPL-03  It is “analyse”.
    """
    rule = RULES.get(id_.upper())
    begun = [] if rule else [one for one in RULES.values() if id_ and one.id.startswith(id_.upper())]
    if begun:
        return "\n".join(map(_line, begun))
    if rule is None:
        raise UnknownRule(f"there is no rule {id_}{nearest(id_.upper(), RULES)}; “drafter rules” lists them all")
    return "\n".join(_page(rule))


def _page(rule: Rule) -> Iterator[str]:
    yield f"{rule.id}  {rule.summary}"
    if rule.advice:
        yield f"\n{rule.advice}"
    yield ""
    for kind, text in rule.examples:
        yield f"  {'not' if kind == 'Bad' else 'but'}   {text}"
    yield (
        f"\nLevel: {rule.level}; in agreed language never more than a hint."
        if rule.lasting
        else f"\nLevel: {rule.level}."
    )
    if rule.but_for:
        yield f"Not in texts of the {' or the '.join(rule.but_for)}."
    yield f"Correction: {_FIXES[rule.fix]}."
    yield f"Source: {rule.source}."
    yield f"Exception, at the end of a line or after “>-”: # drafter: allow {rule.id} — the reason"
