"""The kinds of facts: what changes from session to session, with the names of the facts and of their fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from drafter.language import dates
from drafter.language.facts.forms import PROPER
from drafter.language.numbers import LARGEST, is_figures


def _anything(value: str) -> None:
    """Accept any text."""


def _date(value: str) -> None:
    dates.parse(value)


def _number(value: str) -> None:
    if not is_figures(value):
        raise ValueError(_no_number(value))
    if value.startswith("0") and int(value):
        raise ValueError(f"“{value}” begins with a zero, which no number in a text does: write {int(value)}")
    if not 1 <= int(value) <= LARGEST:
        raise ValueError(f"“{value}” is the number of nothing that is counted: write one from 1 to {LARGEST}")


def _no_number(value: str) -> str:
    """Return what is wrong with what is no number that anything has; one of too many figures is a number, too."""
    if value.isascii() and value.isdigit():
        return f"“{value[:20]}” is the number of nothing that is counted: write one from 1 to {LARGEST}"
    return f"“{value}” is no number: write it in figures, for example 24"


class FactField(NamedTuple):
    """A field of a fact.

    Args:
        check: raises `ValueError` with a sentence for a value that the field cannot hold.
        pattern: a regular expression for its words in a text, where the phrase names no form.
    """

    check: Callable[[str], None] = _anything
    pattern: str = PROPER


NAME = FactField()
DATE = FactField(_date, rf"(?:{dates.DATE})")
NUMBER = FactField(_number, r"\d+")
PURPOSE = FactField(
    pattern=r"(?:to|aimed at|with the (?:goal|aim|purpose|objective)s? of|with a view to|in order to) .+"
)
"""What a memorandum is for, to the end of the paragraph."""


class FactKind(NamedTuple):
    """A kind of fact; its agreed language stands in `templates/phrases/<name>.j2`, or in the skeleton.

    Args:
        name: the name of the kind.
        one: the name of the fact that holds a single one; empty when there is none.
        many: the name of the fact that holds a list; empty when there is none.
        fields: the fields that a fact of this kind may have.
        when: the field that dates it.
        said: what one of this kind is called in a sentence, for a kind of a skeleton's own.
    """

    name: str
    one: str
    many: str
    fields: Mapping[str, FactField]
    when: str = ""
    said: str = ""

    @property
    def called(self) -> str:
        """What one of this kind is called in a sentence."""
        return self.said or f"a {self.name.replace('_', ' ')}"

    @property
    def shelf(self) -> str:
        """Where its phrases stand."""
        return "“phrases:”" if self.said else f"templates/phrases/{self.name}.j2"


_TABLE = (
    # A meeting in a series: "the twenty-fourth meeting, held in Astana, Kazakhstan, on 4 July 2024".
    FactKind(
        name="meeting",
        one="latest_meeting",
        many="meetings",
        fields={
            "number": NUMBER,
            "place": NAME,
            "country": NAME,
            "held": DATE,
            "chair": NAME,
            "format": FactField(pattern=r"[a-z-]+"),
        },
        when="held",
    ),
    # A memorandum of understanding: signed or renewed, with whom, when and what for.
    FactKind(
        name="memorandum",
        one="",
        many="memorandums",
        fields={
            "with": NAME,
            "signed": DATE,
            "renewed": DATE,
            "instrument": FactField(pattern=r"[A-Za-z][a-z]+(?: (?:of |on )?[A-Za-z][a-z]+)*"),
            "subject": FactField(pattern=r"[a-z][\w ,-]*?"),
            "purpose": PURPOSE,
        },
        when="signed",
    ),
    # A summit and the declaration that it adopted.
    FactKind(
        name="summit",
        one="summit",
        many="summits",
        fields={"name": NAME, "held": DATE, "place": NAME, "country": NAME, "chair": NAME, "declaration": NAME},
        when="held",
    ),
    # The State that has assumed the chairmanship of an organization, and its term.
    FactKind(
        name="chairmanship",
        one="chairmanship",
        many="",
        fields={"by": NAME, "term": FactField(pattern=r"\d{4}(?:–\d{4})?")},
    ),
    # A State that an organization has decided to take in as a member.
    FactKind(
        name="new_member",
        one="new_member",
        many="new_members",
        fields={"state": NAME, "decided": DATE, "place": NAME},
        when="decided",
    ),
)
KINDS: dict[str, FactKind] = {kind.name: kind for kind in _TABLE}
"""Every kind of fact that has a phrase, by name. To add one: an entry of the table and a phrase template."""

_NAMES = {name: kind for kind in KINDS.values() for name in (kind.one, kind.many) if name}


def names() -> frozenset[str]:
    """Return the names of the kinds, and of the facts that hold them.

    >>> {"meeting", "meetings", "latest_meeting"} <= names()
    True
    """
    return frozenset((*_NAMES, *KINDS))


def kind_of(fact: str) -> FactKind | None:
    """Return the kind of a fact by its name in the skeleton, `None` for a fact of the editor's own.

    >>> kind_of("meetings").name, kind_of("latest_meeting").name, kind_of("host")
    ('meeting', 'meeting', None)
    """
    return _NAMES.get(fact)
