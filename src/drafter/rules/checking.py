"""Hold a draft against the rules: everything that is found, with its place, in one run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from drafter.language import organs
from drafter.model.errors import BadSkeleton
from drafter.model.problems import Level, Place, Problem, Proposal
from drafter.model.resolution import Resolution
from drafter.rendering.render import rendered
from drafter.rendering.traces.provenance import Provenance
from drafter.rendering.wording.phrases import Phrases
from drafter.rules.agreed import AdoptedLanguage
from drafter.rules.allowed import filtered
from drafter.rules.configuration import Configuration
from drafter.rules.draft import Draft
from drafter.rules.passage import Finding
from drafter.rules.reading_order import passages
from drafter.rules.registry import Rule
from drafter.rules.trace import Tracer
from drafter.skeleton import todo
from drafter.skeleton.records import Skeleton

Base = Skeleton | Resolution | None
"""The adopted text that a draft follows, as a skeleton or as it is printed."""

_HOUSE = Configuration()
"""Every rule as the house has it."""


class Found(NamedTuple):
    """A finding with its rule, and whether it stands in agreed language."""

    rule: Rule
    finding: Finding
    agreed: bool = False

    @property
    def level(self) -> Level:
        """How much it matters: in agreed language never more than a hint."""
        return Level.HINT if self.agreed else self.finding.level or self.rule.level


def check(
    skeleton: Skeleton, known: Phrases, base: Base = None, configuration: Configuration = _HOUSE
) -> tuple[Problem, ...]:
    """Check a skeleton.

    Args:
        skeleton: what the editor wrote.
        known: the phrases of the kinds of facts.
        base: the adopted text that it follows, if that is at hand.
        configuration: what the project wants of the rules.

    Returns:
        What was found, by place. What cannot be rendered comes alone: the rest is checked when it can.
    """
    try:
        adopted = adopted_text(base, known)
        draft = draft_of(skeleton, known, adopted)
    except BadSkeleton as error:
        return tuple(sorted(map(Tracer(skeleton.text, skeleton.file).ended, error.problems)))
    return check_printed(draft, skeleton, adopted, configuration)


def check_printed(
    draft: Draft, skeleton: Skeleton, adopted: Draft | None = None, configuration: Configuration = _HOUSE
) -> tuple[Problem, ...]:
    """Check a skeleton as it has been printed.

    Args:
        draft: the draft as rules look at it.
        skeleton: what the editor wrote.
        adopted: the adopted text that it follows, if that is at hand.
        configuration: what the project wants of the rules.

    Returns:
        What was found, by place.
    """
    tracer = Tracer(skeleton.text, skeleton.file)
    problems = [_traced(one, tracer) for one in findings(draft, AdoptedLanguage(adopted), configuration)]
    problems += [_to_do(p) for p in todo.placeholders(skeleton)]
    return tuple(sorted(set(map(tracer.ended, filtered(problems, skeleton.text, skeleton.file)))))


def _to_do(placeholder: Problem) -> Problem:
    return replace(placeholder, rule="MAST-02", message=f"still to be filled in: {placeholder.message}")


def check_resolution(
    resolution: Resolution, file: str = "", base: Base = None, configuration: Configuration = _HOUSE
) -> tuple[Problem, ...]:
    """Check a resolution that was read from a Word, PDF or text file.

    Args:
        resolution: what was read.
        file: the name of its file.
        base: the adopted text that it follows, if that is at hand.
        configuration: what the project wants of the rules.

    Returns:
        What was found, in the order of reading; the place is the file and the paragraph, such as PP3 or OP4.
    """
    texts = passages(resolution)
    adopted = adopted_text(base, {})
    draft = Draft(resolution, texts, base=adopted.resolution if adopted else None)
    position = {id(passage): n for n, passage in enumerate(texts)}
    found = sorted(
        findings(draft, AdoptedLanguage(adopted), configuration),
        key=lambda one: (position.get(id(one.finding.passage), -1), one.finding.start, one.rule.id),
    )
    return tuple(dict.fromkeys(_named(one, Place(file, paragraph=one.finding.passage.name)) for one in found))


def draft_of(skeleton: Skeleton, known: Phrases, adopted: Draft | None = None) -> Draft:
    """Render a skeleton for the rules, every passage with where its words come from.

    Args:
        skeleton: what the editor wrote.
        known: the phrases of the kinds of facts.
        adopted: the adopted text that it follows.

    Raises:
        BadSkeleton: it cannot be rendered.
    """
    return draft_from(skeleton, rendered(skeleton, known), known, adopted)


def draft_from(
    skeleton: Skeleton, printed: tuple[Resolution, Provenance], known: Phrases, adopted: Draft | None = None
) -> Draft:
    """Return a skeleton that has been printed as rules look at it; the other arguments are those of `draft_of`."""
    texts = passages(*printed)
    return Draft(printed[0], texts, skeleton, adopted.resolution if adopted else None, known)


def adopted_text(base: Base, known: Phrases) -> Draft | None:
    """Return the adopted text as rules look at it."""
    if base is None:
        return None
    return draft_of(base, known) if isinstance(base, Skeleton) else Draft(base, passages(base), known=known)


def findings(draft: Draft, base: AdoptedLanguage, configuration: Configuration = _HOUSE) -> Iterator[Found]:
    """Run every rule that a project wants over a draft."""
    draft = configuration.of(draft)
    for rule in configuration.rules():
        if organs.named(draft.resolution.masthead.organ) in rule.but_for:
            continue
        for finding in rule.check(draft):
            yield Found(rule, configuration.leveled(rule, finding), base.covers(rule, finding))


def problem(one: Found, place: Place, proposal: Proposal | None = None) -> Problem:
    """Make a problem of what was found."""
    return Problem(place, one.finding.message, one.rule.id, one.level, one.agreed, proposal)


def _traced(one: Found, tracer: Tracer) -> Problem:
    """Make a problem of what was found in a skeleton; agreed language is not corrected."""
    edit = None if one.agreed else tracer.edit(one.finding)
    if edit is None:
        return problem(one, tracer.place(one.finding))
    place = tracer.range(edit[0], edit[1])
    proposal = Proposal(place, tracer.text[edit[0] : edit[1]], edit[2], one.rule.fix == "safe")
    return problem(one, tracer.place(one.finding), proposal)


def _named(one: Found, place: Place) -> Problem:
    """Make a problem of what was found in a file without lines."""
    if one.agreed or one.finding.instead is None:
        return problem(one, place)
    return problem(one, place, Proposal(place, one.finding.words, one.finding.instead, one.rule.fix == "safe"))
