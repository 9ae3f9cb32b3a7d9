"""Whether the text that a draft is to follow is still the last one on its subject."""

from __future__ import annotations

from drafter.language import dates, register, subjects
from drafter.skeleton.records import Document


def overtaken(base: Document) -> tuple[str, ...]:
    """Return that a later resolution has followed a text since, in a sentence; nothing where none is known.

    A draft that begins from the text before the last brings back words that have been changed since.

    Args:
        base: the document of the text.

    >>> overtaken(Document(organ="General Assembly", number="77/338"))
    ('79/332 of 5 September 2025 is known to follow 77/338: begin from it, unless you want the older text',)
    >>> overtaken(Document(organ="General Assembly", number="79/332"))
    ()
    """
    *_, last = ("", *subjects.after(base.number, base.organ))
    if not last:
        return ()
    day = register.adopted(last, base.organ)
    dated = f"{last} of {dates.day(day)}" if day else last
    return (f"{dated} is known to follow {base.number}: begin from it, unless you want the older text",)
