"""Fonts of a PDF: which characters its codes mean, how wide they are, and whether they are bold or italic."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from drafter.language.patterns import lazy

_BLOCK = lazy(rb"begin(bfchar|bfrange)(.*?)end\1", re.DOTALL)
_CODESPACE = lazy(rb"begincodespacerange\s*<([0-9A-Fa-f\s]+)>")
_PAIR = lazy(rb"<([0-9A-Fa-f\s]+)>\s*<([0-9A-Fa-f\s]*)>")
_RANGE = lazy(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f\s]*)>|\[([^\]]*)\])")
_HEX = lazy(rb"<([0-9A-Fa-f\s]*)>")
_CODECS = {"/WinAnsiEncoding": "cp1252", "/MacRomanEncoding": "mac_roman"}
_GLYPHS = {
    "space": " ", "hyphen": "-", "endash": "–", "emdash": "—", "quoteleft": "‘", "quoteright": "’",
    "quotesingle": "'", "quotedblleft": "“", "quotedblright": "”", "quotedbl": '"', "period": ".", "comma": ",",
    "colon": ":", "semicolon": ";", "parenleft": "(", "parenright": ")", "bracketleft": "[", "bracketright": "]",
    "slash": "/", "asterisk": "*", "fi": "fi", "fl": "fl", "ff": "ff", "ffi": "ffi", "ffl": "ffl", "bullet": "•",
    "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8", "nine": "9", "percent": "%", "ampersand": "&", "plus": "+", "equal": "=", "dollar": "$",
    "question": "?", "exclam": "!", "underscore": "_", "section": "§", "degree": "°", "nbspace": " ",
    "eacute": "é", "egrave": "è", "ecircumflex": "ê", "edieresis": "ë", "aacute": "á", "agrave": "à", "atilde": "ã",
    "acircumflex": "â", "adieresis": "ä", "ccedilla": "ç", "iacute": "í", "icircumflex": "î", "ntilde": "ñ",
    "oacute": "ó", "ocircumflex": "ô", "odieresis": "ö", "otilde": "õ", "uacute": "ú", "udieresis": "ü",
}  # fmt: skip
_TIMES = dict(enumerate(map(float, (
    "250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 "
    "500 278 278 564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 "
    "667 556 611 722 722 944 722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 "
    "500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541"
).split()), 32))  # fmt: skip
"""Widths of Times Roman, near enough to those of any font that a file names without giving its widths."""
_ITALIC, _BOLD, _FORCE_BOLD = 1 << 6, 700, 1 << 18
_DEFAULT_WIDTH = 500.0


@dataclass(frozen=True, slots=True)
class Font:
    """A font: `characters` and `widths` (in thousandths of its size) by code, and its style.

    `code_length` is the number of bytes of a code; `known` has the strings that were shown before. A code without a
    character is unreadable and gives "".
    """

    characters: Mapping[int, str]
    widths: Mapping[int, float]
    default_width: float = _DEFAULT_WIDTH
    code_length: int = 1
    bold: bool = False
    italic: bool = False
    barcode: bool = False
    known: dict[bytes, tuple[tuple[str, float, bool], ...]] = field(default_factory=dict, compare=False, repr=False)

    def glyphs(self, string: bytes) -> tuple[tuple[str, float, bool], ...]:
        """Return the characters of a string, their widths, and whether the code is the one-byte space."""
        if (known := self.known.get(string)) is None:
            known = self.known[string] = tuple(self._glyphs(string))
        return known

    def _glyphs(self, string: bytes) -> Iterator[tuple[str, float, bool]]:
        length = self.code_length
        for start in range(0, len(string), length):
            code = int.from_bytes(string[start : start + length], "big")
            space = length == 1 and code == 32
            yield self.characters.get(code, ""), self.widths.get(code, self.default_width), space


def load(resource: Any) -> Font:
    """Make a font of its PDF dictionary.

    Args:
        resource: the dictionary of the font, of pypdf.
    """
    descendant = _resolved(resource.get("/DescendantFonts"))
    inner = _resolved(descendant[0]) if descendant else resource
    descriptor = _resolved(inner.get("/FontDescriptor")) or {}
    style = _style(str(resource.get("/BaseFont", "")), descriptor)
    mapped, length = _to_unicode(_resolved(resource.get("/ToUnicode")))
    if descendant:
        widths = _cid_widths(_resolved(inner.get("/W")) or [])
        return Font(mapped, widths, float(inner.get("/DW", 1000)), length or 2, **style)
    missing = float(descriptor.get("/MissingWidth", 0)) or _DEFAULT_WIDTH
    return Font({**_encoding(resource), **mapped}, _widths(resource), missing, **style)


def _style(name: str, descriptor: Mapping[str, Any]) -> dict[str, Any]:
    flags, weight = int(descriptor.get("/Flags", 0)), float(descriptor.get("/FontWeight", 400))
    heavy = re.search("bold|black|heavy", name, re.IGNORECASE) or weight >= _BOLD or flags & _FORCE_BOLD
    slanted = re.search("italic|oblique", name, re.IGNORECASE) or flags & _ITALIC
    return {
        "bold": bool(heavy),
        "italic": bool(slanted),
        "barcode": bool(re.search("barcode|code ?39", name, re.IGNORECASE)),
    }


def _resolved(value: Any) -> Any:
    return value.get_object() if hasattr(value, "get_object") else value


def _to_unicode(stream: Any) -> tuple[dict[int, str], int]:
    """Read a character map, if there is one; the second value is the length of its codes in bytes."""
    data = stream.get_data() if hasattr(stream, "get_data") else b""
    characters: dict[int, str] = {}
    for kind, block in _BLOCK.findall(data):
        if kind == b"bfchar":
            characters.update({int(code, 16): _utf16(text) for code, text in _PAIR.findall(block)})
        else:
            for first, last, text, texts in _RANGE.findall(block):
                characters.update(_range(int(first, 16), int(last, 16), text, texts))
    space = _CODESPACE.search(data)
    return characters, len(b"".join(space[1].split())) // 2 if space else 0


def _range(first: int, last: int, text: bytes, texts: bytes) -> dict[int, str]:
    last = min(last, first + 0xFFFF)
    if texts:
        return {first + n: _utf16(one) for n, one in enumerate(_HEX.findall(texts)[: last - first + 1])}
    start = _utf16(text)
    if not start:
        return {}
    return {code: start[:-1] + chr(min(ord(start[-1]) + code - first, 0x10FFFF)) for code in range(first, last + 1)}


def _utf16(text: bytes) -> str:
    digits = b"".join(text.split()).decode("ascii")
    return bytes.fromhex(digits + "0" * (len(digits) % 2)).decode("utf-16-be", errors="ignore").replace("\0", "")


def _encoding(resource: Any) -> dict[int, str]:
    encoding = _resolved(resource.get("/Encoding"))
    base = encoding if isinstance(encoding, str) else (encoding or {}).get("/BaseEncoding", "")
    codec = _CODECS.get(str(base), "cp1252")
    characters = {code: bytes([code]).decode(codec, errors="ignore") for code in range(256)}
    if not isinstance(encoding, str) and encoding:
        characters.update(_differences(_resolved(encoding.get("/Differences")) or []))
    return characters


def _differences(entries: list[Any]) -> Iterator[tuple[int, str]]:
    code = 0
    for entry in entries:
        if isinstance(entry, int | float):
            code = int(entry)
            continue
        yield code, _glyph(str(entry).lstrip("/"))
        code += 1


def _glyph(name: str) -> str:
    if len(name) == 1 or name in _GLYPHS:
        return _GLYPHS.get(name, name)
    code = re.fullmatch(r"(?:uni|u)([0-9A-F]{4,6})", name)
    return chr(int(code[1], 16)) if code else ""


def _widths(resource: Any) -> dict[int, float]:
    if "/Widths" not in resource:
        return _TIMES
    first = int(resource.get("/FirstChar", 0))
    return {first + n: float(_resolved(width)) for n, width in enumerate(_resolved(resource.get("/Widths")) or [])}


def _cid_widths(entries: list[Any]) -> dict[int, float]:
    """Read the two forms of a width list: `first [w w w]` and `first last w`."""
    widths: dict[int, float] = {}
    values = [_resolved(entry) for entry in entries]
    while len(values) > 1:
        first = int(values[0])
        if isinstance(values[1], list):
            widths.update({first + n: float(_resolved(width)) for n, width in enumerate(values[1])})
            values = values[2:]
        else:
            last = min(int(values[1]), first + 0xFFFF)
            widths.update(dict.fromkeys(range(first, last + 1), float(values[2] if len(values) > 2 else 0)))
            values = values[3:]
    return widths
