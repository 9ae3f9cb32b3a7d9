"""The seal of a Word file as drafter wrote it: while it holds, nobody's edits are in it and it may be written again.

The seal is the digest of the document's text parts, kept as the identifier in the core properties. Word and
LibreOffice write every part anew when they save, so the digest no longer fits.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from drafter.language.patterns import lazy
from drafter.model.errors import UnreadableSource
from drafter.ooxml.archive import unpacked

CORE = "docProps/core.xml"
_IDENTIFIER = lazy(rb"<dc:identifier>drafter:([0-9a-f]{64})</dc:identifier>")
_END = b"</cp:coreProperties>"
_OTHERS = lazy(rb"<(?:\w+:)?identifier\b")
_NAMED = b'xmlns:dc="http://purl.org/dc/elements/1.1/"'


def sealed(members: Mapping[str, bytes]) -> dict[str, bytes]:
    """Put the seal into the core properties of a file's members, in the place of an older one.

    A file of somebody else stays as it is where it has an identifier, of which there may be one, or no name for it.

    >>> core = b"<cp:coreProperties " + _NAMED + b"></cp:coreProperties>"
    >>> parts = sealed({CORE: core, "word/document.xml": b"<w:document/>"})
    >>> _IDENTIFIER.search(parts[CORE])[1].decode() == _digest(parts)
    True
    """
    core = _IDENTIFIER.sub(b"", members.get(CORE, b""))
    if _NAMED not in core or _OTHERS.search(core):
        return dict(members)
    seal = f"<dc:identifier>drafter:{_digest(members)}</dc:identifier>".encode()
    return {**members, CORE: core.replace(_END, seal + _END)}


def intact(data: bytes) -> bool:
    """Return whether a file carries a seal that fits."""
    try:
        members = unpacked(data)
    except UnreadableSource:
        return False
    seal = _IDENTIFIER.search(members.get(CORE, b""))
    return seal is not None and seal[1].decode() == _digest(members)


def _digest(members: Mapping[str, bytes]) -> str:
    digest = hashlib.sha256()
    for name in sorted(members):
        if name.startswith("word/"):
            digest.update(name.encode() + b"\0" + members[name] + b"\0")
    return digest.hexdigest()
