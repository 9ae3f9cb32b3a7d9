"""The recipes of CONTRIBUTING, followed as they stand there in a copy of the project."""

import os
import shutil
import subprocess
import sys

import pytest

from tests.sources import ROOT

DRAFT = """drafter: 1
document:
  session: 81
  sponsors: [Cuba]
  title: Harbours
preamble:
  - Noting: the lights
"""


@pytest.fixture
def copy(tmp_path):
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "templates", tmp_path / "templates")
    (tmp_path / "drafts").mkdir()
    return tmp_path


def add(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def put_in(path, after, line):
    """Put one line into a file, after the line that begins the table."""
    text = path.read_text("utf-8")
    assert text.count(after) == 1
    path.write_text(text.replace(after, after + line), "utf-8")


def drafter(folder, *words):
    environment = {**os.environ, "PYTHONPATH": str(folder / "src")}
    command = [sys.executable, "-m", "drafter", *words]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def built(folder, draft):
    add(folder / "drafts" / "a.yaml", draft)
    drafter(folder, "build", "drafts/a.yaml", "-o", "a.txt")
    return (folder / "a.txt").read_text("utf-8")


def test_a_phrase_is_a_line_of_a_template(copy):
    path = copy / "templates" / "phrases" / "chairmanship.j2"
    add(path, path.read_text("utf-8") + "{# rotation #}\nNoting: that {{ by | state }} holds the rotating chair\n")
    facts = "facts:\n  chairmanship: {by: Cuba, phrase: rotation}\n"
    assert "Cuba holds the rotating chair" in built(copy, DRAFT.replace("preamble:", facts + "preamble:"))


def test_a_kind_of_fact_is_a_template_and_an_entry_of_the_table(copy):
    add(copy / "templates" / "phrases" / "lighthouse.j2", "{# lit #}\nNoting: the lighthouse of {{ place }}\n")
    entry = '\n    FactKind(name="lighthouse", one="lighthouse", many="", fields={"place": NAME}),'
    put_in(copy / "src" / "drafter" / "language" / "facts" / "kinds.py", "_TABLE = (", entry)
    facts = "facts:\n  lighthouse: {place: Genoa}\n"
    assert "the lighthouse of Genoa" in built(copy, DRAFT.replace("preamble:", facts + "preamble:"))


def test_a_source_format_is_a_module_and_a_line(copy):
    package = copy / "src" / "drafter" / "readers"
    code = "from drafter.readers.text import read as read_text\n\n\ndef read(data):\n    return read_text(data[::-1])\n"
    add(package / "backwards.py", code)
    put_in(package / "__init__.py", "READERS = {", '\n    ".backwards": "drafter.readers.backwards",')
    add(copy / "a.backwards", "The General Assembly,\n\nDecides to remain seized of the matter."[::-1])
    assert "remain seized" in drafter(copy, "reduce", "a.backwards")


def test_an_output_format_is_a_module_and_a_line(copy):
    package = copy / "src" / "drafter" / "writers"
    code = "def write(resolution):\n    return resolution.masthead.organ.upper().encode()\n"
    add(package / "shouting.py", code)
    put_in(package / "__init__.py", "WRITERS = {", '\n    ".loud": "drafter.writers.shouting",')
    drafter(copy, "build", "79/332", "-o", "a.loud")
    assert (copy / "a.loud").read_text("utf-8") == "GENERAL ASSEMBLY"
    assert ".loud" in drafter(copy, "build", "--help")


def test_a_command_is_a_short_function_and_a_line(copy):
    package = copy / "src" / "drafter" / "cli"
    code = 'import click\n\n\n@click.command()\ndef hoist():\n    """Hoist the flag."""\n    click.echo("hoisted")\n'
    add(package / "flags.py", code)
    put_in(package / "main.py", "COMMANDS = {", '\n    "hoist": "flags",')
    assert drafter(copy, "hoist") == "hoisted\n"
