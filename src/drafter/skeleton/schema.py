"""The form of a skeleton as a JSON Schema, for editors that complete and check while one types.

It is made of the records, their docstrings and the names that a skeleton knows, so that it cannot say anything else.
"""

from __future__ import annotations

import inspect
import json
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from typing import Any

from drafter.language import openings
from drafter.language.facts import meanings
from drafter.language.facts.forms import TODO
from drafter.language.facts.kinds import KINDS
from drafter.language.facts.tables import TABLES
from drafter.model import labels
from drafter.model.resolution import Part
from drafter.skeleton import keys
from drafter.skeleton.records import (
    AnnexEntry,
    Document,
    EachEntry,
    EnactingEntry,
    Entry,
    HeadingEntry,
    PlainEntry,
    Section,
    Skeleton,
    TableEntry,
)

DIALECT = "https://json-schema.org/draft/2020-12/schema"
Schema = dict[str, Any]

_TEXT: Schema = {"type": ["string", "number", "boolean", "null"]}
_SMALL = "^[a-z]"
"""How the keys of a paragraph begin; its opening words begin with a capital letter."""

_LABEL: Schema = {"type": ["string", "null"], "pattern": f"^(?:{labels.PATTERN})?$"}
_FIELDS: Schema = {"type": "object", "additionalProperties": _TEXT}
_OPENING = "The words of this paragraph, without its last comma or semicolon; best on the next line, after >-"
VERB = "Opening words that are not in the list, as they are printed."


def schema() -> Schema:
    """Return the schema, as JSON has it.

    >>> schema()["properties"]["document"]["properties"]["session"]["description"][:26]
    'The number of the session,'
    """
    said = described(Skeleton)
    return {
        "$schema": DIALECT,
        "title": keys.SCHEMA_TITLE,
        "type": "object",
        "required": ["drafter", "document"],
        "additionalProperties": False,
        "properties": {
            "drafter": {"enum": [int(keys.VERSION), keys.VERSION], "description": "The form of this file."},
            "document": {**_or_empty(_document()), "description": said["document"]},
            "facts": {**_facts(), "description": said["facts"]},
            "phrases": {**_named({"anyOf": [_TEXT, _FIELDS]}), "description": said["phrases"]},
            **_section(),
            "sections": {**_several({"$ref": "#/$defs/section"}), "description": said["sections"]},
            "annexes": {**_several({"$ref": "#/$defs/annex"}), "description": said["annexes"]},
            "footnotes": {**_named({"anyOf": [_TEXT, _FIELDS]}), "description": said["footnotes"]},
        },
        "$defs": _definitions(),
    }


def described(record: type) -> dict[str, str]:
    """Return what the docstring of a record says of each field.

    >>> described(EachEntry)["each"]
    'The name of the list under `facts:`.'
    """
    found = re.findall(r"^    (\w+): (.+(?:\n      .+)*)", inspect.getdoc(record) or "", re.MULTILINE)
    return {name: _sentence(" ".join(words.split())) for name, words in found}


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _document() -> Schema:
    said = described(Document)
    forms: Mapping[str, Schema] = {
        "kind": {"enum": list(keys.KINDS)},
        "sponsors": {"anyOf": [_TEXT, {"type": "array", "items": _TEXT}]},
        "on_behalf": _or_empty({"additionalProperties": _TEXT}),
        "printed": _or_empty(_closed(dict.fromkeys(keys.PRINTED, _TEXT))),
    }
    known = {one.name: _said(forms.get(one.name, _TEXT), said[one.name]) for one in fields(Document)}
    return _closed({**known, **_remark()})


def _facts() -> Schema:
    fact = _fact(_FIELDS)
    tables = {
        table.name: _said(
            _named({**_fielded(table.fields), "minProperties": 1}),
            f"{_sentence(table.one)} a line, under a name of its own: {table.example}",
        )
        for table in TABLES.values()
    }
    known = {
        name: _said(_fact(_fielded(kind.fields)), f"Fields: {', '.join(kind.fields)}.")
        for kind in KINDS.values()
        for name in (kind.one, kind.many)
        if name
    }
    single = {name: _said(_TEXT, said) for name, said in meanings.SINGLE.items()}
    return _or_empty({"properties": {**known, **tables, **single, **_remark()}, "additionalProperties": fact})


def _fact(fields: Schema) -> Schema:
    return {"anyOf": [_TEXT, fields, {"type": "array", "items": {"anyOf": [_TEXT, fields]}}]}


def _named_so(name: str) -> str:
    return _sentence(name.replace("_", " "))


def _fielded(names: Iterable[str]) -> Schema:
    """Return the schema of a fact that has fields, each with what it is."""
    said = {name: _said(_TEXT, f"{meanings.FIELDS.get(name, _named_so(name))}.") for name in names}
    return {**_FIELDS, **({"properties": said} if said else {})}


def _section() -> Schema:
    said = described(Section)
    return {
        "preamble": _said(_several({"$ref": "#/$defs/preambular"}), said["preamble"]),
        "operative": _said(_several({"$ref": "#/$defs/operative"}), said["operative"]),
        "enacting": _said(_TEXT, said["enacting"]),
    }


def _definitions() -> Schema:
    section, annex = described(Section), described(AnnexEntry)
    head = {name: _said(_TEXT, section[name]) for name in ("label", "title")}
    return {
        "preambular": _paragraph(Part.PREAMBULAR),
        "operative": _paragraph(Part.OPERATIVE),
        "words": _words(),
        "opened": _opened_once(),
        "item": {"anyOf": [_TEXT, _entry(Part.OPERATIVE, but=("label",)), _record(EachEntry, "each")]},
        "other": _others(),
        "opening": _said(_TEXT, _OPENING),
        "section": _or_empty(_closed({**head, **_section()})),
        "annex": _or_empty(
            _closed(
                {
                    **{name: _said(_TEXT, annex[name]) for name in ("label", "title")},
                    "body": _said(_several({"$ref": "#/$defs/operative"}), annex["body"]),
                }
            )
        ),
    }


def _paragraph(part: Part) -> Schema:
    return {"anyOf": [{"$ref": "#/$defs/words"}, _entry(part), {"$ref": "#/$defs/other"}]}


def _words() -> Schema:
    """Return what a paragraph may be that is mere words: never “yes” alone, and no opening words without a colon."""
    forms = _listed()
    first = {form for form in forms if not any(form.startswith(f"{other} ") for other in forms)}
    return {"type": ["string", "number", "null"], "not": {"type": "string", "pattern": rf"^(?:{_any(first)})(?![\w-])"}}


def _listed() -> frozenset[str]:
    return frozenset().union(*map(openings.listed_forms, Part))


def _others() -> Schema:
    """Return what a paragraph may be that does not begin with opening words: each form by the key that tells it."""
    table = _several(_several(_TEXT))
    return {
        "anyOf": [
            _record(HeadingEntry, "heading"),
            _record(EachEntry, "each"),
            _record(TableEntry, "table", table=table),
            _record(EnactingEntry, "enacting"),
            _record(PlainEntry, "text", part={"enum": [*keys.PARTS, "", None]}),
        ]
    }


def _record(record: type, needed: str, **forms: Schema) -> Schema:
    said = described(record)
    names = [one.name for one in fields(record)]
    forms = {"level": {"enum": [*range(10), *map(str, range(10))]}, **forms}
    return {**_closed({name: _said(forms.get(name, _TEXT), said[name]) for name in names}), "required": [needed]}


def _entry(part: Part, but: Sequence[str] = ()) -> Schema:
    """Return a paragraph with opening words: those of its part are proposed, those of the other one taken.

    Args:
        part: its part.
        but: keys that it does not have.
    """
    said = described(Entry)
    forms = {
        "adverb": {"enum": [*keys.ADVERBS, "", None]},
        "items": _several({"$ref": "#/$defs/item"}),
        "label": _LABEL,
    }
    known = {key: _said(forms.get(key, _TEXT), said[key]) for key in keys.ENTRY if key not in ("verb", *but)}
    proposed = {phrase: {"$ref": "#/$defs/opening"} for phrase in sorted(openings.phrases(part))}
    others = _listed() - proposed.keys()
    return {
        **_closed({"verb": _said(_TEXT, VERB), **known, **proposed}),
        "patternProperties": {f"^(?:{_any(others)})$": {"$ref": "#/$defs/opening"}, TODO: {"$ref": "#/$defs/opening"}},
        "allOf": [{"$ref": "#/$defs/opened"}],
    }


def _opened_once() -> Schema:
    """Return that a paragraph has one key that is no key of ours: its opening words, or `verb` and `text`."""
    phrases = (*sorted(frozenset().union(*map(openings.phrases, Part))), TODO)
    return {
        "dependentSchemas": {
            **{key: {"propertyNames": {"pattern": _SMALL}} for key in ("verb", "text")},
            **{phrase: {"propertyNames": {"pattern": f"{_SMALL}|^{phrase}$"}} for phrase in phrases},
        }
    }


def _any(phrases: Iterable[str]) -> str:
    return "|".join(sorted(phrases))


def _said(form: Schema, words: str) -> Schema:
    return {**form, "description": words}


def _closed(properties: Schema) -> Schema:
    return {"type": "object", "properties": properties, "additionalProperties": False}


def _named(form: Schema) -> Schema:
    return _or_empty({"properties": _remark(), "additionalProperties": form})


def _remark() -> dict[str, Schema]:
    return {keys.COMMENT: _said(_TEXT, described(Entry)[keys.COMMENT])}


def _or_empty(form: Schema) -> Schema:
    """Return what has names, or nothing at all."""
    return {**form, "type": ["object", "null", "string"], "maxLength": 0}


def _several(form: Schema) -> Schema:
    """Return a list, or nothing at all."""
    return {"type": ["array", "null", "string"], "maxLength": 0, "items": form}


def text() -> str:
    """Return the schema as the text of a file."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    sys.stdout.write(text())
