"""Small forms of a JSON Schema, and what the docstrings of the records say of their fields."""

from __future__ import annotations

import inspect
import re
from typing import Any

from drafter.skeleton import keys
from drafter.skeleton.records import Entry

Schema = dict[str, Any]

TEXT: Schema = {"type": ["string", "number", "boolean", "null"]}


def described(record: type) -> dict[str, str]:
    """Return what the docstring of a record says of each field.

    >>> described(Entry)["adverb"][:29]
    '`none`, `also` or `further` w'
    """
    found = re.findall(r"^    (\w+): (.+(?:\n      .+)*)", inspect.getdoc(record) or "", re.MULTILINE)
    return {name: sentence(" ".join(words.split())) for name, words in found}


def sentence(words: str) -> str:
    """Return words with a capital letter at the beginning."""
    return words[:1].upper() + words[1:]


def said(form: Schema, words: str) -> Schema:
    """Return a form with what is said of it."""
    return {**form, "description": words}


def closed(properties: Schema) -> Schema:
    """Return what has these names and no other ones."""
    return {"type": "object", "properties": properties, "additionalProperties": False}


def named(form: Schema) -> Schema:
    """Return what has any names, each with a value of one form."""
    return or_empty({"properties": remark(), "additionalProperties": form})


def remark() -> dict[str, Schema]:
    """Return the name under which remarks for editors stand, with its form."""
    return {keys.COMMENT: said(TEXT, described(Entry)[keys.COMMENT])}


def or_empty(form: Schema) -> Schema:
    """Return what has names, or nothing at all."""
    return {**form, "type": ["object", "null", "string"], "maxLength": 0}


def several(form: Schema) -> Schema:
    """Return a list, or nothing at all."""
    return {"type": ["array", "null", "string"], "maxLength": 0, "items": form}
