"""Words between braces: every filter with every kind of value, words nested a thousand deep, all that Jinja has."""

from __future__ import annotations

from functools import partial
from itertools import product

import drafter
from drafter.cli.disk import library
from drafter.rendering.filters import filters
from tests.hostile.child import Kinds

_SKELETON = """drafter: 1
document:
  kind: draft resolution
  session: 81
  agenda_item: 125 (s)
  title: A title
facts:
  host: China
  earlier_resolutions:
    70/1: 25 September 2015
  meetings:
  - {{number: 23, held: 4 July 2023, chair: India}}
operative:
- Decides: >-
    {}, and so on
"""
_VALUES = (
    "host", "session", "meetings", "earlier_resolutions", "meetings[0]", "5", "1.5", "'x'", "none", "true", "[]", "{}",
)  # fmt: skip
_ARGUMENTS = (
    "", "('x')", "(none)", "(1, 2, 3)", "(meetings)", "(x=1)", "(*meetings)", "(99999999999999999999)",
)  # fmt: skip
_NESTED = (
    ("(", "host", ")"), ("not ", "host", ""), ("[", "", "]"), ("", "host", "[0]"), ("", "host", "|capitalize"),
    ("host if host else ", "host", ""), ("", "host", " and host"), ("", "host", " ~ host"), ("-", "1", ""),
    ("", "host", " == host"), ("{1: ", "1", "}"), ("", "host", ".a"), ("", "host", "()"), ("9", "9", "9"),
)  # fmt: skip
_TAGS = (
    "{% autoescape true %}x{% endautoescape %}", "{% include 'x' %}", "{% import 'x' as y %}", "{% extends 'x' %}",
    "{% macro a() %}{{ a() }}{% endmacro %}", "{% set x = 1 %}", "{% block a %}{% endblock %}",
    "{% with %}{% endwith %}",
    "{% raw %}x{% endraw %}", "{% call a() %}{% endcall %}", "{% filter upper %}x{% endfilter %}", "{{ loop }}",
    "{{ self }}", "{{ host * 999999999 }}", "{{ 9 ** 9 ** 9 }}", "{{ 'a' * 999999999 }}", "{{ 1 / 0 }}", "{{ 1e999 }}",
    "{{ '\\ud800' }}", "{{ '\\x1b' }}", "{{ host['__class__'] }}", "{{ host.__class__ }}", "{{ meetings.append }}",
    "{{ host[::0] }}", "{{ meetings[99999999999] }}", "{{ {meetings: 1} }}", "{% if meetings < host %}x{% endif %}",
    "{{",
    "{%", "{#", "{{}}", "{%%}", "{{ host | a.b }}", "{% for a in host %}{{ a }}{% endfor %}", "{{ range(9999999999) }}",
    "{% for a, b in meetings %}{{ a }}{% endfor %}", "{{ dict() }}", "{{ lipsum(9999) }}", "{{ cycler() }}",
)  # fmt: skip


def kinds() -> Kinds:
    """Yield the texts."""
    names = filters({}, library.phrases())
    tries = (*product(names, _VALUES, _ARGUMENTS[:2]), *product(names, ("meetings",), _ARGUMENTS))
    for name, value, arguments in dict.fromkeys(tries):
        words = f"{{{{ {value} | {name}{arguments} }}}}"
        yield words, partial(_render, words)
    for before, inner, after in _NESTED:
        for depth in (90, 1_000):
            yield (
                f"{before}{inner}{after} {depth} deep",
                partial(_render, f"{{{{ {before * depth}{inner}{after * depth} }}}}"),
            )
    for tag in _TAGS:
        yield tag, partial(_render, tag)
    for depth in (30, 1_000):
        yield f"if {depth} deep", partial(_render, "{% if host %}" * depth + "x" + "{% endif %}" * depth)
        yield f"for {depth} deep", partial(_render, "{% for a in meetings %}" * depth + "x" + "{% endfor %}" * depth)
    yield "50,000 blanks in a comment", partial(_render, "{#" + " " * 50_000)


def _render(words: str) -> None:
    drafter.render(drafter.load(_SKELETON.format(words), "draft.yaml"))
