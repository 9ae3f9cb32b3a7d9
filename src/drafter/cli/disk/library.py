"""What lies in `templates/`: Word templates, phrases, adopted resolutions; the user's own before the package's."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.cli.disk.home import here
from drafter.cli.disk.reading import bytes_of, decoded
from drafter.language.symbols import ADDRESS, NUMBER, number_of, symbol_of
from drafter.model.errors import BadPicture, BadTemplate, MissingFile, UnknownResolution
from drafter.model.nearest import nearest

if TYPE_CHECKING:
    from drafter.model.resolution import Resolution
    from drafter.rendering.wording.phrases import Phrases


_EMBLEM = "word/emblem.png"
_ADOPTED, _EARLIER = "word/resolution.docx", "word/earlier-resolution.docx"
_PRESENT_SINCE = date(2025, 8, 1)
"""Of 40 prints issued since then all have the present margins, of 79 earlier ones nine."""


@cache
def packaged() -> Path:
    """Find the templates: inside an installed package, or at the top of the project."""
    inside = Path(__file__).parents[2] / "templates"
    return inside if inside.is_dir() else Path(__file__).parents[4] / "templates"


def folders(own: Path | None = None) -> tuple[Path, ...]:
    """Return the folders in which templates are looked for, the user's own first."""
    return tuple(f for f in (own or here() / "templates", packaged()) if f.is_dir())


def read(name: str, own: Path | None = None) -> bytes:
    """Read a template.

    Args:
        name: its path below `templates/`, for example `word/resolution.docx`.
        own: the user's `templates/`; by default that of the draft (`home`).

    Raises:
        MissingFile: there is none of this name, or what has this name is no file that can be read.
    """
    return bytes_of(_path(name, own))


def _path(name: str, own: Path | None = None) -> Path:
    """Find a template; whatever has its name in the user's folder is meant, be it a file or not."""
    found = _named(name, own)
    if found is None:
        raise MissingFile(f"there is no template {name}: install drafter again, or put it into templates/")
    return found


def _named(name: str, own: Path | None = None) -> Path | None:
    return next((path for folder in folders(own) if os.path.lexists(path := folder / name)), None)


def word_name(resolution: Resolution, own: Path | None = None) -> str:
    """Return the name of the Word template in which a resolution is printed: that of adopted texts or of drafts.

    An adopted text from before August 2025 is printed as it was then, unless the user has a template of his own for
    adopted texts and none for earlier ones.
    """
    if not resolution.adopted:
        return "word/draft-resolution.docx"
    present = _named(_ADOPTED, own)
    older = present is not None and (present.parent / Path(_EARLIER).name).exists() and _is_earlier(resolution)
    return _EARLIER if older else _ADOPTED


def _is_earlier(resolution: Resolution) -> bool:
    from drafter.language.dates import last_day

    issued = last_day(resolution.masthead.date)
    return issued is not None and issued < _PRESENT_SINCE


def word_template(resolution: Resolution, own: Path | None = None) -> bytes:
    """Read the Word template in which a resolution is printed."""
    return read(word_name(resolution, own), own)


@contextmanager
def blaming(name: str, own: Path | None = None) -> Iterator[None]:
    """Name the file of the template, or of the emblem, in what is told of it."""
    try:
        yield
    except BadTemplate as error:
        raise BadTemplate(f"{_path(name, own)}: {error}") from error
    except BadPicture as error:
        raise BadPicture(f"{_path(_EMBLEM, own)}: {error}") from error


def emblem(own: Path | None = None) -> bytes:
    """Read the emblem that a user has put beside the Word templates; empty where there is none, as for a delegation."""
    return read(_EMBLEM, own) if _named(_EMBLEM, own) else b""


def phrases(own: Path | None = None) -> Phrases:
    """Load the phrases of every kind of fact; a file of the user's replaces the one of the same name.

    Raises:
        MissingFile: what has the name of such a file is no file.
        BadTemplate: it has what is no phrase, or is not in UTF-8.
    """
    from drafter.rendering.wording.phrases import load

    paths = {path.stem: path for folder in reversed(folders(own)) for path in sorted((folder / "phrases").glob("*.j2"))}
    return load({kind: decoded(bytes_of(path), path, BadTemplate) for kind, path in paths.items()})


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
    """Return the path where a text lies among the user's own templates: adopted by its number, issued by its symbol.

    >>> place("A/RES/60/252 B").name, place("A/80/L.23").as_posix()
    ('60-252B.yaml', 'templates/issued/A-80-L.23.yaml')
    """
    folder = "resolutions" if NUMBER.fullmatch(number_of(number)) else "issued"
    name = number_of(number).replace("/", "-").replace(" ", "")
    return (own or here() / "templates") / folder / f"{name}.yaml"


def issued(symbol: str, own: Path | None = None) -> Path | None:
    """Find a draft as it was issued, by its symbol; `None` when it is not at hand."""
    path = place(symbol, own)
    return path if path.parent.name == "issued" and path.is_file() else None


def resolution(number: str, own: Path | None = None, instead: str = "drafter new --from FILE") -> Path:
    """Find an adopted resolution by its number or symbol.

    Args:
        number: its number (79/332) or symbol (A/RES/79/332).
        own: the user's `templates/`; by default that of the draft (`home`).
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
        f"{nearest(number_of(number), known) or '.'} Get its file from "
        f"{ADDRESS}{symbol_of(number_of(number))} and name the file instead: {instead}"
    )
