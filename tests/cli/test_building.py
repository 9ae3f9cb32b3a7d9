"""A draft built, without a word on the terminal: its file, and what an editor should know of it."""

import json
from pathlib import Path

import pytest

from drafter.cli.building import BuildOrder, built, for_programs
from drafter.cli.formats import LAYOUTS
from drafter.model.errors import ExistingFile, MissingFile
from tests.commands.runner import draft, edited

pytestmark = pytest.mark.usefixtures("folder")
USUAL = BuildOrder(None, LAYOUTS[0], labels=False, comments=False, clean=False, force=False)


def test_the_file_is_written_beside_its_draft_and_nothing_is_said(capsys):
    path = draft(name="a.yaml")
    capsys.readouterr()
    assert built(str(path), USUAL).path == Path("a.docx")
    assert capsys.readouterr() == ("", "")


def test_what_nothing_prints_is_told():
    path = edited(draft(name="a.yaml"), ("facts:\n", "facts:\n  host: Kazakhstan\n"))
    assert "nothing prints “host”" in "".join(built(str(path), USUAL).notes)


def test_a_file_that_somebody_may_have_edited_is_not_replaced():
    Path("a.txt").write_text("mine", "utf-8")
    with pytest.raises(ExistingFile):
        built(str(draft(name="a.yaml")), USUAL._replace(output=Path("a.txt")))


def test_a_draft_that_is_not_there_is_told():
    with pytest.raises(MissingFile):
        built("none", USUAL)


def test_programs_are_told_the_file_and_what_is_left():
    (text,) = json.loads(for_programs([built(str(draft(name="a.yaml")), USUAL)]))["texts"]
    assert text["file"] == "a.docx"
    assert text["left"]
