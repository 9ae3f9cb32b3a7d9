from importlib import import_module

import click
import pytest

from drafter.cli.main import COMMANDS
from drafter.model.errors import DrafterError, MissingFile
from tests.commands.runner import drafter


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_stands_in_its_module_and_has_a_page(name):
    module = import_module(f"drafter.cli.{COMMANDS[name]}")
    assert [one for one in vars(module).values() if isinstance(one, click.Command) and one.name == name]
    ran = drafter(name, "--help")
    assert ran.code == 0
    assert f"drafter {name}" in ran.out


@pytest.mark.parametrize("name", COMMANDS)
def test_the_page_of_a_command_begins_with_examples_and_fits_a_terminal(name):
    lines = drafter(name, "--help").out.splitlines()
    options = lines.index("Options:")
    assert 3 <= lines.index("  Examples:") < options
    assert [line for line in lines if len(line) > 80] == []


def test_a_command_that_is_mistyped_is_told_with_the_one_that_was_meant():
    ran = drafter("biuld")
    assert ran.code == 2
    assert "did you mean “build”?" in ran.err


@pytest.mark.parametrize(("word", "said"), [("help", "drafter --help"), ("81-x.yaml", "drafter build 81-x.yaml")])
def test_help_and_a_file_at_the_place_of_the_command_are_told_with_what_to_write(word, said):
    assert said in drafter(word).err


def test_a_reason_to_stop_is_one_sentence_and_its_exit_code(monkeypatch):
    def stops(*_):
        raise DrafterError("It cannot go on: do this.")

    monkeypatch.setattr("drafter.cli.disk.library.resolutions", stops)
    ran = drafter("list")
    assert (ran.code, ran.err) == (DrafterError.exit_code, "Error: It cannot go on: do this.\n")


def test_in_a_folder_that_was_deleted_a_sentence_says_so(tmp_path, monkeypatch):
    (gone := tmp_path / "gone").mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    ran = drafter("doctor")
    monkeypatch.chdir(tmp_path)
    assert (ran.code, "the folder in which you are was deleted" in ran.err) == (MissingFile.exit_code, True)
