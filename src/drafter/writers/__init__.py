"""Output formats: a resolution to bytes, a format per file.

Every module has a function `write(resolution, …) -> bytes`; Word and PDF take the bytes of a template as well.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

WRITERS = {
    ".docx": "drafter.writers.docx",
    ".html": "drafter.writers.web",
    ".md": "drafter.writers.markdown",
    ".txt": "drafter.writers.text",
}
"""The ending of a file name and the module that writes such files; it is imported when it is needed."""

CHANGES = {
    ".html": "drafter.writers.changes.web_page",
    ".json": "drafter.writers.changes.listing",
    ".txt": "drafter.writers.changes.terminal",
}
"""The same for a comparison of two resolutions; tracked changes are written by `drafter.writers.redline`."""


def writer(ending: str) -> ModuleType:
    """Import the writer of a format.

    Args:
        ending: a key of `WRITERS`.

    >>> writer(".txt").__name__
    'drafter.writers.text'
    """
    return import_module(WRITERS[ending])
