"""The front door: the first page of help at once, everything else by the commands.

Help is what a newcomer asks for first. It is kept ready as a text (`make help` writes it, a test holds it to what the
commands say), since importing the commands takes longer than printing it.
"""

from __future__ import annotations

import atexit
import gc
import os
import sys

from drafter.cli.guard import guard

MANY = 100_000
"""New objects between two searches for garbage: a command leaves none behind, and looking took a tenth of its time."""

_ASKS_FOR_HELP: tuple[list[str], ...] = ([], ["-h"], ["--help"])
PAGE = __file__.replace("__main__.py", "data/help.txt")
"""The first page of help."""


def _leave_garbage() -> None:
    """Spare Python looking through all that a command has made when it ends: a tenth of the time, and all is freed."""
    gc.disable()
    gc.freeze()


def main() -> None:
    """Run `drafter`."""
    gc.set_threshold(MANY)
    atexit.register(_leave_garbage)
    with guard():
        if sys.argv[1:] in _ASKS_FOR_HELP and "_DRAFTER_COMPLETE" not in os.environ:
            with open(PAGE, encoding="utf-8") as file:  # noqa: PTH123 - pathlib takes longer than the page
                print(file.read(), end="")  # noqa: T201 - a closed standard output is nothing to it
            return
        from drafter.cli.main import main as commands

        commands(prog_name="drafter")


if __name__ == "__main__":
    main()
