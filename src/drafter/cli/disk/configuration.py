"""The configuration of a draft's project: `drafter.toml`, or `[tool.drafter]` in `pyproject.toml`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from drafter.cli.disk.home import here
from drafter.cli.disk.reading import bytes_of, decoded
from drafter.model.errors import UnreadableSource

if TYPE_CHECKING:
    from drafter.rules.configuration import Configuration

_TABLE = "tool.drafter"


def configuration() -> Configuration:
    """Read the configuration; without one everything is as the house has it.

    Raises:
        BadConfiguration: it has faults.
        UnreadableSource: it is not in UTF-8.
    """
    from drafter.rules.configuration import Configuration, parse

    own, shared = here() / "drafter.toml", here() / "pyproject.toml"
    if own.is_file():
        return parse(_text(own), str(own))
    text = _text(shared) if shared.is_file() else ""
    return parse(text, str(shared), _TABLE) if f"[{_TABLE}" in text else Configuration()


def _text(path: Path) -> str:
    return decoded(bytes_of(path), path, UnreadableSource)
