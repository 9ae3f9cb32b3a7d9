"""The organs whose resolutions drafter carries: how each of them counts its sessions, and the symbols of its drafts.

The General Assembly counts sessions of a year; the Human Rights Council three a year; the Economic and Social Council
names a session after its year; the Security Council counts none.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from drafter.language.numbers import is_figures, ordinal
from drafter.language.patterns import lazy

ASSEMBLY = "General Assembly"
HUMAN_RIGHTS = "Human Rights Council"
ECONOMIC = "Economic and Social Council"
SECURITY = "Security Council"

FIRST_OF_ECONOMIC = 1946
"""The year of the first session of the Economic and Social Council; a session number so large is a year."""
_LAST_YEAR = 2399

MAIN_COMMITTEES = (
    "First Committee",
    "Second Committee",
    "Third Committee",
    "Special Political and Decolonization Committee (Fourth Committee)",
    "Fifth Committee",
    "Sixth Committee",
)
"""The Main Committees of the Assembly as their documents print them, in the order of their numbers."""

MAIN_COMMITTEES_ELSEWHERE = ("Fourth Committee", "Special Political Committee")
"""Other names of a Main Committee in mastheads, the last of them until 1993."""


class Organ(NamedTuple):
    """How an organ counts its sessions.

    Args:
        a_year: how many sessions later a year is; 0 where it counts none.
        drafts: the symbol of its drafts, with `{}` for the session; empty where the number does not show it.
        said: what is to be known about its next session, in a sentence.
        issued: what a draft for it says of its distribution.
        at_meeting: whether the line of adoption names the meeting, so that no lines at the end do.
        names_language: whether its adopted texts, too, say in which language they were written.
    """

    a_year: int
    drafts: str
    said: str = ""
    issued: str = "Distr.: Limited"
    at_meeting: bool = False
    names_language: bool = False


_ORGANS = {
    ASSEMBLY: Organ(1, "A/{}/L.__"),
    HUMAN_RIGHTS: Organ(3, "A/HRC/{}/L.__", "the Council holds three sessions a year", names_language=True),
    ECONOMIC: Organ(1, "E/{}/L.__", "the Council holds a session every year"),
    SECURITY: Organ(0, "", issued="Provisional", at_meeting=True),
}
_ANY = Organ(1, "")

UNNUMBERED = lazy(r"^\d{1,4}/(?=(?:…|\.\.\.) ?)")
"""The session that a draft for the Human Rights Council prints before its title, with dots for the number."""

VOTE = lazy(r"\[Adopted (?:without a vote|by (?:a|an) .+)\.?\]")
"""The last line of a resolution of the Human Rights Council."""

BESIDE_ASSEMBLY = (HUMAN_RIGHTS, ECONOMIC, SECURITY)
"""The organs but for the Assembly whose resolutions have a symbol of their own."""


def organ(name: str) -> Organ:
    """Return how an organ counts its sessions; of one that is not known, as the Assembly does.

    >>> organ("Human Rights Council").a_year, organ("Conference of the Parties").a_year
    (3, 1)
    """
    return _ORGANS.get(name, _ANY)


def named(line: str) -> str:
    """Return the organ that a masthead names last: its parent stands before it.

    >>> named("General Assembly Human Rights Council"), named("General Assembly")
    ('Human Rights Council', 'General Assembly')
    """
    own = next((name for name in _ORGANS if line == f"{ASSEMBLY} {name}"), "")
    return own or line


def parted(line: str) -> tuple[str, str]:
    """Return the organ that heads a masthead, and one of its own that stands above the session; empty if there is none.

    >>> parted("General Assembly Human Rights Council"), parted("Security Council")
    (('General Assembly', 'Human Rights Council'), ('Security Council', ''))
    """
    own = named(line)
    return (ASSEMBLY, own) if own != line else (line, "")


def session_line(session: str) -> str:
    """Return the line of a masthead for a session that is written in figures.

    >>> session_line("81"), session_line("2025")
    ('Eighty-first session', '2025 session')
    """
    number = int(session)
    return f"{number} session" if number >= FIRST_OF_ECONOMIC else f"{ordinal(number).capitalize()} session"


def is_year(session: str) -> bool:
    """Return whether a session is named after its year, as those of the Economic and Social Council are.

    >>> is_year("2025"), is_year("81")
    (True, False)
    """
    return is_figures(session) and FIRST_OF_ECONOMIC <= int(session) <= _LAST_YEAR


def in_title(title: str) -> str:
    """Return the number of a resolution of the Security Council, which has no other title; empty where it is none.

    >>> in_title("Resolution 2728 (2024)"), in_title("Resolution of the peoples")
    ('2728 (2024)', '')
    """
    found = re.fullmatch(r"Resolution (\d{1,4} \((?:19|20)\d\d\))", title)
    return found[1] if found else ""
