"""How sparing a comparison is: the share of words that were marked although both texts have them."""

from collections import Counter

from drafter.compare import Op
from drafter.compare.tokens import words


def economy(comparison):
    """Words of a unit that are both deleted and inserted, of all words that both texts of the unit have."""
    both = kept = 0
    for change in comparison.changes:
        counts = {op: Counter() for op in Op}
        for piece in pieces(change):
            counts[piece.op].update(word for kind, word in words(piece.words) if kind not in ("space", "sign"))
        both += (counts[Op.DELETED] & counts[Op.INSERTED]).total()
        kept += counts[Op.KEPT].total()
    return both / (both + kept or 1)


def pieces(change):
    """All pieces of a change, those in cells and edited notes too."""
    cells = [piece for row in change.rows for cell in row.cells for piece in cell]
    return [inner for piece in (*change.pieces, *cells) for inner in (piece, *piece.within)]
