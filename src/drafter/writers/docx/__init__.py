"""Word files: a template gives the layout, the resolution gives the words.

docxtpl fills the masthead and one loop of finished paragraphs. It sees no Jinja of anybody else: braces in the words
travel as characters that no text has, and the footnotes part, which docxtpl would render once per section, is ours.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache, partial
from html import escape
from typing import cast

from docx.image.exceptions import UnrecognizedImageError
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.shared import Emu
from docxtpl import DocxTemplate, InlineImage  # type: ignore[import-untyped]
from jinja2 import StrictUndefined, Template, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from lxml import etree

from drafter.language.typography import bind
from drafter.model.errors import BadTemplate, DamagedOutput, UnreadableSource
from drafter.model.resolution import Resolution, plain
from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.check import faults, unfilled
from drafter.ooxml.names import FOOTNOTES, FOOTNOTES_PART, FOOTNOTES_TYPE, HYPERLINK, STYLES_PART
from drafter.ooxml.runs import legal, run
from drafter.ooxml.seal import sealed
from drafter.ooxml.styles import Styles
from drafter.writers.docx import notes_part
from drafter.writers.docx.content import blocks
from drafter.writers.docx.story import Story

_EMBLEM = (Emu(713232), Emu(597103))
_BRACES = {ord("{"): "\ufdd0", ord("}"): "\ufdd1"}
_BRACES_BACK = {character.encode(): chr(brace).encode() for brace, character in _BRACES.items()}
_DAMAGE = (KeyError, etree.XMLSyntaxError)
_CORE = "docProps/core.xml"


class _Finished(str):
    """Finished XML, which the template takes over as it is."""

    __slots__ = ()

    def __html__(self) -> str:
        return str(self)


class _Made:
    """XML that is made anew wherever the template asks for it."""

    def __init__(self, make: Callable[[], str]) -> None:
        self._make = make

    def __html__(self) -> str:
        return self._make().translate(_BRACES)


def write(resolution: Resolution, template: bytes, emblem: bytes = b"") -> bytes:
    """Write a resolution as a Word file.

    Args:
        resolution: what to write.
        template: a Word file with the styles, the masthead and the loop `{%p for paragraph in paragraphs %}`.
        emblem: a picture (PNG or JPEG) for the emblem's cell; a delegation's draft has none.

    Returns:
        The bytes of the file, the same for the same arguments.

    Raises:
        BadTemplate: the template is no Word file, or cannot be filled; or the emblem is no picture.
        DamagedOutput: the file failed the check that every file must pass.
    """
    shell = Shell(template)
    words = {name: partial(run, bind(value)) for name, value in fields(resolution).items()}
    series = legal(resolution.masthead.symbol[:1])
    return shell.file(shell.context(words, series, blocks(shell.story, resolution), emblem), resolution)


def fields(resolution: Resolution) -> dict[str, str]:
    """Return the words of the masthead table and of the running heads, by the names of their tags."""
    masthead = resolution.masthead
    words = {
        "organ": masthead.organ,
        "symbol_rest": masthead.symbol[1:],
        "symbol": masthead.symbol,
        "distribution": masthead.distribution,
        "date": masthead.date,
        "original": masthead.original,
        "title": plain(resolution.title),
    }
    return {name: legal(value) for name, value in words.items()}


class Shell(DocxTemplate):  # type: ignore[misc]
    """The template, with the footnotes part written by us.

    Args:
        template: the Word file.
        stories: makes the stories of the text and of the notes.

    Raises:
        BadTemplate: the template is no Word file.
    """

    def __init__(self, template: bytes, stories: Callable[[Styles], Story] = Story) -> None:
        super().__init__(io.BytesIO(template))
        try:
            styles = Styles(etree.fromstring(unpacked(template)[STYLES_PART]))
            self.init_docx()
        except UnreadableSource as error:
            raise BadTemplate(f"The Word template cannot be read. {error}") from error
        except _DAMAGE as error:
            raise BadTemplate(f"The Word template is no Word file, or a damaged one ({error}).") from error
        self.story = stories(styles)
        self.notes = stories(styles)

    def context(
        self, fields: Mapping[str, Callable[[], str]], series: str, paragraphs: Iterable[str], emblem: bytes = b""
    ) -> dict[str, object]:
        """Return what the tags of the template stand for.

        Args:
            fields: makes the runs for each tag of the masthead table and the running heads, anew for each place.
            series: the large letter before the rest of the symbol.
            paragraphs: finished paragraphs and tables.
            emblem: a picture, if there is one.
        """
        return {
            **{name: _Made(make) for name, make in fields.items()},
            "series": _Finished(_words(series)),
            "paragraphs": [_Finished(xml.translate(_BRACES)) for xml in paragraphs],
            "emblem": InlineImage(self, io.BytesIO(emblem), *_EMBLEM) if emblem else "",
        }

    def file(self, context: dict[str, object], resolution: Resolution) -> bytes:
        """Fill the template and check what came of it.

        Args:
            context: what the tags stand for.
            resolution: whose title and symbol the properties of the file have.

        Raises:
            BadTemplate: the template cannot be filled, or the emblem is no picture.
            DamagedOutput: the file failed the check that every file must pass.
        """
        members = unpacked(self._filled(context))
        if _CORE in members:
            members[_CORE] = _core_properties(resolution)
        left = unfilled(members)
        data = packed(sealed({name: _braces_back(part) for name, part in members.items()}))
        if found := (*left, *faults(data)):
            raise DamagedOutput("the Word file would be damaged, so it was not written: " + "; ".join(found))
        return data

    def _filled(self, context: dict[str, object]) -> bytes:
        try:
            self.render(context, _CompiledOnce())
        except TemplateError as error:
            raise BadTemplate(f"A tag of the Word template cannot be filled: {error.message}.") from error
        except _DAMAGE as error:
            raise BadTemplate(f"The Word template is no Word file, or a damaged one ({error}).") from error
        except UnrecognizedImageError as error:
            raise BadTemplate("The emblem is no picture that Word can show: use PNG or JPEG.") from error
        file = io.BytesIO()
        self.save(file)
        return file.getvalue()

    def get_headers_footers(self, uri: str) -> Iterator[tuple[str, Part]]:
        """Leave alone what has no tag: compiling a template takes most of the time."""
        return ((key, part) for key, part in super().get_headers_footers(uri) if b"{" in part.blob)

    def render_properties(self, context: Mapping[str, object], jinja_env: object = None) -> None:
        """Leave the properties alone: they are written anew, so that nobody is named in them."""

    def render_footnotes(self, context: Mapping[str, object], jinja_env: object = None) -> None:
        """Write the footnotes part and the relationships of both stories."""
        document = self.docx.part
        part = self._footnotes_part()
        xml = self.footnotes(notes_part.separators_of(part.blob))
        part._blob = xml.translate(_BRACES).encode()
        part.rels.clear()
        for owner, story in ((document, self.story), (part, self.notes)):
            for url, relation in story.links.items():
                owner.load_rel(HYPERLINK, legal(url).translate(_BRACES), relation, is_external=True)
        notes_part.declare(self.docx.settings.element)

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


_ENVIRONMENT = ImmutableSandboxedEnvironment(autoescape=True, undefined=StrictUndefined)


class _CompiledOnce:
    """Compiles each part of a template once, however many files are made of it."""

    @staticmethod
    @lru_cache(maxsize=32)
    def from_string(source: str) -> Template:
        return _ENVIRONMENT.from_string(source)


def _words(words: str) -> str:
    return escape(bind(legal(words)), quote=False).translate(_BRACES)


def _braces_back(part: bytes) -> bytes:
    for character, brace in _BRACES_BACK.items():
        part = part.replace(character, brace)
    return part


def _core_properties(resolution: Resolution) -> bytes:
    title, symbol = _words(plain(resolution.title)), _words(resolution.masthead.symbol)
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title>'
        f"<dc:subject>{symbol}</dc:subject></cp:coreProperties>"
    ).encode()
