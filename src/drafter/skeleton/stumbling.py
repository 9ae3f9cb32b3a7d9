"""What YAML says where it stumbles, in the words of an editor: YAML speaks of blocks and scalars."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from drafter.language.patterns import lazy

_EXPECTED = lazy(r"(?<=expected ',' or ')[\]}]")
_LAST_WORD = lazy(r"[^\s,:{}\[\]]+(?=\s*$)")
_STEP = 2
"""So many blanks deeper a line belongs to the key above; by one it is indented wrongly itself."""

_VALUED = lazy(r" *(?P<key>[\w-]+):(?: +(?P<value>[^\s>|{\[#&*][^#]*?))?(?: *| +#.*| +[{\[>|].*)$")
_BARE = lazy(r" *(?P<key>[a-z_]+) *(?:#.*)?")
_SAID_OPEN = "a quotation mark opens here and is not closed"
_OPEN_QUOTE = lazy(r"""[\[{,:] *(?P<mark>"(?:\\.|[^"\\])*|'(?:''|[^'])*)$""")
_QUOTED_VALUE = lazy(r" *(?:- +)?[\w/ -]+: (?P<mark>\"(?:\\.|[^\"\\])*)$")
_KEYED = lazy(r" *(?:- +)?(?:[a-z_]+: |[A-Z][a-z ]+: >)")
_NAMED = lazy(r" *(?P<key>[^\s:#-][^:#]*): +\S")
_OPENING = {"]": "[", "}": "{"}
_OTHER = {"]": "}", "}": "]"}


class Above(NamedTuple):
    """A key above that has a value and lines below it: its line and column, counted from 0, and a sentence."""

    line: int
    column: int
    message: str


def valued_above(lines: Sequence[str], number: int) -> Above | None:
    """Return the key above a line that has a value and, below it, lines of its own; `None` where it is not so.

    Args:
        lines: the lines of the file.
        number: the line at which YAML stumbled, counted from 0.

    >>> valued_above(["facts:", "  events: x", "    forum: {number: 3}"], 2)
    Above(line=1, column=10, message='“events” has lines of its own below, so no value stands beside it: take “x” out')
    """
    if not 0 < number < len(lines) or not _VALUED.match(lines[number]):
        return None
    above = number - 1
    while above and (not lines[above].strip() or lines[above].lstrip().startswith("#")):
        above -= 1
    found = _VALUED.match(lines[above])
    if not found or not found["value"] or _indent(lines[number]) - _indent(lines[above]) < _STEP:
        return None
    said = f"“{found['key']}” has lines of its own below, so no value stands beside it: take “{found['value']}” out"
    return Above(above, found.start("value"), said)


def bare_above(lines: Sequence[str], number: int) -> Above | None:
    """Return the line just above where YAML stumbled, if it is a name without its colon; `None` where it is not.

    Args:
        lines: the lines of the file.
        number: the line at which YAML stumbled, counted from 0.

    >>> bare_above(["document:", "  sess", "  kind: resolution"], 2).message
    'a colon is missing after “sess”: write “sess: …”'
    """
    if not 0 < number < len(lines) or not _VALUED.match(lines[number]):
        return None
    found = _BARE.fullmatch(lines[number - 1])
    if not found or _indent(lines[number]) != _indent(lines[number - 1]):
        return None
    return Above(
        number - 1, found.start("key"), f"a colon is missing after “{found['key']}”: write “{found['key']}: …”"
    )


def unclosed_quote(error: Any, lines: Sequence[str]) -> Above | None:
    """Return where a quotation mark opens that is not closed, if YAML stumbled for that; `None` where it did not.

    Args:
        error: the error of YAML, with its marks.
        lines: the lines of the file; a key among those that YAML took for the text shows that it goes too far.
    """
    opened, last = error.context_mark, error.problem_mark
    if last and (found := _quote_before_key(lines[: last.line + 1])):
        return found
    if opened and "flow" in str(error.context) and last and last.line > opened.line:
        open_end = _OPEN_QUOTE.search(lines[opened.line], opened.column)
        return Above(opened.line, open_end.start("mark"), _SAID_OPEN) if open_end else None
    if not opened or "quoted scalar" not in str(error.context):
        return None
    escape = last is not None and "escape" in str(error.problem)
    if escape and not any(_KEYED.match(line) for line in lines[opened.line + 1 : last.line + 1]):
        return None
    return Above(opened.line, opened.column, _SAID_OPEN)


def _quote_before_key(lines: Sequence[str]) -> Above | None:
    """Return the first value that opens with a quotation mark, does not close it, and has a key on the next line."""
    for number, (line, following) in enumerate(pairwise(lines)):
        if _KEYED.match(following) and (found := _QUOTED_VALUE.match(line)):
            return Above(number, found.start("mark"), _SAID_OPEN)
    return None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def stumbled(error: Any, lines: Sequence[str]) -> str:
    """Return what is wrong at the place where YAML can read no further, with the remedy.

    Args:
        error: the error of YAML, with its marks.
        lines: the lines of the file.
    """
    problem = str(error.problem or error.context)
    if r"character '\t'" in problem:
        return "a tab stands here: write a space in its place"
    if "<block end>" in problem:
        return _indented(lines, error.problem_mark.line)
    if "node content" in problem and "<stream end>" in problem:
        return "a bracket or brace is open at the end of the file: close it"
    if "node content" in problem and "','" in problem:
        return 'nothing stands before this comma: write "" for an empty cell, or take the comma out'
    if "alias" in str(error.context) + problem:
        return _starred(error, lines)
    if expected := _EXPECTED.search(problem):
        return _in_list(error, expected[0], lines)
    return f"this is not YAML ({problem}): look at the indentation here"


def _starred(error: Any, lines: Sequence[str]) -> str:
    """Return what to write where words in italics, or an entry of a list, begin with a star."""
    mark = error.context_mark or error.problem_mark
    if lines[mark.line].lstrip().startswith("* "):
        return "an entry of a list begins with a hyphen and a space: write “- ”"
    return "words that begin with “*” stand in double quotes"


def _indented(lines: Sequence[str], number: int) -> str:
    """Return what is wrong with a line that belongs to nothing above it."""
    above = next((line for line in reversed(lines[:number]) if line.strip()), "")
    if above.rstrip().endswith(":") and _indent(lines[number]) < _indent(above):
        return f"if this line belongs to “{above.strip(' :')}”, give it more spaces at its beginning than that line has"
    before = range(number - 1, -1, -1)
    beside = next((n for n in before if lines[n].strip() and _indent(lines[n]) <= _indent(lines[number])), number)
    key = _NAMED.match(lines[beside])
    if key and lines[number].lstrip().startswith("- ") and _indent(lines[beside]) == _indent(lines[number]):
        if _has_named_above(lines, beside):
            return "the lines above, beside this one, begin without “- ”: take it out here"
        return f"line {beside + 1} stands beside this one and has no “- ”: write “- {key['key']}: …” there"
    return "this line is indented otherwise than those above: give it as many spaces as the lines beside it"


def _has_named_above(lines: Sequence[str], number: int) -> bool:
    """Return whether the next line above that is indented no more stands beside a line, and has a name, too."""
    at = _indent(lines[number])
    above = next((line for line in reversed(lines[:number]) if line.strip() and _indent(line) <= at), "")
    return _indent(above) == at and _NAMED.match(above) is not None


def _in_list(error: Any, closing: str, lines: Sequence[str]) -> str:
    """Return what is missing in a list between brackets or braces."""
    opened, mark = error.context_mark, error.problem_mark
    other = _OTHER[closing]
    if mark.line < len(lines) and lines[mark.line][mark.column : mark.column + 1] == other:
        return f"“{other}” closes no “{_OPENING[closing]}”: write “{closing}” here"
    word = _LAST_WORD.search(lines[mark.line][: mark.column]) if mark.line < len(lines) else None
    if mark.line > opened.line or not word:
        return f"“{_OPENING[closing]}” on line {opened.line + 1} is not closed: write “{closing}” at its end"
    return f"a comma is missing before “{word[0]}”"
