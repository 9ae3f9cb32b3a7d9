"""Facts that were changed at one of several places: asked about on a terminal, else told with what to type."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from drafter.cli.terminal.talk import printable, say

if TYPE_CHECKING:
    from drafter.rendering.merging.facts.wishes import FactChoice, Wishes

_LATER = "later"


class FactChoices:
    """Knows what somebody wants of such facts.

    Args:
        everywhere: the names of those that change, with all their places.
        here: the names of those that stay, while the words there change.

    Raises:
        click.UsageError: both are wanted of one fact.
    """

    def __init__(self, everywhere: Iterable[str], here: Iterable[str]) -> None:
        self.everywhere, self.here = set(everywhere), set(here)
        self.open: dict[str, FactChoice] = {}
        if both := sorted(self.everywhere & self.here):
            raise click.UsageError(f"{both[0]} is named after --everywhere and after --here: choose one of the two")

    def wishes(self) -> Wishes:
        """Return what is wanted until now."""
        from drafter.rendering.merging.facts.wishes import Wishes

        return Wishes(frozenset(self.everywhere), frozenset(self.here))

    def asked(self, choices: Iterable[FactChoice]) -> bool:
        """Ask about facts, if somebody sits at a terminal; return whether something was decided."""
        new = [one for one in choices if one.name not in self.open]
        self.open |= {one.name: one for one in new}
        for one in new if somebody_answers() else ():
            answer = click.prompt(
                printable(f"{question(one)}. Change it"),
                type=click.Choice(["everywhere", "here", _LATER]),
                default=_LATER,
                err=True,
            )
            if answer != _LATER:
                (self.everywhere if answer == "everywhere" else self.here).add(one.name)
                del self.open[one.name]
        return any(one.name not in self.open for one in new)

    def report(self) -> None:
        """Say what is still to be decided, and how."""
        if self.open:
            say("Changed at one of several places, so it stays for now; merge once more with one of the two:")
        for one in self.open.values():
            name = shlex.quote(one.name)
            say(f"  {question(one)}: --everywhere {name} or --here {name}")


def somebody_answers() -> bool:
    """Return whether somebody sits at a terminal; in a pipe nothing is asked."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def question(one: FactChoice) -> str:
    """Return what is to be decided of a fact.

    >>> from drafter.rendering.merging.facts.wishes import FactChoice
    >>> question(FactChoice("host", "Osh", "Naryn", ("OP 1",), ("PP 2",)))
    'host: “Osh” → “Naryn” in OP 1, but not in PP 2, which prints it, too'
    """
    verb = "prints" if len(one.others) == 1 else "print"
    changed, others = ", ".join(one.changed), ", ".join(one.others)
    return f"{one.name}: “{one.old}” → “{one.new}” in {changed}, but not in {others}, which {verb} it, too"
