"""What is said of braces that are refused, in the words that stand in the file and never in those of Jinja."""

from __future__ import annotations

from jinja2 import nodes

from drafter.language.patterns import lazy

WRITE = "write {{ name }} or {{ name | filter }}"
ALLOWED = "only names, filters, if/else and one loop are"
_SIGNS = {
    "Add": "+", "Sub": "-", "Mul": "*", "Div": "/", "FloorDiv": "//", "Mod": "%", "Pow": "**", "Neg": "-", "Pos": "+",
    "Concat": "~",
}  # fmt: skip
_FORMS = {
    "Call": "a name with “( )” after it",
    "List": "a list in “[ ]”",
    "Dict": "a list in “{ }”",
    "Tuple": "a list with commas",
    "Slice": "a part with “:” in “[ ]”",
}
_TAG = lazy(r"\{%[-+]?\s*(\w+)")
_UNKNOWN_TAG = lazy(r"Encountered unknown tag '(?P<tag>\w+)'")
_UNEXPECTED = lazy(r"(?:got|unexpected char|unexpected) '(?P<found>.+?)'")
_OPEN = lazy(r"The innermost block that needs to be closed is '(?P<tag>\w+)'")
_VALUES = ("integer", "float", "string")
"""How Jinja calls a number and words."""
_LATE = ("else", "elif", "endif", "endfor")


def refused(node: nodes.Node, text: str, at: int) -> str:
    """Return what is said of something between braces that is not allowed.

    Args:
        node: what Jinja has read.
        text: the text in which it stands.
        at: where its braces begin.

    >>> refused(nodes.Mul(nodes.Name("a", "load"), nodes.Const(2)), "{{ a * 2 }}", 0)
    'nothing is calculated between braces: take “*” out, and write what comes out as a fact of its own'
    """
    kind = type(node).__name__
    if sign := _SIGNS.get(kind):
        return f"nothing is calculated between braces: take “{sign}” out, and write what comes out as a fact of its own"
    tag = _TAG.match(text, at)
    what = _FORMS.get(kind) or (f"“{{% {tag[1]} %}}”" if tag else "this")
    return f"{what} is not allowed between braces: {ALLOWED}"


def unreadable(said: str) -> str:
    """Return what is said of braces that Jinja cannot read.

    Args:
        said: the message of Jinja.

    >>> unreadable("Encountered unknown tag 'do'.")
    '“{% do %}” is not allowed between braces: only names, filters, if/else and one loop are'
    >>> unreadable("expected token 'end of print statement', got 'integer'")
    'a number or words stand here without brackets: write them as in {{ year | earlier(1) }}'
    >>> unreadable("expected token 'end of print statement', got 'of'")
    '“of” does not belong between these braces: write {{ name }} or {{ name | filter }}, and close them with “}}”'
    """
    if tag := _UNKNOWN_TAG.search(said):
        if tag["tag"] in _LATE:
            return (
                f"“{{% {tag['tag']} %}}” stands here without the “{{% if … %}}” or “{{% for … %}}” that it belongs to"
            )
        return f"“{{% {tag['tag']} %}}” is not allowed between braces: {ALLOWED}"
    if left := _OPEN.search(said):
        return f"“{{% {left['tag']} … %}}” is not closed: write “{{% end{left['tag']} %}}” after its words"
    found = _UNEXPECTED.search(said)
    if found is None or found["found"].startswith("end of"):
        return f"something is missing between these braces, or they are not closed: {WRITE}"
    if found["found"] in _VALUES:
        return "a number or words stand here without brackets: write them as in {{ year | earlier(1) }}"
    return f"“{found['found']}” does not belong between these braces: {WRITE}, and close them with “}}}}”"
