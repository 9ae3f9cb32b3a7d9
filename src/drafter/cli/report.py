"""How problems are printed: for a person, as JSON, for GitHub, as SARIF. Pure functions."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from drafter.cli.talk import shortened, shown
from drafter.model.problems import Level, Place, Problem, Proposal
from drafter.rules.book import RULES

Problems = Sequence[Problem]
Texts = Mapping[str, str]
"""The text of every file by its name, to show the lines."""

_SARIF = {Level.ERROR: "error", Level.WARN: "warning", Level.HINT: "note"}
_GITHUB = {Level.ERROR: "error", Level.WARN: "warning", Level.HINT: "notice"}
_PLACES = 12
"""So many places of equal problems are named."""

_AGREED = "Already in the adopted text (agreed language, left as it is):"


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


def as_json(problems: Problems, texts: Texts) -> str:
    """Print one JSON object for programs; its form has a version.

    Lines and columns count from 1, an end is the column after the last character, 0 is what is not known.
    """
    return json.dumps({"version": 1, "findings": [_finding(p) for p in problems]}, ensure_ascii=False, indent=2)


def _finding(problem: Problem) -> dict[str, object]:
    proposal = problem.proposal
    return {
        "file": problem.place.file,
        **_span(problem.place),
        "rule": problem.rule,
        "severity": problem.level.value,
        "message": _message(problem),
        "fix": None if proposal is None else _fix(proposal),
    }


def _span(place: Place) -> dict[str, int]:
    return {"line": place.line, "column": place.column, "end_line": place.end_line, "end_column": place.end_column}


def _fix(proposal: Proposal) -> dict[str, object]:
    return {**_span(proposal.place), "words": proposal.words, "instead": proposal.instead, "safe": proposal.safe}


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
    place: dict[str, object] = {"artifactLocation": _artifact(problem)}
    if problem.place.line:
        place["region"] = _region(problem.place)
    result: dict[str, object] = {"level": _SARIF[problem.level], "message": {"text": _message(problem)}}
    result["locations"] = [{"physicalLocation": place}]
    if problem.proposal and problem.proposal.place.line:
        result["fixes"] = [_sarif_fix(problem, problem.proposal)]
    return {"ruleId": problem.rule, **result} if problem.rule else result


def _artifact(problem: Problem) -> dict[str, str]:
    return {"uri": problem.place.file.replace("\\", "/")}


def _region(place: Place) -> dict[str, int]:
    names = {"startLine": place.line, "startColumn": place.column, "endLine": place.end_line}
    return {name: value for name, value in {**names, "endColumn": place.end_column}.items() if value}


def _sarif_fix(problem: Problem, proposal: Proposal) -> dict[str, object]:
    replacement = {"deletedRegion": _region(proposal.place), "insertedContent": {"text": proposal.instead}}
    change = {"artifactLocation": _artifact(problem), "replacements": [replacement]}
    how = "mechanical" if proposal.safe else "to be looked at by a person"
    return {"description": {"text": f"a correction that is {how}"}, "artifactChanges": [change]}


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
