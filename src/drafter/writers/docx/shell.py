"""The shell of a Word file: a template whose tags docxtpl fills with finished paragraphs.

docxtpl sees no Jinja of anybody else: the tags of the template are read and written anew (`preparation`), nothing but
names stands in them, and a search for names takes the place of Jinja. Braces in the words travel as characters that no
text has, and the footnotes part, which docxtpl would render once per section, is ours.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping
from html import escape
from typing import NamedTuple, cast

from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.parts.story import StoryPart
from docxtpl import DocxTemplate  # type: ignore[import-untyped]

from drafter.language.patterns import lazy
from drafter.language.typography import bind
from drafter.model.errors import BadTemplate, DamagedOutput
from drafter.model.resolution import Resolution, plain
from drafter.ooxml.archive import packed
from drafter.ooxml.check import Trees, checked, unfilled
from drafter.ooxml.namespaces import FOOTNOTES, FOOTNOTES_PART, FOOTNOTES_TYPE, HYPERLINK
from drafter.ooxml.runs import legal
from drafter.ooxml.seal import sealed
from drafter.ooxml.settings import sort
from drafter.ooxml.styles import Styles
from drafter.writers.docx import notes_part
from drafter.writers.docx.inspection import DAMAGE, damaged, told
from drafter.writers.docx.parts import parts_of
from drafter.writers.docx.preparation import prepared
from drafter.writers.docx.story import Story
from drafter.writers.docx.tagged import TemplatePart
from drafter.writers.docx.tags import LOOPS, MADE_OF, PRINTED, Words

_BRACES = {"{": "\ufdd0", "}": "\ufdd1"}
_TAG = lazy(r"\{\{ (\w+) \}\}")
_CORE = "docProps/core.xml"
_MOST_PRINTED = 500_000
"""Characters in the places of all tags but the loops."""

TemplateValues = Mapping[str, str]
"""What is filled in: finished XML by the keys of its tags."""


class FilledFile(NamedTuple):
    """A finished Word file.

    Args:
        data: its bytes.
        trees: its parts as they were read from the bytes for the check.
    """

    data: bytes
    trees: Trees


class Shell(DocxTemplate):  # type: ignore[misc]
    """A template that is ready to be filled.

    Args:
        template: the Word file.
        stories: makes the stories of the text and of the notes.

    Raises:
        BadTemplate: the template is no Word file, or has a tag that is unknown, broken or not allowed.
    """

    def __init__(self, template: bytes, stories: Callable[[Styles], Story] = Story) -> None:
        ready = prepared(template)
        super().__init__(io.BytesIO(ready.data))
        try:
            self.init_docx()
            styles = Styles(self.docx.styles.element)
            parts = {part.partname.membername: part for part in self.docx.part.package.parts}
            self.heads = tuple((cast("StoryPart", parts[name]), form) for name, form in ready.heads.items())
        except DAMAGE as error:
            raise BadTemplate(damaged(error)) from error
        self.body = ready.body
        self.story = stories(styles)
        self.notes = stories(styles)

    @property
    def names(self) -> frozenset[str]:
        """The names of all tags of the template."""
        return frozenset().union(*(form.names for form in self._all))

    @property
    def left_out(self) -> frozenset[str]:
        """The names that the template leaves out on purpose."""
        return frozenset().union(*(form.left_out for form in self._all))

    @property
    def _all(self) -> tuple[TemplatePart, ...]:
        return (self.body, *(form for _, form in self.heads))

    def demand(self, words: Words) -> None:
        """Demand a tag for everything that has words, and no more tags than a file can hold.

        Raises:
            BadTemplate: with the names of the tags that are missing.
        """
        names = self.names | self.left_out
        shown = names | {name for name, parts in MADE_OF.items() if names.issuperset(parts)}
        parts = frozenset(part for parts in MADE_OF.values() for part in parts)
        needed = [name for name in PRINTED if words.get(name) and name not in parts]
        if missing := [name for name in needed if name not in shown]:
            raise BadTemplate(told(_missing(name, words) for name in missing))
        if (length := sum(form.length(words) for form in self._all)) > _MOST_PRINTED:
            raise BadTemplate(told([f"the tags would print {length:,} characters, and {_MOST_PRINTED:,} is the most"]))

    def file(self, context: TemplateValues, resolution: Resolution) -> FilledFile:
        """Fill the template and check what came of it.

        Args:
            context: what the tags stand for, by the keys of their paragraphs.
            resolution: whose title and symbol the properties of the file have.

        Raises:
            BadTemplate: the template cannot be filled.
            DamagedOutput: the file failed the check that every file must pass.
        """
        members = self._filled(context)
        if _CORE in members:
            members[_CORE] = _core_properties(resolution)
        left = unfilled(members)
        data = packed(sealed({name: _braces_back(part) for name, part in members.items()}))
        found = checked(data)
        if faults := (*left, *found.faults):
            raise DamagedOutput("the Word file would be damaged, so it was not written: " + "; ".join(faults))
        return FilledFile(data, found.trees)

    def _filled(self, context: TemplateValues) -> dict[str, bytes]:
        try:
            self.render({key: shielded(value) for key, value in context.items()}, _Filler)
        except DAMAGE as error:
            raise BadTemplate(damaged(error)) from error
        return parts_of(self.docx.part.package)

    def patch_xml(self, src_xml: str) -> str:
        """Leave the tags as they are: they were found and written anew when the template was opened."""
        return src_xml

    def resolve_listing(self, xml: str) -> str:
        """Write tabs and ends of lines in words as elements, where there are any."""
        return str(super().resolve_listing(xml)) if any(one in xml for one in "\t\n\a\f") else xml

    def get_headers_footers(self, uri: str) -> Iterator[tuple[str, Part]]:
        """Leave alone what has no tag: compiling a template takes most of the time."""
        return ((key, part) for key, part in super().get_headers_footers(uri) if b"{" in part.blob)

    def render_properties(self, context: Mapping[str, object], jinja_env: object = None) -> None:
        """Leave the properties alone: they are written anew, so that nobody is named in them."""

    def render_footnotes(self, context: Mapping[str, object], jinja_env: object = None) -> None:
        """Write the footnotes part and the relationships of both stories; put the settings in order."""
        document = self.docx.part
        part = self._footnotes_part()
        xml = self.footnotes(notes_part.separators_of(part.blob))
        part._blob = shielded(xml).encode()
        part.rels.clear()
        for owner, story in ((document, self.story), (part, self.notes)):
            for url, relation in story.links.items():
                owner.load_rel(HYPERLINK, shielded(legal(url)), relation, is_external=True)
        notes_part.declare(self.docx.settings.element)
        sort(self.docx.settings.element)

    def footnotes(self, separators: str) -> str:
        """Write the notes that the text has marked."""
        return notes_part.part(self.notes, self.story.notes, separators)

    def _footnotes_part(self) -> Part:
        document: Part = self.docx.part
        for relation in document.rels.values():
            if relation.reltype == FOOTNOTES:
                return cast("Part", relation.target_part)
        part = Part(PackURI(f"/{FOOTNOTES_PART}"), FOOTNOTES_TYPE, b"<none/>", document.package)
        document.relate_to(part, FOOTNOTES)
        return part


class _PartWithTags(NamedTuple):
    """A part of a template; docxtpl takes it for a template of Jinja."""

    xml: str

    def render(self, context: TemplateValues) -> str:
        """Return the part with what its tags stand for."""
        return _TAG.sub(lambda tag: context[tag[1]], self.xml)


class _Filler:
    """Fills the parts of a template; docxtpl takes it for an environment of Jinja."""

    from_string = _PartWithTags


def _missing(name: str, words: Words) -> str:
    if name in LOOPS:
        return f"there is no loop {{%p for paragraph in {name} %}}, so they would be left out"
    lost = f"there is no tag {{{{ {name} }}}}, so “{plain(words[name][0])[:60]}” would be left out"
    return f"{lost} (write {{# {name} #}} where that is meant)"


def shielded(words: str) -> str:
    r"""Return words whose braces travel as characters that no text has, so that they are taken for no tags.

    >>> shielded("a {b}") == "a \ufdd0b\ufdd1"
    True
    """
    # two searches take less time than a table
    for brace, character in _BRACES.items():
        words = words.replace(brace, character)
    return words


def _words(words: str) -> str:
    return shielded(escape(bind(legal(words)), quote=False))


def _braces_back(part: bytes) -> bytes:
    for brace, character in _BRACES.items():
        part = part.replace(character.encode(), brace.encode())
    return part


def _core_properties(resolution: Resolution) -> bytes:
    title, symbol = _words(plain(resolution.title)), _words(resolution.masthead.symbol)
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title>'
        f"<dc:subject>{symbol}</dc:subject></cp:coreProperties>"
    ).encode()
