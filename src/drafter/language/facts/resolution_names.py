"""Names of the resolutions that a text cites: short English ones, taken from the words around them."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.language.dates import MONTHS
from drafter.language.facts.around import SMALL, WORD, clause_after, clause_before, joined, nouns, subject
from drafter.language.patterns import lazy

_ABOUT = lazy(r"(?:\[\^[^\]]*\])?,? (?:on|regarding|concerning|entitled|relating to) (?P<words>[^,;]{3,})")
_LISTED = rf"(?:\[\^[^\]]*\]|[\s\d/,.()-]|\b(?:of|and|{'|'.join(MONTHS)})\b)*"
_ORGAN = lazy(
    r"((?:Human Rights|Economic and Social|Security) Council|(?!General)[A-Z][\w-]+ (?:Assembly|Commission|Union))"
    rf" (?:resolutions?{_LISTED})?$"
)
_LONGEST_LIST = 400
"""Letters of a list of numbers, before the last of which the organ may stand."""
_VAGUE = frozenset(
    "promotion implementation report strengthening situation question towards united nations international enhancing "
    "promoting strategy follow-up convention work role measures addressing status importance".split()
)
_CITING = frozenset(
    "paragraph paragraphs resolution section sections annex decision decisions part terms subsequent provisions".split()
)
"""Words that say only where something stands, and not what it is about."""


def of_resolutions(before: str, after: str, *, many: bool) -> Iterator[str]:
    """Yield names for resolutions that are cited together, the best first.

    Args:
        before: the words before them.
        after: the words after them.
        many: whether it is more than one.

    >>> next(of_resolutions("its ", " on the promotion of sustainable tourism, and", many=False))
    'sustainable_tourism_resolution'
    """
    noun = "resolutions" if many else "resolution"
    if about := _ABOUT.match(after):
        said = [w for w in WORD.findall(about["words"]) if w not in SMALL and w.lower() not in _VAGUE]
        yield joined(*said[:2], noun)
        yield joined(*said[:3], noun)
    if organ := _ORGAN.search(before, max(0, len(before) - _LONGEST_LIST)):
        yield joined(organ[1], noun)
    for part in (*reversed(clause_before(before).split(", ")), clause_after(after)):
        if about_it := subject(part):
            yield joined(*about_it, noun)
        small = () if organ else reversed(nouns(part))
        yield from (joined(word, noun) for word in small if word not in _CITING)
    yield joined("related", noun)
