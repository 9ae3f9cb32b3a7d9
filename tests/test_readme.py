"""What the README and the other pages for users say of commands is what the program does."""

import re
import shlex
from pathlib import Path

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


def shown_outputs(page):
    """Every line of output that a page shows: in a block without a name that holds no commands."""
    blocks = re.findall(r"^```(\w*)\n(.*?)^```", page.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    shown = [block for name, block in blocks if not name and not re.match(r"drafter |make |pipx |py ", block)]
    return [line for block in shown for line in block.splitlines()]


@pytest.mark.usefixtures("folder")
def test_the_story_runs_as_it_is_told():
    word, tracked = STORY.replace(".yaml", ".docx"), STORY.replace(".yaml", "-redline.docx")
    new = step("new --from 79/332", STORY)
    assert "79/332 of 5 September 2025 joins the earlier resolutions" in new.err
    todo = step(f"todo {STORY}", code=1)
    step(f"build {STORY}", word)
    assert drafter("diff", STORY, word).out == "Nothing differs.\n"
    assert "agenda_item: TODO" in step(f"check {STORY}").out
    redline = step(f"redline {STORY}", tracked)
    assert "Proved: accepting all changes gives the new text; rejecting all gives the old one." in redline.err
    assert drafter("diff", STORY, tracked).out == "Nothing differs.\n"
    ready = step(f"check --for-submission {STORY}", code=1).out
    assert re.search(r"^not met +at least one sponsor is named", ready, re.MULTILINE)
    assert re.search(r"^met +every mark has its footnote", ready, re.MULTILINE)
    shown = shown_outputs(ROOT / "README.md")
    assert shown
    for line in shown:
        assert line in todo.out.splitlines()


def step(words, made="", code=0):
    """Run a command that the README names, and see that it makes the file that it prints."""
    assert any(page == "README.md" and line.startswith(f"drafter {words}") for page, line in LINES), words
    ran = drafter(*shlex.split(words))
    assert ran.code == code, ran.err
    if made:
        assert ran.out == f"{made}\n"
        assert Path(made).is_file()
    return ran


def test_every_command_is_in_the_table():
    page = (ROOT / "README.md").read_text("utf-8")
    table = page.partition("## Commands")[2]
    assert {name for name in COMMANDS if f"| `drafter {name}" not in table} == set()


def test_every_file_that_a_page_shows_or_leads_to_is_there():
    for page in PAGES:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", page.read_text("utf-8")):
            assert (page.parent / target).exists(), (page.name, target)
