"""The names that a skeleton knows, and the values from which some of them choose."""

from __future__ import annotations

from dataclasses import fields

from drafter.model.resolution import Masthead
from drafter.skeleton.records import Document

VERSION = "1"
"""The form of the YAML."""

SCHEMA_FILE = ".skeleton.schema.json"
"""The file beside a draft that describes its form for text editors."""

SCHEMA_TITLE = "A resolution of the United Nations in facts and words"

TOP = (
    "drafter", "document", "facts", "phrases", "preamble", "operative", "enacting", "sections", "annexes", "footnotes",
)  # fmt: skip
DOCUMENT = tuple(one.name for one in fields(Document))
SECTION = ("label", "title", "enacting", "preamble", "operative")
ANNEX = ("label", "title", "body")
ENTRY = ("verb", "text", "adverb", "ending", "number", "items", "then", "label", "comment")
"""The names in a paragraph with opening words; `verb` and `text` where these are not in the list."""

OTHER = {
    "heading": ("heading", "label", "level", "comment"),
    "each": ("each", "comment"),
    "table": ("table", "comment"),
    "enacting": ("enacting", "comment"),
}
"""The names in what is no paragraph of words, by the one that tells it."""

PLAIN = ("text", "number", "part", "level", "comment")
"""The names in a paragraph that is printed as it stands."""

COMMENT = "comment"
"""The name of a remark on a paragraph, fact or footnote; it is never printed."""

CONFLICT = "conflict"
"""The name of a choice between texts that `merge` could not put together; no command takes a paragraph that has one."""

KINDS = ("draft resolution", "resolution")
"""What a document may be."""

ADVERBS = ("none", "also", "further")
PARTS = ("preambular", "operative", "plain")
PRINTED = (*(one.name for one in fields(Masthead) if one.type == "str"), "closing", "sponsors")
"""The lines of the masthead that may be stated as they are printed."""
