"""Numbers in the text (Editorial Manual, numbers; NUM-01 to NUM-06)."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.language.numbers import cardinal, ordinal
from drafter.language.patterns import lazy
from drafter.language.symbols import links
from drafter.model.problems import Level
from drafter.rules.draft import Draft
from drafter.rules.passage import BODY, Finding, found
from drafter.rules.registry import rule

_COUNTED = "States|Member States|countries|meetings|sessions|organizations|Governments|bodies|committees|members"
_NUMBERED_THINGS = "".join(f"(?<!{thing} )" for thing in ("nnex", "rticle", "ection", "hapter", "art", "oal", "hase"))
"""What has a number of its own: “the annex 2 States” of a treaty."""
_SMALL = lazy(rf"(?<![\d./–-])(?<!\d ){_NUMBERED_THINGS}\b(?P<wrong>[2-9])(?= (?:{_COUNTED})\b)")
_LARGE = lazy(rf"\b(?P<wrong>ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty)(?= (?:{_COUNTED})\b)")
_WORDS = {cardinal(n): n for n in (*range(10, 16), 20, 30)}
_ORDINAL = lazy(
    r"\b(?P<wrong>(?P<number>\d{1,3})(?:st|nd|rd|th)) "
    r"(?P<what>(?:regular |special |annual |ordinary )?session|meeting|anniversary|"
    r"(?:[A-Z][\w’-]+ ){0,4}(?:Conference|Summit|Congress|Forum)\b)"
)
_BARE = lazy(
    r"\b(?:the|its|their) (?P<wrong>\d{1,2}) (?:(?:regular|special|annual|ordinary|resumed|plenary|ministerial) )?"
    r"(?:session|meeting|conference|summit|congress|anniversary)\b(?![- ](?:days?|hours?|weeks?|rooms?|records?|"
    r"documents?|papers?|reports?|services?|facilities|officers?|participants?)\b)"
)
"""A number that has lost its ordinal: “the 36 session”."""
_TWICE = lazy(r"\b(?P<wrong>(?:[a-z]+-)?(?:first|second|third|[a-z]{2,}th)(?:st|nd|rd|th))\b")
_IN_FIGURES = 100
"""From here on ordinals are in figures: “at its 309th meeting”."""

_ASSEMBLY = lazy(r"Assembly[^,;.]{0,25} $")
_PERCENT = lazy(r"(?<![\d.,])(?P<number>\d[\d.,]*+) ?(?P<wrong>%|percent\b|pct\b)")
_MILLIONS = lazy(
    r"(?<![\d,.$])(?P<wrong>(?P<number>\d{1,3}(?:,\d(?=00,000)|(?=,000,000)))(?:00,000|,000,000))(?![\d,])"
    r"(?! (?:[A-Z]\w+ ){0,2}(?:dollars|euros?|francs|pounds|yen)\b)"
)
_BLANK = lazy(r"(?<![\d/.–-])\b(?P<wrong>\d{1,3}(?: \d{3})+)\b(?! ?\(|/|[A-Z]| (?:January|February|March|April))")
_POINT = lazy(r"(?<![\w.,/–-])(?P<wrong>[1-9]\d{0,2}(?:\.\d00|(?:\.\d{3}){2,}))(?![\w.,/–-]*\d)(?! per cent)")
_FRACTION = lazy(r"(?<![\d/\w])(?P<wrong>[12]/[345])(?= (?:of(?! \d)|majority)\b)")
_NUMBERED = lazy(
    r"\b(?:[Rr]esolution|[Dd]ecision|[Aa]rticle|[Pp]aragraph|[Ss]ection|[Aa]nnex|[Rr]ule|No\.|vol\.)s?"
    r"(?: [\d/]+(?:,| and| to| or))* $"
)
"""What a number is counted among: it is the name of something then, no quantity."""

_FRACTIONS = {"1/3": "one third", "2/3": "two thirds", "1/4": "one quarter", "1/5": "one fifth", "2/5": "two fifths"}


@rule("NUM-01", Level.HINT, "unsafe", "Editorial Manual; measured for States, countries, meetings")
def small_numbers(draft: Draft) -> Iterator[Finding]:
    """One to nine are written in words, 10 and more in figures.

    Bad: Noting that 8 States have signed,
    Bad: Noting that twenty States have signed,
    Good: Noting that eight States and 20 organizations have signed, / Noting the remaining nine annex 2 States,
    """
    for passage, match in draft.matches(_SMALL, *BODY):
        right = cardinal(int(match["wrong"]))
        yield found(passage, match, f"a number below 10 is written in words: “{right}”", right, 1)
    for passage, match in draft.matches(_LARGE, *BODY):
        right = str(_WORDS[match["wrong"]])
        yield found(passage, match, f"a number from 10 is written in figures: {right}", right, 1)


@rule("NUM-02", fix="safe", source="measured; other bodies have “103rd session”")
def ordinals(draft: Draft) -> Iterator[Finding]:
    """Sessions, meetings and anniversaries have their ordinal in words.

    Bad: 1. Requests a report to the General Assembly at its 81st session; / 2. Decides to meet.
    Bad: Welcoming the 80th anniversary of the founding of the United Nations,
    Bad: Welcoming the 4th United Nations Ocean Conference,
    Good: Welcoming the twenty-fourth meeting of the Council,
    """
    for passage, match in draft.matches(_ORDINAL, *BODY):
        if int(match["number"]) >= _IN_FIGURES:
            continue
        before = passage.words[max(match.start() - 45, 0) : match.start()]
        own = _ASSEMBLY.search(before) or (match["what"] == "anniversary" and "United Nations" in passage.words)
        right = ordinal(int(match["number"]))
        level = None if own else Level.HINT
        start, end = match.span("wrong")
        yield Finding(
            passage, start, end, f"the ordinal is written in words: “{right}”", right if own else None, level=level
        )


@rule("NUM-10", Level.ERROR, source="no adopted text has one", lasting=False)
def bare_numbers(draft: Draft) -> Iterator[Finding]:
    """A session, meeting or anniversary has an ordinal, and no bare number.

    Bad: Welcoming the 36 session of the Committee on Fisheries,
    Bad: Welcoming the thirty-sixthth session of the Committee on Fisheries,
    Good: Welcoming the thirty-sixth session of the Committee on Fisheries,
    Good: Welcoming the 36 sessions of the Committee on Fisheries, / Noting the 10 meeting days of the Committee,
    """
    for passage, match in draft.matches(_BARE, *BODY):
        right = ordinal(int(match["wrong"]))
        yield found(passage, match, f"an ordinal stands here: “{right}”, as {{{{ … | ordinal }}}} prints it")
    for passage, match in draft.matches(_TWICE, *BODY):
        yield found(passage, match, f"“{match['wrong']}” has two endings: {{{{ … | ordinal }}}} prints the whole word")


@rule("NUM-04", fix="safe", source="Editorial Manual; measured: 898 “per cent”, 0 “%”")
def per_cent(draft: Draft) -> Iterator[Finding]:
    """It is “15 per cent”, in two words.

    Bad: Noting that 15% of the population lives there,
    Bad: Noting that 15 percent of the population lives there,
    Good: Noting that 15 per cent of the population lives there,
    """
    for passage, match in draft.matches(_PERCENT, *BODY):
        start = match.end("number")
        yield Finding(passage, start, match.end(), f"write “{match['number']} per cent”", " per cent")


@rule("NUM-05", Level.WARN, "unsafe", "Editorial Manual")
def large_numbers(draft: Draft) -> Iterator[Finding]:
    """Thousands have a comma, millions are “4.5 million”.

    Bad: Noting that 4,500,000 people live there,
    Bad: Noting that 22 000 people live there,
    Bad: Noting that 23.000 people live there,
    Good: Noting that 600,000 people live there at a cost of 836,500,000 Swiss francs,
    Good: Noting that 4.5 million people and 22,000 prisoners live there,
    """
    for passage, match in draft.matches(_MILLIONS, *BODY, having="00,000"):
        million = f"{match['number'].replace(',', '.')} million"
        yield found(passage, match, f"write “{million}”", million, 1)
    for passage, match in draft.matches(_BLANK, *BODY):
        if _NUMBERED.search(passage.words, 0, match.start()):
            continue
        right = match["wrong"].replace(" ", ",")
        yield found(passage, match, f"thousands have a comma: {right}", right, 1)
    for passage, match in draft.matches(_POINT, *BODY):
        if not _NUMBERED.search(passage.words, 0, match.start()):
            right = match["wrong"].replace(".", ",")
            yield found(passage, match, f"thousands have a comma: {right}, if that is meant", group=1)


@rule("NUM-06", Level.WARN, "unsafe", "Editorial Manual")
def fractions(draft: Draft) -> Iterator[Finding]:
    """Fractions are written in words.

    Bad: Noting that 2/3 of the States have signed,
    Good: Recalling Human Rights Council resolution 2/3 of 27 November 2006,
    Good: Noting that two thirds of the States have signed,
    """
    for passage, match in draft.matches(_FRACTION, *BODY, having="/"):
        cited = any(start <= match.start() < end for start, end, _ in links(passage.words))
        if not cited and not _NUMBERED.search(passage.words, 0, match.start()):
            right = _FRACTIONS.get(match["wrong"])
            written = f": “{right}”" if right else ", as “two thirds”"
            yield found(passage, match, f"a fraction is written in words{written}", right, 1)
