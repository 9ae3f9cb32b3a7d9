"""What the page beside the editor tells of a draft a moment later: what is found and left, and what has changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from drafter.cli.disk import library
from drafter.cli.disk.configuration import configuration
from drafter.cli.steps.as_made import as_made
from drafter.cli.steps.checking import base_of
from drafter.preview import shown
from drafter.rules.checking import adopted_text, check_printed, draft_from
from drafter.rules.searching import SilentPassages
from drafter.skeleton.todo.tasks import tasks


def closer_look() -> Callable[[shown.ShownDraft], shown.PageContent]:
    """Return what finds that; it remembers from save to save in which passages nothing was found."""
    silent = SilentPassages()

    def look(draft: shown.ShownDraft) -> shown.PageContent:
        skeleton, known = draft.skeleton, library.phrases()
        adopted = adopted_text(base_of(skeleton.document.based_on, optional=True), known)
        checked = draft_from(skeleton, (draft.resolution, draft.where), known, adopted)
        problems = check_printed(replace(checked, search=silent.search), skeleton, adopted, configuration())
        todo = tasks(skeleton, as_made(skeleton)) if not skeleton.document.is_adopted else ()
        return {
            "found": shown.found(problems, todo),
            "left": shown.left(todo),
            "redline": shown.redline(adopted.resolution, draft.resolution) if adopted else "",
        }

    return look
