"""Which facts change by an edited form: those whose words ask for one value, everywhere or as it is wished."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from drafter.rendering.merging.facts.fact_changes import (
    EditedBraces,
    NewValue,
    ValueKey,
    explained,
    is_untouched,
    key_of,
)
from drafter.rendering.merging.facts.series_growth import Growth, growth
from drafter.rendering.merging.facts.wishes import FactChoice, Wish, Wishes, in_order, typed_name
from drafter.rendering.merging.words.texts import Braces, EditedText
from drafter.rendering.merging.words.tokens import Printer
from drafter.skeleton.records import Facts


@dataclass
class FactDecisions:
    """What becomes of facts, and of the braces that print them.

    Args:
        values: the new value of each that changes, with the words of its printer, by its extent.
        kept: for each text, by its place in the file, the braces that stay.
        grown: what joins the series of resolutions, and what leaves them.
        lost: the braces that no longer print what stands there.
        asked: the facts that were changed at some of their places only, of which nothing is known yet; they stay.
        followed: where facts change that were changed elsewhere, with their names.
    """

    values: dict[ValueKey, NewValue] = field(default_factory=dict)
    kept: dict[tuple[int, int], list[Braces]] = field(default_factory=dict)
    grown: dict[str, Growth] = field(default_factory=dict)
    lost: list[EditedBraces] = field(default_factory=list)
    asked: list[FactChoice] = field(default_factory=list)
    followed: dict[str, str] = field(default_factory=dict)


def decided(
    texts: Iterable[EditedText],
    printed: FactPlaces,
    wishes: Wishes,
    facts: Facts,
    refused: frozenset[ValueKey] = frozenset(),
) -> FactDecisions:
    """Decide which facts change.

    A fact changes where all that was changed of its words asks for one value, and it was changed wherever it is
    printed; else as it is wished. Words that follow from two values change with the period.

    Args:
        texts: the texts that were changed.
        printed: where each value is printed, and stays.
        wishes: what becomes of facts that were changed at some of their places only.
        facts: the facts of the draft.
        refused: the values that cannot hold what their words ask for: there the words change.
    """
    made = FactDecisions()
    edited = [one for text in texts for one in _edited(text, printed, made)]
    found = _Deciding(edited, printed, wishes, made)
    for one in edited:
        if one.proposals and not any(p.key in refused or found.verdict(p) is Wish.HERE for p in one.proposals):
            made.kept[one.text.value.span].append(one.braces)
            made.values |= {p.key: p for p in one.proposals if found.verdict(p) is Wish.EVERYWHERE}
        elif (joined := growth(one.text, one.braces, facts, found.elsewhere)) and _joins(made, joined[0]):
            made.kept[one.text.value.span].append(joined[1])
        else:
            made.lost.append(one)
    return made


def _edited(text: EditedText, printed: FactPlaces, made: FactDecisions) -> Iterator[EditedBraces]:
    """Yield the braces of a text whose words were changed; the others stay, and are remembered where they print."""
    kept = made.kept.setdefault(text.value.span, [])
    for braces in text.braces():
        if is_untouched(text, braces):
            kept.append(braces)
            printed.add(text, braces)
        else:
            yield EditedBraces(text, braces, explained(text, braces))


class FactPlaces:
    """Where each value is printed and was not changed.

    Args:
        printed: the names of the places that print each value.
        changed: the names of those that were changed or are gone.
    """

    def __init__(self, printed: Mapping[ValueKey, set[str]], changed: set[str]) -> None:
        self.printed, self.changed = printed, changed
        self.untouched: dict[ValueKey, set[str]] = {}

    def add(self, text: EditedText, braces: Braces) -> None:
        """Remember braces of a changed text whose words stayed."""
        for one in text.old[braces.old : braces.old_end]:
            if one.printer is not None:
                self.untouched.setdefault(key_of(one.printer), set()).add(text.place)

    def of(self, key: ValueKey) -> set[str]:
        """Return where a value is printed and was not changed."""
        return (self.printed.get(key, set()) - self.changed) | self.untouched.get(key, set())


class _Deciding:
    """Decides value by value."""

    def __init__(
        self, edited: Sequence[EditedBraces], printed: FactPlaces, wishes: Wishes, made: FactDecisions
    ) -> None:
        self.wishes, self.made, self.printed = wishes, made, printed
        proposed: dict[ValueKey, list[tuple[NewValue, str]]] = {}
        for one in edited:
            for proposal in one.proposals:
                proposed.setdefault(proposal.key, []).append((proposal, one.text.place))
        self.verdicts = {key: self._verdict(several, printed.of(key)) for key, several in proposed.items()}

    def verdict(self, one: NewValue) -> Wish:
        """Return what becomes of a value."""
        return self.verdicts[one.key]

    def elsewhere(self, one: Printer) -> bool:
        """Return whether a value is printed where it was not changed."""
        return bool(self.printed.of(key_of(one)))

    def _verdict(self, several: Sequence[tuple[NewValue, str]], others: set[str]) -> Wish:
        first = several[0][0]
        if len({one.value for one, _ in several}) > 1:
            return Wish.HERE
        if not others:
            return Wish.EVERYWHERE
        name = "period" if first.key[2] else typed_name(first.printer.path)
        wish = self.wishes.of(name)
        if wish is Wish.ASKED:
            changed = tuple(dict.fromkeys(place for _, place in several))
            self.made.asked.append(FactChoice(name, first.before, first.words, changed, in_order(others)))
        elif wish is Wish.EVERYWHERE:
            self.made.followed |= dict.fromkeys(others, name)
        return wish


def _joins(made: FactDecisions, one: Growth) -> bool:
    """Let something join a series, unless something else already does."""
    return made.grown.setdefault(one.name, one) == one
