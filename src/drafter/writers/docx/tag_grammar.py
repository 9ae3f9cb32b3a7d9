"""What may stand between braces in a Word template: a name, an `if` with a name, the loop over the text; nothing else.

There is no attribute, call, filter, include, import or macro in this grammar, and what docxtpl gets to fill is written
anew from what was read here: nothing that a stranger writes into a template ever reaches Jinja.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from drafter.language.patterns import lazy

TAG = lazy(r"\{\{[^{}]*\}\}|\{%[^{}]*%\}|\{#[^{}]*#\}")
BRACE = lazy(r"[{}]")
OPENING = lazy(r"\{[{%#]")
ALLOWED = "{{ name }}, {%p if name %} … {%p endif %} and {%p for paragraph in paragraphs %} are all that there is"
_LONGEST = 40
_SPACE = lazy(r"\s+")


class Name(NamedTuple):
    """A place for words: `{{ session }}`; docxtpl's `{{r session }}` and `{{p session }}` are read, too."""

    name: str


class LeftOut(NamedTuple):
    """Names that are not to be printed: `{# organ #}`."""

    names: tuple[str, ...]


class If(NamedTuple):
    """The beginning of paragraphs that are printed when a name has words, or has none: `{%p if committee %}`."""

    name: str
    wanted: bool


class For(NamedTuple):
    """The beginning of a loop: `{%p for paragraph in paragraphs %}`."""

    variable: str
    name: str


class Keyword(NamedTuple):
    """`{%p else %}`, `{%p endif %}` or `{%p endfor %}`."""

    word: str


TemplateTag = Name | LeftOut | If | For | Keyword


def step_of(tag: str) -> TemplateTag | None:
    """Read a tag; `None` where it is not allowed.

    >>> step_of("{{r organ }}"), step_of("{%p if not committee %}")
    (Name(name='organ'), If(name='committee', wanted=False))
    >>> step_of("{{ organ.upper() }}"), step_of("{% include 'x' %}")
    (None, None)
    """
    words = _SPACE.sub(" ", tag[2:-2]).strip()
    if tag.startswith("{#"):
        names = re.findall(r"\w+", words)
        return LeftOut(tuple(names)) if re.fullmatch(r"[\w ,]+", words) else None
    words = re.sub(r"^[pr] (?=\S)" if tag.startswith("{{") else r"^p ", "", words)
    return _name(words) if tag.startswith("{{") else _control(words)


def _name(words: str) -> TemplateTag | None:
    return Name(words) if re.fullmatch(r"\w+", words) else None


def _control(words: str) -> TemplateTag | None:
    match words.split(" "):
        case ["if", "not", name] if name.isidentifier():
            return If(name, False)
        case ["if", name] if name.isidentifier():
            return If(name, True)
        case ["for", variable, "in", name] if variable.isidentifier() and name.isidentifier():
            return For(variable, name)
        case ["else" | "endif" | "endfor" as word]:
            return Keyword(word)
    return None


def shown(words: str) -> str:
    r"""Return words of a template as a message shows them: short, and without what a terminal would act on.

    >>> shown("{{ a }}\x1b" + "x" * 90)
    '“{{ a }} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…”'
    """
    printable = "".join(letter if letter.isprintable() else " " for letter in words[: _LONGEST + 1])
    return f"“{printable[:_LONGEST]}{'…' if len(words) > _LONGEST else ''}”"
