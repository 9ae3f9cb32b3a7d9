"""What differs between Windows, macOS and Linux: names of files, consoles, open files, calls that not all have."""

import ast
import asyncio
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


@pytest.mark.usefixtures("folder")
def test_many_drafts_are_built_by_processes_that_begin_anew_as_windows_and_macos_have_them():
    names = [str(draft(name=f"{name}.yaml")) for name in ("один", "b", "c d")]
    Path("begin.py").write_text(
        "import multiprocessing, sys\n"
        "if __name__ == '__main__':\n"
        "    multiprocessing.set_start_method('spawn')\n"
        "    from drafter.__main__ import main\n"
        f"    sys.argv = ['drafter', 'build', *{names!r}]\n"
        "    main()\n",
        "utf-8",
    )
    ran = subprocess.run([sys.executable, "begin.py"], capture_output=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert sorted(ran.stdout.decode("utf-8").split("\n")[:-1]) == ["b.docx", "c d.docx", "один.docx"]


@pytest.mark.usefixtures("folder")
def test_a_draft_that_an_editor_holds_is_told_on_the_page_and_can_be_taken_back_later(monkeypatch):
    from drafter.cli import previewing
    from drafter.model.errors import DrafterError
    from drafter.preview.desk import Desk
    from drafter.preview.draft_changes import FactChange

    path = draft()
    before = path.read_bytes()
    desk = Desk(previewing._on_disk(path, Path()))
    desk.draft = desk.draft._replace(more=lambda text: {"found": [], "left": [], "redline": ""})
    asyncio.run(desk.change(FactChange(("document", "session"), "81", "82")))
    changed = path.read_bytes()

    def held(self, target):
        raise PermissionError(13, "The process cannot access the file because it is being used by another process")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", held)
        for work in (desk.change(FactChange(("document", "session"), "82", "83")), desk.undo()):
            with pytest.raises(DrafterError, match="nothing was changed"):
                asyncio.run(work)
    assert path.read_bytes() == changed
    asyncio.run(desk.undo())
    assert path.read_bytes() == before
