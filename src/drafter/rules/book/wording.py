"""Words that the United Nations does not use any more (gender-inclusive and disability-inclusive language)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from drafter.language.patterns import lazy
from drafter.model.problems import Level
from drafter.rules.draft import Draft
from drafter.rules.passage import Finding, found
from drafter.rules.registry import rule
from drafter.rules.wordlists import like, quoted, section

_TERM = lazy(r"\b(?:common heritage|province) of (?:all )?$")
_BEFORE = 40
_NUMBERED = lazy(r"[Tt]hird World [A-Z]")
"""The third one of a series, which is “World” something by its name."""


@rule("LANG-01", Level.WARN, "unsafe", "guidelines for gender-inclusive and disability-inclusive language")
def outdated(draft: Draft) -> Iterator[Finding]:
    """People are named as they wish to be named, and nobody is left out by a word.

    Terms of treaties, such as “the common heritage of mankind”, and quotations stay.

    Bad: Noting the role of culture for mankind and the rights of the disabled,
    Bad: Noting the needs of the elderly and of the disabled in society,
    Good: Noting the role of culture for humankind and the rights of persons with disabilities,
    Good: Recalling that the area is the common heritage of mankind,
    Good: Welcoming the third World Conference on Indigenous Peoples and the Third World Conference on Women,
    """
    pattern, rights = _terms()
    for passage, match in draft.matches(pattern):
        is_term = _TERM.search(passage.words, max(0, match.start() - _BEFORE), match.start())
        if not (is_term or quoted(passage, match.start()) or _NUMBERED.match(passage.words, match.start())):
            right = like(rights[(match.lastindex or 1) - 1], match[0])
            yield found(passage, match, f"“{match[0]}” is outdated: “{right}”", right)


@cache
def _terms() -> tuple[re.Pattern[str], tuple[str, ...]]:
    """Return an expression with a group for every outdated term, and what stands for each today."""
    terms = section("spellings.txt", "outdated")
    return re.compile(rf"(?<![\w-])(?:{'|'.join(f'({term})' for term in terms)})(?![\w-])"), tuple(terms.values())
