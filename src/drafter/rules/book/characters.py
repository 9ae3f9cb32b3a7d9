"""Characters that nobody sees, or that look like others (CHR-01, CHR-02)."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.language.characters import odd
from drafter.model.problems import Level
from drafter.rules.draft import Draft
from drafter.rules.passage import Finding
from drafter.rules.registry import rule


@rule("CHR-01", Level.WARN, "safe", "measured: none in 254 issued texts")
def odd_characters(draft: Draft) -> Iterator[Finding]:
    """Every character is one that is printed: no invisible ones, no ligatures, no typed no-break spaces.

    drafter computes no-break spaces and hyphens itself. What is pasted from Word, PDF files or web pages often holds
    others that nobody sees, and that no search finds.

    Bad: Noting the re\u00adport,
    Bad: Noting the zero\u200bwidth space,
    Bad: Noting the \ufb01rst report,
    Bad: Noting resolution\u00a070/1,
    Bad: Noting the non\u2011binding report,
    Good: Noting the first report of the Côte d’Ivoire,
    """
    for passage in draft.passages:
        for one in odd(passage.words):
            if one.instead is not None:
                remedy = "type a space instead" if one.instead == " " else f"type “{one.instead}” instead"
                message = f"{one.name} stands here: {remedy if one.instead else 'take it out'}"
                yield Finding(passage, one.start, one.end, message, one.instead)


@rule("CHR-02", Level.WARN, source="measured: none in 254 issued texts")
def strange_characters(draft: Draft) -> Iterator[Finding]:
    """No sign stands in a text that is neither a letter nor a mark of a sentence.

    A bullet is a sub-paragraph under “items:”, and three dots stand for words that are still missing.

    Bad: Noting the report •
    Bad: Noting the report …,
    Bad: Noting the \uf0b7 report,
    Bad: Noting the rep\u043ert,
    Good: Noting the report,
    """
    for passage in draft.passages:
        for one in odd(passage.words):
            if one.instead is None:
                message = f"{one.name} stands here: write what it is meant for, or take it out"
                yield Finding(passage, one.start, one.end, message)
