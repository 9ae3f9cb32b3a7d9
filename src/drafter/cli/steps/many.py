"""Many drafts built at the same time, in as many processes as the computer has processors."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor

import click

from drafter.cli.steps.building import BuildOrder, BuiltDraft, built, for_programs
from drafter.cli.terminal.talk import count, print_error, say, show
from drafter.model.errors import DrafterError

_TOGETHER = 8
"""So many drafts a process takes at once."""

_MOST_WORKERS = 61
"""Windows waits for no more processes at a time."""


def build_many(drafts: Sequence[str], order: BuildOrder, as_json: bool) -> int:
    """Build drafts; one that cannot be built stops none of the others. Return the exit code.

    Args:
        drafts: the drafts, as they were named.
        order: how they are built.
        as_json: whether programs are told, and not a person.
    """
    results = list(_shown(drafts, order))
    made = [result for result in results if isinstance(result, BuiltDraft)]
    faults = [
        (draft, result) for draft, result in zip(drafts, results, strict=True) if isinstance(result, DrafterError)
    ]
    for draft, error in faults:
        say(f"{draft} is not built:")
        print_error(error)
    if as_json:
        show(for_programs(made, faults), end="")
    else:
        _tell(made)
    say(f"{count(len(made), 'draft')} built{f', {len(faults)} not' if faults else ''}.")
    return max((error.exit_code for _, error in faults), default=0)


def _tell(made: Sequence[BuiltDraft]) -> None:
    for one in made:
        show(one.path)
        for note in one.notes:
            say(note)


def _shown(drafts: Sequence[str], order: BuildOrder) -> list[BuiltDraft | DrafterError]:
    """Build drafts, and show on a terminal how far that is."""
    workers = min(os.cpu_count() or 1, len(drafts), _MOST_WORKERS)
    with ProcessPoolExecutor(workers) as pool:
        going = pool.map(_tried, drafts, [order] * len(drafts), chunksize=min(_TOGETHER, -(-len(drafts) // workers)))
        with click.progressbar(going, length=len(drafts), label="Building", file=sys.stderr) as shown:
            return list(shown)


def _tried(draft: str, order: BuildOrder) -> BuiltDraft | DrafterError:
    try:
        return built(draft, order)
    except DrafterError as error:
        return error
