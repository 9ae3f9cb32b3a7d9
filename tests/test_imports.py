"""No module leads back to itself, and one name is one thing.

Imports at the head, in functions and for type checkers count alike, and so do names with an underscore and without.
"""

import ast
from collections import defaultdict
from graphlib import CycleError, TopologicalSorter

import pytest

from tests.sources import ROOT

SOURCE = ROOT / "src"
MODULES = {
    ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__"): path
    for path in SOURCE.rglob("*.py")
}


def imported(path):
    """The modules of the project that a module names in its imports, wherever they stand."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in MODULES)
        elif isinstance(node, ast.ImportFrom) and node.module in MODULES:
            names = {f"{node.module}.{alias.name}" for alias in node.names}
            yield from names & MODULES.keys() or {node.module}


def in_order(graph):
    return list(TopologicalSorter(graph).static_order())


def test_no_module_leads_back_to_itself():
    in_order({name: set(imported(path)) - {name} for name, path in MODULES.items()})


def test_a_circle_is_found():
    with pytest.raises(CycleError):
        in_order({"a": {"b"}, "b": {"c"}, "c": {"a"}})


def types(tree):
    """The names of the classes of a module, and of the types that it puts together of others."""
    yield from (node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
    for node in tree.body:
        if isinstance(node, ast.Assign):
            yield from (name.id for name in node.targets if isinstance(name, ast.Name) and not name.id.isupper())


def named_twice(sources):
    homes = defaultdict(list)
    for module, source in sources.items():
        for name in types(ast.parse(source)):
            homes[name.lstrip("_")].append(module)
    return {name: sorted(modules) for name, modules in homes.items() if name[:1].isupper() and len(modules) > 1}


def test_no_two_types_have_one_name():
    assert named_twice({name: path.read_text(encoding="utf-8") for name, path in MODULES.items()}) == {}


def test_two_types_of_one_name_are_found():
    assert named_twice({"a": "class Line: ...", "b": "_Line = tuple[str, ...]", "c": "LINE = 1"}) == {
        "Line": ["a", "b"]
    }
