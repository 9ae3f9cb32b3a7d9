"""YAML to a skeleton: every key is known or named with the nearest one that is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from drafter.language import states
from drafter.language.facts.tables import TABLES
from drafter.language.patterns import lazy
from drafter.model.errors import BadSkeleton
from drafter.model.nearest import nearest
from drafter.skeleton import keys, yaml
from drafter.skeleton.paragraph_loader import ParagraphLoader
from drafter.skeleton.records import AnnexEntry, Document, Section, Skeleton

_PARTING = lazy(r", (?:and )?| and |; ?")
"""What stands between the names of several States."""

_GLUED = lazy(r"(?P<name>[^:：]+)(?P<colon>[:：]) *(?P<rest>\{.*)")


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


class _Loader(ParagraphLoader):
    """Turns the tree into records."""

    def __init__(self, file: str, text: str) -> None:
        super().__init__(file, text)
        self.comments: dict[tuple[str, ...], str] = {}
        self.tables: dict[str, dict[str, dict[str, str]]] = {}

    def skeleton(self, tree: Any) -> Skeleton:
        top = self.mapping(tree, keys.TOP, "a skeleton")
        if "drafter" not in top or "document" not in top:
            self.problem(tree, "this is no skeleton: it has no “drafter: 1” and “document:” at its head")
            return Skeleton(Document())
        if top["drafter"] != keys.VERSION:
            message = f"this skeleton has form {top['drafter']}, and this drafter reads form {keys.VERSION}"
            self.problem(top["drafter"], message)
        self.order(top)
        return Skeleton(
            document=self.document(top["document"]),
            facts=self.facts(top.get("facts", {})),
            tables=self.tables,
            body=self.section(top),
            sections=tuple(self.sections(top, "sections", keys.SECTION, self.section)),
            annexes=tuple(self.sections(top, "annexes", keys.ANNEX, self.annex)),
            footnotes=self.footnotes(top.get("footnotes", {})),
            phrases=self.phrases(top.get("phrases", {})),
            comments=self.comments,
            text=self.text,
            file=self.file,
        )

    def order(self, top: Mapping[Any, Any]) -> None:
        """Find a part of the body that stands below the sections, though it is printed above them."""
        names = list(top)
        below = names[names.index("sections") :] if "sections" in names else []
        for key in (key for key in below if key in ("preamble", "operative", "enacting")):
            self.problem(
                key,
                f"“{key}:” is printed before the sections: write it above “sections:”, or, if it belongs to "
                "the last of them, indent it as its “title:” is",
            )

    def document(self, value: Any) -> Document:
        pairs = self.mapping(value, (*keys.DOCUMENT, keys.COMMENT), "the document")
        given = self.without_remark(pairs, ("document",))
        read = {str(name): self.line(name, line) for name, line in given if name in keys.DOCUMENT}
        if read.get("kind", keys.KINDS[0]) not in keys.KINDS:
            self.problem(read["kind"], f"the kind is “draft resolution” or “resolution”, not “{read['kind']}”")
        return Document(**read)

    def line(self, name: Any, value: Any) -> Any:
        """Take a line of the document; the sponsors, and what is printed otherwise, have forms of their own."""
        if name == "sponsors" and (not isinstance(value, str) or value == ""):
            return tuple(self.sponsor(one) for one in self.sponsors(value))
        if name == "on_behalf":
            groups = self.mapping(value, None, "“on_behalf”", name)
            return {self.sponsor(state): self.word(group, f"the group of “{state}”") for state, group in groups.items()}
        if name == "printed":
            lines = self.mapping(value, keys.PRINTED, "printed")
            return {line: self.word(words, f"the line “{line}”") for line, words in lines.items()}
        return self.word(value, f"“{name}”")

    def sponsors(self, value: Any) -> list[Any]:
        """Take the list of sponsors."""
        if isinstance(value, dict):
            self.problem(value, "the sponsors are a list: put square brackets around them, for example [China, Cuba]")
            return []
        return list(value)

    def sponsor(self, value: Any) -> str:
        """Take the name of a sponsor."""
        if isinstance(value, list):
            self.problem(value, "the names of sponsors stand in one pair of brackets: take the inner pair out")
            return ""
        if isinstance(value, dict):
            self.problem(value, "a sponsor is a name: its group stands under “on_behalf:”, on a line “State: group”")
            return ""
        name = self.word(value, "a sponsor")
        if parted := _several_states(name):
            several = ", ".join(f"“{one}”" for one in parted)
            self.problem(value, f"these are several sponsors, each an entry of its own: {several}")
        return name

    def facts(self, value: Any) -> dict[str, Any]:
        facts: dict[str, Any] = {}
        for name, fact in self.without_remark(self.mapping(value, None, "“facts”"), ("facts",)):
            what, path = f"the fact “{name}”", ("facts", str(name))
            if name in TABLES:
                self.tables[str(name)] = dict(self.table(fact, name))
            elif meant := _table_meant(name, fact):
                self.problem(name, f"there is no table “{name}”{meant}")
            elif isinstance(fact, list):
                facts[name] = tuple(self.fact(f, what, (*path, str(n))) for n, f in enumerate(fact))
            else:
                facts[name] = self.fact(fact, what, path)
        return facts

    def table(self, value: Any, name: Any) -> Iterator[tuple[str, dict[str, str]]]:
        """Take a table of facts, entry by entry."""
        table = TABLES[name]
        for key, entry in self.without_remark(self.mapping(value, None, f"“{name}”", name), ("facts", str(name))):
            if isinstance(entry, dict) and entry:
                fields = self.fact(entry, f"“{key}”", ("facts", str(name), str(key)))
                yield key, fields if isinstance(fields, dict) else {"text": fields}
            elif key in table.fields:
                said = "is a field, and stands where the name of an entry does"
                self.problem(key, f"“{key}” {said}: indent it more than the name of its entry above")
            else:
                said = _without_fields(key, entry) or f"{table.one} is written with fields: “{key}: {table.example}”"
                self.problem(entry or key, said)

    def fact(self, value: Any, what: str, path: tuple[str, ...]) -> str | dict[str, str]:
        """Take a fact or footnote; its remark is kept apart, so that nothing can print it."""
        if not isinstance(value, dict):
            return self.word(value, what)
        fields = {key: self.one_value(text, key) for key, text in value.items()}
        if keys.COMMENT in fields:
            self.comments[path] = fields.pop(keys.COMMENT)
            if set(fields) == {"text"}:
                return fields["text"]
        return fields

    def footnotes(self, value: Any) -> dict[str, Any]:
        return {
            key: self.fact(note, f"the footnote “{key}”", ("footnotes", str(key)))
            for key, note in self.without_remark(self.mapping(value, None, "“footnotes”"), ("footnotes",))
        }

    def phrases(self, value: Any) -> dict[str, Any]:
        return {
            name: self.fact(phrase, f"the phrase “{name}”", ("phrases", str(name)))
            for name, phrase in self.without_remark(self.mapping(value, None, "“phrases”"), ("phrases",))
        }

    def without_remark(self, pairs: Mapping[Any, Any], path: tuple[str, ...]) -> Iterator[tuple[Any, Any]]:
        """Yield the pairs of a mapping but for its remark, which is kept apart, so that nothing can print it."""
        for key, value in pairs.items():
            if key == keys.COMMENT:
                self.comments[path] = self.word(value, "“comment”")
            else:
                yield key, value

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
        if pairs and not any(pairs.values()):
            self.problem(next(iter(pairs)), "this annex has no words yet: write its title and its body, or take it out")
        return AnnexEntry(
            self.word(pairs.get("label", ""), "“label”"),
            self.word(pairs.get("title", ""), "“title”"),
            self.entries(pairs, "body"),
        )


def _several_states(name: str) -> list[str]:
    """Return the States that stand in one name; none where it is the name of one, or of no State.

    >>> _several_states("Chad and Peru"), _several_states("Antigua and Barbuda")
    (['Chad', 'Peru'], [])
    """
    known = states.names()
    ways = ([], name.split(", "), _PARTING.split(name)) if name not in known else ([],)
    return next((parts for parts in reversed(ways) if set(parts) <= set(known)), [])


def _without_fields(key: str, entry: Any) -> str:
    """Return why an entry has no fields, where its brackets or its colon are none for YAML; empty where that is not it.

    >>> _without_fields("forum:{held", "30 April 2024}")
    'a space is missing after the colon: write “forum: {held: 30 April 2024}”'
    >>> _without_fields("forum", "(held)")
    'fields stand in braces: write “{held}”'
    """
    if isinstance(entry, str) and (glued := _GLUED.fullmatch(key)):
        own = glued["colon"] == ":"
        said = "a space is missing after the colon" if own else f"“{glued['colon']}” is no colon of YAML"
        return f"{said}: write “{glued['name']}: {glued['rest']}: {entry}”"
    if isinstance(entry, str) and entry[:1] == "(" and entry[-1:] == ")":
        return f"fields stand in braces: write “{{{entry[1:-1]}}}”"
    return ""


def _table_meant(name: Any, fact: Any) -> str:
    """Return which table a fact with entries was probably meant to be, as the end of a sentence; empty if none.

    >>> _table_meant("event", {"forum": {"number": "3"}}), _table_meant("event", {"forum": "Osh"})
    ('; did you mean “events”?', '')
    """
    has_entries = isinstance(fact, dict) and any(isinstance(entry, dict) for entry in fact.values())
    return nearest(str(name).lower(), TABLES) if has_entries else ""
