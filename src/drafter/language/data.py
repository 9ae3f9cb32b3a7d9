"""The data files of the house: words, names and numbers, one entry a line."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).parent.parent / "data"


def text(name: str) -> str:
    r"""Return what stands in a data file.

    >>> text("states.txt").partition("\n")[0]
    'Afghanistan'
    """
    return (_FOLDER / name).read_text("utf-8")


def section(name: str, part: str) -> list[str]:
    """Return the lines of one section of a data file, those below `[part]`, without remarks.

    >>> section("openings.txt", "operative")[:2]
    ['Brings to the attention', 'Calls attention']
    """
    lines = text(name).partition(f"[{part}]\n")[2].partition("\n[")[0].splitlines()
    return [line for line in lines if line and not line.startswith("#")]
