"""The organization of which a text on cooperation with the United Nations is, as its title names it."""

from __future__ import annotations

from drafter.language.patterns import lazy

_COOPERATION = lazy(r"[Cc]ooperation between the United Nations and (?:the )?(?P<name>[A-Z].+)")


def organization(title: str) -> str:
    """Return the organization that a title names; empty where it is on no cooperation.

    Args:
        title: the title, without marks of notes.

    >>> organization("Cooperation between the United Nations and the League of Arab States"), organization("Peace")
    ('League of Arab States', '')
    """
    found = _COOPERATION.search(title)
    return found["name"] if found and "{" not in found["name"] and "[^" not in found["name"] else ""
