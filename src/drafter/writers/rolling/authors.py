"""Whose tracked change words are, told by the sides that have them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from drafter.compare import Op
from drafter.compare.rolling import BRACKETS, OURS, TABLE
from drafter.ooxml.revisions import JOINT


class Authorship(NamedTuple):
    """What became of words, and the author of that change."""

    op: Op
    by: str = ""


def authorship(sides: Collection[str], everybody: Sequence[str]) -> Authorship:
    """Return whose change something is.

    Args:
        sides: the sides that have it.
        everybody: the names of all delegations.

    >>> authorship({OURS, "Norway"}, ("Norway", "Chile", "Egypt"))
    Authorship(op=<Op.DELETED: 'deleted'>, by='Chile; Egypt')
    >>> authorship({"Norway"}, ("Norway", "Chile"))
    Authorship(op=<Op.INSERTED: 'inserted'>, by='Norway')
    """
    if OURS not in sides:
        return Authorship(Op.INSERTED, JOINT.join(name for name in (*everybody, BRACKETS, TABLE) if name in sides))
    gone = [name for name in everybody if name not in sides]
    return Authorship(Op.DELETED, JOINT.join(gone)) if gone else Authorship(Op.KEPT)
