"""The order of the house: no module leads back to itself, one name is one thing, tests mirror the source.

A large room has a map.

Imports at the head, in functions and for type checkers count alike, and so do names with an underscore and without.
Whoever looks for the tests of a module finds them under its name.
"""

import ast
import re
from collections import defaultdict
from graphlib import CycleError, TopologicalSorter
from pathlib import PurePath

import pytest

from drafter.cli.main import COMMANDS
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


PACKAGE, TESTS = SOURCE / "drafter", ROOT / "tests"
WHOLE = {
    "rendering/merging": "the steps of one verb, held by its laws from end to end: no step can be right alone",
    "rendering/lifting/repeated": "the steps of one lifting, held by its law from end to end",
}
"""Packages whose modules are tested together, under the name of the package or of what each gives, and why."""


def does_something(source):
    """Whether a module has a function or a method; records and constants are held by those who use them."""
    return any(isinstance(node, ast.FunctionDef) for node in ast.walk(ast.parse(source)))


def places(module):
    """Where the tests of a module may be: beside those of its room, or for a command by the name of its verb."""
    verbs = [verb for verb, home in COMMANDS.items() if module == PurePath("cli", f"{home}.py")]
    if verbs:
        return [PurePath("commands", f"test_{verb}.py") for verb in verbs]
    if module.name == "__init__.py":
        package = module.parent
        return [package / f"test_{package.name}.py", package.parent / f"test_{package.name}.py"]
    return [module.with_name(f"test_{module.stem.strip('_')}.py")]


def missing(modules, tests):
    """The modules without tests of their name; a command needs tests of every verb in its module."""
    for module, source in sorted(modules.items()):
        found = [place in tests for place in places(module)]
        enough = any(found) if module.name == "__init__.py" else all(found)
        whole = any(module.is_relative_to(package) for package in WHOLE)
        if does_something(source) and not enough and not whole:
            yield str(module)


def test_every_module_has_tests_of_its_own_name():
    modules = {PurePath(path.relative_to(PACKAGE)): path.read_text("utf-8") for path in PACKAGE.rglob("*.py")}
    tests = {PurePath(path.relative_to(TESTS)) for path in TESTS.rglob("test_*.py")}
    del modules[PurePath("__init__.py")]  # its tests are in test_public.py
    assert list(missing(modules, tests)) == []


def test_every_exception_is_a_package_with_tests_of_its_own():
    for package in WHOLE:
        assert (PACKAGE / package).is_dir()
        assert list((TESTS / package).glob("test_*.py"))


def test_a_module_without_tests_is_found():
    modules = {PurePath(name): "def f(): ..." for name in ("room/one.py", "room/two.py", "room/__init__.py")}
    tests = {PurePath("room/test_one.py"), PurePath("test_room.py")}
    assert list(missing(modules, tests)) == ["room/two.py"]


LARGE = 20
"""A room of more modules has a map: the head of its package names each of them."""


def unmapped(room, head, modules):
    """The modules of a large room that its head does not name."""
    words = set(re.findall(r"\w+", head))
    return [f"{room}/{name}" for name in sorted(modules) if name not in words] if len(modules) > LARGE else []


def test_the_head_of_a_large_room_names_all_its_modules():
    for head in PACKAGE.rglob("__init__.py"):
        modules = {path.stem for path in head.parent.glob("*.py")} - {"__init__"}
        assert unmapped(head.parent.relative_to(PACKAGE), head.read_text("utf-8"), modules) == []


def test_a_module_that_the_head_of_its_room_does_not_name_is_found():
    modules = {f"module_{n}" for n in range(LARGE + 1)}
    assert unmapped("room", " ".join(modules - {"module_7"}), modules) == ["room/module_7"]
