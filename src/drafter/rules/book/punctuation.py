"""Punctuation and typography (Editorial Manual, punctuation; measured on 1,202 issued texts)."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.language import states
from drafter.language.patterns import lazy
from drafter.language.symbols import NUMBER
from drafter.model.problems import Level
from drafter.rules.draft import Draft
from drafter.rules.passage import BODY, SENTENCES, TEXT, Finding, Role, found
from drafter.rules.registry import rule
from drafter.rules.within import is_level
from drafter.rules.wordlists import quoted

_SERIAL = lazy(r"(?<![\w’-])[a-z][\w’-]++, [a-z][\w’-]++(?P<wrong>,) (?:and|or) [a-z][\w’-]++(?=[,;.]|$)")
_STRAIGHT = lazy(r'"(?P<inside>[^"]*)"')
_SINGLE = lazy(r"(?<!\w)‘(?P<inside>[^‘’]+)’(?!\w)")
_INSIDE = lazy(r"(?P<mark>[,;])”(?!\w)")
_STOP = lazy(r"(?<=[a-z])\.”(?=[,;.]?$)")
_TITLED = lazy(r"\b(?P<wrong>titled|named) “")
_APOSTROPHE = lazy(r"(?<=\w)'(?=\w)|(?<=s)'(?= )")
_DASH = lazy(r" ?— ?| - |(?<=[a-z])--(?=[a-z])")
_UNPAIRED = lazy(
    rf"\b(?P<wrong>that in) (?:its|the) (?:above-mentioned )?resolution (?:{NUMBER.pattern})(?: of \d+ \w+ \d{{4}})?, "
)
_CITY = lazy(
    r"\bheld (?:in|at) [A-ZÀ-Ý][\w’-]+(?: [A-Z][\w’-]+)?, (?P<state>[A-Z][\w’ ()-]+?)(?P<wrong>) (?:on|from|in) \d"
)
_BEFORE = lazy(r"(?<! )(?:(?P<wrong> +)(?P<mark>[,;:])(?= |$)|(?P<wrong2> +)\.(?=$| [A-Z]))")
_AFTER = lazy(r"(?<=[a-z])(?P<mark>[,;])(?=[A-Za-z“])")
_TWICE = lazy(r",,|;;|(?<!\.)\.\.(?!\.)|,;|;,|,\.$|;\.$|  +")
_LINE_END = lazy(r"(?<![\w-])(?P<first>[a-z]{2,})(?P<wrong>- )(?!(?:and|or|nor|to|but|as|versus)\b)(?P<second>[a-z]+)")
_WORD_TWICE = lazy(r"\b(?P<word>[a-z]+) (?P=word)\b(?!-)")
_ALLOWED_TWICE = frozenset(("had", "that"))
_INTER_ALIA = lazy(r"(?P<before>.?) ?\binter alia\b ?(?P<after>.?)")


@rule("PUN-01", Level.HINT, "unsafe", "measured: 24,504 simple lists against 124")
def serial_comma(draft: Draft) -> Iterator[Finding]:
    """No comma stands before “and” in a simple list.

    Bad: Noting the lack of food, water, and health,
    Good: Noting the lack of food, water and health,
    """
    for passage, match in draft.matches(_SERIAL):
        yield found(passage, match, "no comma stands before “and” or “or” in a simple list", "", 1)


@rule("PUN-02", Level.WARN, "safe", "measured")
def curly_marks(draft: Draft) -> Iterator[Finding]:
    """Quotation marks are double and curly; single ones stand inside double ones.

    Bad: Recalling the "Shanghai spirit",
    Bad: Recalling the ‘Shanghai spirit’,
    Bad: Recalling the “Shanghai spirit,
    Good: Recalling the “Shanghai spirit”,
    """
    for pattern, mark in ((_STRAIGHT, '"'), (_SINGLE, "‘")):
        for passage, match in draft.matches(pattern, having=mark):
            if is_level(passage.words, "“", "”", match.start()):
                yield found(passage, match, "quotation marks are double and curly: “…”", f"“{match['inside']}”")
    for passage in draft.of(*BODY, Role.TITLE):
        if passage.words.count('"') % 2:
            start = passage.words.rfind('"')
            yield Finding(passage, start, start + 1, "this straight quotation mark has no other one: write “…”")
        if passage.words.count("“") > passage.words.count("”") and passage.ending != ":":
            start = passage.words.rfind("“")
            yield Finding(passage, start, start + 1, "this quotation mark is not closed")


@rule("PUN-03", fix="unsafe", source="measured: 2,980 outside, 22 inside")
def marks_outside(draft: Draft) -> Iterator[Finding]:
    """Comma, semicolon and full stop stand after the closing quotation mark.

    Bad: Recalling the “Shanghai spirit,” and the report,
    Good: Recalling the “Shanghai spirit”, and the report,
    """
    for passage, match in draft.matches(_INSIDE, having="”"):
        yield found(passage, match, f"the “{match['mark']}” stands after the quotation mark", f"”{match['mark']}")
    for passage, match in draft.matches(_STOP, *BODY, having=".”"):
        yield Finding(passage, match.start(), match.end(), "the full stop stands after the quotation mark",
                      level=Level.HINT)  # fmt: skip


@rule("PUN-04", Level.WARN, "unsafe", "measured: 2,450 “entitled”, 2 “titled”")
def entitled(draft: Draft) -> Iterator[Finding]:
    """An item, a report, an initiative is “entitled”.

    Bad: Recalling the item titled “Peace”,
    Good: Recalling the item entitled “Peace”,
    """
    for passage, match in draft.matches(_TITLED, having="ed “"):
        if match["wrong"] == "titled":
            yield found(passage, match, "it is “entitled”", "entitled", 1)


@rule("PUN-05", Level.WARN, "safe", "measured: 0 straight ones in 1,202 texts")
def curly_apostrophe(draft: Draft) -> Iterator[Finding]:
    """The apostrophe is curly.

    Bad: Noting the Organization's role,
    Good: Noting the Organization’s role,
    """
    for passage, match in draft.matches(_APOSTROPHE, *TEXT, having="'"):
        yield found(passage, match, "the apostrophe is curly: ’", "’")


@rule("PUN-07", Level.WARN, "unsafe", "measured: 0 em dashes in 1,202 texts, 2 in 87 of sessions 42 to 79")
def no_em_dash(draft: Draft) -> Iterator[Finding]:
    """There is no long dash, nor a hyphen between spaces.

    Bad: Noting the report — and the meeting,
    Bad: Noting the report - and the meeting,
    Good: Noting the report – and the meeting,
    """
    for passage, match in draft.matches(_DASH, *BODY):
        if quoted(passage, match.start()):
            continue
        yield found(passage, match, "there is no such dash in a resolution: use commas, or “–” for a range", " – ")


@rule("PUN-08", Level.WARN, "unsafe", "measured: 23 against 0; corrected from 77/338 to 79/332")
def paired_commas(draft: Draft) -> Iterator[Finding]:
    """An inserted phrase has a comma on both sides.

    Bad: Recalling that in its resolution 71/14, it noted the report,
    Good: Recalling that, in its resolution 71/14, it noted the report,
    """
    for passage, match in draft.matches(_UNPAIRED, having="that in "):
        yield found(passage, match, "a comma is missing after “that”", "that, in", 1)


@rule("PUN-10", Level.HINT, "unsafe", "77/338, 79/332")
def city_and_country(draft: Draft) -> Iterator[Finding]:
    """The country after a city stands between commas.

    Bad: Noting the meeting held in Astana, Kazakhstan on 4 July 2024,
    Good: Noting the meeting held in Astana, Kazakhstan, on 4 July 2024,
    """
    names = frozenset(states.names())
    for passage, match in draft.matches(_CITY, having="held "):
        if match["state"] in names:
            position = match.end("state")
            yield Finding(passage, position, position, f"a comma is missing after “{match['state']}”", ",")


@rule("PUN-13", fix="safe", source="Correspondence Manual")
def spaces(draft: Draft) -> Iterator[Finding]:
    """One space stands after a mark and none before it; no mark stands twice.

    Bad: Noting the report , and the meeting,
    Bad: Noting the report,and the meeting,
    Bad: Noting the report,, and the meeting,
    Good: Noting the report, and the meeting,
    """
    for passage, match in draft.matches(_BEFORE, *BODY, *SENTENCES[2:]):
        group = 1 if match["wrong"] else 3
        yield found(passage, match, "no space stands before this mark", "", group)
    for passage, match in draft.matches(_AFTER):
        yield found(passage, match, "a space stands after this mark", f"{match['mark']} ")
    for passage, match in draft.matches(_TWICE):
        right = " " if match[0].isspace() else match[0][-1] if match.end() == len(passage.words) else match[0][0]
        yield found(passage, match, "this mark stands twice", right)


@rule("PUN-14", Level.WARN, "unsafe", "measured: 1,938 of 1,939 in roman type, 1,974 of 2,045 between commas")
def inter_alia(draft: Draft) -> Iterator[Finding]:
    """“inter alia” is in roman type, between commas.

    Bad: Recalling that, *inter alia*, it met,
    Bad: Recalling that it inter alia met,
    Good: Recalling that, inter alia, it met,
    """
    for passage, match in draft.matches(_INTER_ALIA, *BODY, having="inter alia"):
        start = match[0].find("inter alia") + match.start()
        if any(s <= start < e for s, e in passage.italics if s):
            yield Finding(passage, start, start + 10, "“inter alia” is in roman type")
        elif match["after"] not in (",", ")", "(") and not any(p == start + 10 for p, _ in passage.marks):
            yield Finding(passage, start, start + 10, "“inter alia” stands between commas", level=Level.HINT)


@rule("WORD-01", Level.WARN, "unsafe", "a slip of the pen that no spelling checker of the house list finds")
def word_twice(draft: Draft) -> Iterator[Finding]:
    """No word stands twice.

    Bad: Noting the the report,
    Good: Noting that that report had had its time,
    """
    for passage, match in draft.matches(_WORD_TWICE):
        if match["word"] not in _ALLOWED_TWICE:
            yield found(passage, match, f"“{match['word']}” stands twice", match["word"])


@rule("PUN-20", Level.WARN, source="measured: no hyphen ends a word before another one than “and” in 103 texts")
def hyphen_of_a_line_end(draft: Draft) -> Iterator[Finding]:
    """No hyphen of a line end is left in a pasted text.

    Bad: Noting the need to co- operate,
    Good: Noting the need to cooperate in the short- and long-term,
    """
    for passage, match in draft.matches(_LINE_END, *TEXT, Role.TITLE, Role.HEADING, Role.CELL):
        first, second = match["first"], match["second"]
        said = f"the hyphen of a line end was pasted: write “{first}{second}” or “{first}-{second}”"
        yield found(passage, match, said)
