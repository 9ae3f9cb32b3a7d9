"""Characters that nobody sees, or that look like others (CHR-01)."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.language.characters import odd, said
from drafter.language.organs import UNNUMBERED
from drafter.model.problems import Level
from drafter.rules.draft import Draft
from drafter.rules.passage import Finding
from drafter.rules.registry import rule


@rule("CHR-01", Level.WARN, "safe", "measured: a minus sign in 4 of 254 issued texts, nothing else")
def odd_characters(draft: Draft) -> Iterator[Finding]:
    """Every character is a letter, a figure or a mark of a sentence that is printed as it is typed.

    drafter computes no-break spaces and hyphens itself. What is pasted from Word, PDF files or web pages often holds
    others that nobody sees, and that no search finds. They are corrected where it is sure what is meant. A bullet is a
    sub-paragraph under “items:”, a figure above the line is the mark of a note, and three dots stand for words that
    are still missing; a draft for the Human Rights Council has them for its number.

    Bad: Noting the re\u00adport,
    Bad: Noting the zero\u200bwidth space,
    Bad: Noting the \ufb01rst report,
    Bad: Noting resolution\u00a070/1,
    Bad: Noting the non\u2011binding report,
    Bad: Noting the report •
    Bad: Noting the report …,
    Bad: Noting the report², of 3−14 June 2022,
    Bad: Noting the \uf0b7 report,
    Bad: Noting the rep\u043ert,
    Good: Noting the first report of the Côte d’Ivoire, with a warming of 1.5°C,
    """
    for passage in draft.passages:
        unnumbered = UNNUMBERED.match(passage.words)
        for one in odd(passage.words):
            if unnumbered and one.start <= unnumbered.end():
                continue
            yield Finding(passage, one.start, one.end, said(one), one.instead)
