"""Whether the text that a draft is to follow is the last word on its subject: adopted, and followed by none since."""

from __future__ import annotations

from drafter.language import dates, register, subjects
from drafter.skeleton.records import Document


def overtaken(base: Document) -> tuple[str, ...]:
    """Return that a text was not adopted, or that a later one has followed it since, in a sentence; else nothing.

    A draft that begins from another text than the last one brings back words that have been changed since.

    Args:
        base: the document of the text.

    >>> overtaken(Document(kind="resolution", number="77/338"))
    ('79/332 of 5 September 2025 is known to follow 77/338: begin from it, unless you want the older text',)
    >>> overtaken(Document(kind="resolution", number="79/332"))
    ()
    """
    if not base.is_adopted:
        return (f"{base.symbol or 'this text'} is a draft, and what was adopted may say something else: begin from the "
                "resolution, if there is one",)  # fmt: skip
    *_, last = ("", *subjects.after(base.number, base.organ))
    if not last:
        return ()
    day = register.adopted(last, base.organ)
    dated = f"{last} of {dates.day(day)}" if day else last
    return (f"{dated} is known to follow {base.number}: begin from it, unless you want the older text",)
