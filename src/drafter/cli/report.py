"""How problems are printed: for a person, as JSON, for GitHub, as SARIF. Pure functions."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from drafter.cli.talk import shortened, shown
from drafter.model.problems import Level, Problem
from drafter.rules.book import RULES

Problems = Sequence[Problem]
Texts = Mapping[str, str]
"""The text of every file by its name, to show the lines."""

_SARIF = {Level.ERROR: "error", Level.WARN: "warning", Level.HINT: "note"}
_GITHUB = {Level.ERROR: "error", Level.WARN: "warning", Level.HINT: "notice"}
_AGREED = "Already in the adopted text (agreed language, left as it is):"


def text(problems: Problems, texts: Texts) -> str:
    """Print for a person: every problem with its line and a caret, agreed language in a group of its own, a count.

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
    yield from shortened(shown(p, texts.get(p.place.file, "")) for p in problems)


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


def as_json(problems: Problems, texts: Texts) -> str:
    """Print one JSON object for programs; its form has a version."""
    return json.dumps({"version": 1, "findings": [_finding(p) for p in problems]}, ensure_ascii=False, indent=2)


def _finding(problem: Problem) -> dict[str, str | int]:
    return {
        "file": problem.place.file,
        "line": problem.place.line,
        "column": problem.place.column,
        "rule": problem.rule,
        "severity": problem.level.value,
        "message": _message(problem),
    }


def _message(problem: Problem) -> str:
    """Return the message with the paragraph, where the file has no lines."""
    return f"{problem.place.paragraph}: {problem.message}" if problem.place.paragraph else problem.message


def github(problems: Problems, texts: Texts) -> str:
    """Print workflow commands, which GitHub shows beside the lines of a change."""
    return "\n".join(_command(p) for p in problems)


def _command(problem: Problem) -> str:
    place = [f"file={_escaped(problem.place.file, ',:')}"]
    place += [f"line={problem.place.line}"] if problem.place.line else []
    place += [f"col={problem.place.column}"] if problem.place.column else []
    title = f",title={problem.rule}" if problem.rule else ""
    return f"::{_GITHUB[problem.level]} {','.join(place)}{title}::{_escaped(_message(problem))}"


def _escaped(words: str, more: str = "") -> str:
    for character in "%\r\n" + more:
        words = words.replace(character, f"%{ord(character):02X}")
    return words


def sarif(problems: Problems, texts: Texts) -> str:
    """Print the Static Analysis Results Interchange Format, version 2.1.0, which many programs show."""
    used = sorted({p.rule for p in problems if p.rule})
    driver = {"name": "drafter", "rules": [_sarif_rule(rule) for rule in used]}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": [_result(p) for p in problems]}
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    return json.dumps({"$schema": schema, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def _sarif_rule(id_: str) -> dict[str, object]:
    rule = RULES.get(id_)
    return {"id": id_, **({"shortDescription": {"text": rule.summary}} if rule else {})}


def _result(problem: Problem) -> dict[str, object]:
    place: dict[str, object] = {"artifactLocation": {"uri": problem.place.file.replace("\\", "/")}}
    if problem.place.line:
        column = {"startColumn": problem.place.column} if problem.place.column else {}
        place["region"] = {"startLine": problem.place.line, **column}
    result: dict[str, object] = {"level": _SARIF[problem.level], "message": {"text": _message(problem)}}
    result["locations"] = [{"physicalLocation": place}]
    return {"ruleId": problem.rule, **result} if problem.rule else result


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


def chosen(problems: Problems, select: Sequence[str] = (), ignore: Sequence[str] = ()) -> tuple[Problem, ...]:
    """Leave only the problems of some rules.

    Args:
        problems: all of them.
        select: ids of rules, or how they begin (`REF`), to look for; empty for all.
        ignore: the same, to leave out.

    What has no rule (a fact that is missing, a text that cannot be read) always stays.
    """
    return tuple(p for p in problems if not p.rule or is_chosen(p.rule, select, ignore))


def is_chosen(rule: str, select: Sequence[str] = (), ignore: Sequence[str] = ()) -> bool:
    """Return whether a rule is among those that are looked for.

    >>> is_chosen("REF-11", ["REF"], ["REF-1"]), is_chosen("REF-03", ["REF"], ["REF-1"])
    (False, True)
    """
    return (not select or rule.startswith(tuple(select))) and not (ignore and rule.startswith(tuple(ignore)))


def failed(problems: Problems) -> bool:
    """Return whether something must be done: an error or a warning. A hint never blocks."""
    return any(p.level is not Level.HINT for p in problems)
