"""What lies in `templates/`: Word templates, phrases, adopted resolutions; the user's own before the package's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.language.symbols import ADDRESS, number_of, symbol_of
from drafter.model.errors import MissingFile, UnknownResolution
from drafter.model.nearest import nearest

if TYPE_CHECKING:
    from drafter.model.resolution import Resolution
    from drafter.rendering.phrases import Phrases


@cache
def _packaged() -> Path:
    """Find the templates: inside an installed package, or at the top of the project."""
    inside = Path(__file__).parents[1] / "templates"
    return inside if inside.is_dir() else Path(__file__).parents[3] / "templates"


def folders(own: Path | None = None) -> tuple[Path, ...]:
    """Return the folders in which templates are looked for, the user's own first."""
    return tuple(f for f in (own or Path("templates"), _packaged()) if f.is_dir())


def read(name: str, own: Path | None = None) -> bytes:
    """Read a template.

    Args:
        name: its path below `templates/`, for example `word/resolution.docx`.
        own: the user's `templates/`; by default that in the current folder.

    Raises:
        MissingFile: there is none of this name.
    """
    for folder in folders(own):
        if (path := folder / name).is_file():
            return path.read_bytes()
    raise MissingFile(f"there is no template {name}: install drafter again, or put it into templates/")


def word_template(resolution: Resolution, own: Path | None = None) -> bytes:
    """Read the Word template in which a resolution is printed: that of adopted texts or that of drafts."""
    return read(f"word/{'resolution' if resolution.adopted else 'draft-resolution'}.docx", own)


def emblem(own: Path | None = None) -> bytes:
    """Read the emblem that a user has put beside the Word templates; empty where there is none, as for a delegation."""
    pictures = [folder / "word" / "emblem.png" for folder in folders(own)]
    return next((path.read_bytes() for path in pictures if path.is_file()), b"")


def phrases(own: Path | None = None) -> Phrases:
    """Load the phrases of every kind of fact; a file of the user's replaces the one of the same name."""
    from drafter.rendering.phrases import load

    texts = {
        path.stem: path.read_text("utf-8")
        for folder in reversed(folders(own))
        for path in sorted((folder / "phrases").glob("*.j2"))
    }
    return load(texts)


def resolutions(own: Path | None = None) -> Iterator[Path]:
    """Yield the adopted resolutions at hand, reduced to skeletons."""
    seen = set()
    for folder in folders(own):
        for path in sorted((folder / "resolutions").glob("*.yaml")):
            if path.name not in seen:
                seen.add(path.name)
                yield path


def numbers(own: Path | None = None) -> list[str]:
    """Return the numbers of the adopted resolutions at hand."""
    return [re.sub(r"(?<=\d)(?=[A-Z]$)", " ", path.stem.replace("-", "/")) for path in resolutions(own)]


def place(number: str, own: Path | None = None) -> Path:
    """Return the path where an adopted resolution lies among the user's own templates.

    >>> place("A/RES/60/252 B").name
    '60-252B.yaml'
    """
    name = number_of(number).replace("/", "-").replace(" ", "")
    return (own or Path("templates")) / "resolutions" / f"{name}.yaml"


def resolution(number: str, own: Path | None = None, instead: str = "drafter new --from FILE") -> Path:
    """Find an adopted resolution by its number or symbol.

    Args:
        number: its number (79/332) or symbol (A/RES/79/332).
        own: the user's `templates/`; by default that in the current folder.
        instead: the command that takes its file in place of its number.

    Raises:
        UnknownResolution: it is not at hand; the sentence says where the United Nations publishes it.
    """
    for path in resolutions(own):
        if path.name == place(number).name:
            return path
    known = numbers(own)
    raise UnknownResolution(
        f"resolution {number_of(number)} is not at hand (known: {', '.join(known) or 'none'})"
        f"{nearest(number_of(number), known)}. Get its file from "
        f"{ADDRESS}{symbol_of(number_of(number))} and name the file instead: {instead}"
    )
