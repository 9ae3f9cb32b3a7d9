"""Whatever is refused between braces is told in the words that stand there: Jinja has a language of its own."""

import re

import pytest

from drafter.model.errors import BadSkeleton
from drafter.rendering.braces.expressions import read

JINJA = re.compile(
    r"token|statement|expression|scope|concat|floordiv|callblock|filterblock|macroblock|template|lexer", re.I
)


def told(text: str) -> str:
    with pytest.raises(BadSkeleton) as refused:
        read(text, {"a": "1"}, {"upper": str.upper})
    return refused.value.problems[0].message


@pytest.mark.parametrize("sign", ["+", "-", "*", "/", "//", "%", "**", "~"])
def test_a_calculation_is_named_by_its_sign(sign):
    assert f"take “{sign}” out" in told(f"{{{{ a {sign} a }}}}")


@pytest.mark.parametrize(
    "tag",
    [
        "set b = a", "autoescape false", "macro b()", "include 'b'", "import 'b' as c", "from 'b' import c",
        "extends 'b'", "call a()", "filter upper", "block b", "with b = a", "do a", "raw", "trans", "endif", "else",
    ],
)  # fmt: skip
def test_a_tag_is_named_as_it_stands_there(tag):
    name = tag.split()[0]
    end = f"{{% end{name} %}}" if name in ("autoescape", "macro", "call", "filter", "block", "with", "raw") else ""
    assert f"“{{% {name} %}}”" in told(f"{{% {tag} %}}b{end}")


@pytest.mark.parametrize(
    "text",
    [
        "{{ [a, a] }}", "{{ {a: a} }}", "{{ (a, a) }}", "{{ a() }}", "{{ a[1:2] }}", "{{ a b }}", "{{ }}", "{{ a | }}",
        "{{ a", "{{ a. }}", "{{ a ? }}", "{{ 'a }}", "{{ a } }}", "{% if a %}b", "{% for b in a %}", "{% %}",
        "{% if %}", "{{ a is }}", "{{ a if }}", "{{ " + "[" * 50 + " }}",
    ],
)  # fmt: skip
def test_nothing_is_told_in_words_of_jinja(text):
    said = told(text)
    assert not JINJA.search(said), said
    assert len(said) < 200
