"""A redline made: every change tracked, in a Word file of our own or in the official one of the text before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from drafter.cli.disk import library
from drafter.cli.disk.files import refuse_two_texts, resolution_of, skeleton_of
from drafter.cli.disk.reading import bytes_of
from drafter.compare import NO_REASONS
from drafter.model.errors import DrafterError, MissingFile, UnusableBase

if TYPE_CHECKING:
    from drafter.compare import Reasons
    from drafter.model.resolution import Resolution

ParagraphRemarks = Sequence[tuple[str, str]]
"""The words of paragraphs, each with what is said of it."""

_INSTEAD = "--against FILE, or --on FILE.docx to write the changes into it"


class ChangeMarks(NamedTuple):
    """What Word shows beside the changes of a redline.

    Args:
        author: whose they are.
        stamp: when they were made.
        reasons: why, as the facts of both texts tell it.
        remarks: what is said of whole paragraphs.
    """

    author: str
    stamp: str
    reasons: Reasons = NO_REASONS
    remarks: ParagraphRemarks = ()


class MadeRedline(NamedTuple):
    """The bytes of a redline, and the old text that it begins with."""

    data: bytes
    old: Resolution


def plain_marks(author: str) -> ChangeMarks:
    """Return the marks of changes that are made now, without reasons and remarks."""
    return ChangeMarks(author, datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))


def explained_marks(author: str, base: str, draft: str) -> ChangeMarks:
    """Return the marks of changes that are made now, with the reasons and remarks that both texts give.

    Args:
        author: whose changes they are.
        base: the old text, as it was named.
        draft: the new one.
    """
    from drafter.rendering.reasons import reasons
    from drafter.rendering.remarks import remarks
    from drafter.rendering.render import rendered
    from drafter.rules.reading_order import passages

    new = skeleton_of(draft)
    printed, where = rendered(new, library.phrases())
    texts = [(one.words, one.trace) for one in passages(printed, where) if one.trace]
    return plain_marks(author)._replace(
        reasons=reasons(skeleton_of(base, _INSTEAD), new, texts), remarks=remarks(new, printed, where)
    )


def in_own_file(base: str, new: Resolution, marks: ChangeMarks) -> MadeRedline:
    """Return a redline in the layout of the house.

    Args:
        base: the old text, as it was named.
        new: the new text.
        marks: what stands beside the changes.

    Raises:
        DrafterError: the old text cannot be read, or the file not be proved.
    """
    from drafter.writers import redline
    from drafter.writers.redline.remarks import with_remarks

    if Path(base).is_file():
        refuse_two_texts(Path(base))
    old = resolution_of(base, _INSTEAD)
    with library.blaming(library.word_name(new)):
        data = redline.write(old, new, library.word_template(new), marks.author, marks.stamp, marks.reasons)
    return MadeRedline(with_remarks(data, marks.remarks, marks.author, marks.stamp), old)


def tell_unrelated(base: str, old: Resolution, new: Resolution) -> None:
    """Say where two texts have so little in common that one was probably named by mistake; nothing is returned.

    Args:
        base: the old text, as it was named.
        old: that text.
        new: the new one.
    """
    from drafter.cli.terminal.talk import say
    from drafter.model.resolution import plain
    from drafter.rendering.merging.pairing.kinship import is_unrelated

    if is_unrelated(old, new):
        title = plain(old.title) or "another text"
        say(f"{base} (“{title}”) has hardly any words in common with the draft: is it the text that the draft follows?")


def in_official_file(path: Path, base: str, new: Resolution, marks: ChangeMarks) -> MadeRedline:
    """Return the official Word file of the old text with the changes in it.

    Args:
        path: that file.
        base: the old text, as it was named; its number is enough.
        new: the new text.
        marks: what stands beside the changes.

    Raises:
        MissingFile: the file is not there.
        UnusableBase: it is the file of another text.
        DrafterError: it cannot take the changes, or not be proved.
    """
    from drafter.writers.redline import official

    number = _number_of(base)
    data = _official_bytes(path, number)
    try:
        old = official.base_text(data)
        _refuse_another_text(old, number)
        return MadeRedline(official.write(data, new, library.word_template(new), *marks), old)
    except DrafterError as error:
        raise type(error)(f"{path}: {error}") from None


def _number_of(base: str) -> str:
    """Return the number of a text that need not be at hand."""
    from drafter.language.symbols import NUMBER, number_of

    return number_of(base) if NUMBER.fullmatch(number_of(base)) else resolution_of(base).number


def _official_bytes(path: Path, number: str) -> bytes:
    from drafter.language.symbols import address, symbol_of

    try:
        return bytes_of(path)
    except MissingFile as error:
        get = f". Get the Word file of {symbol_of(number)} from {address(symbol_of(number))}" if number else ""
        raise MissingFile(f"{error}{get}") from None


def _refuse_another_text(old: Resolution, number: str) -> None:
    if number and old.number != number:
        found = old.number or old.masthead.symbol or "another text"
        raise UnusableBase(f"this is {found}, not {number}: give the Word file of {number}")
