"""Scalars of YAML: plain where YAML gives them back, quoted or folded where not."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from drafter.language.patterns import lazy
from drafter.skeleton import pitfalls

WIDTH = 110
"""Where lines are folded, in characters; never inside `{{ … }}`."""

_PLAIN = lazy(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`\\][^\n]*")
_CONTROL = lazy(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_UNSAFE = lazy(rf": | #|:$|\s$|{_CONTROL.pattern}")
_TOKEN = lazy(r"(?:\{\{.*?\}\}|\{%.*?%\}|\S)+")


def text(lead: str, words: str, indent: str) -> Iterator[str]:
    """Write a text on the line of its key where it is short, else as a folded block.

    >>> list(text("title: ", "Peace", "  "))
    ['title: Peace']
    """
    if len(lead) + len(words) <= WIDTH or not _foldable(words):
        yield lead + scalar(words)
    else:
        yield from block(lead, words, indent)


def block(lead: str, words: str, indent: str) -> Iterator[str]:
    """Write a text as a folded block; what YAML would fold otherwise is quoted.

    >>> list(block("- Recalling: ", "its resolution 70/1", "    "))
    ['- Recalling: >-', '    its resolution 70/1']
    """
    if not _foldable(words):
        yield lead + scalar(words)
        return
    lines = list(_folded(words, indent))
    if any(pitfalls.line_is_lost(line) or pitfalls.line_has_remark(line) for line in lines):
        yield lead + quoted(words)
        return
    yield f"{lead}>-"
    yield from lines


def _folded(words: str, indent: str) -> Iterator[str]:
    line = ""
    for token in _TOKEN.findall(words):
        if line and len(indent) + len(line) + 1 + len(token) > WIDTH:
            yield indent + line
            line = token
        else:
            line = f"{line} {token}" if line else token
    yield indent + line


def _foldable(words: str) -> bool:
    return bool(words) and " ".join(_TOKEN.findall(words)) == words and not _CONTROL.search(words)


def scalar(text: str) -> str:
    """Write a scalar plainly where YAML gives it back, else in double quotes.

    >>> scalar("125 (s)"), scalar("a: b"), scalar(""), scalar("[x]")
    ('125 (s)', '"a: b"', '""', '"[x]"')
    """
    plain = _PLAIN.fullmatch(text) and not _UNSAFE.search(text)
    return text if plain else quoted(text)


def flow(text: str) -> str:
    """Write a scalar inside braces or brackets."""
    plain = _PLAIN.fullmatch(text) and not _UNSAFE.search(text) and not re.search(r"[,\[\]{}]", text)
    return text if plain else quoted(text)


def quoted(text: str) -> str:
    """Write a scalar in double quotes."""
    return json.dumps(text, ensure_ascii=bool(re.search(r"[\x7f-\x9f\u2028\u2029\ufeff]", text)))
