"""Runs in a process with limits: tries every kind of a module and prints what became of it, a line each.

The process is killed by the system when a kind takes longer, or more memory, than it may; the last line names it.
"""

from __future__ import annotations

import json
import resource
import signal
import sys
from collections.abc import Callable, Iterator
from importlib import import_module

from drafter.model.errors import DrafterError

SECONDS, BYTES = 10, 500_000_000

Kinds = Iterator[tuple[str, Callable[[], object]]]


def main(module: str) -> None:
    """Try the kinds of a module."""
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    for name, try_ in import_module(module).kinds():
        sys.stdout.write(json.dumps([name]))
        sys.stdout.flush()
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        sys.stdout.write(f"\t{json.dumps(_became(try_))}\n")
        sys.stdout.flush()
        signal.setitimer(signal.ITIMER_PROF, 0)


def _became(try_: Callable[[], object]) -> str:
    """Say what became of a try: nothing where it was answered, else the error that nobody foresaw."""
    try:
        try_()
    except DrafterError as error:
        return "" if str(error) else "no sentence"
    except Exception as error:
        return f"{type(error).__name__}: {str(error)[:200]}"
    return ""


if __name__ == "__main__":
    main(sys.argv[1])
