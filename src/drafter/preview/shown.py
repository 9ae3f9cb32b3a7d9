"""What the page shows of a draft: the printed text with the places of its words, its facts, what is found and left."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from drafter.compare import compare
from drafter.model.errors import BadSkeleton, DrafterError, UnreadableSkeleton
from drafter.model.problems import Level, Problem, excerpt
from drafter.model.resolution import Resolution
from drafter.preview.annotation import annotation
from drafter.preview.fact_lists import fact_lists
from drafter.preview.facts import form
from drafter.preview.patches import NamedLines, renamed
from drafter.rendering.render import rendered
from drafter.rendering.traces.provenance import Provenance
from drafter.rendering.wording.phrases import Phrases
from drafter.rules.book import RULES
from drafter.skeleton.load import load
from drafter.skeleton.records import Skeleton
from drafter.skeleton.todo.tasks import Task, Want
from drafter.skeleton.yaml import read
from drafter.writers.changes.web_page import elements
from drafter.writers.own_links import with_own_links
from drafter.writers.web.body import sheet

_ASKED = (Want.FILL, Want.AGREE)

PageContent = dict[str, Any]
"""A part of the page, as JSON has it."""


class ShownDraft(NamedTuple):
    """A draft that is shown.

    Args:
        text: the text of its file.
        skeleton: what it says.
        resolution: what it prints.
        where: where the printed words come from.
    """

    text: str
    skeleton: Skeleton
    resolution: Resolution
    where: Provenance


def printed(text: str, file: str, known: Phrases) -> ShownDraft:
    """Return a draft with what it prints.

    Args:
        text: the text of the file.
        file: its name.
        known: the phrases of the kinds of facts.

    Raises:
        UnreadableSkeleton, BadSkeleton: it cannot be printed.
    """
    skeleton = load(text, file)
    return ShownDraft(text, skeleton, *rendered(skeleton, known))


def page(draft: ShownDraft, lines: NamedLines | None = None) -> PageContent:
    """Return the printed draft, block by block, its lines and its facts.

    Args:
        draft: the draft.
        lines: its lines with the numbers by which the page knows them; by default they are counted.
    """
    tree, lines = read(draft.text, draft.skeleton.file), lines or renamed(NamedLines(), draft.text)
    return {
        "sheet": sheet(draft.resolution, draft.where, annotation(draft.text, lines.names)).split("\n"),
        "lines": lines.lines,
        "names": lines.names,
        "facts": [one._asdict() for one in form(tree)],
        "lists": [one._asdict() for one in fact_lists(tree)],
    }


def redline(old: Resolution, new: Resolution) -> str:
    """Return the whole text with its changes."""
    return elements(compare(with_own_links(old), with_own_links(new)))


def found(problems: Iterable[Problem], tasks: Sequence[Task] = ()) -> list[PageContent]:
    """Return what was found, each with what its rule says.

    Args:
        problems: what was found.
        tasks: what is left to do; a hint to fill in or to agree on what a task asks for at the same place is not told
            a second time.
    """
    asked = {(at.line, at.column) for task in tasks if task.want in _ASKED for at, _ in task.places}
    told = (one for one in problems if one.level != Level.HINT or (one.place.line, one.place.column) not in asked)
    return [_found(problem) for problem in told]


def _found(problem: Problem) -> PageContent:
    rule = RULES.get(problem.rule)
    return {
        "line": problem.place.line,
        "column": problem.place.column,
        "level": str(problem.level),
        "message": problem.message,
        "rule": problem.rule,
        "says": f"{rule.summary} {rule.advice}".strip() if rule else "",
        "agreed": problem.agreed,
    }


def left(tasks: Sequence[Task]) -> list[PageContent]:
    """Return what is left to do."""
    return [
        {
            "want": str(task.want),
            "what": task.fact.replace("_", " ") or task.value,
            "places": [{"line": place.line, "column": place.column, "said": said} for place, said in task.places],
        }
        for task in tasks
    ]


def without_findings(error: DrafterError) -> PageContent:
    """Return why it is not known what is found and left."""
    told = {"line": 0, "column": 0, "level": "error", "message": str(error), "rule": "", "says": "", "agreed": False}
    return {"found": [told], "left": [], "redline": ""}


def fault(error: DrafterError, text: str) -> list[PageContent]:
    """Return why a draft cannot be printed: each fault with its line, and how that looks."""
    problems = error.problems if isinstance(error, BadSkeleton | UnreadableSkeleton) else ()
    told = [
        {"line": one.place.line, "column": one.place.column, "message": one.message, "shown": excerpt(text, one.place)}
        for one in problems
    ]
    return told or [{"line": 0, "column": 0, "message": str(error), "shown": ""}]
