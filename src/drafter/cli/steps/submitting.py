"""`check --for-submission`: files against the demands of those who take a draft."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from drafter.cli.disk import library
from drafter.cli.disk.files import resolution_of, skeleton_of
from drafter.cli.disk.home import at_home_of
from drafter.cli.disk.reading import bytes_of
from drafter.cli.steps.checking import base_of, is_skeleton
from drafter.cli.terminal.talk import show
from drafter.model.errors import DrafterError
from drafter.rules.submission import Demand, gate, gate_word


def submitted(name: str, base: str | None) -> bool:
    """Print the demands of submission for a file; tell whether one is not met."""
    demands = _demands(name, base)
    for demand in demands:
        show(str(demand))
    return not all(demand.met for demand in demands)


def submitted_for_programs(names: Sequence[str], base: str | None) -> bool:
    """Print the demands of submission for files as JSON; tell whether one is not met."""
    import json

    found = [(name, demand) for name in names for demand in _demands(name, base)]
    demands = [{"file": name, "demand": one.what, "met": one.met, "faults": one.faults} for name, one in found]
    show(json.dumps({"version": 1, "command": "check", "demands": demands}, ensure_ascii=False, indent=2))
    return not all(demand.met for _, demand in found)


def _demands(name: str, base: str | None) -> tuple[Demand, ...]:
    if is_skeleton(name):
        with at_home_of(name):
            skeleton = skeleton_of(name)
            return gate(skeleton, library.phrases(), base_of(base or skeleton.document.based_on, optional=not base))
    if Path(name).suffix.lower() != ".docx":
        raise DrafterError(
            f"{name}: the Secretariat takes Word files (.docx), and drafter checks them or skeletons (.yaml)"
        )
    return gate_word(bytes_of(Path(name)), name, resolution_of(base) if base else None)
