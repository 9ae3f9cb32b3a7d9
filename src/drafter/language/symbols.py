"""Resolution numbers and document symbols: read, written, and found in running text with their addresses.

The number is what the text prints (`79/332`, `2200 A (XXI)`, `1373 (2001)`, `S-30/1`); the symbol is what the
document carries (`A/RES/79/332`). Links lead from the number alone, without its date (LAY-05).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.language.dates import DAY
from drafter.language.patterns import lazy

ADDRESS = "https://undocs.org/en/"
"""Where the United Nations publishes a document under its symbol."""

_ON_THE_WEB = lazy(r"(?:https?://|mailto:)\S", re.IGNORECASE)

_NUMBER = (
    r"(?:ES-\d{1,2}|S-\d{1,2}|\d{1,4})/\d{1,4}(?:[ \u00a0]?[A-Z](?![A-Za-z]))?"
    r"|\d{1,4}(?: [A-Z])? \((?:(?:E?S-)?[IVXL]+|(?:19|20)\d\d)\)"
)
NUMBER = lazy(_NUMBER)
"""A resolution number as the text prints it."""

_SYMBOL = lazy(
    r"(?<![\w/.])(?:[A-Z]{2,5}|[ASETD])(?:/(?:E?S-\d+|[A-Za-z0-9.]*[A-Za-z0-9_])(?:\([A-Za-z0-9.]{1,12}\))?)+"
    r"(?: \((?:Part|Vol\.|Sect\.) [IVX0-9]+\)(?:/[A-Z][a-z]+\.\d+)*)?"
)
_SERIES = lazy(r"\b[Rr]esolutions?(?= )")
_ITEM = lazy(
    rf"(?P<gap>,? (?:and |or |to )?|, (?:in particular|including) )(?P<number>{_NUMBER})"
    rf"(?P<tail>(?: of {DAY})?(?:(?:,| and| to) [A-Z](?![A-Za-z]|-\d))*)"
)
_LATER = lazy(
    rf"(?:,|,? (?:and|or)) (?P<number>\d{{2,3}}/\d{{1,3}}(?: [A-Z](?![A-Za-z]))?|\d{{1,4}}(?: [A-Z])? \([IVXL]+\))"
    rf"(?= of {DAY}|[,;.]|$| and \d)"
)
_ANOTHER = lazy(r";|\b(?i:resolution|decision|document|report)s? (?=[A-Z]?\d)")
_ORGANS = {
    "Human Rights Council": "A/HRC/RES/",
    "Economic and Social Council": "E/RES/",
    "Security Council": "S/RES/",
    "General Assembly": "A/RES/",
    "the Assembly": "A/RES/",
    "the Council": "",
}
_OF_AFRICAN_UNION = "Peace and Security Council "
"""The end of the name of a council that is none of the United Nations."""
_OF_SESSIONS = {"Economic and Social Council": "E/RES/"}
"""The organs but for the Assembly that named the session of a resolution in Roman figures."""

_FIRST_YEAR = 1946
"""From this number on a session is a year, which only the Economic and Social Council has in its numbers."""
_FIRST_WITH_STROKE = 31
"""The session from which on resolutions of the Assembly are numbered so; a smaller number is of another body."""

_BEFORE = 100
"""So many letters before a resolution tell whose it is."""


_IN_ITS = lazy(
    r"(?P<organ>\b(?:(?:by|that) the (?:[A-Z]\w+ (?:and )?)*(?:Council|Assembly),?"
    r"|(?:[A-Z]\w+ (?:and )?)*(?:Council|Assembly),)) (?:in|by) its $"
)
"""An organ that has done something “in its resolution”, which then is its own and not that of the text (52 of 52)."""

_FOREIGN = lazy(r"[A-Z][\w’'-]+ $")
_STARTERS = frozenset("See In Recalling Reaffirming Its Pursuant Noting Welcoming And".split())
_SHORT = lazy(rf"(?:^|[,;(“] ?|(?:^|[\s(“])(?:[a-z][\w’'-]*|{'|'.join(sorted(_STARTERS))}) )(Assembly|Council) $")
"""An organ by its short name; the World Health Assembly and the League Council are others."""


def session_of(number: str) -> int | None:
    """Return the session of a General Assembly resolution number, `None` where the number does not tell it.

    >>> session_of("79/332"), session_of("48/218 B"), session_of("S-30/1"), session_of("2625 (XXV)")
    (79, 48, None, None)
    """
    found = re.fullmatch(r"(\d{2,3})/\d{1,3}(?: [A-Z])?", number)
    return int(found[1]) if found else None


def number_of(symbol: str) -> str:
    """Take the number out of a resolution's symbol; the inverse of `symbol_of`. A number is given back.

    >>> number_of("A/RES/79/332"), number_of("79/332"), number_of("a/res/S-30/1")
    ('79/332', '79/332', 'S-30/1')
    """
    return re.sub(r"^[A-Za-z]/RES/", "", symbol.strip(), flags=re.IGNORECASE)


def symbol_of(number: str, organ: str = "General Assembly") -> str:
    """Return the symbol of a resolution as the United Nations files it.

    >>> symbol_of("59/48"), symbol_of("2200 A (XXI)"), symbol_of("48/218 B"), symbol_of("1373 (2001)")
    ('A/RES/59/48', 'A/RES/2200(XXI)', 'A/RES/48/218B', 'S/RES/1373(2001)')
    >>> symbol_of("50/7", "Human Rights Council"), symbol_of("1296 (XLIV)", "Economic and Social Council")
    ('A/HRC/RES/50/7', 'E/RES/1296(XLIV)')
    """
    if found := re.fullmatch(r"(\d+) \(((?:19|20)\d\d)\)", number):
        return f"S/RES/{found[1]}({found[2]})"
    if found := re.fullmatch(r"(\d+)(?: [A-Z])? \((.+)\)", number):
        return f"{_OF_SESSIONS.get(organ, 'A/RES/')}{found[1]}({found[2]})"
    return _ORGANS.get(organ, "A/RES/") + number.replace(" ", "").replace("\u00a0", "")


def revision_of(symbol: str) -> str:
    """Return the symbol of the next revision of a document.

    >>> revision_of("A/80/L.23"), revision_of("A/C.3/80/L.5/Rev.1")
    ('A/80/L.23/Rev.1', 'A/C.3/80/L.5/Rev.2')
    """
    found = re.fullmatch(r"(.+)/Rev\.(\d+)", symbol)
    return f"{found[1]}/Rev.{int(found[2]) + 1}" if found else f"{symbol}/Rev.1"


def address(symbol: str) -> str:
    """Return the address of a document.

    >>> address("A/RES/59/48"), address("A/73/12 (Part I)")
    ('https://undocs.org/en/A/RES/59/48', 'https://undocs.org/en/A/73/12(PartI)')
    """
    return ADDRESS + symbol.replace(" ", "")


def links(text: str, own: str = "General Assembly") -> Iterator[tuple[int, int, str]]:
    """Find what becomes a link in running text: start, end and address of each, in order.

    Args:
        text: the text.
        own: the organ whose text it is, and whose “its resolution” therefore is.

    >>> [text[s:e] for text in ["its resolutions 64/183 of 18 December 2009 and 65/124 (see A/79/L.124), 2024/25"]
    ...  for s, e, _ in links(text)]
    ['64/183', '65/124', 'A/79/L.124']
    >>> [url[len(ADDRESS) :] for _, _, url in links("its resolution 50/7 and Assembly resolution 60/251",
    ...  "Human Rights Council")]
    ['A/HRC/RES/50/7', 'A/RES/60/251']
    >>> list(links("adopted by the Conference in its resolution 6/2019"))
    []
    """
    found = [*_numbers(text, own), *_symbols(text)]
    end = 0
    for start, stop, url in sorted(found):
        if start >= end:
            yield start, stop, url
            end = stop


def _numbers(text: str, own: str) -> Iterator[tuple[int, int, str]]:
    for word in _SERIES.finditer(text):
        organ = organ_before(text[: word.start()], own)
        position = word.end()
        while organ is not None and (item := _ITEM.match(text, position) or _later(text, word, position)):
            if symbol := _symbol(item["number"], organ):
                yield item.start("number"), item.end("number"), address(symbol)
            position = item.end()


def _later(text: str, noun: re.Match[str], position: int) -> re.Match[str] | None:
    """Find where a series goes on after words about the one before: “70/1 …, in which it decided …, and 79/211”."""
    if position == noun.end() or not noun[0].endswith("s"):
        return None
    other = _ANOTHER.search(text, position)
    return _LATER.search(text, position, other.start() if other else len(text))


def organ_before(text: str, own: str = "General Assembly") -> str | None:
    """Return whose resolution follows on some words; `None` for an organ whose symbols are not known.

    Args:
        text: the words.
        own: the organ whose text it is.

    >>> organ_before("Recalling its "), organ_before("and Human Rights Council "), organ_before("African Union ")
    ('General Assembly', 'Human Rights Council', None)
    >>> organ_before("as requested by the Human Rights Council in its "), organ_before("World Health Assembly ")
    ('Human Rights Council', None)
    >>> organ_before("Peace and Security Council "), organ_before("General Assembly and Security Council ")
    (None, 'Security Council')
    """
    before = text[-_BEFORE:]
    if found := _IN_ITS.search(before):
        before = f"{found['organ'].removesuffix(',')} "
    if before.endswith(_OF_AFRICAN_UNION):
        return None
    for organ in _ORGANS:
        if before.endswith(f"{organ} "):
            return organ
    if short := _SHORT.search(before):
        return "General Assembly" if short[1] == "Assembly" else own if own.endswith(" Council") else None
    if found := _FOREIGN.search(before):
        return own if found[0].strip() in _STARTERS else None
    return own


def _symbol(number: str, organ: str) -> str:
    head = number.split("/")[0]
    if "/" in number and head.isdigit() and int(head) >= _FIRST_YEAR:
        return symbol_of(number, "Economic and Social Council")
    if organ == "General Assembly" and "/" in number and head.isdigit() and int(head) < _FIRST_WITH_STROKE:
        return ""
    return symbol_of(number, "Human Rights Council" if organ == "the Council" else organ)


def _symbols(text: str) -> Iterator[tuple[int, int, str]]:
    for found in _SYMBOL.finditer(text):
        symbol = found[0]
        if "_" in symbol or not re.search(r"\d", symbol) or (symbol.count("/") < 2 and not symbol.startswith("CD/")):
            continue
        yield found.start(), found.end(), address(symbol)


def is_web_address(target: str) -> bool:
    """Return whether a link may lead to an address: one of the web or of mail, which runs and opens nothing else.

    >>> [is_web_address(one) for one in ("https://www.un.org", "mailto:a@un.org", "javascript:x", "file:///a", "//a/b")]
    [True, True, False, False, False]
    """
    return _ON_THE_WEB.match(target) is not None
