"""The page of the preview as it is before the script fills it, and what it needs beside itself."""

from __future__ import annotations

from html import escape
from pathlib import Path
from string import Template

_DATA = Path(__file__).parents[1] / "data"
ASSETS = {
    "page.css": ("text/css", _DATA / "page.css"),
    "preview.css": ("text/css", _DATA / "preview.css"),
    "preview.js": ("text/javascript", _DATA / "preview.js"),
}
"""What the page needs beside itself, each with its type."""


def frame(path: str) -> str:
    """Return the page of a draft: its tabs, switches and empty places.

    Args:
        path: that of its file.

    >>> "<title>81-forum.yaml – drafter</title>" in frame("drafts/81-forum.yaml")
    True
    """
    page = Template((_DATA / "preview.html").read_text("utf-8"))
    return page.substitute(path=escape(path), name=escape(path.replace("\\", "/").rpartition("/")[2]))
