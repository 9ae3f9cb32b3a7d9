"""Words above and below the pages of a Word file that are in no text, such as the day of a draft."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from drafter.language.patterns import lazy
from drafter.ooxml.namespaces import r, w
from drafter.ooxml.package import Package

_WORD = lazy(r"[^\W\d_]{3,}")
_OF_EVERY_PAGE = frozenset(("page", "please", "recycle", "distr", "united", "nations"))
_SYMBOL = lazy(r"(?<![A-Z])[A-Z]+(?:/[\w.*-]+)+(?: \([^()]+\))?")


def parts(file: Package) -> Iterator[str]:
    """Yield the names of the headers and footers of a file, each once."""
    led = file.relationships(file.main)
    references = file.body.iter(w("headerReference"), w("footerReference"))
    found = (led.get(reference.get(r("id"), "")) for reference in references)
    yield from dict.fromkeys(one.target for one in found if one)


def lines(file: Package) -> Iterator[str]:
    """Yield the lines that stand above and below the pages of a file."""
    for name in parts(file):
        root = file.tree(name)
        for paragraph in () if root is None else root.iter(w("p")):
            yield " ".join("".join(words.text or "" for words in paragraph.iter(w("t"))).split())


def told(heads: Iterable[str], text: Collection[str]) -> Iterator[str]:
    """Yield a sentence for each line above or below the pages that says something of its own.

    Symbols, numbers of pages and jobs, and what the text itself says, such as its title, are no such lines.

    Args:
        heads: the lines.
        text: the paragraphs of the text.

    >>> list(told(["A/79/L.2", "3/4", "25-0123 (E)", "Coasts", "Draft of 3 May"], ["Coasts"]))
    ['“Draft of 3 May” stands above or below the pages; it is no part of the text and is not read']
    """
    known = f" {' '.join(_plain(one) for one in text)} "
    for head in dict.fromkeys(heads):
        own = set(_WORD.findall(_SYMBOL.sub("", head).lower())) - _OF_EVERY_PAGE
        if own and f" {_plain(head)} " not in known:
            yield f"“{head}” stands above or below the pages; it is no part of the text and is not read"


def told_symbols(heads: Iterable[str], known: Collection[str]) -> Iterator[str]:
    """Yield a sentence for each symbol above the pages that the text does not have.

    Args:
        heads: the lines.
        known: the symbols of the text, as it is and as it was.

    >>> list(told_symbols(["A/79/L.2", "A/79/L.2/Rev.1", "3/4"], ["A/79/L.2"]))
    ['“A/79/L.2/Rev.1” stands above the pages, where the symbol of the text is printed, and is not read']
    """
    for head in dict.fromkeys(heads):
        if head not in known and _SYMBOL.search(head):
            yield f"“{head}” stands above the pages, where the symbol of the text is printed, and is not read"


def _plain(line: str) -> str:
    return re.sub(r"\W+", " ", _SYMBOL.sub("", line).lower()).strip()
