"""The sponsors line (guidelines for submission; measured on 123 lists of the eightieth session)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator
from functools import cache

from drafter.language import states
from drafter.language.facts.forms import TODO
from drafter.language.patterns import lazy
from drafter.model.nearest import nearest
from drafter.model.problems import Level
from drafter.rules.draft import Draft
from drafter.rules.passage import Finding, Passage, first_of, whole
from drafter.rules.registry import rule
from drafter.rules.wordlists import table

_LIKE = 0.65
"""The share of letters from which on a State is proposed, though it is not sure that it is meant."""

OBSERVER = "State of Palestine"
"""The observer State that sponsors drafts, printed after the Member States."""

_LINE = lazy(r"(?P<names>.+?):(?P<rest> .+)?")
_FORMS = lazy(
    r" ?(?:revised )?draft (?:resolution|decision)(?: [A-Z])?| ?amendments? to (?:revised )?draft resolution .+"
)
_OFFICER = lazy(
    r"(?:Revised )?[Dd]raft (?:resolution|decision)s?(?: [IVX]+)?(?: (?:submitted|proposed|recommended) by .+)?"
)
_GROUPS = lazy(
    r"Group of 77(?: and China)?|European Union|African Group|Group of African States|"
    r"Movement of Non-Aligned Countries|"
    r"League of Arab States|Organization of Islamic Cooperation|Alliance of Small Island States|Arab Group"
)


def names(draft: Draft) -> list[str]:
    """Return the names on the sponsors line, a State with “and” in its name as one.

    >>> _names("Antigua and Barbuda, Chad, Nigeria and Perugia")
    ['Antigua and Barbuda', 'Chad', 'Nigeria', 'Perugia']
    """
    line = draft.named("sponsors")
    match = _LINE.fullmatch(line.words) if line else None
    return _names(match["names"]) if match and TODO not in match["names"] else []


def _names(rest: str) -> list[str]:
    listed = []
    while rest:
        found = _state().match(rest)
        name = found[0] if found else re.split(r", (?:and )?| and ", rest)[0]
        listed.append(name.rstrip("*"))
        rest = re.sub(r"^\*?(?:, and |, | and )?", "", rest[len(name) :])
    return listed


@cache
def _state() -> re.Pattern[str]:
    """Return what finds a State at the head of a list, and not the Niger in Nigeria."""
    known = map(re.escape, (*states.names(), OBSERVER))
    return re.compile(rf"(?:{'|'.join(known)})(?=, | and |$|\*)")


def _line(draft: Draft) -> Passage | None:
    line = draft.named("sponsors")
    return None if line is None or _OFFICER.fullmatch(line.words) else line


@rule("SPON-01", source="measured: 245 of 245 drafts that States submit")
def form(draft: Draft) -> Iterator[Finding]:
    """The line is “States: draft resolution”.

    Bad: sponsors: Chad and Peru – Draft Resolution
    Good: sponsors: Chad and Peru: draft resolution
    Good: sponsors: Draft resolution submitted by the President of the General Assembly
    """
    line = _line(draft)
    if line is None:
        return
    match = _LINE.fullmatch(line.words)
    if not match or not _FORMS.fullmatch(match["rest"] or ""):
        yield whole(line, "the line is written “Chad and Peru: draft resolution”")


@rule("SPON-02", fix="unsafe", source="measured: all 123 lists of the eightieth session")
def order(draft: Draft) -> Iterator[Finding]:
    """Sponsors stand in English alphabetical order, each once; accents and brackets do not count.

    Bad: sponsors: Peru and Chad: draft resolution
    Good: sponsors: Costa Rica, Côte d’Ivoire, Tunisia and Türkiye: draft resolution
    """
    listed = [n for n in names(draft) if n != OBSERVER]
    line = draft.named("sponsors")
    right = list(states.in_order(tuple(listed)))
    if line and listed != right:
        wrong = next(a for a, b in zip(listed, right, strict=True) if a != b)
        yield first_of(line, wrong, f"the sponsors are not in alphabetical order: “{wrong}” stands too early")
    for name in sorted(n for n, times in Counter(listed).items() if times > 1):
        if line:
            yield first_of(line, name, f"“{name}” stands twice among the sponsors")


@rule("SPON-03", Level.WARN, source="measured: 15 of 16 lists of the eightieth session")
def observer_last(draft: Draft) -> Iterator[Finding]:
    """State of Palestine stands after the Member States.

    Bad: sponsors: Spain, State of Palestine and Sudan: draft resolution
    Good: sponsors: Spain, Sudan and State of Palestine: draft resolution
    """
    listed, line = names(draft), draft.named("sponsors")
    if line and OBSERVER in listed[:-1]:
        yield first_of(line, OBSERVER, f"“{OBSERVER}” stands last, after the Member States")


@rule("SPON-04", fix="safe", source="measured")
def no_serial_comma(draft: Draft) -> Iterator[Finding]:
    """“and” stands before the last sponsor, without a comma.

    Bad: sponsors: Chad, Fiji, and Peru: draft resolution
    Good: sponsors: Chad, Fiji and Peru: draft resolution
    """
    line = _line(draft)
    for match in re.finditer(r",(?= and )", line.words) if line else ():
        if line:
            yield Finding(
                line, match.start(), match.end(), "no comma stands before the “and” of a list of sponsors", ""
            )


@rule("SPON-05", fix="unsafe", source="Appendix A: the official short names")
def official_names(draft: Draft) -> Iterator[Finding]:
    """Sponsors have their official short names, without “the”.

    Bad: sponsors: Chad and Iran: draft resolution
    Bad: sponsors: Chad and Vietnam: draft resolution
    Good: sponsors: Chad and Iran (Islamic Republic of): draft resolution
    """
    line, known = _line(draft), (*states.names(), OBSERVER, "Bahamas (The)", "Holy See")
    for name in names(draft) if line else ():
        bare = name.removeprefix("the ").removeprefix("The ")
        if line and name not in known and not _GROUPS.fullmatch(bare):
            right = _official(bare, known)
            said = f"“{name}” is no official short name of a Member State{_instead(name, bare, right, known)}"
            yield first_of(line, name, said, right)


def _official(bare: str, known: Collection[str]) -> str | None:
    """Return the official short name that is meant by another one, as far as that can be told."""
    right = table("states-wrong.txt").get(bare) or (bare if bare in known else "")
    return right or states.near(bare, (OBSERVER,)) or None


def _instead(name: str, bare: str, right: str | None, known: Collection[str]) -> str:
    """Return what to write in the place of a name that is none, as the end of a sentence."""
    if ";" in name:
        return ": commas stand between the States of a list, for example [China, Cuba]"
    if right:
        return f": write “{right}”"
    if several := " or ".join(f"“{one}”" for one in states.all_near(bare, (OBSERVER,))):
        return f": is {several} meant?"
    return nearest(name, known, _LIKE) or ": look at the list of short names"


@rule("SPON-06", Level.WARN, source="measured: 37 drafts of the Group of 77 in the eightieth session")
def group(draft: Draft) -> Iterator[Finding]:
    """A State submits for a group, with an asterisk; the group stands in the note.

    Bad: sponsors: Group of 77 and China: draft resolution
    Bad: sponsors: Iraq*: draft resolution
    Good: sponsors: Iraq: draft resolution
    """
    line = _line(draft)
    star = line.words.find("*") if line else -1
    if line and star >= 0:
        yield Finding(
            line, star, star + 1, "this star has no note: in a skeleton, the group of a State stands under “on_behalf:”"
        )
    match = _GROUPS.search(line.words) if line else None
    if line and match:
        message = (
            f"“{match[0]}” does not sponsor: write the State that submits for it under “on_behalf:”, with the group"
        )
        yield Finding(line, match.start(), match.end(), message)


@rule("SPON-08", Level.WARN, "unsafe", "measured: 25 of 25")
def revised(draft: Draft) -> Iterator[Finding]:
    """The line of a revised draft says so.

    Bad: symbol: A/C.3/81/L.5/Rev.1 | sponsors: Chad and Peru: draft resolution
    Good: symbol: A/C.3/81/L.5/Rev.1 | sponsors: Chad and Peru: revised draft resolution
    """
    symbol, line = draft.named("symbol"), _line(draft)
    if symbol and line and "/Rev." in symbol.words and "evised" not in line.words:
        yield first_of(line, "draft", "a revised draft is a “revised draft resolution”", "revised draft")
