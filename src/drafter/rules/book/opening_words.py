"""What follows the opening words: the prepositions that they take (VRB-03)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.language import openings
from drafter.language.patterns import lazy
from drafter.model.problems import Level
from drafter.rules.draft import Draft
from drafter.rules.passage import BODY, Finding
from drafter.rules.registry import rule

_TAKES = (
    (r"(?:Taking|Takes|Having taken) note\b.*", "of"),
    (r"Mindful|Aware|Conscious|Cognizant|Fully aware|Deeply conscious|Ever mindful", "of"),
    (r"Guided|Inspired", "by"),
    (r"Look(?:s|ing) forward|Appeal(?:s|ing)|Referr?(?:s|ing)|Pay(?:s|ing) tribute", "to"),
    (r"(?:Reaffirm|Reiterat)(?:s|es|ing) its (?:\w+ )*(?:commitment|request|appeal)", "to"),
    (r"Draw(?:s|ing) (?:the )?attention", "of|to"),
    (r"(?:\w+ly )?(?:[Cc]oncerned|[Aa]larmed|[Dd]isturbed|[Dd]ismayed)", "about|at|by|over|with"),
    (r"Express(?:es|ing) (?:\w+ )*(?:concerns?|regret|alarm|dismay)", "about|at|regarding|over|for|in|on|with"),
    (r"Express(?:es|ing) (?:\w+ )*(?:appreciation|gratitude|thanks)", "to|for"),
)
"""Openings, and the prepositions one of which must follow, measured in adopted texts; “that” may always follow."""

_PATTERNS = tuple((re.compile(opening), words.split("|")) for opening, words in _TAKES)
_ANY = frozenset(("that", "and", "also", "further", "again", "once", "in", "with", "as", "when", "particularly"))
_DIRECT = lazy(
    r"(?:Recall|Not|Welcom|Stress|Emphasiz|Recogniz|Reaffirm|Acknowledg|Underlin|Underscor|Commend|Endors|Request|Urg|"
    r"Encourag|Invit|Condemn)(?:e?s|ing)"
)
_NO_OBJECT = lazy(r" (?P<wrong>of|to|about|upon|on|for) (?=the |its |all |States |Member )")


@rule("VRB-03", Level.WARN, "unsafe", "79/332; measured: “Taking note” of in 168 of 170 paragraphs")
def preposition(draft: Draft) -> Iterator[Finding]:
    """Opening words have their preposition: Taking note of, Guided by, Looks forward to; Recalling has none.

    Bad: Taking note the report of the Secretary-General,
    Bad: Recalling of its resolution 70/1,
    Bad: 1. Looks forward the meeting; / 2. Decides to return.
    Good: Taking note with appreciation of the report, / Guided by the Charter, / Recalling its resolution 70/1,
    """
    for passage in draft.of(*BODY) if not draft.outcome else ():
        printed = openings.opening(passage.words, passage.part) if not passage.level else ""
        bare = openings.split(printed, passage.part)[0]
        rest = passage.words[len(printed) :]
        following = re.match(r" ([A-Za-z]+)", rest)
        for pattern, words in _PATTERNS:
            if bare and following and pattern.fullmatch(bare) and following[1] not in {*_ANY, *words}:
                insert = f" {words[0]}" if len(words) == 1 else None
                message = f"after “{printed}” stands {' or '.join(f'“{word}”' for word in words)}"
                yield Finding(passage, len(printed), len(printed), message, insert)
        wrong = _NO_OBJECT.match(rest) if _DIRECT.fullmatch(bare) else None
        if wrong:
            message = f"“{bare}” takes no “{wrong['wrong']}”"
            yield Finding(passage, len(printed), len(printed) + wrong.end("wrong"), message, "")
