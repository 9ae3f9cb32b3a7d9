"""`check --for-submission`: files against the demands of those who take a draft."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from drafter.cli import library
from drafter.cli.checking import base_of, is_skeleton
from drafter.cli.files import resolution_of, skeleton_of
from drafter.cli.reading import bytes_of
from drafter.cli.talk import show
from drafter.model.errors import DrafterError
from drafter.rules.submission import Demand, gate, gate_word


def submitted(names: Sequence[str], base: str | None, as_json: bool) -> bool:
    """Print the demands of submission for files, in words or for programs; tell whether one is not met."""
    if as_json:
        found = [(name, _demands(name, base)) for name in names]
        show(_for_programs(found))
        return not all(demand.met for _, demands in found for demand in demands)
    return sum(_told(name, base) for name in names) > 0


def _told(name: str, base: str | None) -> bool:
    demands = _demands(name, base)
    for demand in demands:
        show(str(demand))
    return not all(demand.met for demand in demands)


def _for_programs(found: Sequence[tuple[str, Sequence[Demand]]]) -> str:
    import json

    demands = [
        {"file": name, "demand": one.what, "met": one.met, "faults": one.faults} for name, all_ in found for one in all_
    ]
    return json.dumps({"version": 1, "command": "check", "demands": demands}, ensure_ascii=False, indent=2)


def _demands(name: str, base: str | None) -> tuple[Demand, ...]:
    if is_skeleton(name):
        skeleton = skeleton_of(name)
        return gate(skeleton, library.phrases(), base_of(base or skeleton.document.based_on, optional=not base))
    if Path(name).suffix.lower() != ".docx":
        raise DrafterError(
            f"{name}: the Secretariat takes Word files (.docx), and drafter checks them or skeletons (.yaml)"
        )
    return gate_word(bytes_of(Path(name)), name, resolution_of(base) if base else None)
