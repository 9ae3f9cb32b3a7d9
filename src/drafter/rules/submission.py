"""The gate of submission: what the Secretariat asks of a draft, one demand a line, met or not.

Source: guidelines for the submission of proposals in the General Assembly (7 January 2019); SUB-01 to SUB-05, NEG-06.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from drafter import readers
from drafter.compare import first_difference
from drafter.model.errors import DrafterError
from drafter.model.problems import Level, Problem
from drafter.model.record import record
from drafter.model.resolution import Resolution
from drafter.rendering.wording.phrases import Phrases
from drafter.rules.checking import Base, check, check_resolution
from drafter.skeleton import todo
from drafter.skeleton.placed import place_at
from drafter.skeleton.records import Skeleton

if TYPE_CHECKING:
    from drafter.ooxml.traces import Traces

_BRACKETS = "no square bracket is left"
"""A demand for which hints count: a bracket is no mistake as long as one negotiates."""

_RULES = {
    _BRACKETS: ("NEG-03", "NEG-07"),
    "no label PP or OP is left": ("NEG-02",),
    "no remark of the negotiation is left": ("NEG-06",),
    "the sponsors stand in order, with their official names": ("SPON-",),
    "every mark has its footnote": ("FN-07",),
}
_SHOWN = 3


@record(frozen=True, slots=True)
class Demand:
    """Something that a draft must satisfy.

    Args:
        what: the demand, as a sentence that is true when it is met.
        faults: what stands against it; none when it is met.
    """

    what: str
    faults: tuple[str, ...] = ()

    @property
    def met(self) -> bool:
        """Whether it is met."""
        return not self.faults

    def __str__(self) -> str:
        """Print on one line.

        >>> print(Demand("no square bracket is left")); print(Demand("no bracket is left", ("a.yaml:3:1: [EU: x]",)))
        met      no square bracket is left
        not met  no bracket is left: a.yaml:3:1: [EU: x]
        """
        if self.met:
            return f"met      {self.what}"
        more = f" (and {len(self.faults) - _SHOWN} more)" if len(self.faults) > _SHOWN else ""
        return f"not met  {self.what}: {'; '.join(self.faults[:_SHOWN])}{more}"


def gate(skeleton: Skeleton, known: Phrases, base: Base = None) -> tuple[Demand, ...]:
    """Hold a skeleton against the demands of submission.

    Args:
        skeleton: what the editor wrote.
        known: the phrases of the kinds of facts.
        base: the adopted text that it follows, if that is at hand.
    """
    document = skeleton.document
    number = document.symbol.find("L.__")
    given = place_at(document.symbol, number + len("L.")) if number >= 0 else None
    left = [p for p in todo.placeholders(skeleton) if p.place != given]
    comments = [f"{skeleton.file}: add “based_on” with the number of the adopted text"] if not document.based_on else []
    return (
        Demand("no placeholder is left, but the number that the Secretariat gives", _told(left)),
        *_by_rules(check(skeleton, known, base)),
        Demand(
            "at least one sponsor is named",
            () if document.sponsors or document.on_behalf else (f"{skeleton.file}: sponsors: none",),
        ),
        Demand("the adopted text that it follows is named", tuple(comments)),
    )


def gate_word(data: bytes, name: str, base: Resolution | None = None) -> tuple[Demand, ...]:
    """Hold a Word file against the demands of submission.

    Args:
        data: the bytes of the file.
        name: its name, for messages.
        base: the adopted text that it follows. With it, what the file says before its tracked changes must be that
            text, word for word.
    """
    from drafter.ooxml.built_text import built_text
    from drafter.ooxml.check import damage
    from drafter.ooxml.traces import traces

    try:
        resolution, _ = readers.read(data, name)
        found, damaged = traces(data), damage(data)
    except DrafterError as error:
        return (Demand("the file opens", (f"{name}: {error}",)),)
    problems = check_resolution(resolution, name, base)
    blanks = [p for p in problems if p.rule == "MAST-02" and "L.__" not in _symbol(resolution, p)]
    return (
        Demand("the file opens", damaged),
        Demand("no placeholder is left, but the number that the Secretariat gives", _told(blanks)),
        *_by_rules(problems),
        *_untouched(found),
        Demand("no text for drafter merge is in the file", ("build it with --clean",) if built_text(data) else ()),
        *_tracked(data, base),
    )


def _untouched(found: Traces) -> Iterator[Demand]:
    """Make demands of what people leave behind in a Word file."""
    yield Demand("no comment is left", tuple(f"“{comment}”" for comment in found.comments))
    yield Demand("no text is hidden", tuple(f"“{words}”" for words in found.hidden))
    yield Demand("no text is highlighted", tuple(f"“{words}”" for words in found.highlighted if "__" not in words))
    yield Demand("the tracked changes have one author", found.authors if len(found.authors) > 1 else ())
    yield Demand("the properties of the file name nobody", found.properties)


def _symbol(resolution: Resolution, problem: Problem) -> str:
    return resolution.masthead.symbol if problem.place.paragraph == "symbol" else ""


def _by_rules(problems: Sequence[Problem]) -> Iterator[Demand]:
    """Make demands of the rules that speak of submission, and one of all other errors."""
    own = tuple(prefix for prefixes in _RULES.values() for prefix in prefixes)
    for what, prefixes in _RULES.items():
        counted = [p for p in problems if p.level is not Level.HINT or what == _BRACKETS]
        yield Demand(what, _told([p for p in counted if p.rule.startswith(prefixes)]))
    errors = [p for p in problems if p.level is Level.ERROR and not p.rule.startswith(own)]
    yield Demand("drafter check finds no other error", _told(errors))


def _told(problems: Sequence[Problem]) -> tuple[str, ...]:
    return tuple(f"{p.place}: {p.message}" for p in problems)


def _tracked(data: bytes, base: Resolution | None) -> Iterator[Demand]:
    """Compare what the file says without its tracked changes with the adopted text."""
    what = "every difference from the adopted text is tracked"
    if base is None:
        yield Demand("the adopted text that it follows is named", ("name it with --base, to compare",))
        return
    difference = first_difference(_body(base), _body(readers.read_base(data)))
    yield Demand(what, (difference,) if difference else ())


def _body(resolution: Resolution) -> Resolution:
    """Leave what a redline must have in common with its base: the title, the body and the annexes."""
    from drafter.model.resolution import Masthead

    return Resolution(Masthead(organ=""), resolution.title, resolution.body, annexes=resolution.annexes)
