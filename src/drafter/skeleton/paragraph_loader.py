"""The paragraphs of a skeleton, from YAML to records: by opening words, or by the key that tells another form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from drafter.language import openings
from drafter.language.facts.forms import TODO
from drafter.language.patterns import lazy
from drafter.model.labels import is_label, part_of_label
from drafter.model.nearest import nearest
from drafter.model.resolution import Part
from drafter.skeleton import keys, pitfalls
from drafter.skeleton.records import (
    NEXT,
    AnyEntry,
    EachEntry,
    EnactingEntry,
    Entry,
    HeadingEntry,
    PlainEntry,
    TableEntry,
)
from drafter.skeleton.shapes import Shapes
from drafter.skeleton.value_faults import BLOCK

_NO_COLON = lazy(r"([A-Z][a-z]+(?: [a-z]+)*)(?::(?! )|：| *[>|][-+]?(?= |$))")
_ENDLESS = lazy(r"\d{1000}")
_PART_OF = {"preamble": Part.PREAMBULAR, "operative": Part.OPERATIVE, "body": Part.PLAIN}


class ParagraphLoader(Shapes):
    """Turns lists of paragraphs into records."""

    def entries(self, pairs: Mapping[Any, Any], name: str) -> tuple[AnyEntry, ...]:
        """Take the paragraphs of a part: “preamble”, “operative” or “body”."""
        key, part = next((k for k in pairs if k == name), name), _PART_OF[name]
        entries = tuple(self._entry(value, part) for value in self.several(pairs.get(name, ""), f"“{name}”", key))
        for label in (entry.label for entry in entries if isinstance(entry, Entry)):
            if part_of_label(label) not in (None, part):
                self.problem(label, f"“{label}” names no {part} paragraph: write PP in the preamble, else OP")
        return entries

    def _entry(self, value: Any, part: Part) -> AnyEntry:
        if isinstance(value, str):
            return PlainEntry(self._bare(value, part))
        if isinstance(value, list):
            self.problem(value, f"a text that begins with “[” is taken for a list: {BLOCK}, where brackets are words")
            return PlainEntry("")
        pairs = self.decided(self.mapping(value, None, "a paragraph"))
        if not pairs and value:
            return PlainEntry("")
        if top := next((one for one in pairs if one in keys.TOP and one not in keys.OTHER), ""):
            self.problem(top, f"“{top}:” is no paragraph, it begins a part of the file: write it at the left margin")
            return PlainEntry("")
        for name in keys.OTHER:
            if name in pairs:
                return self._other(name, pairs)
        return self._plain(pairs) if _is_plain(pairs) else self._paragraph(pairs)

    def _bare(self, text: str, part: Part) -> str:
        """Take a paragraph without a key; without the blank after its colon, YAML takes it for mere words."""
        self.look(text, strict=True)
        found = _NO_COLON.match(text)
        if found and any(openings.opening(found[1], part) == found[1] for part in Part):
            after = pitfalls.seen(text[found.end() : found.end() + 1]).partition(" has ")[2]
            said = f"; this is {after.partition(' in it')[0]}" if after else ""
            self.problem(text, f"a colon and a space stand after the opening words: write “{found[1]}: …”{said}")
        elif part is not Part.PLAIN and (said := pitfalls.without_key(text, part)):
            self.problem(text, said)
        return text

    def _items(self, pairs: Mapping[Any, Any]) -> tuple[Entry | EachEntry, ...]:
        key = next((k for k in pairs if k == "items"), "items")
        values = self.several(pairs.get("items", ""), "“items”", key)
        return tuple(self._item(value) for value in values)

    def _item(self, value: Any) -> Entry | EachEntry:
        if isinstance(value, str):
            return Entry(text=self._short(value))
        pairs = self.decided(self.mapping(value, None, "a paragraph"))
        if not pairs and value:
            return Entry()
        if pairs.get("label"):
            self.problem(pairs["label"], "a sub-paragraph has its letter: only a whole paragraph has a label")
        return self._each(pairs) if "each" in pairs else self._paragraph(pairs)

    def _each(self, pairs: Mapping[Any, Any]) -> EachEntry:
        self.mapping(pairs, keys.OTHER["each"], "a paragraph with “each”")
        return EachEntry(self.word(pairs["each"], "“each”"), self.word(pairs.get(keys.COMMENT, ""), "“comment”"))

    def _short(self, text: str) -> str:
        """Take the text of a paragraph in its short form, in which drafter puts the numbers and letters."""
        self.look(text, strict=True)
        for said in pitfalls.in_paragraph(text):
            self.problem(text, said)
        return text

    def _other(self, name: str, pairs: Mapping[Any, Any]) -> AnyEntry:
        if name == "each":
            return self._each(pairs)
        self.mapping(pairs, keys.OTHER[name], f"a paragraph with “{name}”")
        comment = self.word(pairs.get(keys.COMMENT, ""), "“comment”")
        if name == "table":
            rows = self.several(pairs["table"], "a table", next(iter(pairs)))
            return TableEntry(tuple(map(self._row, rows)), comment)
        if name == "enacting":
            return EnactingEntry(self.word(pairs["enacting"], "“enacting”"), comment)
        words, label = self.word(pairs["heading"], "“heading”"), self.word(pairs.get("label", ""), "“label”")
        if not words.strip() and not label:
            self.problem(next(iter(pairs)), "this heading has no words: write them, or take the line out")
        return HeadingEntry(words, label, self._level(pairs, 1), comment)

    def _row(self, row: Any) -> tuple[str, ...]:
        """Take the cells of a row."""
        if not isinstance(row, list):
            self.problem(row, "a row stands in square brackets, its cells parted by commas: “- [P-5, 3, 1, 4]”")
            return ()
        for cell in row:
            if not isinstance(cell, str):
                self.problem(cell, "a cell holds words: take the brackets or braces out, or put it in double quotes")
        return tuple(self.word(cell, "a cell") for cell in row if isinstance(cell, str))

    def _plain(self, pairs: Mapping[Any, Any]) -> PlainEntry:
        self.mapping(pairs, keys.PLAIN, "a paragraph without opening words")
        text, part = (self.word(pairs.get(name, ""), f"“{name}”") for name in ("text", "part"))
        number = self._number(pairs)
        if part and part not in keys.PARTS:
            self.problem(part, f"the part is preambular, operative or plain, not “{part}”{nearest(part, keys.PARTS)}")
        return PlainEntry(
            text, number, part, self._level(pairs, 0), self.word(pairs.get(keys.COMMENT, ""), "“comment”")
        )

    def _number(self, pairs: Mapping[Any, Any]) -> str:
        number = self.word(pairs.get("number", ""), "“number”")
        if _ENDLESS.search(number):
            self.problem(number, f"this is no number or letter of a paragraph: “{number[:20]}…”")
        return number

    def _level(self, pairs: Mapping[Any, Any], usual: int) -> int:
        level = self.word(pairs.get("level", str(usual)), "“level”")
        if level in tuple("0123456789"):
            return int(level)
        self.problem(level, f"the level is a number from 0 to 9, not “{level}”")
        return usual

    def _paragraph(self, pairs: Mapping[Any, Any]) -> Entry:
        opening, text = self._opening(pairs)
        adverb = self.word(pairs.get("adverb", ""), "“adverb”")
        if adverb and adverb not in keys.ADVERBS:
            self.problem(adverb, f"the adverb is none, also or further, not “{adverb}”{nearest(adverb, keys.ADVERBS)}")
        return Entry(
            opening=opening,
            text=text,
            adverb=adverb,
            ending=self.word(pairs["ending"], "“ending”") if "ending" in pairs else None,
            number=self._number(pairs) if pairs.get("number", NEXT) != NEXT else None,
            items=self._items(pairs),
            then=self.word(pairs.get("then", ""), "“then”"),
            label=self._label(pairs),
            comment=self.word(pairs.get(keys.COMMENT, ""), "“comment”"),
        )

    def _label(self, pairs: Mapping[Any, Any]) -> str:
        label = self.word(pairs.get("label", ""), "“label”")
        if label and not is_label(label):
            self.problem(
                label, f"the label is bis, ter, quater or alt, or a whole one such as PP6 or OP3 bis, not “{label}”"
            )
        return label

    def _opening(self, pairs: Mapping[Any, Any]) -> tuple[str, str]:
        """Find the key that is no key of ours: the opening words."""
        others = [key for key in pairs if key not in keys.ENTRY]
        for key in others[1:]:
            self.problem(key, f"a paragraph has no “{key}”{nearest(key, keys.ENTRY)}; a new paragraph begins with “- ”")
        if not others:
            return self._verb_and_text(pairs)
        for name in ("verb", "text"):
            if name in pairs:
                self.problem(pairs[name], f"the text of this paragraph stands after “{others[0]}”: take “{name}:” out")
        key, value = others[0], pairs[others[0]]
        if not openings.is_listed(key) and TODO not in key:
            self.problem(key, self._unlisted(key, value, len(pairs)))
        if isinstance(value, str):
            if pitfalls.is_repeated(key, value):
                self.problem(value, f"“{key}” would be printed twice: take it out here")
            return key, self._short(value)
        return key, self.word(value, f"the text after “{key}”")

    def _verb_and_text(self, pairs: Mapping[Any, Any]) -> tuple[str, str]:
        if pairs.get("verb", "…") == "" and not getattr(pairs["verb"], "scalar", ""):
            self.problem(next(iter(pairs)), "no words stand after “verb:”: write them, or TODO, or take “verb:” out")
        return self.word(pairs.get("verb", ""), "“verb”"), self.word(pairs.get("text", ""), "“text”")

    def _unlisted(self, key: str, value: Any, size: int) -> str:
        """Return what is wrong with a key that is not exactly the opening words of a paragraph."""
        if size > 1 and (hint := nearest(key, (*keys.ENTRY, *keys.OTHER))):
            return f"a paragraph has no “{key}”{hint}"
        return pitfalls.unlisted(key, value if isinstance(value, str) else "")


def _is_plain(pairs: Mapping[Any, Any]) -> bool:
    """Return whether a paragraph is a text without opening words: all its keys are ours, and none is a verb."""
    return "text" in pairs and all(key in keys.PLAIN or (key in keys.ENTRY and key != "verb") for key in pairs)
