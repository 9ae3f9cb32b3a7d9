"""Facts that were changed at one of several places: asked about on a terminal, told in a pipe."""

import click
import pytest

from drafter.cli.edits import fact_choices
from drafter.cli.edits.fact_choices import FactChoices
from drafter.rendering.merging.facts.wishes import FactChoice, Wish

HOST = FactChoice("host", "Osh", "Naryn", ("OP 1",), ("PP 2", "OP 3"))


@pytest.fixture
def terminal(monkeypatch):
    """A terminal at which somebody answers; gives what was asked."""
    asked = []

    def answering(answer):
        monkeypatch.setattr(fact_choices, "somebody_answers", lambda: True)
        monkeypatch.setattr(click, "prompt", lambda text, **_: asked.append(text) or answer)
        return asked

    return answering


def test_in_a_pipe_nothing_is_asked_and_all_is_told(capsys):
    choices = FactChoices((), ())
    assert not choices.asked([HOST])
    assert choices.wishes().of("host") is Wish.ASKED
    choices.report()
    assert "in OP 1, but not in PP 2, OP 3, which print it, too: --everywhere host or" in capsys.readouterr().err


@pytest.mark.parametrize("answer", ["everywhere", "here"])
def test_what_is_answered_is_wished_and_no_longer_told(terminal, capsys, answer):
    asked, choices = terminal(answer), FactChoices((), ())
    assert choices.asked([HOST])
    assert choices.wishes().of("host").value == answer
    choices.report()
    assert (capsys.readouterr().err, len(asked)) == ("", 1)


def test_what_is_put_off_is_told_and_not_asked_again(terminal, capsys):
    asked, choices = terminal("later"), FactChoices((), ())
    assert not choices.asked([HOST])
    assert not choices.asked([HOST])
    choices.report()
    assert "--here host" in capsys.readouterr().err
    assert len(asked) == 1


def test_a_name_is_written_as_a_shell_takes_it(capsys):
    choices = FactChoices((), ())
    choices.asked([HOST._replace(name="events.food fair.place")])
    choices.report()
    assert "--here 'events.food fair.place'" in capsys.readouterr().err
