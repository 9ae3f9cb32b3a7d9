"""What reaches the terminal: printable, short, and only through one door."""

import io
import json
import re
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import drafter.cli
from drafter.cli.terminal import report, talk
from drafter.model.problems import Place, Problem
from tests.commands.runner import drafter as run

ODD = "\x1b[31m\x07\x9b\x85\u2028\u202e\u2066\ufeff\x00\r"


def steers(words: str) -> bool:
    return any(unicodedata.category(c) in ("Cc", "Zl", "Zp", "Cs") and c not in "\n\t" for c in words) or bool(
        re.search("[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]", words)
    )


@given(st.text(st.characters(), max_size=30))
def test_no_word_steers_a_terminal_and_no_other_word_is_touched(words):
    shown = talk.printable(words)
    assert not steers(shown)
    assert steers(words) or shown == words or "\ufeff" in words or not words.isprintable()


@given(st.text(max_size=30))
def test_what_is_printed_as_json_stays_what_it_is(words):
    assert json.loads(talk.printable(json.dumps(words, ensure_ascii=False))) == words


def test_only_one_module_prints():
    for path in Path(drafter.cli.__file__).parent.rglob("*.py"):
        printing = re.findall(r"click\.s?echo|^ +print\(|stdout\.write", path.read_text("utf-8"), re.MULTILINE)
        assert not printing or path.name == "talk.py", path


def test_every_format_of_a_report_is_printable(capsys):
    problem = Problem(Place(f"{ODD}.yaml", 1, 1), f"this is odd: {ODD}\n::error::no", "OP-01")
    for form in report.FORMATS.values():
        talk.show(form([problem], {problem.place.file: ODD}))
        said = capsys.readouterr().out
        assert not steers(said)
        assert "\n::error::no" not in said


def test_names_of_files_and_words_of_a_command_line_are_printable(folder):
    for words in (
        ["check", f"{ODD[:-2]}.yaml"],
        ["build", ODD[:-2]],
        [f"bu{ODD}"],
        ["diff", f"--{ODD}"],
        ["list", ODD],
    ):
        ran = run(*words)
        assert ran.code == 2
        assert not steers(ran.err + ran.out)


def test_a_report_of_thousands_of_problems_stays_short_and_counts_them():
    problems = [Problem(Place("a.yaml", n, 1), f"{n} " + "ü" * 5_000, "OP-01") for n in range(1, 5_000)]
    said = report.text(problems, {"a.yaml": "x" * 90_000 + "\n" * 5_000})
    assert len(said.encode()) < 20_000
    assert re.search(r"^and 4,\d\d\d more$", said, re.MULTILINE)
    assert said.endswith("4999 errors")


def test_an_error_with_a_long_value_is_one_short_sentence(capsys):
    talk.say("x" * 10**6)
    assert len(capsys.readouterr().err) < 1_100


class _Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize(
    ("stream", "set_", "shown"),
    [
        (_Terminal(), {}, True),
        (_Terminal(), {"NO_COLOR": "1"}, False),
        (_Terminal(), {"TERM": "dumb"}, False),
        (io.StringIO(), {}, False),
    ],
)
def test_colours_are_for_terminals_that_want_them(monkeypatch, stream, set_, shown):
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in set_.items():
        monkeypatch.setenv(name, value)
    assert talk.colours(stream) is shown


def test_a_level_is_shown_in_colour_and_nothing_else(monkeypatch):
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys, "stdout", _Terminal())
    talk.show("a.yaml:1:2: error: no error: here")
    assert sys.stdout.getvalue() == "a.yaml:1:2: \x1b[31;1merror\x1b[0m: no error: here\n"


@pytest.mark.parametrize(("columns", "longest"), [(300, 100), (80, 80), (5, 40)])
def test_a_line_of_a_list_is_no_longer_than_the_terminal(monkeypatch, columns, longest):
    monkeypatch.setenv("COLUMNS", str(columns))
    words = "a " * 200
    assert max(map(len, talk.folded(words))) == 99
    monkeypatch.setattr("sys.stdout", type("Terminal", (), {"isatty": lambda self: True})())
    assert longest - 2 < max(map(len, talk.folded(words))) <= longest
