"""What differs between Windows, macOS and Linux: names of files, consoles, open files, calls that not all have."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.runner import draft, drafter
from tests.sources import ROOT

_POSIX_ONLY = {
    "fork",
    "getuid",
    "chown",
    "killpg",
    "mkfifo",
    "getpgid",
    "setsid",
    "SIGKILL",
    "SIGHUP",
    "wait4",
    "uname",
}
_POSIX_MODULES = {"fcntl", "pwd", "grp", "resource", "termios", "tty", "pty", "syslog"}
SOURCES = sorted((ROOT / "src").rglob("*.py"))


def _guarded(tree):
    """The nodes inside a question whether a call exists, or where a missing module is let pass."""
    for node in ast.walk(tree):
        asks = isinstance(node, ast.If) and "hasattr" in ast.unparse(node.test)
        lets = isinstance(node, ast.With) and any("suppress" in ast.unparse(item) for item in node.items)
        if asks or lets:
            yield from ast.walk(node)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_no_call_is_made_that_only_some_systems_have(path):
    tree = ast.parse(path.read_text("utf-8"))
    guarded = set(map(id, _guarded(tree)))
    found = [
        node.attr for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in _POSIX_ONLY and id(node) not in guarded
        and ast.unparse(node.value) in ("os", "signal")
    ]  # fmt: skip
    found += [
        name.name for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom) and id(node) not in guarded
        for name in node.names if (getattr(node, "module", None) or name.name) in _POSIX_MODULES
    ]  # fmt: skip
    assert found == []


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    "name", ["my drafts/81 forum.yaml", "черновики/проект.yaml", "草案/決議.yaml", "مسودات/قرار.yaml"]
)
def test_folders_and_files_may_have_any_name(name):
    path = draft(name=name)
    for command in ("build", "check", "redline", "todo"):
        assert drafter(command, path).code in (0, 1)
    assert path.with_suffix(".docx").is_file()


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("encoding", ["cp1252", "cp437", "ascii"])
@pytest.mark.parametrize(
    "words", [("new", "79/332", "-o", "x.yaml", "--force"), ("rules",), ("list",), ("build", "--help")]
)
def test_no_console_stops_a_command(encoding, words):
    environment = {**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    program = [sys.executable, "-m", "drafter", *words]
    ran = subprocess.run(program, env=environment, capture_output=True, check=False)
    assert ran.returncode == 0, ran.stderr
    ran.stdout.decode("utf-8")


@pytest.mark.usefixtures("folder")
def test_a_word_file_that_is_open_elsewhere_is_told(monkeypatch):
    path = draft()

    def held(self, target):
        raise PermissionError(13, "The process cannot access the file because it is being used by another process")

    monkeypatch.setattr(Path, "replace", held)
    ran = drafter("build", path)
    assert ran.code == 2
    assert "close it in Word" in ran.err
    assert not path.with_suffix(".docx").exists()
