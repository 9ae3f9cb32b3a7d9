r"""A text with braces: what an editor may write between `{{` and `}}`, and whether Jinja is needed to read it.

Nearly all braces hold a name, or a name and a form. They are found here without Jinja, whose import takes a tenth of a
command; `expressions` reads whatever else may stand there, and tells what may not.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from drafter.language.patterns import lazy

_SPACE = lazy(r"[ \t\r\n\f\v]+")
_BLANK = r"[ \t\r\n\f\v]*"
_ARGUMENT = r"(?:0|[1-9][0-9]{0,8}|'[^'\\{}\r\n]*'|\"[^\"\\{}\r\n]*\")"
_FORM = rf"\|{_BLANK}([A-Za-z_]\w*)(?:\(({_ARGUMENT}(?:, ?{_ARGUMENT})*)\))?{_BLANK}"
_FORMS, _ARGUMENTS = lazy(_FORM, re.ASCII), lazy(_ARGUMENT)
_PLAIN = lazy(
    rf"(?<!\\)\{{\{{{_BLANK}(?P<name>[A-Za-z_]\w*)(?:\.(?P<part>[A-Za-z]\w*))?{_BLANK}(?P<forms>(?:{_FORM})*)\}}\}}",
    re.ASCII,
)
_NO_NAMES = frozenset("true false none True False None not and or in is if else elif".split())
"""What Jinja does not take for names."""


class PlainForm(NamedTuple):
    """A filter with its arguments, which are figures and words in quotation marks."""

    name: str
    arguments: tuple[str | int, ...] = ()


class PlainSlot(NamedTuple):
    """Braces with a name, a part of it, and forms.

    Args:
        start, end: where they stand in the text.
        name: what they print.
        part: the part of it that they print; empty for all of it.
        forms: the filters that print it, in their order.
    """

    start: int
    end: int
    name: str
    part: str = ""
    forms: tuple[PlainForm, ...] = ()


def is_template(text: str) -> bool:
    r"""Return whether a text has anything to fill.

    >>> is_template("at its {{ session | ordinal }} session"), is_template(r"\{{ literally }}")
    (True, False)
    """
    return "{" in text and bool(re.search(r"(?<!\\)\{[{%#]", text))


def single_spaced(text: str) -> str:
    r"""Make every run of blanks and line ends one blank.

    >>> single_spaced(" its  resolution\n")
    'its resolution'
    """
    return _SPACE.sub(" ", text).strip()


def plain_slots(text: str) -> tuple[PlainSlot, ...] | None:
    r"""Return the braces of a text if they all hold names, parts and forms alone; `None` where Jinja must read it.

    >>> [slot.forms for slot in plain_slots("{{ held }} at its {{ session | plus(1) | ordinal }} session")]
    [(), (PlainForm(name='plus', arguments=(1,)), PlainForm(name='ordinal', arguments=()))]
    >>> plain_slots("{{ meetings[0] }}"), plain_slots(r"\{{ literally }} {{ session }}")
    (None, None)
    """
    slots = tuple(
        PlainSlot(*one.span(), one["name"], one["part"] or "", _forms(one["forms"])) for one in _PLAIN.finditer(text)
    )
    if text.count("{") + text.count("}") != 4 * len(slots) or any(slot.name in _NO_NAMES for slot in slots):
        return None
    return slots


def _forms(words: str) -> tuple[PlainForm, ...]:
    return tuple(
        PlainForm(one[1], tuple(map(_argument, _ARGUMENTS.findall(one[2] or "")))) for one in _FORMS.finditer(words)
    )


def _argument(words: str) -> str | int:
    return words[1:-1] if words.startswith(("'", '"')) else int(words)


def is_readable(text: str) -> bool:
    """Return whether a text can be taken apart at all; whether its names are known depends on the facts.

    >>> is_readable("{{ session | ordinal }}"), is_readable("{{ session | }}"), is_readable("{{ " + "(" * 2_000)
    (True, False, False)
    """
    if plain_slots(text) is not None:
        return True
    from drafter.rendering.braces import expressions

    return expressions.is_readable(text)


@lru_cache(512)
def names(text: str) -> frozenset[str]:
    """Return the names that a text asks for, as far as it can be read.

    >>> sorted(names("{{ summit.name }} and {{ session | ordinal }}"))
    ['session', 'summit']
    """
    if not is_template(text):
        return frozenset()
    if (slots := plain_slots(text)) is not None:
        return frozenset(slot.name for slot in slots)
    from drafter.rendering.braces import expressions

    return expressions.names(text)
