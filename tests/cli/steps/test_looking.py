"""What the page tells of a draft a moment later is what the commands tell."""

import re

import pytest

from drafter import rules
from drafter.cli.disk import library
from drafter.cli.steps.as_made import as_made
from drafter.cli.steps.checking import base_of
from drafter.cli.steps.looking import closer_look
from drafter.preview import shown
from drafter.skeleton.todo.tasks import tasks
from tests.commands.runner import draft

pytestmark = pytest.mark.usefixtures("folder")


def test_the_page_tells_after_every_save_what_check_and_todo_tell():
    text, look = draft().read_text("utf-8"), closer_look()
    for old, new in [("", ""), ("that one of the", "that one of the the"), ("cooperation", "coopperation")]:
        text = text.replace(old, new, 1)
        seen = shown.printed(text, "x.yaml", library.phrases())
        todo = tasks(seen.skeleton, as_made(seen.skeleton))
        problems = rules.check(seen.skeleton, library.phrases(), base_of("79/332"))
        told = look(seen)
        assert (told["found"], told["left"]) == (shown.found(problems, todo), shown.left(todo))
        assert 'class="unit' in told["redline"]


def test_a_draft_without_a_base_has_no_changes():
    text = re.sub(r"(?m)^  based_on: .*\n", "", draft().read_text("utf-8"))
    assert closer_look()(shown.printed(text, "x.yaml", library.phrases()))["redline"] == ""
