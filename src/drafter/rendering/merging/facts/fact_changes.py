"""Words that a fact prints and that somebody changed: the value that prints the new ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from drafter.language.numbers import is_figures
from drafter.rendering.merging.facts.inverses import DERIVED, value_of
from drafter.rendering.merging.words.steps import Step, image
from drafter.rendering.merging.words.texts import Braces, EditedText, FactText
from drafter.rendering.merging.words.tokens import Printer, Sourced, Word
from drafter.skeleton.placed import Path

ValueKey = tuple[int, int, bool]
"""Where a value stands, and whether the words follow from it and another one."""


def key_of(printer: Printer) -> ValueKey:
    """Return which value prints, and whether it does so together with another."""
    return (*printer.extent, printer.form.startswith(DERIVED))


class NewValue(NamedTuple):
    """A value that would print the new words.

    Args:
        printer: the value as it is.
        words: the new words.
        value: the new value.
        before: the words that it prints.
    """

    printer: Printer
    words: str
    value: str
    before: str = ""

    @property
    def key(self) -> ValueKey:
        """Which value it changes."""
        return key_of(self.printer)


@dataclass
class EditedBraces:
    """Braces whose words were changed.

    Args:
        text: the text in which they stand.
        braces: the braces.
        proposals: the values that would print the new words; none where no values would.
    """

    text: EditedText
    braces: Braces
    proposals: tuple[NewValue, ...] = ()


def parts(old: Sequence[Sourced], first: int, last: int) -> Iterator[tuple[Printer, int, int]]:
    """Yield the values that print tokens, each with its tokens."""
    at = first
    while at < last:
        printer, end = old[at].printer, at + 1
        while printer is not None and end < last and old[end].printer == printer:
            end += 1
        if printer is not None:
            yield printer, at, end
        at = end


def proposals(
    old: Sequence[Sourced], new: Sequence[Word], found: Sequence[Step], first: int, last: int
) -> tuple[NewValue, ...] | None:
    """Return the values that would print the new words in some tokens; `None` where other words changed, too.

    Args:
        old: the tokens of the draft.
        new: those in their place.
        found: the steps from the one to the other.
        first: the first token of the draft that is looked at.
        last: the end of those.
    """
    made: list[NewValue] = []
    told = 0
    for printer, start, end in parts(old, first, last):
        begin, until = image(found, start, at_end=False), image(found, end, at_end=True)
        if begin is None or until is None or begin >= until:
            continue
        words, before = _words(new[begin:until]), _words([one.token for one in old[start:end]])
        told += sum(
            start <= s.old and s.old_end <= end and s.new >= begin and s.new_end <= until for s in _changed(found)
        )
        if words == before:
            continue
        value = value_of(words, printer.form, before)
        if value is None:
            return None
        made.append(NewValue(printer, words, value, before))
    inside = [s for s in _changed(found) if first < s.old_end and s.old < last]
    return tuple(made) if told == len(inside) else None


def _changed(found: Iterable[Step]) -> Iterator[Step]:
    return (step for step in found if not step.kept)


def _words(several: Iterable[Word]) -> str:
    return "".join(token.words for token in several)


def is_untouched(text: EditedText, braces: Braces) -> bool:
    """Return whether the words of braces stayed."""
    inside = [s for s in text.steps if not s.kept and s.old < braces.old_end and braces.old < s.old_end]
    inner = [s for s in _changed(text.steps) if braces.old < s.old == s.old_end < braces.old_end]
    return braces.new >= 0 and not inside and not inner


def is_parted(one: EditedBraces) -> bool:
    """Return whether words of braces stayed, or others stand for them; else they were taken out."""
    braces = one.braces
    inside = (s for s in one.text.steps if s.kept and s.old < braces.old_end and braces.old < s.old_end)
    return braces.slot is not None and (0 <= braces.new < braces.new_end or any(inside))


def explained(text: EditedText, braces: Braces) -> tuple[NewValue, ...]:
    """Return the values with which braces would print the new words; none where no values would."""
    if braces.new < 0 or braces.new >= braces.new_end:
        return ()
    several = grown(text.old, text.steps) if isinstance(text, FactText) else text.steps
    found = proposals(text.old, text.new, several, braces.old, braces.old_end) or ()
    own = text.value.path[:-1] if isinstance(text, FactText) else ()
    return found if all(one.printer.path[: len(own)] == own for one in found) else ()


def grown(old: Sequence[Sourced], several: Sequence[Step]) -> list[Step]:
    """Return steps in which words put in before a value belong to it, since the phrase around it has no room for them.

    Args:
        old: the tokens of the draft.
        several: the steps from them to the new ones.
    """
    made: list[Step] = []
    for step in several:
        last = made[-1] if made else None
        if last and not last.kept and last.old == last.old_end and step.kept and _begins_value(old, step.old):
            made[-1] = Step(False, last.old, step.old + 1, last.new, step.new + 1)
            made += [step._replace(old=step.old + 1, new=step.new + 1)] if step.old_end > step.old + 1 else []
        else:
            made.append(step)
    return made


def _begins_value(old: Sequence[Sourced], at: int) -> bool:
    """Return whether a value that is printed as it stands begins at a token."""
    printer = old[at].printer
    return printer is not None and printer.value is not None and (at == 0 or old[at - 1].printer != printer)


def period(session: str, next_session: str) -> str | None:
    """Return the period after which a session is the next one; `None` where there is none.

    >>> period("81", "84"), period("81", "80")
    ('3', None)
    """
    if not (is_figures(session) and is_figures(next_session)) or int(next_session) <= int(session):
        return None
    return str(int(next_session) - int(session))


def name_of(path: Path) -> str:
    """Return the name of a value as people read it: facts, meetings, 5, held.

    >>> name_of(("facts", "meetings", 4, "held"))
    'meetings 5, held'
    """
    words = [str(step + 1) if isinstance(step, int) else step.replace("_", " ") for step in path[1:]]
    return ", ".join(words).replace(", ", " ", 1) if len(path) > 2 and isinstance(path[2], int) else ", ".join(words)
