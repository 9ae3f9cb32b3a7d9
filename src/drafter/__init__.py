r"""From an adopted United Nations resolution to the Word draft for the next session.

The steps of the commands, for programs. Each takes and gives values; none touches a file but the templates.

>>> import drafter
>>> source = "The General Assembly,\n\nRecalling its resolution 70/1,\n\nDecides to remain seized of the matter."
>>> resolution = drafter.read(source.encode(), "page.txt")
>>> skeleton = drafter.reduce(resolution)
>>> drafter.render(skeleton) == resolution
True
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drafter.model.resolution import Resolution
    from drafter.skeleton.records import Skeleton

__all__ = ["carry", "dump", "load", "read", "reduce", "render", "write"]


def read(data: bytes, name: str) -> Resolution:
    r"""Read a resolution from a file of any known format.

    Args:
        data: the bytes of the file.
        name: its name; where the bytes do not tell the format, its ending does.

    Raises:
        UnreadableSource: the file is no resolution, or of a kind that cannot be read.

    >>> read(b"The General Assembly,\n\nDecides to remain seized of the matter.", "page.txt").masthead.organ
    'General Assembly'
    """
    from drafter import readers

    resolution, _ = readers.read(data, name)
    return resolution


def reduce(resolution: Resolution) -> Skeleton:
    r"""Reduce a resolution to the skeleton that renders it again, word for word.

    Raises:
        UnprovedReduction: no skeleton does; a fault of drafter.

    >>> skeleton = reduce(read(b"The General Assembly,\n\nDecides to remain seized of the matter.", "page.txt"))
    >>> skeleton.text.splitlines()[-2:]
    ['  - Decides: >-', '      to remain seized of the matter']
    """
    from drafter.cli.disk import library
    from drafter.rendering.reduce import reduce

    return reduce(resolution, library.phrases()).skeleton


def load(text: str, file: str = "") -> Skeleton:
    """Load a skeleton from YAML; the inverse of `dump`.

    Args:
        text: the YAML.
        file: its name, for messages.

    Raises:
        UnreadableSkeleton: it is not YAML.
        BadSkeleton: it has keys or values that a skeleton does not have.

    >>> load("facts: [", "draft.yaml")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    drafter.model.errors.UnreadableSkeleton: draft.yaml:1:9: error: a bracket or brace is open at the end of ...
    """
    from drafter.skeleton.load import load

    return load(text, file)


def dump(skeleton: Skeleton) -> str:
    """Return the YAML of a skeleton, byte for byte as it was loaded.

    >>> from drafter.cli.disk import library
    >>> text = library.resolution("79/332").read_text("utf-8")
    >>> dump(load(text)) == text
    True
    """
    return skeleton.text


def carry(skeleton: Skeleton, session: int | None = None) -> Skeleton:
    """Carry a skeleton forward to the next session: the technical rollover, and nothing else.

    Args:
        skeleton: that of the adopted resolution.
        session: the session of the draft; by default the one to which the resolution put its item.

    Raises:
        BadSkeleton: the session is missing or not a later one.

    >>> from drafter.cli.disk import library
    >>> draft = carry(load(library.resolution("79/332").read_text("utf-8")))
    >>> draft.document.session, draft.document.symbol, draft.document.based_on
    ('81', 'A/81/L.__', '79/332')
    """
    from drafter.skeleton.carry import carry

    return carry(skeleton, session).skeleton


def render(skeleton: Skeleton) -> Resolution:
    """Render a skeleton; the inverse of `reduce`.

    Raises:
        BadSkeleton: facts, texts or notes are wrong; every problem is told with its place.

    >>> from drafter.cli.disk import library
    >>> render(load(library.resolution("79/332").read_text("utf-8"))).masthead.symbol
    'A/RES/79/332'
    """
    from drafter.cli.disk import library
    from drafter.rendering.render import render

    return render(skeleton, library.phrases())


def write(resolution: Resolution, format: str = "docx") -> bytes:
    r"""Write a resolution as a file.

    Args:
        resolution: what to write.
        format: the ending of the file: `docx`, `html`, `md` or `txt`.

    Raises:
        DamagedOutput: the Word file would not open.
        KeyError: the format is not known.

    The layout of a Word file follows the template of the United Nations (Secretariat, New York); see
    `templates/word/`.

    >>> resolution = read(b"The General Assembly,\n\nDecides to remain seized of the matter.", "page.txt")
    >>> write(resolution, "txt").splitlines()[-1], write(resolution)[:2]
    (b'*Decides* to remain seized of the matter.', b'PK')
    """
    from drafter.cli.disk import library
    from drafter.writers import writer

    if format != "docx":
        return bytes(writer(f".{format}").write(resolution))
    return bytes(writer(".docx").write(resolution, library.word_template(resolution)))
