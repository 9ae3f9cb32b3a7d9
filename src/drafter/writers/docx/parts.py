"""The parts of a filled template, as python-docx would pack them: they are sealed and looked at before that."""

from __future__ import annotations

from collections.abc import Iterable

from docx.opc.package import OpcPackage
from docx.opc.part import Part
from docx.opc.spec import default_content_types

from drafter.ooxml.relationships import TYPES, TYPES_PART
from drafter.ooxml.runs import attribute

_HEAD = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
_USUAL = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"}


def parts_of(package: OpcPackage) -> dict[str, bytes]:
    """Return the bytes of every part of a package, with its relationships and the list of types."""
    parts = package.parts
    for part in parts:
        part.before_marshal()  # type: ignore[no-untyped-call]
    members = {TYPES_PART: types_of(parts), "_rels/.rels": _bytes(package.rels.xml)}
    for part in parts:
        members[part.partname.membername] = part.blob
        if part.rels:
            members[part.partname.rels_uri.membername] = _bytes(part.rels.xml)
    return members


def types_of(parts: Iterable[Part]) -> bytes:
    """Write the list of types: pictures and the like by their endings, any other part by its name."""
    endings, names = dict(_USUAL), {}
    for part in parts:
        ending = part.partname.ext.lower()
        if (ending, part.content_type) in default_content_types:
            endings[ending] = part.content_type
        else:
            names[part.partname] = part.content_type
    by_ending = (_type("Default", "Extension", *one) for one in sorted(endings.items()))
    by_name = (_type("Override", "PartName", *one) for one in sorted(names.items()))
    return f'{_HEAD}<Types xmlns="{TYPES}">{"".join((*by_ending, *by_name))}</Types>'.encode()


def _type(element: str, by: str, which: str, kind: str) -> str:
    return f"<{element} {by}={attribute(which)} ContentType={attribute(kind)}/>"


def _bytes(xml: bytes | str) -> bytes:
    """Return XML as bytes: python-docx says that its relationships are text, and gives bytes."""
    return xml if isinstance(xml, bytes) else xml.encode()
