"""A command that is typed wrong is told in one plain sentence, with what to write, and leaves with 2."""

import pytest

from drafter.cli.main import COMMANDS
from tests.commands.runner import drafter

CLICKS_OWN = ("Missing", "Invalid value", "No such", "Got unexpected", "requires an argument", "Usage:")


def said(*words):
    ran = drafter(*words)
    assert (ran.code, ran.out) == (2, "")
    first, *others = ran.err.splitlines()
    assert first.startswith("Error: ")
    assert others == [f"Help: drafter {words[0]} --help"]
    assert not any(words in first for words in CLICKS_OWN)
    return first.removeprefix("Error: ")


@pytest.mark.parametrize(
    "command",
    sorted(set(COMMANDS) - {"check", "completion", "doctor", "init", "list", "lsp", "rules", "schema", "todo"}),
)
def test_a_command_without_its_text_is_told_with_an_example(command):
    assert f"drafter {command} " in said(command)


@pytest.mark.parametrize("command", COMMANDS)
def test_an_option_that_is_not_there_is_told_by_its_name(command):
    assert "no option --nothing-like-it" in said(command, "--nothing-like-it")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("diff", "77/338"), "NEW is missing"),
        (("compile", "a.yaml"), "FILE is missing"),
        (("build", "a.yaml", "--frce"), "did you mean “--force”?"),
        (("new", "-from", "79/332"), "with two hyphens, “--from”"),
        (("new", "—from", "79/332"), "two hyphens"),
        (("new", "--session", "next", "79/332"), "--session is a whole number from 1 to 2399, not “next”"),
        (("new", "--session=0", "79/332"), "not “0”"),
        (("build", "a.yaml", "--layout", "book"), "--layout is one of print, manuscript, not “book”"),
        (("completion", "tcsh"), "SHELL is one of bash"),
        (("preview", "my", "draft.yaml"), "“draft.yaml” has no place here"),
        (("log", "79/332", "--before"), "after --before its value is missing"),
        (("check", "--fix=yes"), "--fix stands alone"),
        (("check", "--select", "FOO"), "there is no rule FOO"),
        (("check", "--ignore", "REF-99", "a.yaml"), "there is no rule REF-99"),
        (("check", "--for-submission", "--fix", "a.yaml"), "only looks"),
        (("build", "a.yaml", "-o", "x"), "says no format"),
        (("reduce", "a.pdf", "-o", "a.docx"), "-o a.yaml"),
        (("new", "79/332", "-o", "a.pdf"), "-o a.yaml"),
        (("merge", "a.yaml", "b.docx", "--accept", ""), "the name of an author"),
        (("redline", "79/332", "--author", " "), "the name that Word shows"),
    ],
)
@pytest.mark.usefixtures("folder")
def test_what_is_wrong_is_told_with_what_to_write(words, told):
    if "a.yaml" in words and words[0] == "build":
        drafter("new", "79/332", "-o", "a.yaml")
    assert told in said(*words)


def test_an_option_before_the_command_is_told_to_stand_after_it():
    ran = drafter("--json", "list")
    assert ran.code == 2
    assert "options stand after the command" in ran.err


def test_what_would_steer_a_terminal_is_not_repeated():
    assert "\x1b" not in drafter("build", "--\x1b[31m").err
