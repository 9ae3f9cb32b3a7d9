"""Slips of the pen: letters, small words and whole paragraphs that went wrong while somebody typed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from drafter.language.patterns import lazy
from drafter.model.problems import Level
from drafter.rules.book.spelling import with_ize
from drafter.rules.draft import Draft
from drafter.rules.passage import BODY, SENTENCES, TEXT, Finding, Passage, Role, found, whole
from drafter.rules.registry import rule
from drafter.rules.vocabulary import has_dictionary, is_rare, meant, nearest
from drafter.rules.wordlists import like, quoted, section, small_words, table

_CONTRACTION = lazy(
    r"\b(?P<wrong>[Ii]t[’']s|its[’'](?!\w)|(?:is|are|was|were|do|does|did|has|have|had|can|could|wo|would|should|must)"
    r"n[’']t|(?:they|we|you|who)[’'](?:re|ve|ll|s))(?!\w)"
)
_ARTICLE = lazy(r"\b(?P<article>[Aa]n?) (?=(?P<word>[a-z][a-z-]+|[A-Z][a-z]+(?:-[A-Z]?[a-z]+)*|\d[\d,.]*))")
_VOWEL_SOUND = lazy(
    r"(?:[aio]|e(?!u)|u(?!ni(?!n|m)|s[ea]|til|tensil|ter|top|ro|ra|biq|kr)|hono|honest|hour|heir|8|11(?!\d)|18(?!\d))",
    re.IGNORECASE,
)
_ONE = lazy(r"on(?:e|ce)\b", re.IGNORECASE)
_GROUP = lazy(r"(?<![\w’-])(?P<words>[^\W\d_][\w’-]*+(?: [^\W\d_][\w’-]*+){1,3}) (?P=words)(?!\w)")
_CAPITAL = lazy(r"\b(?P<words>[A-Z][a-z]+) (?=(?P<second>[a-z]+)\b)")
_TERM = 3
_SHORTEST_AGAIN = 9


@rule("WORD-02", Level.WARN, "unsafe", "the words of adopted texts, by counts; measured: 92 of 100 slips seen")
def misspelled(draft: Draft) -> Iterator[Finding]:
    """No word is a letter away from a common one, unless it is a word itself.

    Names, quotations and words in italics are left alone, and a word that stands three times: that is a term. Words of
    your own are listed in the configuration. Without the extra “words” (pyspellchecker) a finding is only a hint.

    Bad: Noting the importance of regional cooperatoin,
    Bad: Noting the importance of gender-resposive policies,
    Good: Noting the importance of the regional cooperation between Member States,
    """
    for word, places in _words(draft).items():
        right = meant(word, draft.own_words) if len(places) < _TERM else ""
        for passage, token in places if right else ():
            message = f"“{token[0]}” is no word that is known: “{right}”?"
            level = None if has_dictionary() else Level.HINT
            yield found(passage, token, message, like(right, token[0]))._replace(level=level)


@rule("WORD-03", Level.HINT, "unsafe", "the words of adopted texts, by counts")
def unusual(draft: Draft) -> Iterator[Finding]:
    """A word that adopted texts never use, one letter from a word that they use all the time, may be a slip.

    Only a word that stands once is doubted.

    Bad: Noting the importance of regional cooperation between Member States and of the sate of the region,
    Good: Noting the importance of regional cooperation between Member States and of the state of the region,
    """
    for word, places in _words(draft).items():
        if len(places) == 1 and is_rare(word) and word not in draft.own_words:
            passage, token = places[0]
            message = f"“{token[0]}” is unusual in a resolution: do you mean “{nearest(word)}”?"
            yield found(passage, token, message, like(nearest(word), token[0]))


@lru_cache(maxsize=2)
def _words(draft: Draft) -> dict[str, list[tuple[Passage, re.Match[str]]]]:
    """Return the words that no rule of spelling knows to be wrong, each with the places where it stands."""
    words: dict[str, list[tuple[Passage, re.Match[str]]]] = {}
    told = table("spellings.txt")
    for passage in draft.of(*SENTENCES):
        for token in small_words(passage):
            if (word := token[0].lower()) not in told and not with_ize(word):
                words.setdefault(word, []).append((passage, token))
    return words


@rule("WORD-04", Level.WARN, "unsafe", "measured: 0 in 254 adopted texts")
def contractions(draft: Draft) -> Iterator[Finding]:
    """“its” has no apostrophe, and a resolution has no short forms such as “don’t”.

    Bad: Recalling it’s resolution 70/1,
    Bad: Noting that the report isn’t available,
    Good: Recalling its resolution 70/1,
    """
    for passage, match in draft.matches(_CONTRACTION, *TEXT):
        wrong = match["wrong"]
        if not quoted(passage, match.start()):
            own = wrong.lower().startswith("it")
            message = "“its” has no apostrophe" if own else f"a resolution has no short forms: write “{wrong}” in full"
            yield found(passage, match, message, wrong[:2] + "s" if own else None, 1)


@rule("WORD-05", Level.WARN, "unsafe", "measured: 0 in 254 adopted texts")
def articles(draft: Draft) -> Iterator[Finding]:
    """“an” stands before the sound of a vowel, “a” before any other.

    Bad: Noting the need for a effective response,
    Bad: Noting the importance of an united effort,
    Good: Noting an hour of a European one-day meeting of a university, a one-time event and an 11-year term,
    """
    for passage, match in draft.matches(_ARTICLE):
        right = "an" if _VOWEL_SOUND.match(match["word"]) and not _ONE.match(match["word"]) else "a"
        if match["article"].lower() != right and match["word"] not in ("of", "and", "on", "or", "to", "in"):
            message = f"before “{match['word']}” stands “{right}”"
            yield found(passage, match, message, like(right, match["article"]), 1)


@rule("WORD-06", Level.WARN, "unsafe", "words that sound alike; measured: 0 in 254 adopted texts")
def confused(draft: Draft) -> Iterator[Finding]:
    """Words that sound alike are not confused: principle and principal, effect and affect, than and then.

    Bad: Noting that this was agreed in principal,
    Good: Noting that this was agreed in principle,
    """
    for wrong, right in section("spellings.txt", "confused").items():
        pattern = lazy(rf"(?<![\w-]){wrong}(?![\w-])")
        for passage, match in draft.matches(pattern, having=wrong):
            yield found(passage, match, f"“{wrong}” is “{right}”", right)


@rule("WORD-07", Level.WARN, "unsafe", "measured: 1 in 254 adopted texts")
def words_again(draft: Draft) -> Iterator[Finding]:
    """No group of words stands twice, nor a word with a capital the first time.

    Bad: Noting the report of the report of the Secretary-General,
    Bad: Noting the report. The the meeting was held,
    Good: Noting the report of the Secretary-General,
    """
    for passage, match in draft.matches(_GROUP):
        yield found(passage, match, f"“{match['words']}” stands twice", match["words"])
    for passage, match in draft.matches(_CAPITAL):
        if match["words"].lower() == match["second"]:
            end = match.end("second")
            yield Finding(passage, match.start(), end, f"“{match['second']}” stands twice", match["words"])


@rule("WORD-08", Level.WARN, source="measured: 0 in 238 adopted texts")
def paragraph_again(draft: Draft) -> Iterator[Finding]:
    """No paragraph stands twice in a section.

    Bad: Noting the report, / Recalling the first meeting of the group that was held in May 2024, / Recalling the first meeting of the group that was held in May 2024,
    Good: Noting the report, / Recalling the meeting that was held in May 2024,
    """  # noqa: E501
    first: dict[tuple[Role, str], Passage] = {}
    for passage in draft.of(*BODY, Role.HEADING, Role.ENACTING):
        if passage.role not in BODY:
            first = {}
        said = passage.words[len(passage.opening) :].strip(" ,;.:")
        if said.count(" ") >= _SHORTEST_AGAIN:
            before = first.setdefault((passage.role, said), passage)
            if before is not passage:
                yield whole(passage, f"this paragraph stands already as {before.name}")
