"""Spelling (Concise Oxford Dictionary, first form, with -ize). The words are lists in `data/spellings.txt`.

Proper names, quotations and italics are never touched (SPL-10): only words in small letters, and the opening.
"""

from __future__ import annotations

from collections.abc import Iterator

from drafter.language.patterns import lazy
from drafter.model.problems import Level
from drafter.rules.draft import Draft
from drafter.rules.passage import SENTENCES, Finding, found
from drafter.rules.registry import rule
from drafter.rules.wordlists import like, section

_FILE = "spellings.txt"
_ISE = lazy(r"(?P<stem>[a-z-]+)is(?P<end>e|es|ed|er|ers|ing|able|ation|ations|ational)")
_MACHINE = lazy(r"\b(?:computers?|software|devices?|algorithms?|electronic data|communications technology)\b")
_LY = lazy(
    r"\b(?P<adverb>environmentally|internationally|nationally|regionally|globally|locally|mutually|newly|highly|fully|"
    r"legally|economically|socially|politically|commonly|previously|widely|particularly|equally|rapidly|recently|"
    r"jointly|technologically|culturally|geographically|historically|adversely|severely|critically)-(?=[a-z])"
)


def _listed(draft: Draft, name: str) -> Iterator[Finding]:
    for wrong, right in section(_FILE, name).items():
        for passage, token in draft.vocabulary.get(wrong, ()):
            yield found(passage, token, f"“{token[0]}” is spelled “{like(right, token[0])}”", like(right, token[0]))


def _phrases(draft: Draft, name: str) -> Iterator[Finding]:
    for wrong, right in section(_FILE, name).items():
        pattern = lazy(rf"(?<![\w-]){wrong}(?![\w-])")
        for passage in draft.of(*SENTENCES):
            if wrong in passage.words:
                for match in pattern.finditer(passage.words):
                    yield found(passage, match, f"“{wrong}” is written “{right}”", right)


@rule("SPL-01", fix="safe", source="Editorial Manual, spelling; measured: 0 of the -ise forms in texts")
def ize(draft: Draft) -> Iterator[Finding]:
    """Verbs are spelled with -ize.

    Bad: Recognising the role of regional cooperation,
    Bad: Noting the organisation of a meeting,
    Good: Recognizing the Organisation for Economic Co-operation and Development,
    """
    for word, places in draft.vocabulary.items():
        if right := with_ize(word):
            for passage, token in places:
                instead = like(right, token[0])
                yield found(passage, token, f"“{token[0]}” is spelled “{instead}”", instead)


def with_ize(word: str) -> str:
    """Return a verb in -ise, or what is made of it, as it is spelled with -ize; "" for any other word.

    >>> with_ize("organisations"), with_ize("advise")
    ('organizations', '')
    """
    match = _ISE.fullmatch(word)
    listed = match and match["stem"].rpartition("-")[2] in section(_FILE, "stems of -ize")
    return f"{match['stem']}iz{match['end']}" if match and listed else ""


@rule("SPL-02", fix="safe", source="Concise Oxford Dictionary")
def never_ize(draft: Draft) -> Iterator[Finding]:
    """Some verbs are never spelled with -ize.

    Bad: 1. Requests the Secretary-General to advize States; / 2. Decides to meet.
    Good: 1. Requests the Secretary-General to advise States; / 2. Decides to meet.
    """
    yield from _listed(draft, "never -ize")


@rule("SPL-03", fix="safe", source="Concise Oxford Dictionary")
def yse(draft: Draft) -> Iterator[Finding]:
    """It is “analyse”.

    Bad: 1. Requests the Secretary-General to analyze the report; / 2. Decides to meet.
    Good: 1. Requests the Secretary-General to analyse the report; / 2. Decides to meet.
    """
    yield from _listed(draft, "-yse")


@rule("SPL-04", fix="safe", source="Concise Oxford Dictionary; 77/338, 79/332")
def british(draft: Draft) -> Iterator[Finding]:
    """Spelling is British: labour, centre, defence, fulfil.

    Bad: Noting the role of labor and the center of defense,
    Good: Noting the role of labour and the World Trade Center,
    """
    yield from _listed(draft, "british")


@rule("SPL-05", fix="safe", source="measured: programme 54, program 0")
def programme(draft: Draft) -> Iterator[Finding]:
    """It is “programme”, “acknowledgement”, “ageing”; a computer has a program.

    Bad: Noting the program of work,
    Good: Noting the programme of work and the computer program,
    """
    for finding in _listed(draft, "programme"):
        if not finding.passage.words.endswith("computer ", 0, finding.start):
            of_machine = _MACHINE.search(finding.passage.words)
            yield finding._replace(level=Level.HINT, instead=None) if of_machine else finding


@rule("SPL-06", Level.WARN, "safe", "measured: cooperation 6,416, co-operation 0; before session 65 some have a hyphen")
def one_word(draft: Draft) -> Iterator[Finding]:
    """Some words are written as one: cooperation, subregional, socioeconomic, peacekeeping.

    Bad: Noting the co-operation with sub-regional bodies,
    Good: Noting the cooperation with subregional bodies,
    """
    yield from _listed(draft, "one word")


@rule("SPL-07", Level.WARN, "safe", "measured: capacity-building 1,390 against 7")
def hyphen(draft: Draft) -> Iterator[Finding]:
    """Some words have a hyphen: counter-terrorism, capacity-building, decision-making, well-being.

    Bad: Noting the role of counterterrorism and capacity building,
    Good: Noting the role of counter-terrorism and capacity-building,
    """
    yield from _listed(draft, "hyphen")
    yield from _phrases(draft, "two words")


@rule("SPL-08", Level.WARN, "safe", "measured: 419 against 0")
def sub_item(draft: Draft) -> Iterator[Finding]:
    """It is “sub-item”.

    Bad: 1. Decides to include the subitem; / 2. Requests a report.
    Good: 1. Decides to include the sub-item; / 2. Requests a report.
    """
    yield from _listed(draft, "sub-item")


@rule("SPL-09", Level.WARN, "safe", "Correspondence Manual")
def no_hyphen_after_ly(draft: Draft) -> Iterator[Finding]:
    """An adverb in -ly has no hyphen.

    Bad: Noting the environmentally-sustainable use of water,
    Good: Noting the environmentally sustainable use of water,
    """
    for passage, match in draft.matches(_LY, having="ly-"):
        yield found(passage, match, f"“{match['adverb']}” has no hyphen after it", f"{match['adverb']} ")
