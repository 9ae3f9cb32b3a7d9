"""What a command says: on standard error, in sentences; standard output is for what it makes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from drafter.model.errors import DrafterError
    from drafter.model.problems import Problem


def say(line: str) -> None:
    """Say a sentence."""
    click.echo(line, err=True)


def list_problems(problems: list[Problem], path: Path) -> None:
    """Say problems of a file, a line each, with their places."""
    for problem in problems:
        say(f"  {path}:{problem.place.line}:{problem.place.column}  {problem.message}")


def count(number: int, noun: str) -> str:
    """Count things.

    >>> count(1, "placeholder"), count(2, "placeholder")
    ('1 placeholder', '2 placeholders')
    """
    return f"{number} {noun}{'' if number == 1 else 's'}"


def print_error(error: DrafterError) -> None:
    """Say why a command stops: every problem with its line and a caret, or the one sentence."""
    from drafter.model.problems import excerpt

    problems = getattr(error, "problems", None) or [p for p in [getattr(error, "problem", None)] if p]
    text = getattr(error, "text", "")
    for problem in problems:
        say(str(problem))
        if shown := excerpt(text, problem.place):
            say(shown)
    if not problems:
        say(f"Error: {error}")
