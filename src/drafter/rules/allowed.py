"""Exceptions that an editor allows on the line: `# drafter: allow REF-11 — the date of the corrigendum`.

A comment allows the rule on its own line, in the text that begins on its line (`- Recalling: >-  # drafter: …`), or,
standing alone, on the next line and in the text that begins there. A reason is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from drafter.language.patterns import lazy
from drafter.model.nearest import nearest
from drafter.model.problems import Level, Place, Problem
from drafter.rules.registry import RULES
from drafter.skeleton import beside

_COMMENT = lazy(
    r"(?:^|(?<=\s))#\s*drafter:\s*allow\s+(?P<rules>[A-Z]+-\d+(?:\s*,\s*[A-Z]+-\d+)*)\s*(?:(?:—|–|-|:)\s*(?P<reason>\S.*))?$"
)


class Allowance(NamedTuple):
    """A comment that allows rules on some lines of a file."""

    place: Place
    rules: tuple[str, ...]
    reason: str
    lines: range

    def allows(self, problem: Problem) -> bool:
        """Return whether it allows a problem."""
        return problem.rule in self.rules and problem.place.line in self.lines


def allowances(text: str, file: str) -> tuple[Allowance, ...]:
    r"""Find the allowances of a file.

    >>> [a.rules for a in allowances("document:\n  date: TODO  # drafter: allow MAST-02 — it is not known yet\n", "")]
    [('MAST-02',)]
    """
    if not re.search(r"#\s*drafter:", text):
        return ()
    return tuple(_found(text.splitlines(), file))


def _found(lines: Sequence[str], file: str) -> Iterator[Allowance]:
    inside = beside.blocks(lines)
    for number, line in enumerate(lines, 1):
        match = _COMMENT.search(line)
        if match and number not in inside:
            rules = tuple(re.split(r"\s*,\s*", match["rules"]))
            place = Place(file, number, match.start() + 1)
            yield Allowance(place, rules, match["reason"] or "", beside.about(lines, number, match.start()))


def filtered(problems: Sequence[Problem], text: str, file: str) -> tuple[Problem, ...]:
    """Leave out what is allowed, and report allowances that are unknown, without reason, or not needed."""
    known = allowances(text, file)
    left = [p for p in problems if not any(a.allows(p) for a in known)]
    return (*left, *(problem for a in known for problem in _about(a, problems)))


def _about(allowance: Allowance, problems: Sequence[Problem]) -> Iterator[Problem]:
    for rule in allowance.rules:
        if rule not in RULES:
            yield Problem(allowance.place, f"there is no rule {rule}{nearest(rule, RULES)}", "ALLOW", Level.WARN)
        elif not any(a.allows(p) for a in (allowance,) for p in problems if p.rule == rule):
            message = f"nothing is found here that {rule} would forbid: take the comment out"
            yield Problem(allowance.place, message, "ALLOW", Level.WARN)
    if not allowance.reason:
        message = f"say why: # drafter: allow {', '.join(allowance.rules)} — the reason"
        yield Problem(allowance.place, message, "ALLOW", Level.WARN)
