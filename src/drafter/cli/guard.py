"""The guard at the front door: standard streams in UTF-8, and a sentence for whatever nobody foresaw.

A `DrafterError` is told by the command that raises it. What comes here is a fault of drafter, or of the machine: memory
or room on the disk is used up. Its traceback is kept in a file, so that it can be reported.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Callable, Iterator
from types import FrameType

TRACEBACK = "DRAFTER_TRACEBACK"
"""The environment variable that shows a traceback on the terminal instead of keeping it in a file."""

STOPPED = "Stopped. No file is half written."
"""What is said where somebody ends a command by Ctrl-C."""

INTERRUPTED = 130
"""How a command leaves then, as shells have it."""

_SIGNALS = ("SIGTERM", "SIGHUP")


@contextlib.contextmanager
def guard() -> Iterator[None]:
    """Run a command so that it ends in order: with its own code, or with a sentence and 2.

    Raises:
        SystemExit: at the end of a command, or with 2 after what nobody foresaw.
    """
    _make_utf8()
    for name in _SIGNALS:
        with contextlib.suppress(AttributeError, ValueError):
            signal.signal(getattr(signal, name), _leave)
    try:
        yield
        if sys.stdout:
            sys.stdout.flush()
    except BrokenPipeError:
        _silence()
    except KeyboardInterrupt:
        _say(STOPPED)
        raise SystemExit(INTERRUPTED) from None
    except Exception as error:
        _tell(error)
        _silence()
        raise SystemExit(2) from None


def _make_utf8() -> None:
    """Print UTF-8 whatever the console says, so that what is printed into a file can be read again."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure: Callable[..., None] | None = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _leave(number: int, frame: FrameType | None) -> None:
    """End as a command ends, so that a file that is half written is taken away."""
    raise SystemExit(128 + number)


def _say(words: str) -> None:
    from drafter.cli.terminal.talk import say

    say(words)


def _silence() -> None:
    from drafter.cli.terminal.talk import silence

    silence(sys.stdout)


def _tell(error: Exception) -> None:
    if isinstance(error, MemoryError):
        error.__traceback__ = None
        _say("Error: the memory of this computer does not suffice for this text. It is left as it was.")
    elif isinstance(error, OSError):
        _say(f"Error: {error.strerror or error}{f' ({error.filename})' if error.filename else ''}.")
    else:
        _say(f"Error: drafter met something that it does not know ({_what(error)}). No file is half written. "
            f"Please report it with {_kept(error)} and the text that you gave.")  # fmt: skip


def _what(error: Exception) -> str:
    """Return the kind of an error and where it came from."""
    import traceback

    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}, {'/'.join(last.filename.replace(os.sep, '/').split('/')[-2:])}, line {last.lineno}"


def _kept(error: Exception) -> str:
    """Keep a traceback in a file, or show it where that is wished; name it."""
    import tempfile
    import traceback

    lines = "".join(traceback.format_exception(error))
    if os.environ.get(TRACEBACK):
        with contextlib.suppress(OSError):
            sys.stderr.write(lines)
        return "the lines above"
    try:
        handle, name = tempfile.mkstemp(prefix="drafter-", suffix=".txt")
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.write(lines)
    except OSError:
        return f"what {TRACEBACK}=1 shows"
    return f"the file {name}"
