"""How long something takes: the median of a few rounds, and a row of the table."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

ROUNDS = 5


def median(run: Callable[[], object]) -> float:
    """Give the median of the seconds that something takes."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def row(what: str, seconds: float, demanded: str = "") -> str:
    """Write a row: what was measured, how long it took, what is demanded."""
    return f"{what:46} {seconds * 1000:8.1f}ms  {demanded}".rstrip()
