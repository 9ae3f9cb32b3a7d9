"""Numbers that resolutions and articles can have: which resolutions there are, and how a part is named."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.language import register
from drafter.language.numbers import ordinal
from drafter.language.patterns import lazy
from drafter.language.symbols import ADDRESS, links, session_of
from drafter.model.problems import Level
from drafter.rules.draft import Draft
from drafter.rules.passage import BODY, SENTENCES, TEXT, Finding, found
from drafter.rules.registry import rule

_FIRST_DECISION = 400
_MARGIN = 10
"""So many resolutions of a closed session may be missing in the register."""

_COUNCIL = lazy(
    r"\bSecurity Council resolutions? (?:\d{1,4} \(\d{4}\)(?:, | and |, and ))*(?P<wrong>\d{1,4})(?![\d/]| ?\(|/)"
)
_TIGHT = lazy(
    r"\b(?:[Aa]rticles?|[Pp]aragraphs?|[Ss]ub-?paragraphs?|[Rr]ules?|[Ii]tems?|[Tt]argets?) "
    r"(?P<wrong>(?P<number>\d+)(?P<rest>(?:\([a-z0-9]{1,4}\))+))"
)
_LETTER = lazy(r"\((\w+)\)")


@rule("REF-16", Level.WARN, source="the resolutions of closed sessions, by number; decisions begin with 401")
def exists(draft: Draft) -> Iterator[Finding]:
    """A resolution that is cited exists: its number is not beyond the last of its session, nor of a session to come.

    Bad: Recalling its resolution 78/932,
    Bad: Recalling its resolution 178/2,
    Good: Recalling its resolution 78/134,
    """
    latest = max(draft.session or 0, *(session for session in register.last_numbers()))
    for passage in draft.of(*TEXT):
        for start, end, address in links(passage.words):
            number = passage.words[start:end]
            message = _missing(number, latest) if address.startswith(f"{ADDRESS}A/RES/") else ""
            if message:
                yield Finding(passage, start, end, message)


def _missing(number: str, latest: int) -> str:
    """Return why there is no resolution of a number; "" when there may be one."""
    session = session_of(number)
    if session is None:
        return ""
    if session > latest:
        return f"there is no resolution {number}: the {ordinal(session)} session is still to come"
    own, last = int(number.split("/")[1].split()[0]), register.last_numbers().get(session)
    if own > _FIRST_DECISION:
        return f"{number} is the number of a decision, not of a resolution"
    if last and session < max(register.last_numbers()) and own > last + _MARGIN:
        return f"there is no resolution {number}: the last one of the {ordinal(session)} session is {session}/{last}"
    return ""


@rule("REF-17", Level.WARN, source="measured: 1,140 with the year, 0 without")
def council_with_year(draft: Draft) -> Iterator[Finding]:
    """A resolution of the Security Council is cited with its year.

    Bad: Recalling Security Council resolution 1325,
    Bad: Recalling Security Council resolutions 1325 (2000) and 1820,
    Good: Recalling Security Council resolutions 1325 (2000) and 1820 (2008),
    """
    for passage, match in draft.matches(_COUNCIL, *SENTENCES, having="Security Council resolution"):
        yield found(passage, match, f"the year is missing: write “{match['wrong']} (20…)”", group=1)


@rule("REF-18", Level.WARN, "safe", "measured: “paragraph 2 (a)” 1,062, “paragraph 2(a)” 0")
def space_before_part(draft: Draft) -> Iterator[Finding]:
    """A space stands between a number and the letter or figure in brackets after it.

    Bad: Recalling Article 2(4) of the Charter of the United Nations,
    Good: Recalling Article 2 (4) of the Charter of the United Nations,
    """
    for passage, match in draft.matches(_TIGHT, *BODY):
        right = f"{match['number']} {' '.join(part[0] for part in _LETTER.finditer(match['rest']))}"
        yield found(passage, match, f"this is written {right}", right, 1)
