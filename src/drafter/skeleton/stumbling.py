"""What YAML says where it stumbles, in the words of an editor: YAML speaks of blocks and scalars."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from drafter.language.patterns import lazy

_EXPECTED = lazy(r"(?<=expected ',' or ')[\]}]")
_LAST_WORD = lazy(r"[^\s,:{}\[\]]+(?=\s*$)")
_OPENING = {"]": "[", "}": "{"}


def stumbled(error: Any, lines: Sequence[str]) -> str:
    """Return what is wrong at the place where YAML can read no further, with the remedy.

    Args:
        error: the error of YAML, with its marks.
        lines: the lines of the file.
    """
    problem = str(error.problem or error.context)
    if "<block end>" in problem:
        return "this line is indented otherwise than those above: give it as many blanks as the lines beside it"
    if "node content" in problem and "<stream end>" in problem:
        return "a bracket or brace is open at the end of the file: close it"
    if expected := _EXPECTED.search(problem):
        return _in_list(error, expected[0], lines)
    return f"this is not YAML ({problem}): look at the indentation here"


def _in_list(error: Any, closing: str, lines: Sequence[str]) -> str:
    """Return what is missing in a list between brackets or braces."""
    opened, mark = error.context_mark, error.problem_mark
    word = _LAST_WORD.search(lines[mark.line][: mark.column]) if mark.line < len(lines) else None
    if mark.line > opened.line or not word:
        return f"“{_OPENING[closing]}” on line {opened.line + 1} is not closed: write “{closing}” at its end"
    return f"a comma is missing before “{word[0]}”"
