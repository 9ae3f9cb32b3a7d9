"""How the time grows: a draft of 5,000 paragraphs with as many notes, beside one of 1,000; one paragraph.

Measured as a command runs, which looks for garbage seldom (`drafter.__main__`).
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

from drafter.__main__ import MANY as MANY_OBJECTS
from drafter.cli.disk import library
from drafter.model.resolution import Inline, Paragraph, Resolution, Text
from drafter.rendering.merging.merge import merge
from drafter.rendering.reduce import reduce
from drafter.rendering.render import render
from drafter.rules import check
from drafter.rules.fixing import fixed
from drafter.skeleton.carry import carry
from drafter.skeleton.load import load
from drafter.writers.docx import write

FEW, MANY = 1_000, 5_000
_DEMANDED = 6
FEW_CHANGED = 10
"""Delegations change one paragraph of so many."""


def rows() -> Iterator[str]:
    """Yield a row for each step of the way: how many times as long it takes for five times the paragraphs."""
    gc.set_threshold(MANY_OBJECTS)
    few, many = _steps(FEW), _steps(MANY)
    for name, step in few.items():
        short, long = _seconds(step), _seconds(many[name])
        what = f"{name}, {MANY:,} to {FEW:,} paragraphs"
        yield f"{what:34} {long * 1000:7.0f}ms {short * 1000:7.0f}ms {long / short:6.2f}  at most {_DEMANDED}"
    citing = map(_citing, (200, 1_000))
    short, long = (_seconds(lambda cited=cited: reduce(cited, library.phrases())) for cited in citing)
    what = "reduce, 1,000 to 200 citations"
    yield f"{what:34} {long * 1000:7.0f}ms {short * 1000:7.0f}ms {long / short:6.2f}  at most {_DEMANDED}"


def _citing(citations: int) -> Resolution:
    """Write a resolution with so many citations in one of its paragraphs."""
    resolution = render(load(library.resolution("79/332").read_text("utf-8")), library.phrases())
    cited = ", ".join(f"its resolution 78/{n} of 5 May 2024" for n in range(1, citations + 1))
    at, paragraph = next((n, one) for n, one in enumerate(resolution.body) if isinstance(one, Paragraph))
    long = replace(paragraph, inlines=(*paragraph.inlines[:1], Text(f" {cited},")))
    return replace(resolution, body=(*resolution.body[:at], long, *resolution.body[at + 1 :]))


def _steps(paragraphs: int) -> dict[str, Callable[[], object]]:
    text, phrases = _draft(paragraphs), library.phrases()
    skeleton = load(text)
    resolution = render(skeleton, phrases)
    template, edited = library.word_template(resolution), _edited(resolution, FEW_CHANGED)
    rewritten = _edited(resolution, 1)
    return {
        "load": lambda: load(text),
        "new": lambda: carry(skeleton, None),
        "render": lambda: render(skeleton, phrases),
        "build": lambda: write(render(load(text), phrases), template),
        "check": lambda: check(skeleton, phrases),
        "check --fix": lambda: fixed(skeleton, phrases),
        "reduce": lambda: reduce(resolution, phrases),
        "merge": lambda: merge(skeleton, phrases, edited, resolution),
        "merge of all": lambda: merge(skeleton, phrases, rewritten, resolution),
    }


def _edited(resolution: Resolution, every: int) -> Resolution:
    """Change words in one paragraph of so many."""
    body = list(resolution.body)
    for n in range(0, len(body), every):
        if isinstance(block := body[n], Paragraph):
            body[n] = replace(block, inlines=tuple(map(_other, block.inlines)))
    return replace(resolution, body=tuple(body))


def _other(inline: Inline) -> Inline:
    return replace(inline, words=inline.words.replace(" on ", " about ")) if isinstance(inline, Text) else inline


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
