"""A Word template made ready for docxtpl: looked at, its tags found and written anew; once for all its files."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from functools import lru_cache
from itertools import count
from typing import NamedTuple

from lxml import etree

from drafter.model.errors import BadTemplate, UnreadableSource
from drafter.ooxml.package import Package
from drafter.writers.docx.inspection import DAMAGE, damaged, faults_of, filled_parts, told
from drafter.writers.docx.tagged import TemplatePart
from drafter.writers.docx.template_parser import form_of


class Prepared(NamedTuple):
    """A template that docxtpl can fill.

    Args:
        data: the Word file, with the tags of docxtpl.
        body: what its text asks for.
        heads: what its headers and footers ask for, by their names.
    """

    data: bytes
    body: TemplatePart
    heads: Mapping[str, TemplatePart]


@lru_cache(maxsize=8)
def prepared(template: bytes) -> Prepared:
    """Return a template with the tags that docxtpl fills in the place of its own.

    Raises:
        BadTemplate: it is no Word file, damaged or endless, or has a tag that is unknown, broken or not allowed.
    """
    file = _sound(template)
    try:
        roots = {name: _without_blanks(file.archive.part(name)) for name in filled_parts(file)}
        keys = count(1)
        read = {name: form_of(root, keys) for name, root in roots.items()}
    except DAMAGE as error:
        raise BadTemplate(damaged(error)) from error
    if faults := [fault for _, found in read.values() for fault in found]:
        raise BadTemplate(told(faults))
    parts = {name: etree.tostring(root, encoding="UTF-8", standalone=True) for name, root in roots.items()}
    heads = {name: form for name, (form, _) in read.items() if name != file.main}
    return Prepared(_stored({**file.archive.parts(), **parts}), read[file.main][0], heads)


def _sound(template: bytes) -> Package:
    """Open a template that anybody may have made."""
    try:
        file = Package(template)
        faults = faults_of(file)
    except UnreadableSource as error:
        raise BadTemplate(f"The Word template cannot be read. {error}") from error
    if faults:
        raise BadTemplate(told(faults))
    return file


def _without_blanks(part: bytes) -> etree._Element:
    """Parse a part as python-docx does."""
    return etree.fromstring(part, etree.XMLParser(remove_blank_text=True, resolve_entities=False))


def _stored(parts: Mapping[str, bytes]) -> bytes:
    """Put parts into a zip for python-docx, which opens nothing else; packing them tightly would only take time."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return file.getvalue()
