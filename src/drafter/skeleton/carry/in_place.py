"""Changes of a skeleton in place: the words at its head, the document, the notes that no text has any longer."""

from __future__ import annotations

import re
from collections.abc import Mapping

from drafter.language import dates
from drafter.language.patterns import lazy
from drafter.skeleton.carry.next_document import named, refusal
from drafter.skeleton.emit import document_lines
from drafter.skeleton.keys import SCHEMA_FILE
from drafter.skeleton.placed import Placed
from drafter.skeleton.records import STAR, Document, PlainEntry, Skeleton

Substitution = tuple[int, int, str]
"""Where a change begins and ends in the text of a file, and the words that come there."""

_MARK = lazy(r"\[\^([^\[\]\s]+)\]")
_ADOPTED = lazy(r"\\?\[Adopted (?:without a vote|by (?:a )?(?:recorded|consensus|roll))")
_ENTRIES = lazy(r"(?:  - .*\n(?:    .*\n)*)+")
_OWN_HEAD = lazy(
    r"# (?:Resolution|Draft) .*(?:reduced to facts and words|carried forward from).*\n"
    r"|# (?:Fill in what is marked|Change what the revision).*\n"
    r"|# yaml-language-server: .*\n"
)


def head(base: Skeleton, session: int) -> Substitution:
    """Return the change that puts the head of a draft over a file: what it follows, and what to do."""
    what = f"resolution {dated(base.document)}" if base.document.number else f"draft {base.document.symbol}"
    draft = f"Draft for the {named(session)}" if session else f"Draft for the {base.document.organ}"
    words = f"# {draft}, carried forward from {what}.\n# Fill in what is marked TODO, then: drafter build <this file>\n"
    return with_head(base, words)


def dated(document: Document) -> str:
    """Return the number of a resolution, with its day where that is known.

    >>> dated(Document(number="79/332", adopted="5 September 2025")), dated(Document(number="2578 (2021)"))
    ('79/332 of 5 September 2025', '2578 (2021)')
    """
    return document.number + (f" of {dates.format(dates.parse(document.adopted))}" if document.adopted else "")


def with_head(base: Skeleton, words: str) -> Substitution:
    """Return the change that replaces the head that drafter wrote; what the editor wrote there stays.

    Its last line tells text editors where the form of the file is described.
    """
    end = base.text.index("drafter:")
    known = f"# yaml-language-server: $schema={SCHEMA_FILE}\n"
    return 0, end, words + known + _OWN_HEAD.sub("", base.text[:end])


def document(base: Skeleton, new: Document, remarks: Mapping[str, str]) -> Substitution:
    """Return the change that puts another document in the place of the old one, with remarks beside its lines.

    Raises:
        BadSkeleton: `document:` does not stand on a line of its own.
    """
    found = re.search(r"^document:.*\n(?:(?:#.*\n|\n)*(?: .*\n))*", base.text, re.MULTILINE)
    if not found:
        raise refusal(base, "“document:” must begin a line, with its lines indented below it")
    return found.start(), found.end(), f"document:\n{document_lines(new, remarks)}"


def notes(base: Skeleton, carried: str) -> list[Substitution]:
    """Return the changes that leave out the notes on the sponsors, or with a mark that no text has any longer."""
    before, after = set(_MARK.findall(base.text)), set(_MARK.findall(carried))
    return [
        (base.text.rindex("\n", 0, key.span[0]) + 1, line_end(base.text, value), "")
        for key, value in base.footnotes.items()
        if isinstance(key, Placed) and key not in after and (key == STAR or key in before)
    ]


def votes(base: Skeleton) -> list[Substitution]:
    """Return the change that leaves out how a text was adopted, which the Human Rights Council prints at its end."""
    last = [entry for entry in base.body.operative if isinstance(entry, PlainEntry)]
    first = next((n for n, entry in enumerate(last) if _ADOPTED.match(entry.text)), None)
    words = last[first].text if first is not None else ""
    if not isinstance(words, Placed) or base.body.operative[-1] is not last[-1]:
        return []
    start = base.text.rindex("\n  - ", 0, words.span[0]) + 1
    below = _ENTRIES.match(base.text, start)
    return [(start, below.end(), "")] if below else []


def line_end(text: str, value: object) -> int:
    """Return the end of the last line of a value in the text of a file."""
    last = list(value.values())[-1] if isinstance(value, Mapping) else value
    end = last.span[1] if isinstance(last, Placed) else 0
    return end if text.endswith("\n", 0, end) else text.find("\n", end) + 1 or len(text)
