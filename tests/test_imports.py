"""No module leads back to itself: imports at the head, in functions and for type checkers count alike."""

import ast
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
