"""The words around a citation of resolutions: what they say of how it is meant."""

from __future__ import annotations

import re
from itertools import islice

from drafter.language.facts.citations.series import SeriesCitation
from drafter.language.patterns import lazy

_SUBJECT = lazy(
    r"(?:,? and (?:all |its |other |previous |relevant |earlier )+resolutions)?"
    r",? (?:on|regarding|concerning|entitled|relating to|related to) "
    r"(?P<words>(?:[^,;]|, (?!and|by|in|which|whereby)){3,})"
)
_OWN_SUBJECT = lazy(r"(?:this|the|the same|the said) (?:issue|matter|question|subject|topic)")
_ENTITLED = lazy(r",? entitled “")
_LATEST = lazy(
    r"(?:the (?:latest|most recent|last) (?:of which|being|one)?|most recently|in particular|including)"
    r"(?: (?:is|was|being|of which|in))*,?"
    r"(?: (?:its|the|General|Assembly|United|Nations|Human Rights|Economic and Social|Security|Council))*"
    r" (?:resolutions? )?$"
)
_RUN = lazy(r"(?:\d{1,4} \((?:19|20)\d\d\),?(?: and)? )+$")
"""Resolutions of the Security Council right before others, where an “and” stands in the middle of their list."""

_ONCE = lazy(
    r"(?: [^,;]{0,30})?,? (?:(?:in|by|through|with|under) which|which|whereby|wherein|where)\b"
    r"(?! it (?:also )?(?:requested|decided to include in the (?:provisional )?agenda)\b)"
)
_VIEW = lazy(
    r",? in which it (?:also )?"
    r"(?:recogni[sz]ed|acknowledged|reaffirmed|stressed|emphasized|underlined|encouraged|noted)\b"
)
"""What the Assembly has said on a subject, which it says again in the next resolution on it."""

_ENDED = lazy(r"\bin respect of the financial period ended ")
"""What is returned for a period that has ended is shared by the scale of that time, whatever scale came after it."""

_APPLIED = lazy(
    r"(?P<words>[^,;]{1,120}) (?:in accordance with|in pursuance of|as provided for in) "
    r"(?:(?:its|the|General|Assembly) )*(?:resolution )?$"
)
_NEAR = 200
"""Letters before a citation that tell how it is meant."""
_FAR = 1_000
"""Letters before a citation within which the period stands for which something is shared."""

_TOLD = lazy(
    r"(?:(?<!\brequest made )(?<!\brequested )(?<!\baddressed )\bin (?:its |the )?"
    r"|(?<!pursuant to )(?<!as set out in )\bparagraphs? [^,;]{1,60} of (?:its |the )?)"
    r"(?:General |Assembly )*(?:resolutions? )?$"
)
_PARAGRAPH = lazy(r"\bparagraphs? \d[^;]{0,60} of (?:(?:its|the) )?(?:resolutions? )?$")
_ASKED = lazy(r",? in which it (?:also )?(?:requested|decided to include in the (?:provisional )?agenda)\b")
_LISTED = lazy(r"its (?:previous |earlier |relevant )?(?:resolutions|resolution)\b")
_OF_PARAGRAPH = lazy(r"\bparagraphs? \d+(?: \([a-z]\))? of resolution \S+")
_PARAGRAPH_OF = lazy(r"\bparagraphs? \d+(?: \([a-z]\))? of resolution $")
_MANY = 3
_PURSUANT = lazy(
    r"\b(?:pursuant to|requested (?:by|in)|submitted|established|mandate\w*|contained in|in response to|called for)"
    r"[^,;]{0,60}$"
)


def subject(text: str, end: int) -> re.Match[str] | None:
    """Return the subject that stands after a citation, its `words` apart; `None` where none does.

    Args:
        text: the text.
        end: where the citation ends.

    >>> found = subject("its resolution 77/178 on tourism, and", 21)
    >>> found and found["words"]
    'tourism'
    """
    return _SUBJECT.match(text, end)


def is_of_the_text(subject: str) -> bool:
    """Return whether what resolutions are said to be on is what the text that cites them is on.

    Args:
        subject: the words of the subject.

    >>> is_of_the_text("this issue"), is_of_the_text("the question of Guam")
    (True, False)
    """
    return _OWN_SUBJECT.fullmatch(subject.strip()) is not None


def is_latest(text: str, citation: SeriesCitation) -> bool:
    """Return whether a text calls the resolution that it cites the latest one: “in particular”, “most recently”."""
    return _LATEST.search(_RUN.sub("", before(text, citation))) is not None


def is_told(text: str, citation: SeriesCitation) -> bool:
    """Return whether a text tells what stands in the resolution that it cites: “in its”, “paragraph 5 of”."""
    return _TOLD.search(before(text, citation)) is not None


def is_of_paragraph(text: str, citation: SeriesCitation) -> bool:
    """Return whether a text cites a paragraph of it: “paragraphs 14, 15 and 17 of resolution 2713 (2023)”."""
    return _PARAGRAPH.search(before(text, citation)) is not None


def begins_list(text: str) -> bool:
    """Return whether a text begins with resolutions of its own organ.

    >>> begins_list("its previous resolutions 77/3 and 78/4"), begins_list("the report")
    (True, False)
    """
    return _LISTED.match(text) is not None


def applied(text: str, citation: SeriesCitation) -> str:
    """Return the words before “in accordance with” and a citation; empty where it is cited otherwise."""
    found = _APPLIED.search(before(text, citation))
    return found["words"] if found else ""


def is_once(text: str, citation: SeriesCitation) -> bool:
    """Return whether a text tells what was once decided in the resolutions that it cites.

    >>> from drafter.language.facts.citations import series
    >>> text = "its resolution 77/269 of 6 February 2023, in which it proclaimed a day"
    >>> [is_once(text, citation) for citation in series.find(text)]
    [True]
    """
    named = subject(text, citation.end)
    if named and _VIEW.match(text, named.end()):
        return False
    if _ENDED.search(text, max(0, citation.start - _FAR), citation.start):
        return True
    if text.startswith(", it ", citation.end) and is_told(text, citation):
        return True
    return _ONCE.match(text, named.end() if named else citation.end) is not None


def is_once_after(after: str, start: int) -> bool:
    """Return whether words after a citation, from a place on, tell what was once done in it."""
    return _ONCE.match(after, start) is not None


def is_alone(text: str, citation: SeriesCitation) -> bool:
    """Return whether a text does nothing but recall the one resolution of its own organ that it cites.

    >>> from drafter.language.facts.citations import series
    >>> texts = ("its resolution 77/208 of 15 December 2022", "its resolution 77/208 on peace")
    >>> [is_alone(text, citation) for text in texts for citation in series.find(text)]
    [True, False]
    """
    is_first = text[: citation.start].removesuffix("resolution ") == "its "
    return is_first and len(citation.series) == 1 and not text[citation.end :].strip(" ,;.")


def is_on_a_subject(text: str, end: int) -> bool:
    """Return whether a text names the subject of the resolutions that it cites.

    Args:
        text: the text.
        end: where the citation ends.

    >>> is_on_a_subject("its resolution 77/178 on tourism", 21), is_on_a_subject("its resolution 77/178", 21)
    (True, False)
    """
    return subject(text, end) is not None


def is_entitled(text: str, end: int) -> bool:
    """Return whether a text gives the title of the resolution that it cites, and so means no later one.

    >>> is_entitled("its resolution 77/178, entitled “Tourism”", 21), is_entitled("its resolution 77/178", 21)
    (True, False)
    """
    return _ENTITLED.match(text, end) is not None


def is_pursuant(before: str) -> bool:
    """Return whether words lead to a resolution in pursuance of which something was once done.

    Args:
        before: the words before the citation.

    >>> is_pursuant("the report submitted pursuant to "), is_pursuant("Recalling its ")
    (True, False)
    """
    return _PURSUANT.search(before[-_NEAR:]) is not None


def is_asked(citation: SeriesCitation, text: str) -> bool:
    """Return whether a text begins with the resolution in which what it goes on with was requested."""
    begins = citation.start <= len("its resolution ")
    return begins and begins_list(text) and _ASKED.match(text, citation.end) is not None


def before(text: str, citation: SeriesCitation) -> str:
    """Return the words right before a citation, as many as tell how it is meant."""
    return text[max(0, citation.start - _NEAR) : citation.start]


def is_of_paragraphs(text: str, citation: SeriesCitation) -> bool:
    """Return whether a resolution is one of a long list of paragraphs of resolutions, which only grows.

    Args:
        text: the text.
        citation: the citation in it.

    >>> from drafter.language.facts.citations.series import find
    >>> text = "paragraph 8 of resolution 51/233, paragraph 5 of resolution 52/237 and paragraph 3 of resolution 78/305"
    >>> [is_of_paragraphs(text, one) for one in find(text)]
    [True, True, True]
    """
    if not _PARAGRAPH_OF.search(text, max(0, citation.start - _NEAR), citation.start):
        return False
    return len(list(islice(_OF_PARAGRAPH.finditer(text), _MANY))) == _MANY
