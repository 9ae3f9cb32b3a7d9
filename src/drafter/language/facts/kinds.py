"""What a kind of fact is: the names of its facts, and its fields with what they may hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from drafter.language import dates
from drafter.language.facts.forms import PROPER


def _anything(value: str) -> None:
    """Accept any text."""


def _date(value: str) -> None:
    dates.parse(value)


def _number(value: str) -> None:
    if not value.isdigit():
        raise ValueError(f"“{value}” is no number: write it in figures, for example 24")


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a fact.

    Args:
        check: raises `ValueError` with a sentence for a value that the field cannot hold.
        pattern: a regular expression for its words in a text, where the phrase names no form.
    """

    check: Callable[[str], None] = _anything
    pattern: str = PROPER


NAME = Field()
DATE = Field(_date, rf"(?:{dates.DATE})")
NUMBER = Field(_number, r"\d+")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of fact; its agreed language stands in `templates/phrases/<name>.j2`.

    Args:
        name: the name of the kind.
        one: the name of the fact that holds a single one; empty when there is none.
        many: the name of the fact that holds a list; empty when there is none.
        fields: the fields that a fact of this kind may have.
        when: the field that dates it.
    """

    name: str
    one: str
    many: str
    fields: Mapping[str, Field]
    when: str = ""
