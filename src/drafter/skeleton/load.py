"""YAML to a skeleton: every key is known or named with the nearest one that is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from typing import Any

from drafter.language import openings
from drafter.language.facts.forms import TODO
from drafter.language.facts.tables import TABLES
from drafter.language.patterns import lazy
from drafter.model.errors import BadSkeleton
from drafter.model.nearest import nearest
from drafter.model.resolution import Masthead, Part
from drafter.skeleton import faults, pitfalls, yaml
from drafter.skeleton.records import (
    NEXT,
    AnnexEntry,
    AnyEntry,
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
from drafter.skeleton.shapes import Shapes

VERSION = "1"
_TOP = ("drafter", "document", "facts", "preamble", "operative", "enacting", "sections", "annexes", "footnotes")
_DOCUMENT = tuple(f.name for f in fields(Document))
_SECTION = ("label", "title", "enacting", "preamble", "operative")
_ANNEX = ("label", "title", "body")
_ENTRY = ("verb", "text", "adverb", "ending", "number", "items", "then", "comment")
_OTHER = {
    "heading": ("heading", "label", "level", "comment"),
    "each": ("each", "comment"),
    "table": ("table", "comment"),
    "enacting": ("enacting", "comment"),
}
_PLAIN = ("text", "number", "part", "level", "comment")
_ADVERBS = ("none", "also", "further")
_PARTS = ("preambular", "operative", "plain")
_NO_COLON = lazy(r"([A-Z][a-z]+(?: [a-z]+)*)(?::(?! )|：| *[>|][-+]?(?= |$))")
_ENDLESS = lazy(r"\d{1000}")
_PART_OF = {"preamble": Part.PREAMBULAR, "operative": Part.OPERATIVE, "body": Part.PLAIN}
COMMENT = "comment"
"""The name of a remark on a paragraph, fact or footnote; it is never printed."""
KINDS = ("draft resolution", "resolution")
"""What a document may be."""


def load(text: str, file: str = "") -> Skeleton:
    r"""Load a skeleton; the inverse of `dump`.

    Args:
        text: the YAML.
        file: its name, for messages.

    Raises:
        UnreadableSkeleton: it is not YAML.
        BadSkeleton: it has keys or values that a skeleton does not have; every one of them is named.

    >>> load("drafter: 1\ndocument: {session: 81}\n").document.session
    '81'
    """
    text = text.removeprefix("\ufeff")
    loader = _Loader(file, text)
    skeleton = loader.skeleton(yaml.read(text, file))
    if loader.problems:
        raise BadSkeleton(tuple(sorted(loader.problems)), text)
    return skeleton


def dump(skeleton: Skeleton) -> str:
    """Return the YAML of a loaded skeleton, byte for byte as it was loaded."""
    return skeleton.text


class _Loader(Shapes):
    """Turns the tree into records."""

    def __init__(self, file: str, text: str) -> None:
        super().__init__(file, text)
        self.comments: dict[tuple[str, ...], str] = {}
        self.tables: dict[str, dict[str, dict[str, str]]] = {}

    def skeleton(self, tree: Any) -> Skeleton:
        top = self.mapping(tree, _TOP, "a skeleton")
        if "drafter" not in top or "document" not in top:
            self.problem(tree, "this is no skeleton: it has no “drafter: 1” and “document:” at its head")
            return Skeleton(Document())
        if top["drafter"] != VERSION:
            message = f"this skeleton has form {top['drafter']}, and this drafter reads form {VERSION}"
            self.problem(top["drafter"], message)
        return Skeleton(
            document=self.document(top["document"]),
            facts=self.facts(top.get("facts", {})),
            tables=self.tables,
            body=self.section(top),
            sections=tuple(self.sections(top, "sections", _SECTION, self.section)),
            annexes=tuple(self.sections(top, "annexes", _ANNEX, self.annex)),
            footnotes=self.footnotes(top.get("footnotes", {})),
            comments=self.comments,
            text=self.text,
            file=self.file,
        )

    def document(self, value: Any) -> Document:
        pairs = self.mapping(value, _DOCUMENT, "the document")
        read: dict[str, Any] = {}
        for name, text in pairs.items():
            if name == "sponsors" and (isinstance(text, list) or text == ""):
                read["sponsors"] = tuple(self.sponsor(s) for s in text)
            elif name == "on_behalf":
                pairs_ = self.mapping(text, None, "“on_behalf”", name)
                read["on_behalf"] = {self.sponsor(s): self.word(g, f"the group of “{s}”") for s, g in pairs_.items()}
            elif name == "printed":
                known = (*(f.name for f in fields(Masthead) if f.type == "str"), "closing", "sponsors")
                read["printed"] = self.mapping(text, known, "printed")
            elif name in _DOCUMENT:
                read[str(name)] = self.word(text, f"“{name}”")
        if read.get("kind", KINDS[0]) not in KINDS:
            self.problem(read["kind"], f"the kind is “draft resolution” or “resolution”, not “{read['kind']}”")
        return Document(**read)

    def sponsor(self, value: Any) -> str:
        """Take the name of a sponsor."""
        if isinstance(value, dict):
            self.problem(value, "a sponsor is a name: its group stands under “on_behalf:”, on a line “State: group”")
            return ""
        return self.word(value, "a sponsor")

    def facts(self, value: Any) -> dict[str, Any]:
        facts: dict[str, Any] = {}
        for name, fact in self.mapping(value, None, "“facts”").items():
            what, path = f"the fact “{name}”", ("facts", str(name))
            if name in TABLES:
                self.tables[str(name)] = dict(self.table(fact, name))
            elif isinstance(fact, list):
                facts[name] = tuple(self.fact(f, what, (*path, str(n))) for n, f in enumerate(fact))
            else:
                facts[name] = self.fact(fact, what, path)
        return facts

    def table(self, value: Any, name: Any) -> Iterator[tuple[str, dict[str, str]]]:
        """Take a table of facts, entry by entry."""
        table = TABLES[name]
        for key, entry in self.mapping(value, None, f"“{name}”", name).items():
            if isinstance(entry, dict) and entry:
                fields = self.fact(entry, f"“{key}”", ("facts", str(name), str(key)))
                yield key, fields if isinstance(fields, dict) else {"text": fields}
            else:
                self.problem(entry if entry else key, f"{table.one} is written with fields: “{key}: {table.example}”")

    def fact(self, value: Any, what: str, path: tuple[str, ...]) -> str | dict[str, str]:
        """Take a fact or footnote; its remark is kept apart, so that nothing can print it."""
        if not isinstance(value, dict):
            return self.word(value, what)
        fields = {key: self.word(text, f"“{key}”") for key, text in value.items()}
        if COMMENT in fields:
            self.comments[path] = fields.pop(COMMENT)
            if set(fields) == {"text"}:
                return fields["text"]
        return fields

    def footnotes(self, value: Any) -> dict[str, Any]:
        return {
            key: self.fact(note, f"the footnote “{key}”", ("footnotes", str(key)))
            for key, note in self.mapping(value, None, "“footnotes”").items()
        }

    def sections(
        self, top: Mapping[Any, Any], name: str, known: tuple[str, ...], read: Callable[[Any], Any]
    ) -> Iterator[Any]:
        key = next((k for k in top if k == name), name)
        for part in self.several(top.get(name, ""), name, key):
            yield read(self.mapping(part, known, f"an entry of “{name}”"))

    def section(self, pairs: Mapping[Any, Any]) -> Section:
        return Section(
            preamble=self.entries(pairs, "preamble"),
            operative=self.entries(pairs, "operative"),
            label=self.word(pairs.get("label", ""), "“label”"),
            title=self.word(pairs.get("title", ""), "“title”"),
            enacting=self.word(pairs.get("enacting", ""), "“enacting”"),
        )

    def annex(self, pairs: Mapping[Any, Any]) -> AnnexEntry:
        return AnnexEntry(
            self.word(pairs.get("label", ""), "“label”"),
            self.word(pairs.get("title", ""), "“title”"),
            self.entries(pairs, "body"),
        )

    def entries(self, pairs: Mapping[Any, Any], name: str) -> tuple[AnyEntry, ...]:
        key, part = next((k for k in pairs if k == name), name), _PART_OF[name]
        return tuple(self.entry(value, part) for value in self.several(pairs.get(name, ""), f"“{name}”", key))

    def entry(self, value: Any, part: Part) -> AnyEntry:
        if isinstance(value, str):
            return PlainEntry(self.bare(value, part))
        if isinstance(value, list):
            self.problem(
                value, f"a text that begins with “[” is taken for a list: {faults.BLOCK}, where brackets are words"
            )
            return PlainEntry("")
        pairs = self.mapping(value, None, "a paragraph")
        for name in _OTHER:
            if name in pairs:
                return self.other(name, pairs)
        if "text" in pairs and not any(key not in _ENTRY or key == "verb" for key in pairs if key not in _PLAIN):
            return self.plain(pairs)
        return self.paragraph(pairs)

    def bare(self, text: str, part: Part) -> str:
        """Take a paragraph without a key; without the blank after its colon, YAML takes it for mere words."""
        self.look(text, strict=True)
        found = _NO_COLON.match(text)
        if found and any(openings.opening(found[1], part) == found[1] for part in Part):
            after = pitfalls.seen(text[found.end() : found.end() + 1]).partition(" has ")[2]
            said = f"; this is {after.partition(' in it')[0]}" if after else ""
            self.problem(text, f"a colon and a blank stand after the opening words: write “{found[1]}: …”{said}")
        elif part is not Part.PLAIN and (said := pitfalls.without_key(text, part)):
            self.problem(text, said)
        return text

    def items(self, pairs: Mapping[Any, Any]) -> tuple[Entry, ...]:
        key = next((k for k in pairs if k == "items"), "items")
        values = self.several(pairs.get("items", ""), "“items”", key)
        return tuple(self.item(value) for value in values)

    def item(self, value: Any) -> Entry:
        if isinstance(value, str):
            return Entry(text=self.short(value))
        return self.paragraph(self.mapping(value, None, "a paragraph"))

    def short(self, text: str) -> str:
        """Take the text of a paragraph in its short form, in which drafter puts the numbers and letters."""
        self.look(text, strict=True)
        for said in pitfalls.in_paragraph(text):
            self.problem(text, said)
        return text

    def other(self, name: str, pairs: Mapping[Any, Any]) -> AnyEntry:
        self.mapping(pairs, _OTHER[name], f"a paragraph with “{name}”")
        comment = self.word(pairs.get(COMMENT, ""), "“comment”")
        if name == "each":
            return EachEntry(self.word(pairs["each"], "“each”"), comment)
        if name == "table":
            rows = self.several(pairs["table"], "a table", next(iter(pairs)))
            cells = (tuple(self.word(c, "a cell") for c in self.several(r, "a row", r)) for r in rows)
            return TableEntry(tuple(cells), comment)
        if name == "enacting":
            return EnactingEntry(self.word(pairs["enacting"], "“enacting”"), comment)
        label = self.word(pairs.get("label", ""), "“label”")
        return HeadingEntry(self.word(pairs["heading"], "“heading”"), label, self.level(pairs, 1), comment)

    def plain(self, pairs: Mapping[Any, Any]) -> PlainEntry:
        self.mapping(pairs, _PLAIN, "a paragraph without opening words")
        text, part = (self.word(pairs.get(name, ""), f"“{name}”") for name in ("text", "part"))
        number = self.number(pairs)
        if part and part not in _PARTS:
            self.problem(part, f"the part is preambular, operative or plain, not “{part}”{nearest(part, _PARTS)}")
        return PlainEntry(text, number, part, self.level(pairs, 0), self.word(pairs.get(COMMENT, ""), "“comment”"))

    def number(self, pairs: Mapping[Any, Any]) -> str:
        number = self.word(pairs.get("number", ""), "“number”")
        if _ENDLESS.search(number):
            self.problem(number, f"this is no number or letter of a paragraph: “{number[:20]}…”")
        return number

    def level(self, pairs: Mapping[Any, Any], usual: int) -> int:
        level = self.word(pairs.get("level", str(usual)), "“level”")
        if level in tuple("0123456789"):
            return int(level)
        self.problem(level, f"the level is a number from 0 to 9, not “{level}”")
        return usual

    def paragraph(self, pairs: Mapping[Any, Any]) -> Entry:
        opening, text = self.opening(pairs)
        adverb = self.word(pairs.get("adverb", ""), "“adverb”")
        if adverb and adverb not in _ADVERBS:
            self.problem(adverb, f"the adverb is none, also or further, not “{adverb}”{nearest(adverb, _ADVERBS)}")
        return Entry(
            opening=opening,
            text=text,
            adverb=adverb,
            ending=self.word(pairs["ending"], "“ending”") if "ending" in pairs else None,
            number=self.number(pairs) if pairs.get("number", NEXT) != NEXT else None,
            items=self.items(pairs),
            then=self.word(pairs.get("then", ""), "“then”"),
            comment=self.word(pairs.get(COMMENT, ""), "“comment”"),
        )

    def opening(self, pairs: Mapping[Any, Any]) -> tuple[str, str]:
        """Find the key that is no key of ours: the opening words."""
        others = [key for key in pairs if key not in _ENTRY]
        for key in others[1:]:
            self.problem(key, f"a paragraph has no “{key}”{nearest(key, _ENTRY)}; a new paragraph begins with “- ”")
        if not others:
            return self.word(pairs.get("verb", ""), "“verb”"), self.word(pairs.get("text", ""), "“text”")
        key, value = others[0], pairs[others[0]]
        if not openings.is_listed(key) and TODO not in key:
            self.problem(key, self.unlisted(key, value, len(pairs)))
        if isinstance(value, str):
            return key, self.short(value)
        return key, self.word(value, f"the text after “{key}”")

    def unlisted(self, key: str, value: Any, size: int) -> str:
        """Return what is wrong with a key that is not exactly the opening words of a paragraph."""
        if size > 1 and (hint := nearest(key, (*_ENTRY, *_OTHER))):
            return f"a paragraph has no “{key}”{hint}"
        return pitfalls.unlisted(key, value if isinstance(value, str) else "")
