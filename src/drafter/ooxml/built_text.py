"""The text of a draft as it was built, kept in the Word file where no reader sees it: what edits are compared with.

It stands in a part of custom XML, which Word and LibreOffice keep. What is printed is in it, and nothing else of the
draft: no remark, no name of a fact.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
import zlib
from dataclasses import fields, is_dataclass
from html import escape, unescape
from typing import Any, NamedTuple

from drafter.language.patterns import lazy
from drafter.model import resolution as model
from drafter.model.errors import UnreadableSource
from drafter.model.resolution import Paragraph, Part, Resolution
from drafter.ooxml.archive import Archive, packed, unpacked
from drafter.ooxml.namespaces import PACKAGE_RELATION
from drafter.ooxml.relationships import TYPES_PART, relationships_part, with_type
from drafter.ooxml.runs import legal
from drafter.ooxml.seal import sealed

NAMESPACE = "urn:drafter:built"
_PART, _PROPERTIES, _RELATIONS = "customXml/item1.xml", "customXml/itemProps1.xml", "word/_rels/document.xml.rels"
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"
_RELATION = f'<Relationship Id="rIdBuilt" Type="{_KIND}" Target="../{_PART}"/>'.encode()
_OF_ITEM = (
    f'<Relationships xmlns="{PACKAGE_RELATION}"><Relationship Id="rId1" Type="{_KIND}Props" Target="itemProps1.xml"/>'
    "</Relationships>"
).encode()
_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_SCHEMA = (
    f'<ds:datastoreItem xmlns:ds="{_STORE}" ds:itemID="{{6B1F2D5C-8C6E-4B0B-9D5A-2F6D3A0C7E11}}"><ds:schemaRefs>'
    f'<ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
).encode()
_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n'
_FOUND = lazy(rf'<built xmlns="{NAMESPACE}" draft="([^"]*)"(?: digest="([0-9a-f]*)")?>([A-Za-z0-9+/=\s]*)</built>')
_NAMES = (
    "Text", "Emphasis", "Strong", "Link", "Note", "NoteAgain", "Enacting", "Heading", "Paragraph", "Table",
    "Masthead", "Closing", "Annex", "Resolution",
)  # fmt: skip
_LARGEST = 20_000_000


class BuiltText(NamedTuple):
    """What a Word file knows of the draft that it was built from.

    Args:
        draft: the name of the draft.
        resolution: the text as it was built.
        digest: a digest of the file of the draft, as it was then; empty where it is not known.
    """

    draft: str
    resolution: Resolution
    digest: str = ""


def digest(data: bytes) -> str:
    r"""Return the digest of a file, the same for all ends of lines.

    >>> digest(b"a\r\nb") == digest(b"a\nb") != digest(b"a b")
    True
    """
    return hashlib.sha256(data.replace(b"\r\n", b"\n")).hexdigest()[:32]


def with_built_text(data: bytes, built: BuiltText) -> bytes:
    """Return a Word file that was just written with the text in it.

    Args:
        data: the bytes of the file.
        built: the text.
    """
    members = unpacked(data)
    words = json.dumps(_encoded(built.resolution), ensure_ascii=False, separators=(",", ":")).encode()
    body = base64.b64encode(zlib.compress(words, 9)).decode()
    name = escape(legal(built.draft.encode("utf-8", "replace").decode()))
    part = f'{_HEAD}<built xmlns="{NAMESPACE}" draft="{name}" digest="{built.digest}">{body}</built>'
    members |= {_PART: part.encode(), _PROPERTIES: _HEAD.encode() + _SCHEMA}
    members[relationships_part(_PART)] = _OF_ITEM
    members[TYPES_PART] = with_type(members[TYPES_PART], _PROPERTIES, _TYPE)
    members[_RELATIONS] = members[_RELATIONS].replace(b"</Relationships>", _RELATION + b"</Relationships>")
    return packed(sealed(members))


def built_text(data: bytes) -> BuiltText | None:
    """Return the text that a Word file was built from; `None` where there is none, or none that can be read.

    Programs that save the file give the part another name.
    """
    try:
        file = Archive(data)
        parts = [file.part(name) for name in file.names if re.fullmatch(r"customXml/item[^/]*\.xml", name)]
    except UnreadableSource:
        return None
    found = next(filter(None, (_FOUND.search(part.decode("utf-8", "replace")) for part in parts)), None)
    if found is None:
        return None
    try:
        words = zlib.decompressobj().decompress(base64.b64decode(found[3]), _LARGEST)
        resolution = _decoded(json.loads(words))
    except (ValueError, TypeError, KeyError, RecursionError, zlib.error, binascii.Error):
        return None
    return BuiltText(unescape(found[1]), resolution, found[2] or "") if _is_sound(resolution, "Resolution") else None


_INLINES, _BLOCKS = "Text Emphasis Strong Link Note NoteAgain".split(), "Enacting Heading Paragraph Table".split()
_KINDS = {
    "Inlines": _INLINES, "tuple[Inline, ...]": _INLINES, "tuple[Block, ...]": _BLOCKS, "tuple[Annex, ...]": ["Annex"],
    "tuple[Inlines, ...]": ["Inlines"], "tuple[tuple[Inlines, ...], ...]": ["tuple[Inlines, ...]"],
}  # fmt: skip
"""What may stand in a tuple, by the annotation of its field."""


def _is_sound(value: Any, kind: str) -> bool:
    """Return whether a value is what the model says, to its last word: a file can hold anything."""
    if kind in _KINDS:
        return isinstance(value, tuple) and all(any(_is_sound(one, inner) for inner in _KINDS[kind]) for one in value)
    if kind == "Closing | None" and value is None:
        return True
    if kind in ("str", "int", "Part"):
        return isinstance(value, {"str": str, "int": int, "Part": Part}[kind])
    name = kind.removesuffix(" | None")
    return type(value).__name__ == name and all(_is_sound(getattr(value, f.name), str(f.type)) for f in fields(value))


def _encoded(value: Any) -> Any:
    if is_dataclass(value):
        return [type(value).__name__, *(_encoded(getattr(value, one.name)) for one in fields(value))]
    return [""] + [_encoded(one) for one in value] if isinstance(value, tuple) else value


def _decoded(value: Any) -> Any:
    """Make records of lists that begin with their names.

    Raises:
        ValueError, TypeError, KeyError: they are none that this module has written.
    """
    if not isinstance(value, list):
        if value is None or isinstance(value, str | int):
            return value
        raise ValueError("no part of a resolution")
    name, *parts = value
    made = [_decoded(one) for one in parts]
    if name == "":
        return tuple(made)
    if name not in _NAMES:
        raise KeyError(name)
    record = getattr(model, name)(*made)
    return Paragraph(record.inlines, Part(record.part), record.label, record.level) if name == "Paragraph" else record
