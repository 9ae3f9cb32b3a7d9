"""Reads the page description of a PDF: its operators with their operands, one after another.

pypdf opens the file and decrypts and inflates its streams; its own parser of page descriptions takes many times as
long as this one, which leaves out what text does not need.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from drafter.language.patterns import lazy

Operand = float | bytes | str | list["Operand"]


class TooMuchInk(Exception):
    """The page descriptions are longer than those of any resolution."""


class Operation(NamedTuple):
    """An operator of a page description with what stood before it."""

    operator: str
    operands: list[Operand]


_TOKEN = lazy(
    rb"""(?P<number>[+-]?(?:\d+\.?\d*|\.\d+)(?:-\d+)?)
       | \((?P<string>[^()\\]*)\)
       | <(?P<hex>[0-9A-Fa-f\s]*)>
       | (?P<open>\()
       | \[(?P<pieces>(?:[-+.\d\s]++|\([^()\\]*+\)|<[0-9A-Fa-f\s]*+>)*+)\]
       | (?P<array>[\[\]])
       | /(?P<name>[^\s()<>\[\]{}/%]*)
       | (?P<dict><<|>>)
       | (?P<operator>[A-Za-z'"][A-Za-z0-9*'"]*)
       | %[^\r\n]*""",
    re.VERBOSE,
)
_PIECE = lazy(rb"\(([^()\\]*)\)|<([^>]*)>|([^\s()<>]+)")
"""What an array of letters and the gaps between them has: nine of ten tokens of a page, so it is read at once."""

_MOST_OPERANDS = 20_000
"""The most operands of an operator."""
_DEEPEST_ARRAY = 20
_FEW = 4096
"""How many letters and numbers are kept: those of a page are few, and come again and again."""

_ESCAPE = lazy(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\n": b"", b"\r": b"", b"\r\n": b""}
_IMAGE_END = lazy(rb"[\s>]EI(?=[\s]|$)")


def operations(data: bytes) -> Iterator[Operation]:
    """Read a page description.

    Raises:
        TooMuchInk: an operator has more operands than any that shows text.

    >>> [op for op in operations(b"BT /F1 10 Tf [(a)-5<62>] TJ ET") if op.operator == "TJ"]
    [Operation(operator='TJ', operands=[[b'a', -5.0, b'b']])]
    """
    operands: list[Operand] = []
    outer: list[list[Operand]] = []
    position, scan = 0, _TOKEN.search
    while token := scan(data, position):
        position = token.end()
        match token.lastgroup:
            case "operator":
                operator = token["operator"].decode("latin-1")
                yield Operation(operator, operands)
                position = _after_image(data, position) if operator == "ID" else position
                operands, outer = [], []
            case "array":
                operands = _bracket(token["array"], operands, outer)
            case "pieces":
                operands.append(_pieces(token["pieces"]))
            case "open":
                string, position = _nested(data, position)
                operands.append(string)
            case _ if len(operands) >= _MOST_OPERANDS:
                raise TooMuchInk
            case "number" | "string" | "hex" | "name" as kind:
                operands.append(_operand(kind, token[kind]))


def _pieces(array: bytes) -> list[Operand]:
    found = _PIECE.findall(array)
    if len(found) > _MOST_OPERANDS:
        raise TooMuchInk
    return [_number(gap) if gap else _letters(digits) if digits else string for string, digits, gap in found]


def _bracket(bracket: bytes, operands: list[Operand], outer: list[list[Operand]]) -> list[Operand]:
    """Begin an array, or end it and go back to the operands that it is one of."""
    if bracket == b"[":
        if len(outer) >= _DEEPEST_ARRAY:
            raise TooMuchInk
        outer.append(operands)
        return []
    if not outer:
        return operands
    before = outer.pop()
    before.append(operands)
    return before


def _operand(kind: str, token: bytes) -> Operand:
    if kind == "number":
        return _number(token)
    if kind == "hex":
        return _letters(token)
    return token.decode("latin-1") if kind == "name" else token


@lru_cache(_FEW)
def _letters(token: bytes) -> bytes:
    """Return the string that is written in digits of sixteen; a last half counts as if a 0 followed."""
    digits = b"".join(token.split())
    return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))


@lru_cache(_FEW)
def _number(token: bytes) -> float:
    try:
        return float(token)
    except ValueError:
        return 0.0


def _nested(data: bytes, start: int) -> tuple[bytes, int]:
    """Read a string that has brackets or escapes in it."""
    depth, position = 1, start
    while position < len(data) and depth:
        byte = data[position]
        position += 2 if byte == 0x5C else 1
        depth += (byte == 0x28) - (byte == 0x29)
    return _ESCAPE.sub(_unescaped, data[start : position - 1]), position


def _unescaped(found: re.Match[bytes]) -> bytes:
    escape = found[1]
    return bytes([int(escape, 8) & 0xFF]) if escape[:1].isdigit() else _ESCAPED.get(escape, escape)


def _after_image(data: bytes, position: int) -> int:
    end = _IMAGE_END.search(data, position)
    return end.end() if end else len(data)
