"""A resolution as a web page of its own: one file, the look of the printed page, nothing to fetch."""

from __future__ import annotations

from functools import cache
from html import escape
from pathlib import Path

from drafter.model.resolution import Resolution, plain
from drafter.writers.web.body import sheet

_STYLE = Path(__file__).parents[2] / "data" / "page.css"


def write(resolution: Resolution) -> bytes:
    """Write the page (UTF-8).

    >>> from drafter.model.resolution import Masthead, Text
    >>> b"<h1>Peace</h1>" in write(Resolution(Masthead(), (Text("Peace"),), ()))
    True
    """
    head = resolution.masthead
    name = " ".join(filter(None, (head.symbol or resolution.number, plain(resolution.title))))
    return (
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(name)}</title>\n<style>\n{style()}</style>\n</head>\n<body>\n"
        f"<main>\n{sheet(resolution)}\n</main>\n</body>\n</html>\n"
    ).encode()


@cache
def style() -> str:
    """Return the style sheet of a printed page."""
    return _STYLE.read_text("utf-8")
