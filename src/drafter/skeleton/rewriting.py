"""A value changed in the file: where it stands, in its quotes and folds; written anew only where it must be."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

from drafter.language.patterns import lazy
from drafter.skeleton import pitfalls, scalars
from drafter.skeleton.placed import Placed, replaced

FileEdit = tuple[int, int, str]
"""Start, end and new words: of letters of a value, or of the text of a file."""

_BLANK = lazy(r" (?![^{}]*\}\})")
_MUCH = 0.4
"""A text of which more than this share is replaced at several places is folded anew."""

_FLOW_END = lazy(r"\s*[,\]}]")
_HEAD = lazy(r"(?P<indent> *)(?P<dash>- +)?(?P<key>[^\s].*)?", re.DOTALL)


def rewritten(text: str, value: Placed, changes: Sequence[FileEdit]) -> list[FileEdit]:
    r"""Return the changes of the file that change a value.

    Args:
        text: the text of the file.
        value: the value as it stands there.
        changes: what becomes of which letters of it, in their order, marks and braces as the skeleton writes them.

    >>> from drafter.skeleton.yaml import read
    >>> text = "a: >-\n  its report\n  on peace\n"
    >>> rewritten(text, read(text)["a"], [(4, 4, "own ")])
    [(12, 12, 'own ')]
    """
    changes = [_before_blanks(value, *change) for change in changes]
    changed = replaced(value, list(changes))
    if not changed.strip():
        return [_whole(text, value, changed.strip())]
    edits = list(_in_place(text, value, changes))
    if len(changes) > 1 and sum(last - first for first, last, _ in changes) > len(value) * _MUCH:
        return [_whole(text, value, " ".join(changed.split()))]
    return edits if _holds(text, value, changed, edits) else [_whole(text, value, " ".join(changed.split()))]


def _before_blanks(value: Placed, first: int, last: int, new: str) -> FileEdit:
    """Return a change that leaves the blanks at the end of a value alone: in a block the next line follows them."""
    end = len(value.rstrip())
    return (min(first, end), end, (value[end:first] + new).rstrip()) if last > end else (first, last, new)


def _in_place(text: str, value: Placed, changes: Sequence[FileEdit]) -> Iterator[FileEdit]:
    for change in changes:
        first, last, new = _kept_fold(text, value, *change)
        start = value.letters[first][0] if first < len(value) else value.letters[-1][1]
        end = value.letters[last - 1][1] if last > first else start
        if value.style in (">", "|"):
            yield _folded(text, start, end, new, value)
        else:
            yield start, end, _quoted(new, value.style)


def _kept_fold(text: str, value: Placed, first: int, last: int, new: str) -> FileEdit:
    """Take out the blank before words rather than the fold after them, so that no two lines are joined."""
    bare = new == "" and 0 < first < last and value[first - 1] == " " == value[last - 1]
    if bare and _is_fold(text, value, last - 1) and not _is_fold(text, value, first - 1):
        return first - 1, last - 1, new
    return first, last, new


def _is_fold(text: str, value: Placed, index: int) -> bool:
    return "\n" in text[slice(*value.letters[index])]


def _quoted(words: str, style: str) -> str:
    if style == "'":
        return words.replace("'", "''")
    return json.dumps(words, ensure_ascii=False)[1:-1] if style == '"' else words


def _folded(text: str, start: int, end: int, new: str, value: Placed) -> FileEdit:
    """Fold new words where their line would become too long; the lines around them stay."""
    column = start - text.rfind("\n", 0, start) - 1
    rest = text[end : text.find("\n", end) if "\n" in text[end:] else len(text)]
    if not new or column + len(new) + len(rest) <= scalars.WIDTH:
        return start, end, new
    fold = "\n" + " " * (value.place.column - 1)
    first, *words = _BLANK.split(new)
    line, made = column + len(first), [first]
    for number, word in enumerate(words, 2):
        glued = len(rest.split(" ")[0] if word else rest) if number > len(words) else 0
        breaks = line + 1 + len(word) + glued > scalars.WIDTH and (word or rest.strip())
        made += [fold if breaks else " ", word]
        line = len(fold) - 1 + len(word) if breaks else line + 1 + len(word)
    if line + len(rest) > scalars.WIDTH and rest[:1] == " " and rest[1:2].strip() and made[-1]:
        return start, end + 1, "".join((*made, fold))
    return start, end, "".join(made)


def _holds(text: str, value: Placed, changed: str, edits: list[FileEdit]) -> bool:
    """Return whether a value that is changed in place is read as it is meant."""
    start, end = value.span
    new = replaced(text[start:end], [(first - start, last - start, words) for first, last, words in edits])
    if value.style in (">", "|"):
        lines = new.rstrip().split("\n")[1:]
        indent = value.place.column - 1
        sound = all(line[:indent].isspace() and line[indent : indent + 1].strip() for line in lines)
        return sound and not any(pitfalls.line_is_lost(line) or pitfalls.line_has_remark(line) for line in lines)
    if value.style or value.breaks:
        return bool(value.style) or scalars.scalar(" ".join(changed.split())) == " ".join(changed.split())
    plain = scalars.flow(changed) if _is_in_braces(text, value) else scalars.scalar(changed)
    column = start - text.rfind("\n", 0, start) - 1
    return plain == changed and (column + len(changed) <= scalars.WIDTH or len(changed) <= len(value))


def _is_in_braces(text: str, value: Placed) -> bool:
    return bool(_FLOW_END.match(text, value.span[1]))


def _whole(text: str, value: Placed, changed: str) -> FileEdit:
    start, end = value.span[0], value.extent[1]
    head = text[text.rfind("\n", 0, start) + 1 : start]
    if _is_in_braces(text, value):
        return start, end, scalars.flow(changed)
    if text[end : text.find("\n", end)].strip() or (value.style in (">", "|") and "#" in value.scalar.split("\n")[0]):
        return start, end, scalars.scalar(changed)
    found = _HEAD.fullmatch(head)
    indent = len(found["indent"]) + len(found["dash"] or "") + (2 if found["key"] else 0) if found else 4
    write = scalars.block if value.style in (">", "|") else scalars.text
    return start, end, "\n".join(write(head, changed, " " * indent))[len(head) :]
