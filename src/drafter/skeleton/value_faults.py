"""What stands after a key or a dash on its line, and cannot stand so in YAML: how it is said, and at which column."""

from __future__ import annotations

import re
from collections.abc import Callable

from drafter.language.patterns import lazy

ADVICE = "write the text on the next line after “>-”, or put it in double quotes"
BLOCK = "write it on the next line after “>-”"

ValueFault = tuple[int, str] | None
"""A column and a sentence with the remedy; `None` where nothing is wrong."""

HEADER = lazy(r"[>|][-+\d]{0,2}[ \t]*(?:#.*)?$")
"""How a text begins that stands on the lines below."""

_CLOSED = lazy(r"(?:\"(?:\\.|[^\"\\])*\"|'(?:[^']|'')*'(?!'))\s*[^\s,#}\]:].*")
_IN_QUOTES = lazy(r"""(?P<before>[\[{,]\s*|:\s+|(?<=["']):)(?P<quoted>"(?:\\.|[^"\\])*"|'(?:''|[^'])*')""")
"""A value or key in quotation marks; elsewhere in a list a quotation mark is a letter of the words."""

_IN_PARENTHESES = lazy(r"\([a-z_]+: .*\)")
_NEXT_KEY = lazy(r", *[a-z_]+: ")
_SEVERAL = "; several values stand between braces, such as {number: 3, place: Osh}"
_CLOSING = {"[": "]", "{": "}"}
_A_LIST = "; the bracket of a list stands behind its last entry, as in [China, Cuba]"


def in_value(value: str) -> ValueFault:
    """Return the column and the sentence of what is wrong with a value; `None` where nothing is.

    Args:
        value: what stands after a key or a dash.

    >>> in_value("of peace: a call")[0], in_value("of peace")
    (8, None)
    """
    for reading in _READINGS:
        if found := reading(value):
            return found
    return None


def _folded(value: str) -> ValueFault:
    if value[:1] in (">", "|") and not HEADER.match(value):
        return 0, "the text begins on the line below “>-”: move it there, indented"
    return None


def _marked(value: str) -> ValueFault:
    if _closing(value) == len(value.rstrip()) and value.startswith("[^"):
        return None  # a list of one line, which YAML reads
    mark = next((m for m in ("{{", "{%", "[^", "*", "&", "!", "@", "%", "`", "- ", "? ") if value.startswith(m)), "")
    what = f"“{mark.strip()}”" if mark in ("{{", "{%", "[^", "*") else "this character"
    return (0, f"a text cannot begin with {what.replace('{%', '{{')}: {ADVICE}") if mark else None


def _quoted(value: str) -> ValueFault:
    found = _CLOSED.match(value)
    if not found:
        return None
    return 0, f"the text goes on after the closing quotation mark: {ADVICE} as a whole"


def _bracketed(value: str) -> ValueFault:
    if value[:1] not in _CLOSING:
        return None
    end = _closing(value)
    after = value[end:].strip() if end else ""
    if after and not after.startswith("#"):
        said = f"a text that begins with “{value[0]}” is taken for a list: {BLOCK}, where brackets are words"
        return 0, said + (_A_LIST if value[0] == "[" else "")
    if not end and value[0] == "{":
        return 0, "this brace is not closed on its line: write “}” at its end"
    return None


def _closing(value: str) -> int:
    """Return the position after the bracket that closes the first one; 0 where none does."""
    depth = 0
    blanked = _IN_QUOTES.sub(lambda found: found["before"] + " " * len(found["quoted"]), value)
    for position, character in enumerate(blanked):
        depth += (character in "[{") - (character in "]}")
        if depth == 0:
            return position + 1
    return 0


def _with_colon(value: str) -> ValueFault:
    if value[:1] in ("'", '"', "[", "{", ">", "|"):
        return None
    plain = re.split(r"\s#", value, maxsplit=1)[0].rstrip()
    if found := re.search(r":(?= )|:$", plain):
        ends = found.start() == len(plain) - 1
        said = "“:” ends this line as if a list followed" if ends else "“: ” stands twice on this line"
        if _IN_PARENTHESES.fullmatch(plain):
            return 0, f"fields stand in braces: write “{{{plain[1:-1]}}}”"
        several = _SEVERAL if _NEXT_KEY.search(plain) else ""
        return found.start(), f"{said}: {ADVICE}{several}"
    return None


_READINGS: tuple[Callable[[str], ValueFault], ...] = (_folded, _marked, _quoted, _bracketed, _with_colon)
