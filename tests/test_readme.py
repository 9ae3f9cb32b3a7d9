"""What the README and the other pages for users say of commands is what the program does."""

import re
import shlex

import click
import pytest

from drafter.cli.main import COMMANDS, main
from tests.commands.runner import drafter
from tests.sources import ROOT

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")), ROOT / "templates" / "word" / "README.md"]
STORY = "drafts/81-shanghai-cooperation-organization.yaml"


def commands(page):
    """Every command line of a page: in blocks, and between backticks in a text."""
    text = page.read_text("utf-8")
    for block in re.findall(r"^```\w*\n(.*?)^```", text, re.DOTALL | re.MULTILINE):
        yield from (line.partition("  #")[0].strip() for line in block.splitlines() if line.startswith("drafter "))
    yield from re.findall(r"`(drafter [a-z][^`]*)`", re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE))


LINES = sorted({(page.name, line) for page in PAGES for line in commands(page)})


@pytest.mark.parametrize(("page", "line"), LINES)
def test_every_command_and_option_that_is_named_exists(page, line):
    _, name, *words = shlex.split(line)
    assert name in COMMANDS, line
    command = main.get_command(click.Context(main), name)
    known = {option for parameter in command.params for option in (*parameter.opts, *parameter.secondary_opts)}
    assert {word for word in words if re.fullmatch(r"--?[a-z][\w-]*", word)} <= known | {"--help"}


@pytest.mark.usefixtures("folder")
def test_the_story_runs_as_it_is_told():
    told = [line for page, line in LINES if page == "README.md"]
    steps = ["new --from 79/332", f"build {STORY}", f"todo {STORY}", f"check {STORY}", f"redline {STORY}"]
    for step in steps:
        assert any(line.startswith(f"drafter {step}") for line in told), step
        ran = drafter(*shlex.split(step))
        assert ran.code in (0, 1), ran.err
    assert "A/RES/79/332" not in drafter("check", "--for-submission", STORY).out


def test_every_command_is_in_the_table():
    page = (ROOT / "README.md").read_text("utf-8")
    table = page.partition("## Commands")[2]
    assert {name for name in COMMANDS if f"| `drafter {name}" not in table} == set()


def test_every_file_that_a_page_shows_or_leads_to_is_there():
    for page in PAGES:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", page.read_text("utf-8")):
            assert (page.parent / target).exists(), (page.name, target)
