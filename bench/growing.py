"""How the time grows: a draft of 5,000 paragraphs with as many notes, beside one of 1,000."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from drafter.cli import library
from drafter.rendering.reduce import reduce
from drafter.rendering.render import render
from drafter.rules import check
from drafter.rules.fixing import fixed
from drafter.skeleton.carry import carry
from drafter.skeleton.load import load
from drafter.skeleton.records import Skeleton

FEW, MANY = 1_000, 5_000
_DEMANDED = 6


def rows() -> Iterator[str]:
    """Yield a row for each step of the way: how many times as long it takes for five times the paragraphs."""
    phrases = library.phrases()
    steps: dict[str, Callable[[Skeleton], object]] = {
        "load": lambda skeleton: load(skeleton.text),
        "render": lambda skeleton: render(skeleton, phrases),
        "check": lambda skeleton: check(skeleton, phrases),
        "check --fix": lambda skeleton: fixed(skeleton, phrases),
        "new": lambda skeleton: carry(skeleton, None),
        "reduce": lambda skeleton: reduce(render(skeleton, phrases), phrases),
    }
    few, many = load(_draft(FEW)), load(_draft(MANY))
    for name, step in steps.items():
        short, long = _seconds(lambda step=step: step(few)), _seconds(lambda step=step: step(many))
        what = f"{name}, {MANY:,} to {FEW:,} paragraphs"
        yield f"{what:34} {long * 1000:7.0f}ms {short * 1000:7.0f}ms {long / short:6.2f}  at most {_DEMANDED}"


def _draft(paragraphs: int) -> str:
    """Write a draft of so many paragraphs, each with a note of its own and a slip to correct."""
    head, operative = library.resolution("79/332").read_text("utf-8").split("\noperative:\n")
    notes = operative.partition("\nfootnotes:\n")[2]
    more = (
        f"  - Requests: >-\n      the Secretary-General's report {n} on meeting {n},[^n{n}] and its organisation\n"
        for n in range(paragraphs)
    )
    noted = (f"  n{n}: See A/79/{n}, paragraph {n}.\n" for n in range(paragraphs))
    return f"{head}\noperative:\n{''.join(more)}\nfootnotes:\n{notes}{''.join(noted)}"


def _seconds(run: Callable[[], object]) -> float:
    """Return how long something takes, in seconds of the processor: the shorter one of two times."""
    times = []
    for _ in range(2):
        start = time.process_time()
        run()
        times.append(time.process_time() - start)
    return min(times)
