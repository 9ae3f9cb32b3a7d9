"""Runs a command as a user does, in an empty folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from click.testing import CliRunner

from drafter.cli.main import main


@dataclass(frozen=True)
class Ran:
    """What a command printed and how it left."""

    code: int
    out: str
    err: str


def drafter(*words: str | Path) -> Ran:
    """Run `drafter` with the words of a command line; a traceback fails the test."""
    result = CliRunner().invoke(main, [str(w) for w in words], prog_name="drafter")
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert "Traceback" not in result.output
    return Ran(result.exit_code, result.stdout, result.stderr)


def draft(base: str = "79/332", name: str = "draft.yaml") -> Path:
    """Make a draft in the current folder."""
    assert drafter("new", "--from", base, "-o", name).code == 0
    return Path(name)


def edited(path: Path, *changes: tuple[str, str]) -> Path:
    """Change a file as an editor does; each old text must stand in it once."""
    text = path.read_text("utf-8")
    for old, new in changes:
        assert text.count(old) == 1, (old, text.count(old))
        text = text.replace(old, new)
    path.write_text(text, "utf-8")
    return path


def built(path: Path) -> list[str]:
    """Build a draft as plain text and give its lines."""
    ran = drafter("build", path, "-o", "out.txt", "--force")
    assert ran.code == 0, ran.err
    return Path("out.txt").read_text("utf-8").splitlines()


def line_with(lines: list[str], words: str) -> str:
    """Give the one line that has some words."""
    found = [line for line in lines if words in line]
    assert len(found) == 1, (words, found)
    return found[0]
