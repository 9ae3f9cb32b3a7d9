"""That the mandate which a text is about has ended.

Of 56 resolutions one says so of the mission that it finances. The item and the periods of reports, which move in every
other text, go on there only until the item is closed.
"""

from __future__ import annotations

from drafter.language.patterns import lazy
from drafter.skeleton import walk
from drafter.skeleton.records import Skeleton

_WHAT = "mandate|[Mm]ission|[Oo]peration|[Ff]orce|[Oo]ffice"
_ENDED = lazy(
    rf"\bdecided to (?:terminate\b|(?:end|close)\b(?=[^;,]{{0,60}}\b(?:{_WHAT})\b))[^;,]{{0,60}}"
    r"|\bfinal performance report\b"
    r"|\bliquidation (?:activities|phase) of [^;,]{1,60} (?:has|have) been completed\b"
)


def ended(base: Skeleton) -> tuple[str, ...]:
    """Return that what a text is about comes to its end, in a sentence with its words; nothing where it does not.

    Args:
        base: the text.

    >>> from drafter.skeleton.records import Document, Entry, Section
    >>> last = Entry("Awaits", "the final performance report of the Mission")
    >>> ended(Skeleton(Document(), body=Section(operative=(last,))))
    ('what this text is about ends (“final performance report”): look whether the item and its reports go on',)
    """
    found = next((hit for text in walk.texts(base) if (hit := _ENDED.search(text))), None)
    if found is None:
        return ()
    words = " ".join(found[0].split())
    return (f"what this text is about ends (“{words}”): look whether the item and its reports go on",)
