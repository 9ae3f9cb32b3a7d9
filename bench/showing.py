"""What a user of the page waits for, and what many drafts cost: from a save to its page, and drafts at once."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from drafter.cli import library
from drafter.preview import shown

_ROUNDS = 9
_DRAFTS = 330
_PROGRAM = str(Path(sys.executable).with_name("drafter"))


def rows() -> Iterator[str]:
    """Yield a row for each figure."""
    text, phrases = library.resolution("79/332").read_text("utf-8"), library.phrases()
    times = [_seconds(lambda: shown.draft(text, "x.yaml", phrases)) for _ in range(_ROUNDS)]
    yield f"{'a save, until its page is sent':34} {min(times) * 1000:7.1f}ms {'':16}  at most 100 ms with the browser"
    yield f"{f'{_DRAFTS} drafts built at once':34} {_many():8.1f}s {'':16}  at most 10 s on two processors"


def _many() -> float:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([_PROGRAM, "new", "79/332", "-o", "drafts/0.yaml"], cwd=folder, check=True, capture_output=True)
        drafts = Path(folder) / "drafts"
        words = (drafts / "0.yaml").read_bytes()
        for number in range(1, _DRAFTS):
            (drafts / f"{number}.yaml").write_bytes(words)
        names = [str(path) for path in sorted(drafts.glob("*.yaml"))]
        command = [_PROGRAM, "build", *names]
        return _seconds(lambda: subprocess.run(command, cwd=folder, check=True, capture_output=True))


def _seconds(run: Callable[[], object]) -> float:
    start = time.perf_counter()
    run()
    return time.perf_counter() - start
