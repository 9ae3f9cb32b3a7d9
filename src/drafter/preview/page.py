"""The frame of the page: its tabs, switches and empty places, which the script fills."""

from __future__ import annotations

from html import escape
from pathlib import Path

_DATA = Path(__file__).parents[1] / "data"
ASSETS = {
    "page.css": ("text/css", _DATA / "page.css"),
    "preview.css": ("text/css", _DATA / "preview.css"),
    "preview.js": ("text/javascript", _DATA / "preview.js"),
}
"""What the page needs beside itself, each with its type."""

_TABS = {"draft": "Draft", "facts": "Facts", "pages": "Word pages"}
_SWITCHES = {
    "changes": ("Changes", "Show what changed from the base (r)"),
    "highlight": ("Facts in colour", "Show which words a fact prints (h)"),
}


def frame(name: str) -> str:
    """Return the page of a draft.

    Args:
        name: the name of its file.

    >>> "<title>81-forum.yaml – drafter</title>" in frame("drafts/81-forum.yaml")
    True
    """
    short = escape(name.replace("\\", "/").rpartition("/")[2])
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{short} – drafter</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="page.css">
<link rel="stylesheet" href="preview.css">
<script src="preview.js" defer></script>
</head>
<body data-file="{escape(name)}">
<a class="skip" href="#draft">To the text</a>
<header class="bar">
<h1>{short}</h1>
<div role="tablist" aria-label="Views">{"".join(map(_tab, _TABS))}</div>
<div id="switches" role="group" aria-label="What is shown">{"".join(map(_switch, _SWITCHES))}</div>
<p id="state" role="status"></p>
</header>
<section id="fault" role="alert" hidden></section>
<div id="draft-view" class="columns" role="tabpanel" aria-labelledby="tab-draft">
<main id="draft" tabindex="-1"></main>
<main id="redline" class="redline" hidden></main>
<aside aria-label="What is found and left">
<h2>Found <span id="found-count"></span></h2><ol id="found"></ol>
<h2>Left to do <span id="left-count"></span></h2><ol id="left"></ol>
</aside>
</div>
<div id="facts-view" role="tabpanel" aria-labelledby="tab-facts" hidden>
<div role="main" aria-label="Facts"><h2 class="unseen">Facts</h2>
<p class="undo"><button id="undo" type="button" disabled>Undo the last change</button></p><form id="facts"></form>
</div></div>
<div id="pages-view" role="tabpanel" aria-labelledby="tab-pages" hidden>
<div role="main" aria-label="Word pages"><h2 class="unseen">Word pages</h2>
<p id="pages-state" role="status"></p><div id="pages"></div></div></div>
<p id="place" role="status"></p>
</body>
</html>
"""


def _tab(name: str) -> str:
    chosen = "true" if name == "draft" else "false"
    return (
        f'<button role="tab" type="button" id="tab-{name}" aria-controls="{name}-view" aria-selected="{chosen}">'
        f"{_TABS[name]}</button>"
    )


def _switch(name: str) -> str:
    label, title = _SWITCHES[name]
    return f'<button type="button" id="{name}-switch" aria-pressed="false" title="{title}">{label}</button>'
