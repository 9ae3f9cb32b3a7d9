"""The text of a draft in the Word files that are made of it, so that `merge` knows what edits began with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from drafter.cli.disk.reading import bytes_of

if TYPE_CHECKING:
    from drafter.model.resolution import Resolution


def with_built_text(data: bytes, draft: Path, resolution: Resolution) -> bytes:
    """Put the text of a draft into its Word file; that of an adopted text, which nobody merges, stays as it is.

    Args:
        data: the bytes of the file.
        draft: the draft, as it was named.
        resolution: what it prints.
    """
    if draft.suffix.lower() not in (".yaml", ".yml"):
        return data
    from drafter.ooxml.built_text import BuiltText, digest
    from drafter.ooxml.built_text import with_built_text as with_text

    return with_text(data, BuiltText(draft.name, resolution, digest(bytes_of(draft)) if draft.is_file() else ""))
