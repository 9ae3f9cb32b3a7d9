"""Marks of the negotiation, and what must be gone before a draft is submitted (NEG-02 to NEG-12)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from drafter.language.facts.tables import EVENTS
from drafter.language.open_wordings import odd_choices, open_wordings
from drafter.language.organs import VOTE
from drafter.language.patterns import lazy
from drafter.language.square_brackets import meant_state, square_brackets, unpaired
from drafter.model.problems import Level
from drafter.rules.draft import Draft
from drafter.rules.passage import BODY, TEXT, Finding, Role, found
from drafter.rules.registry import rule
from drafter.skeleton.todo.missing import PLACEHOLDER

_ANYWHERE = (*TEXT, Role.TITLE, Role.HEADING)
LABEL = lazy(r"(?<![\w/])(?P<wrong>(?:PP|OP) ?\d{1,3}(?: ?(?:bis|ter|quater|alt)\b)?\.? ?[:.–-]? ?)")
"""A label of the negotiation: PP4, OP2 bis."""

_BRACED = lazy(r"\{[^{}]*\}?|\}")
_ASKED = lazy(
    r"(?:(?P<open>[<«%$@]) ?)?(?<![\w./])(?P<name>[a-z][a-z0-9_]*)"
    r"(?(open)(?:\.(?P<of>[a-z_]+))?|\.(?P<field>[a-z_]+))(?!\w|\.\w)[>»%]?"
)
"""A name as other programs have it in a text: `<place>`, `%place%`, `forum.place`."""
_FOREIGN = lazy(
    r"</?[a-z]+\d?(?: [^<>]*)?/?>|&(?:[a-z]{2,6}|#\d+);"
    r"|(?<![\w/._-])_(?=[a-z])|(?<=[a-z])_(?![\w./-])|~~|`|\\[a-z]+(?!\w)"
    r"|(?<!\S)\*(?=[A-Za-z])"
)
"""Marks of HTML, Markdown and TeX, and the star of italics that are not closed."""
_STATUS = lazy(
    r"agreed ad ref(?:erendum|\.)?|Agreed ad ref(?:erendum|\.)?|agreed language\b|"
    r"placement to be (?:decided|confirmed)|"
    r"TB[CD]\b|tb[cd]\b|t\.b\.[cd]\.|to be confirmed\b|closed\]|text to follow\b|/XX+\b|XXXX+\b|xx+\b|\?\?+|……+"
)


@rule("NEG-02", fix="unsafe", source="Editorial Manual; practice of negotiation")
def paragraph_labels(draft: Draft) -> Iterator[Finding]:
    """The labels PP and OP belong to the negotiation, not to the text.

    Bad: PP4. Recalling its resolution 70/1,
    Bad: Recalling, as in OP2 bis, its resolution 70/1,
    Good: Recalling its resolution 70/1,
    """
    for passage, match in draft.matches(LABEL, *_ANYWHERE):
        yield found(passage, match, f"take the label “{match['wrong'].strip()}” out before submission", "", 1)


@rule("NEG-03", Level.HINT, source="Editorial Manual: brackets go when agreement is reached")
def brackets(draft: Draft) -> Iterator[Finding]:
    """Square brackets mark words that are not agreed.

    While a text is negotiated they are as they should be, so each place is a hint, wordings side by side together;
    `drafter todo` lists them with their names. At submission none may be left.

    Bad: Recalling the [important] report,
    Bad: Recalling the [EU: important] report,
    Bad: Recalling the [important [new – Chad] – Norway] [recent – Chile] report,
    Good: Recalling the important report,
    """
    several = (passage for passage in draft.of(*_ANYWHERE, Role.CELL) if not VOTE.fullmatch(passage.words))
    for passage in several:
        for place in open_wordings(passage.words):
            message = "not agreed yet: settle the words and take the brackets out before submission"
            yield Finding(passage, place[0].start, place[-1].end, message)


@rule("NEG-09", Level.WARN, source="practice of negotiation: a choice is between different words of different sides")
def choices(draft: Draft) -> Iterator[Finding]:
    """Of wordings side by side each has words of its own, and nobody wants two of them.

    Who wants words out writes that: `[the words – Norway to delete]`.

    Bad: Recalling the [important – Chad] [important – Egypt] report,
    Bad: Recalling the [important – Chad] [recent – Chad] report,
    Bad: Recalling the [EU: ] report,
    Good: Recalling the important report,
    """
    for passage in draft.of(*_ANYWHERE, Role.CELL):
        for one, why in odd_choices(passage.words):
            yield Finding(passage, one.start, one.end, f"{why}: look what is meant")


@rule("NEG-07", source="practice of negotiation: a bracket that is not closed leaves open which words are not agreed")
def open_brackets(draft: Draft) -> Iterator[Finding]:
    """A square bracket that opens is closed in the same paragraph, and the other way round.

    One may stand inside another. What covers several paragraphs has brackets in each, since paragraphs move.

    Bad: Recalling the [important report,
    Bad: Recalling the [important [new] report,
    Bad: Recalling the important] report,
    Good: Recalling the important report,
    """
    for passage in draft.of(*_ANYWHERE):
        for position in unpaired(passage.words):
            opens = passage.words[position] == "["
            message = f"this square bracket {'is not closed in its paragraph' if opens else 'was not opened'}"
            yield Finding(passage, position, position + 1, message)


@rule("NEG-08", Level.WARN, "unsafe", "official short names of the Member States")
def names_in_brackets(draft: Draft) -> Iterator[Finding]:
    """Who wants words in brackets is a State or a group, written as it is called.

    The names stand after a dash before the end, `[strengthen – Norway, Chile]`, or before a colon, `[EU: strengthen]`.
    Only a name that is nearly that of a State is told; groups are not looked up.

    Bad: Recalling the [important – Noway, Chile] report,
    Bad: Recalling the [Argentinia: important] report,
    Good: Recalling the important report,
    """
    for passage in draft.of(*_ANYWHERE):
        for position, name in (named for one in square_brackets(passage.words) for named in one.names):
            if state := meant_state(name):
                message = f"there is no State “{name}”: is it {state}?"
                yield Finding(passage, position, position + len(name), message, state)


@rule("NEG-06", source="guidelines for submission")
def marks_of_negotiation(draft: Draft) -> Iterator[Finding]:
    """Remarks on the state of the negotiation go before submission.

    Bad: Recalling the report, agreed ad ref,
    Bad: Recalling its resolution 81/XX,
    Good: Recalling the report,
    """
    for passage, match in draft.matches(_STATUS, *BODY, Role.TITLE, Role.NOTE):
        yield found(passage, match, f"“{match[0]}” is a remark of the negotiation: take it out before submission")


@rule("NEG-10", source="measured: no brace in 254 issued texts")
def single_braces(draft: Draft) -> Iterator[Finding]:
    """A fact stands between two braces on each side; one alone is printed as it is.

    Bad: Recalling the {important} report,
    Good: Recalling the important report,
    """
    for passage, match in draft.matches(_BRACED, *_ANYWHERE, Role.CELL):
        yield found(passage, match, "a brace is printed as it stands: a fact has two on each side, {{ name | form }}")


@rule("NEG-11", source="no text has the name of a value in it")
def names_of_facts(draft: Draft) -> Iterator[Finding]:
    """A fact that a text asks for stands between two braces; else its name is printed.

    Bad: facts: {events: {forum: {place: Osh}}} | preamble: [{Noting: "the forum in <forum.place>"}]
    Bad: facts: {events: {forum: {place: Osh}}} | preamble: [{Noting: "the forum in forum.place"}]
    Good: facts: {events: {forum: {place: Osh}}} | preamble: [{Noting: "the forum in {{ forum.place }}"}]
    """
    skeleton = draft.skeleton
    known = {**skeleton.facts, **skeleton.tables.get(EVENTS, {})} if skeleton else {}
    for passage, match in draft.matches(_ASKED, *_ANYWHERE, Role.CELL) if known else ():
        value, field = known.get(match["name"]), match["of"] or match["field"]
        if field in value if isinstance(value, Mapping) and field else value is not None and not field:
            name = ".".join(filter(None, (match["name"], field)))
            yield found(passage, match, f"“{name}” is printed as it stands: write {{{{ {name} }}}}")


@rule("NEG-12", Level.WARN, source="measured: none in 263 adopted texts")
def marks_of_other_programs(draft: Draft) -> Iterator[Finding]:
    r"""Marks by which other programs make words bold, slanted or struck are printed as they stand.

    Bad: Noting the <b>whole</b> report,
    Bad: Noting the _whole_ report,
    Bad: Noting the \*whole report,
    Good: Noting the whole report,
    """
    for passage, match in draft.matches(_FOREIGN, *_ANYWHERE, Role.CELL):
        yield found(passage, match, f"“{match[0]}” is printed as it stands: take it out; for italics write *…*")


@rule("NEG-13", Level.WARN, source="measured: 1 of 9,341 paragraphs of 204 texts has bold words")
def bold_words(draft: Draft) -> Iterator[Finding]:
    """The words of a paragraph are not bold: what two stars stand around is.

    Bad: Noting the **whole** report,
    Good: Noting the whole report,
    """
    for passage in draft.of(*TEXT):
        for start, end in passage.bold:
            said = "these words are printed bold, which no resolution has: take the two stars on each side out"
            yield Finding(passage, start, end, f"{said}; for italics write *…*")


@rule("MAST-02", Level.HINT, source="numbers are the Secretariat’s to give", lasting=False)
def placeholders(draft: Draft) -> Iterator[Finding]:
    """What is not known yet is marked TODO, or with a blank; each is listed until it is filled in.

    Bad: symbol: A/81/L.__ | date: TODO
    Good: symbol: A/81/L.5 | date: 28 August 2027
    """
    for passage in draft.passages if draft.skeleton is None else ():
        for match in PLACEHOLDER.finditer(passage.words):
            yield found(passage, match, f"{passage.name}: still to be filled in")
