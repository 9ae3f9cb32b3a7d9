"""What is found, as programs read it: JSON, workflow commands of GitHub, SARIF. Pure functions."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from drafter.model.problems import Level, Place, Problem, Proposal
from drafter.rules.book import RULES

_SARIF = {Level.ERROR: "error", Level.WARN: "warning", Level.HINT: "note"}
_GITHUB = {Level.ERROR: "error", Level.WARN: "warning", Level.HINT: "notice"}


def as_json(problems: Sequence[Problem], texts: Mapping[str, str]) -> str:
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


def github(problems: Sequence[Problem], texts: Mapping[str, str]) -> str:
    """Print workflow commands, which GitHub shows beside the lines of a change."""
    return "\n".join(_command(p) for p in problems)


def _command(problem: Problem) -> str:
    place = [f"file={_escaped(problem.place.file, ',:')}"]
    place += [f"line={problem.place.line}"] if problem.place.line else []
    place += [f"col={problem.place.column}"] if problem.place.column else []
    place += [f"endLine={problem.place.end_line}"] if problem.place.end_line else []
    place += [f"endColumn={problem.place.end_column}"] if problem.place.end_column else []
    title = f",title={problem.rule}" if problem.rule else ""
    return f"::{_GITHUB[problem.level]} {','.join(place)}{title}::{_escaped(_message(problem))}"


def _escaped(words: str, more: str = "") -> str:
    for character in "%\r\n" + more:
        words = words.replace(character, f"%{ord(character):02X}")
    return words


def sarif(problems: Sequence[Problem], texts: Mapping[str, str]) -> str:
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
