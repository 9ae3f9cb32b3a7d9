"""The form of a paragraph as a JSON Schema: words, words with an opening, or one of the other entries."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields

from drafter.language import openings
from drafter.language.facts.forms import TODO
from drafter.model import labels
from drafter.model.resolution import Part
from drafter.skeleton import keys
from drafter.skeleton.records import EachEntry, EnactingEntry, Entry, HeadingEntry, PlainEntry, TableEntry
from drafter.skeleton.schema_forms import TEXT, Schema, closed, described, said, several

_SMALL = "^[a-z]"
"""How the keys of a paragraph begin; its opening words begin with a capital letter."""
_LABEL: Schema = {"type": ["string", "null"], "pattern": f"^(?:{labels.PATTERN})?$"}
_OPENING = "The words of this paragraph, without its last comma or semicolon; best on the next line, after >-"
VERB = "Opening words that are not in the list, as they are printed."


def definitions() -> dict[str, Schema]:
    """Return the forms of a paragraph and of what is in it, by the names by which lists of paragraphs refer to them.

    >>> sorted(definitions())
    ['item', 'opened', 'opening', 'operative', 'other', 'preambular', 'words']
    """
    return {
        "preambular": _paragraph(Part.PREAMBULAR),
        "operative": _paragraph(Part.OPERATIVE),
        "words": _words(),
        "opened": _opened_once(),
        "item": {"anyOf": [TEXT, _entry(Part.OPERATIVE, but=("label",)), _record(EachEntry, "each")]},
        "other": _others(),
        "opening": said(TEXT, _OPENING),
    }


def _paragraph(part: Part) -> Schema:
    return {"anyOf": [{"$ref": "#/$defs/words"}, _entry(part), {"$ref": "#/$defs/other"}]}


def _words() -> Schema:
    """Return what a paragraph may be that is mere words: never “yes” alone, and no opening words without a colon."""
    forms = _listed()
    first = {form for form in forms if not any(form[:n] in forms for n, one in enumerate(form) if one == " ")}
    return {"type": ["string", "number", "null"], "not": {"type": "string", "pattern": rf"^(?:{_any(first)})(?![\w-])"}}


def _listed() -> frozenset[str]:
    return frozenset().union(*map(openings.listed_forms, Part))


def _others() -> Schema:
    """Return what a paragraph may be that does not begin with opening words: each form by the key that tells it."""
    table = several(several(TEXT))
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
    about = described(record)
    names = [one.name for one in fields(record)]
    forms = {"level": {"enum": [*range(10), *map(str, range(10))]}, **forms}
    return {**closed({name: said(forms.get(name, TEXT), about[name]) for name in names}), "required": [needed]}


def _entry(part: Part, but: Sequence[str] = ()) -> Schema:
    """Return a paragraph with opening words: those of its part are proposed, those of the other one taken.

    Args:
        part: its part.
        but: keys that it does not have.
    """
    about = described(Entry)
    forms = {
        "adverb": {"enum": [*keys.ADVERBS, "", None]},
        "items": several({"$ref": "#/$defs/item"}),
        "label": _LABEL,
    }
    known = {key: said(forms.get(key, TEXT), about[key]) for key in keys.ENTRY if key not in ("verb", *but)}
    proposed = {phrase: {"$ref": "#/$defs/opening"} for phrase in sorted(openings.phrases(part))}
    others = _listed() - proposed.keys()
    return {
        **closed({"verb": said(TEXT, VERB), **known, **proposed}),
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
