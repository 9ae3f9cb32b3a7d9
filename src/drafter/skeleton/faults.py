"""Where YAML stumbles: the line that is the cause, and what its editor did there.

YAML tells a fault where it can read no further, often many lines below. The lines above are read here as an editor
reads them: a key and its text, a block after “>-”, a list; the first that is none of it is the one to mend.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from drafter.language.characters import odd
from drafter.language.patterns import lazy
from drafter.skeleton.value_faults import BLOCK, HEADER, ValueFault, in_value

SAID_CONFLICT = "a mark of two versions in conflict stands here: keep one of them, and take the lines with marks out"
NO_ESCAPE = (
    "in double quotes a backslash and these letters stand for nothing: type the letter that is meant; "
    "for a backslash write it twice"
)

_LINE = lazy(r"(?P<indent> *)(?P<dashes>(?:- +)*)(?P<rest>.*)")
_KEY = lazy(r"(?P<key>\"[^\"]*\"|'[^']*'|[^\s#&*!|>'\"%@`{\[-][^#]*?):(?:[ \t]+(?P<value>\S.*))?[ \t]*$")
_FIRST_COLON = lazy(r"(?P<key>.*?):(?= |$)")
_NO_BLANK = lazy(r"(?P<key>[\w/().-]+(?: [A-Z])?):[^\S \t]*(?P<value>\S.*?)(?:\s+#.*)?$")
_NO_COLON = lazy(r"(?P<key>[a-z_]+|\d+/\d+)(?:(?: *(?:=>?|->|：|;) *| +)(?P<value>[\dA-Z\[{>].*?))?[ \t]*(?: #.*)?$")
"""A line that has the look of a key and its value, but for the colon between them."""
_SENTENCE = lazy(r"(?:\d{1,3}\.\s+|\([a-z]+\)\s+)?[A-Z][a-z]+ (?!.*: )")
"""A line as a paragraph begins in Word, with or without its number."""
_PARAGRAPH = (
    "; if a new paragraph begins here, write “- ”, its opening words and a colon first, as above: “- Noting: …”"
)

_SECOND = lazy(r"(?:---|\.\.\.)(?:\s|$)")
_SAID_NO_BLANK = "a space is missing after the colon"
_TRAPS = tuple(
    (lazy(pattern), said)
    for pattern, said in (
        (r" *(?P<at>\t)", "a tab stands here: indent with spaces"),
        (r" *-(?P<at>[^\S \t\n])", "another kind of space stands after “-”: type a space"),
        (r" *(?P<at>-)(?=\w)", "a space is missing after “-”: write “- ”"),
        (r" *(?P<at><<<<<<<|=======|>>>>>>>)(?= |$)", SAID_CONFLICT),
        (r" *(?P<at>[–—•·]) ", "a paragraph begins with a hyphen and a space: write “- ”"),
    )
)


class Fault(NamedTuple):
    """What an editor did: the line, counted from 0, the column, and a sentence with the remedy."""

    line: int
    column: int
    message: str


class _ScanState(NamedTuple):
    """What the lines so far are: how far the last key is indented, and what may go on below it."""

    key: int = -1
    block: bool = False
    content: int = 0
    list: int = -1
    ended: bool = False
    flush: frozenset[int] = frozenset()

    def flush_at(self, at: int, dash: int) -> frozenset[int]:
        """Return how far lists are indented that stand right below their key, as far to the left, up to a line."""
        return frozenset((*(one for one in self.flush if one <= at), *([dash] if dash == self.key >= 0 else ())))


def fault(lines: Sequence[str], last: int) -> Fault | None:
    """Return the first fault in some lines, or `None` where none is seen.

    Args:
        lines: the lines of the file.
        last: the line at which YAML stumbled; nothing after it is the cause.

    >>> fault(["- Noting: >-", "    the holding", "  of the forum", "- Noting: x"], 3).line
    2
    """
    state = _ScanState()
    for number, line in enumerate(lines[: last + 1]):
        found, state = _read(line, state)
        if found:
            return Fault(number, *found)
    return None


def second_document(lines: Sequence[str]) -> Fault | None:
    """Return where a second document begins, or words stand after the end of the first; `None` where nothing does.

    >>> second_document(["---", "drafter: 1", "---", "drafter: 1"]).line, second_document(["---", "drafter: 1"])
    (2, None)
    """
    written = [number for number, line in enumerate(lines) if line.strip() and not line.startswith(("#", "%"))]
    parted = [n for n in written[1:] if _SECOND.match(lines[n]) and (n < written[-1] or lines[n].startswith("-"))]
    if not parted:
        return None
    mark = lines[parted[0]][:3]
    return Fault(
        parted[0],
        0,
        f"“{mark}” ends the draft, and a file holds one: take it out, or put what follows into another file",
    )


def _read(line: str, state: _ScanState) -> tuple[ValueFault, _ScanState]:
    indent = len(line) - len(line.lstrip(" "))
    if not line.strip():
        return None, state
    if state.block and (indent >= state.content if state.content else indent > state.key):
        return None, state._replace(content=state.content or indent)
    parts = _LINE.match(line)
    rest = parts["rest"] if parts else line
    if rest.startswith("#"):
        return None, state._replace(
            block=state.block and not state.content, ended=bool(state.content or not state.block)
        )
    if trap := _trap(line):
        return trap, state
    at = len(line) - len(rest)
    dashes = parts["dashes"] if parts else ""
    return _entry(rest, at, indent if dashes else -1, state)


def _entry(rest: str, at: int, dash: int, state: _ScanState) -> tuple[ValueFault, _ScanState]:
    """Read a line that is no part of a block: a key, an entry of a list, or the next line of a text."""
    if found := _KEY.match(rest):
        key = _FIRST_COLON.match(rest) or found
        if dash < 0 and at == state.list and at not in state.flush and state.key > at:
            return (at, f"a paragraph begins with “- ”: write “- {key['key']}: …”"), state
        value = rest[key.end() :].lstrip() if not found["key"].startswith(("'", '"')) else found["value"] or ""
        said = in_value(value)
        place = at + len(rest.rstrip()) - len(value.rstrip()) if value else at
        level = dash if dash >= 0 else state.list if at > state.list else -1
        flush = state.flush_at(at, dash)
        new = _ScanState(at, bool(HEADER.match(value)), 0, level, " #" in value, flush)
        return (_shifted(said, place), new)
    if dash >= 0:
        return _shifted(in_value(rest), at), _ScanState(dash, False, 0, dash, " #" in rest, state.flush_at(at, dash))
    return _loose(rest, at, state), state


def _loose(rest: str, at: int, state: _ScanState) -> ValueFault:
    """Look at words that stand on a line of their own, outside of a block."""
    if rest[0] in "]}":
        return None
    if missing := _NO_BLANK.match(rest):
        return at, no_blank(missing[0])
    if colon := _without_colon(rest, at, state):
        return at, colon
    if state.ended and at > state.key >= 0:
        return at, "the text above ends where “#” begins a comment: write the remark after “comment:” beside the text"
    if state.block or at <= state.key or state.key < 0:
        said = f"this line belongs to the text above, but is indented too little: {BLOCK}, all its lines alike"
        return at, said + (_PARAGRAPH if state.list >= 0 and _SENTENCE.match(rest) else "")
    return None


def _without_colon(rest: str, at: int, state: _ScanState) -> str:
    """Return that a key has no colon, or "": a line of a text above is indented more than the key of the text."""
    found = _NO_COLON.match(rest) if at <= state.key else None
    value = (found["value"] or "") if found else ""
    if not found or (state.block and not value.startswith(("[", "{")) and (value or at == state.key)):
        return ""
    written = f"{found['key']}: {value}".rstrip()
    return f"a colon is missing after “{found['key']}”: write “{written}”"


def no_blank(words: str) -> str:
    """Return what is wrong with words in which the blank after the colon is missing, or "".

    >>> no_blank("79/332:5 September 2025")
    'a space is missing after the colon: write “79/332: 5 September 2025”'
    """
    found = _NO_BLANK.match(words)
    if not found:
        return ""
    unseen = next(odd(found[0][len(found["key"]) : found.start("value")]), None)
    said = f"a {unseen.name} stands after the colon, where a space belongs" if unseen else _SAID_NO_BLANK
    return f"{said}: write “{found['key']}: {found['value']}”"


def _shifted(found: ValueFault, by: int) -> ValueFault:
    return (found[0] + by, found[1]) if found else None


def _trap(line: str) -> ValueFault:
    unseen = next(odd(line[: len(line) - len(line.lstrip())]), None)
    if unseen:
        return unseen.start, f"a {unseen.name} stands here: indent with spaces"
    for pattern, said in _TRAPS:
        if found := pattern.match(line):
            return found.start("at"), said
    return None
