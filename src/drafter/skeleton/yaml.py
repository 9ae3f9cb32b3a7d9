"""YAML text to plain values that know where they stand.

Every scalar is text, whatever it looks like: `1.10`, `79/332`, `no` and `2025-09-05` stay what the editor typed.
Tags, anchors and aliases are refused, size and depth are limited, so a skeleton from a stranger is only data.
"""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from typing import Any

from drafter.language.characters import name
from drafter.language.patterns import lazy
from drafter.model.errors import UnreadableSkeleton
from drafter.model.problems import Place, Problem
from drafter.skeleton import faults
from drafter.skeleton.limits import DEEPEST, limit
from drafter.skeleton.placed import Path, Placed
from drafter.skeleton.stumbling import bare_above, stumbled, unclosed_quote, valued_above
from drafter.skeleton.value_faults import ADVICE

_CONTROL = lazy(r"[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_NO_LETTER = lazy(r"\\U(?!000|0010)[0-9A-Fa-f]{8}|\\U(?!000|0010)")
_COMMENT = lazy(r"[ \t]+(#(?=\w))")
_COUNTED_OTHERWISE = lazy(r"[\t\r\x85\u2028\u2029\ufeff]|[|>][-+\d]*#| #(?! )")
"""What libyaml takes where YAML 1.2 does not, or does not count as Python does."""

_AFTER = lazy(r"[ \t]+#[^\n]*")
_OTHER_LINE_ENDS = lazy(r"[\x85\u2028\u2029]")
_INVISIBLE = "an invisible {} stands in this text: type the text again without it"


def read(text: str, file: str = "") -> Any:
    r"""Read YAML.

    Args:
        text: the YAML.
        file: its name, for messages.

    Returns:
        Dicts, lists and `Placed` texts.

    Raises:
        UnreadableSkeleton: it is not YAML, or it has what a skeleton may not have.

    >>> read("session: 079\nsponsors: [Cuba]\n")
    {'session': '079', 'sponsors': ['Cuba']}
    """
    from ruamel.yaml.error import MarkedYAMLError, YAMLError
    from ruamel.yaml.reader import ReaderError

    limit(text, file)
    try:
        node = _composed(text)
    except MarkedYAMLError as error:
        raise _broken(text, file, error) from None
    except RecursionError:
        raise UnreadableSkeleton(f"{file}: the lists stand too deep in each other") from None
    except ReaderError as error:
        raise _at(text, _place(text, file, error.position), _INVISIBLE.format(name(text[error.position]))) from None
    except (OverflowError, ValueError):
        found = _NO_LETTER.search(text)
        place = _place(text, file, found.start() if found else 0)
        raise _at(text, place, "this stands for no letter: type the letter itself, or take it out") from None
    except YAMLError as error:
        raise UnreadableSkeleton(f"{file}: this is not YAML: {' '.join(str(error).split())}") from None
    return _value(node, text, file, ())


def _composed(text: str) -> Any:
    """Return the nodes of a text: by libyaml where it is installed, by Python where it stumbles or counts otherwise.

    libyaml takes a tenth of the time; Python says better what is wrong. A law of the tests holds them to each other.
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    if (parser := _libyaml()) and not _COUNTED_OTHERWISE.search(text):
        with suppress(YAMLError):
            return parser(text).get_single_node()
    reader = YAML(typ="base", pure=True)
    reader.composer.warn_double_anchors = False  # anchors are refused where they stand, with a sentence of our own
    return reader.compose(text)


@cache
def _libyaml() -> Any:
    """Return the parser of libyaml, which asks of no scalar what it looks like; `None` where it is missing."""
    try:
        from ruamel.yaml.cyaml import CParser  # type: ignore[attr-defined]
    except ImportError:
        return None

    class Parser(CParser):  # type: ignore[misc]
        def resolve(self, *_: object) -> str:
            return ""

        def descend_resolver(self, *_: object) -> None:
            """Follow no path: no value has a type of its own."""

        ascend_resolver = descend_resolver

    return Parser


def _value(node: Any, text: str, file: str, path: Path) -> Any:
    if node is None:
        return {}
    place = Place(file, node.start_mark.line + 1, node.start_mark.column + 1)
    if node.anchor or text[node.start_mark.index : node.start_mark.index + 1] in ("&", "*", "!"):
        raise _at(text, place, f"anchors (&), aliases (*) and tags (!) have no place in a skeleton: {ADVICE}")
    if len(path) > DEEPEST:
        raise _at(text, place, "the lists stand too deep in each other: take some of them out")
    if node.id == "scalar":
        return _scalar(node, text, place, path)
    if node.id == "sequence":
        return [_value(child, text, file, (*path, n)) for n, child in enumerate(node.value)]
    return _mapping(node, text, file, path)


def _mapping(node: Any, text: str, file: str, path: Path) -> dict[Any, Any]:
    pairs: dict[Any, Any] = {}
    for key_node, value_node in node.value:
        place = Place(file, key_node.start_mark.line + 1, key_node.start_mark.column + 1)
        if key_node.id != "scalar":
            raise _at(text, place, f"“{{” begins a YAML mapping here: {ADVICE}")
        key = _value(key_node, text, file, (*path, key_node.value))
        if key in pairs:
            first = next(k for k in pairs if k == key).place.line
            raise _at(text, place, f"“{key}” stands here a second time (first on line {first}): keep one of them")
        pairs[key] = _value(value_node, text, file, (*path, str(key)))
    return pairs


def _scalar(node: Any, text: str, place: Place, path: Path) -> Placed:
    if not node.value.isprintable() and (control := _CONTROL.search(node.value)):
        raise _at(text, place, _INVISIBLE.format(name(control[0])))
    start, end = node.start_mark.index, node.end_mark.index
    if (folded := text.find("\x85", start, end)) >= 0:
        raise _at(text, _place(text, place.file, folded), _INVISIBLE.format(name("\x85")))
    if not node.style and (found := _COMMENT.match(text, end)):
        column = place.column + found.start(1) - start
        what = f"“#” begins a comment here: put a space after it; if it belongs to the text, {ADVICE}"
        raise _at(text, Place(place.file, node.end_mark.line + 1, column), what)
    value = Placed(node.value)
    value.dropped, value.breaks = "", text.count("\n", start, end)
    if not node.style and (comment := _AFTER.match(text, end)):
        value.dropped = comment[0]
    value.place, value.span, value.path = place, (start, end), path
    value.scalar, value.style = text[start:end], node.style or ""
    if node.style in (">", "|"):
        value.place = Place(place.file, place.line + 1, _indent(value.raw or "") + 1)
    return value


def _indent(raw: str) -> int:
    return min((len(line) - len(line.lstrip(" ")) for line in raw.splitlines() if line.strip()), default=0)


def _at(text: str, place: Place, message: str) -> UnreadableSkeleton:
    return UnreadableSkeleton.at(Problem(place, message), text)


def _place(text: str, file: str, position: int) -> Place:
    before = text[:position]
    return Place(file, before.count("\n") + 1, position - before.rfind("\n"))


def _broken(text: str, file: str, error: Any) -> UnreadableSkeleton:
    """Return what an editor did where YAML stumbles."""
    mark = error.problem_mark or error.context_mark
    lines = text.split("\n")
    if opened := unclosed_quote(error, lines):
        return _at(text, Place(file, opened.line + 1, opened.column + 1), opened.message)
    if error.problem_mark and "escape" in str(error.problem):
        return _at(text, Place(file, mark.line + 1, mark.column), faults.NO_ESCAPE)
    if odd := _OTHER_LINE_ENDS.search(text):
        return _at(text, _place(text, file, odd.start()), _INVISIBLE.format(name(odd[0])))
    if second := faults.second_document(lines):
        return _at(text, Place(file, second.line + 1, 1), second.message)
    if above := valued_above(lines, mark.line) or bare_above(lines, mark.line):
        return _at(text, Place(file, above.line + 1, above.column + 1), above.message)
    if found := faults.fault(lines, min(mark.line, len(lines) - 1)):
        return _at(text, Place(file, found.line + 1, found.column + 1), found.message)
    return _at(text, Place(file, mark.line + 1, mark.column + 1), stumbled(error, lines))
