"""What is found, as a person reads it, and what of it is printed. Pure functions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from drafter.cli.terminal.interchange import as_json, github, sarif
from drafter.cli.terminal.talk import shortened, shown
from drafter.model.problems import Level, Problem
from drafter.rules.book import RULES

Problems = Sequence[Problem]
Texts = Mapping[str, str]
"""The text of every file by its name, to show the lines."""

_PLACES = 12
"""So many places of equal problems are named."""

_AGREED = "Already in the text that is followed (agreed language, left as it is):"


def text(problems: Problems, texts: Texts) -> str:
    """Print for a person: problems with line and caret, repeats of one by their lines, agreed language apart, a count.

    >>> from drafter.model.problems import Place
    >>> print(text([Problem(Place("a.yaml", 1, 4), "no", "OP-01")], {"a.yaml": "a: b"}))
    a.yaml:1:4: error: no [OP-01]
        1 | a: b
          |    ^
    <BLANKLINE>
    1 error
    """
    own, old = ([p for p in problems if p.agreed is agreed] for agreed in (False, True))
    groups = ["\n".join(_listed(own, texts))] if own else []
    groups += ["\n".join([_AGREED, *_listed(old, texts)])] if old else []
    return "\n\n".join([*groups, summary(problems)])


def _listed(problems: Problems, texts: Texts) -> Iterator[str]:
    yield from shortened(_once(group, texts) for group in _repeats(problems))


def _repeats(problems: Problems) -> Iterable[Problems]:
    """Put together what says the same of one file, in the order of the first of each."""
    groups: dict[tuple[str, str, str, Level], list[Problem]] = {}
    for problem in problems:
        groups.setdefault((problem.place.file, problem.rule, problem.message, problem.level), []).append(problem)
    return groups.values()


def _once(group: Problems, texts: Texts) -> tuple[str, ...]:
    """Show the first of several equal problems, and tell where the others are."""
    first, *others = group
    lines = shown(first, texts.get(first.place.file, ""))
    if not others:
        return lines
    places = dict.fromkeys(other.place.paragraph or str(other.place.line) for other in others)
    where = "in" if others[0].place.paragraph else "lines" if len(places) > 1 else "line"
    more = f" and {len(places) - _PLACES} more" if len(places) > _PLACES else ""
    return (*lines, f"      and {len(others)} more: {where} {', '.join([*places][:_PLACES])}{more}")


def summary(problems: Problems) -> str:
    """Count the problems in a line.

    >>> summary([])
    'Nothing found.'
    """
    levels = Counter(p.level for p in problems)
    counts = (_count(levels[level], name) for level, name in zip(Level, ("error", "warning", "hint"), strict=True))
    return ", ".join(filter(None, counts)) or "Nothing found."


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}" if number else ""


FORMATS: dict[str, Callable[[Problems, Texts], str]] = {
    "text": text,
    "json": as_json,
    "github": github,
    "sarif": sarif,
}
"""The formats by name."""


def statistics(problems: Problems) -> str:
    """Count the problems by rule, the most frequent first.

    >>> from drafter.model.problems import Place
    >>> print(statistics([Problem(Place("a.yaml"), "no", "OP-01")] * 2))
        2  OP-01    An operative paragraph begins with a verb in the present tense, third person.
    """
    counts = Counter(p.rule for p in problems)
    lines = (
        f"{n:5}  {rule:8} {RULES[rule].summary if rule in RULES else ''}".rstrip() for rule, n in counts.most_common()
    )
    return "\n".join(lines)


def chosen(problems: Problems, wanted: Callable[[str], bool]) -> tuple[Problem, ...]:
    """Return the problems of the rules that are wanted.

    What has no rule (a fact that is missing, a text that cannot be read) always stays.
    """
    return tuple(p for p in problems if not p.rule or wanted(p.rule))


def is_chosen(rule: str, select: Sequence[str] = (), ignore: Sequence[str] = ()) -> bool:
    """Return whether a rule is among those that are looked for.

    Args:
        rule: its id.
        select: ids of rules, or how they begin (`REF`), to look for; empty for all.
        ignore: the same, to leave out.

    >>> is_chosen("REF-11", ["REF"], ["REF-1"]), is_chosen("REF-03", ["REF"], ["REF-1"])
    (False, True)
    """
    return (not select or rule.startswith(tuple(select))) and not (ignore and rule.startswith(tuple(ignore)))


def failed(problems: Problems) -> bool:
    """Return whether something must be done: an error or a warning. A hint never blocks."""
    return any(p.level is not Level.HINT for p in problems)
