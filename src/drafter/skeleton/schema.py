"""The form of a skeleton as a JSON Schema, for editors that complete and check while one types.

It is made of the records, their docstrings and the names that a skeleton knows, so that it cannot say anything else.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from dataclasses import fields

from drafter.language.facts import meanings
from drafter.language.facts.kinds import KINDS
from drafter.language.facts.tables import TABLES
from drafter.skeleton import keys, paragraph_schema
from drafter.skeleton.records import AnnexEntry, Document, Section, Skeleton
from drafter.skeleton.schema_forms import (
    TEXT,
    Schema,
    closed,
    described,
    named,
    or_empty,
    remark,
    said,
    sentence,
    several,
)

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_FIELDS: Schema = {"type": "object", "additionalProperties": TEXT}


def schema() -> Schema:
    """Return the schema, as JSON has it.

    >>> schema()["properties"]["document"]["properties"]["session"]["description"][:26]
    'The number of the session,'
    """
    about = described(Skeleton)
    return {
        "$schema": DIALECT,
        "title": keys.SCHEMA_TITLE,
        "type": "object",
        "required": ["drafter", "document"],
        "additionalProperties": False,
        "properties": {
            "drafter": {"enum": [int(keys.VERSION), keys.VERSION], "description": "The form of this file."},
            "document": {**or_empty(_document()), "description": about["document"]},
            "facts": {**_facts(), "description": about["facts"]},
            "phrases": {**named({"anyOf": [TEXT, _FIELDS]}), "description": about["phrases"]},
            **_section(),
            "sections": {**several({"$ref": "#/$defs/section"}), "description": about["sections"]},
            "annexes": {**several({"$ref": "#/$defs/annex"}), "description": about["annexes"]},
            "footnotes": {**named({"anyOf": [TEXT, _FIELDS]}), "description": about["footnotes"]},
        },
        "$defs": _definitions(),
    }


def _document() -> Schema:
    about = described(Document)
    forms: Mapping[str, Schema] = {
        "kind": {"enum": list(keys.KINDS)},
        "sponsors": {"anyOf": [TEXT, {"type": "array", "items": TEXT}]},
        "on_behalf": or_empty({"additionalProperties": TEXT}),
        "printed": or_empty(closed(dict.fromkeys(keys.PRINTED, TEXT))),
    }
    known = {one.name: said(forms.get(one.name, TEXT), about[one.name]) for one in fields(Document)}
    return closed({**known, **remark()})


def _facts() -> Schema:
    fact = _fact(_FIELDS)
    tables = {
        table.name: said(
            named({**_fielded(table.fields), "minProperties": 1}),
            f"{sentence(table.one)} a line, under a name of its own: {table.example}",
        )
        for table in TABLES.values()
    }
    known = {
        name: said(_fact(_fielded(kind.fields)), f"Fields: {', '.join(kind.fields)}.")
        for kind in KINDS.values()
        for name in (kind.one, kind.many)
        if name
    }
    single = {name: said(TEXT, words) for name, words in meanings.SINGLE.items()}
    return or_empty({"properties": {**known, **tables, **single, **remark()}, "additionalProperties": fact})


def _fact(fields: Schema) -> Schema:
    return {"anyOf": [TEXT, fields, {"type": "array", "items": {"anyOf": [TEXT, fields]}}]}


def _fielded(names: Iterable[str]) -> Schema:
    """Return the schema of a fact that has fields, each with what it is."""
    about = {name: said(TEXT, f"{meanings.FIELDS.get(name) or sentence(name.replace('_', ' '))}.") for name in names}
    return {**_FIELDS, **({"properties": about} if about else {})}


def _section() -> Schema:
    about = described(Section)
    return {
        "preamble": said(several({"$ref": "#/$defs/preambular"}), about["preamble"]),
        "operative": said(several({"$ref": "#/$defs/operative"}), about["operative"]),
        "enacting": said(TEXT, about["enacting"]),
    }


def _definitions() -> Schema:
    section, annex = described(Section), described(AnnexEntry)
    head = {name: said(TEXT, section[name]) for name in ("label", "title")}
    return {
        **paragraph_schema.definitions(),
        "section": or_empty(closed({**head, **_section()})),
        "annex": or_empty(
            closed(
                {
                    **{name: said(TEXT, annex[name]) for name in ("label", "title")},
                    "body": said(several({"$ref": "#/$defs/operative"}), annex["body"]),
                }
            )
        ),
    }


def text() -> str:
    """Return the schema as the text of a file."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    sys.stdout.write(text())
