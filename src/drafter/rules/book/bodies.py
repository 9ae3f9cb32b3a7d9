"""Which organ adopts a text, which committee it goes to, whether it is adopted: the names in the head of a skeleton."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.language import organs
from drafter.language.facts.forms import TODO
from drafter.language.patterns import lazy
from drafter.language.symbols import NUMBER
from drafter.model.nearest import nearest
from drafter.model.problems import Level
from drafter.rules.draft import Draft
from drafter.rules.passage import Finding, whole
from drafter.rules.reading_order import of_value
from drafter.rules.registry import rule

_NUMBERED = lazy(r"A/C\.([1-6])/")
_TEXT = lazy(rf"(?:{NUMBER.pattern})(?:-[A-Z])?|[A-Z]{{1,5}}/\S.*|TODO")
_PLENARY = lazy(r"A/\d+/L\.")
_ORGANS = (organs.ASSEMBLY, *organs.BESIDE_ASSEMBLY)
_NEAR = 0.8
"""The share of letters from which on a name is taken for a slip of one that is known."""


@rule("MAST-16", source="measured: every draft with a symbol A/C.1 to A/C.6 prints the name of its Main Committee")
def committee(draft: Draft) -> Iterator[Finding]:
    """The committee is a Main Committee by its name in full, and that of the symbol.

    Bad: document: {session: 81, symbol: A/C.2/81/L.5, committee: Secnd Committee}
    Bad: document: {session: 81, symbol: A/C.2/81/L.5, committee: Third Committee}
    Bad: document: {session: 81, symbol: A/81/L.5, committee: Third Committee}
    Good: document: {session: 81, symbol: A/C.2/81/L.5, committee: Second Committee}
    """
    head = draft.skeleton.document if draft.skeleton else None
    if not head or not head.committee or head.is_adopted or not head.in_assembly or TODO in head.committee:
        return
    line = of_value("document", head.committee)
    if numbered := _NUMBERED.match(head.symbol):
        right = organs.MAIN_COMMITTEES[int(numbered[1]) - 1]
        if head.committee != right:
            yield whole(line, f"{numbered[0]} is the symbol of the {right}: write “{right}”", right)
    elif _PLENARY.match(head.symbol):
        yield whole(line, f"the symbol {head.symbol} is of a draft for the plenary, which goes to no committee")


@rule("MAST-17", Level.WARN, source="the names of the organs")
def organ(draft: Draft) -> Iterator[Finding]:
    """The organ has its name in full, and opens the text itself.

    Bad: document: {session: 81, organ: General Asembly}
    Bad: document: {session: 81} | enacting: The Security Council | preamble: [{Noting: it}]
    Good: document: {session: 81, organ: General Assembly} | preamble: [{Noting: it}]
    """
    skeleton = draft.skeleton
    name = skeleton.document.organ if skeleton else ""
    if skeleton and name not in _ORGANS and (hint := nearest(name, _ORGANS, _NEAR)):
        yield whole(of_value("document", name), f"there is no organ “{name}”{hint}")
    for section in (skeleton.body, *skeleton.sections) if skeleton else ():
        bare = re.sub(r"^The |[,:.]+$", "", section.enacting)
        if bare in _ORGANS and bare != name:
            said = f"“{name}” adopts this text by “organ:”, so “The {name},” opens it: take “enacting:” out"
            yield whole(of_value("enacting", section.enacting), said)


@rule("MAST-18", source="a resolution has a number from its adoption on")
def kind(draft: Draft) -> Iterator[Finding]:
    """What is adopted has its number or the day of its adoption; anything else is a draft.

    Bad: document: {session: 81, kind: resolution, symbol: A/81/L.5}
    Good: document: {session: 81, kind: draft resolution, symbol: A/81/L.5}
    """
    head = draft.skeleton.document if draft.skeleton else None
    if head and head.is_adopted and not (head.number or head.adopted or "/RES/" in head.symbol):
        said = "this text has no number and no day of adoption: write “draft resolution”"
        yield whole(of_value("document", head.kind), said, "draft resolution")


@rule("MAST-19", source="the forms of numbers and symbols")
def followed(draft: Draft) -> Iterator[Finding]:
    """The text that a draft follows is named by its number or symbol.

    Bad: document: {session: 81, based_on: 79.332}
    Good: document: {session: 81, based_on: 79/332}
    Good: document: {session: 80, based_on: A/80/L.23}
    """
    named = draft.skeleton.document.based_on if draft.skeleton else ""
    if named and not _TEXT.fullmatch(named):
        said = f"“{named}” is no number or symbol of a text: it is written like 79/332 or A/80/L.23"
        yield whole(of_value("document", named), said)
