"""Paragraphs of one phrase of the draft, all of which were changed alike: the phrase changes, once."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace
from typing import NamedTuple

from drafter.language import markup
from drafter.rendering.merging.facts.fact_changes import explained
from drafter.rendering.merging.planning.plan import EditGroup, Plan, Told
from drafter.rendering.merging.words.steps import Step
from drafter.rendering.merging.words.texts import FactText
from drafter.rendering.merging.words.tokens import Sourced, Word
from drafter.skeleton.placed import Placed
from drafter.skeleton.rewriting import FileEdit, rewritten


class Rephrasing(NamedTuple):
    """What becomes of a phrase.

    Args:
        phrase: the phrase in the file.
        edits: the changes of its letters.
        texts: the paragraphs whose fields changed, too, as they would be with the words of the old phrase.
    """

    phrase: Placed
    edits: tuple[FileEdit, ...]
    texts: tuple[FactText, ...]


def rephrasing(texts: Sequence[FactText]) -> Rephrasing | None:
    """Return what becomes of a phrase; `None` where its paragraphs were not all changed alike.

    Args:
        texts: all paragraphs that it prints, beside their edited form.
    """
    phrase = _shared_phrase(texts)
    if phrase is None:
        return None
    changed = [_edits(text, phrase) for text in texts]
    edits = [edit for edit in changed[0] if all(edit in one for one in changed)]
    fields = [_with_old_words(text, {one[edit] for edit in edits}) for text, one in zip(texts, changed, strict=True)]
    several = tuple(one for one in fields if one.new != tuple(old.token for old in one.old))
    if not edits or not all(explained(one, next(one.braces())) for one in several):
        return None
    return Rephrasing(phrase, tuple(edits), several)


def _shared_phrase(texts: Sequence[FactText]) -> Placed | None:
    """Return the phrase of the draft that prints all of some paragraphs; `None` where there is none."""
    first, *others = map(phrase_of, texts) if texts else (None,)
    is_shared = first is not None and all(one is not None and one.span == first.span for one in others)
    return first if is_shared else None


def plan_phrase(text: str, one: Rephrasing, plan: Plan) -> None:
    """Plan the change of a phrase.

    Args:
        text: the file.
        one: what becomes of the phrase.
        plan: where it is written down.
    """
    name = str(one.phrase.path[1]).replace("_", " ")
    several = ((one.phrase[first:last].strip(), new.strip()) for first, last, new in one.edits)
    shown = [f"“{old}” → “{new}”" if old and new else f"− “{old}”" if old else f"+ “{new}”" for old, new in several]
    plan.edits.append(EditGroup("phrases", tuple(rewritten(text, one.phrase, list(one.edits)))))
    plan.taken.append(Told("phrases", f"{name}: {', '.join(shown)}"))
    plan.texts += one.texts


def phrase_of(text: FactText) -> Placed | None:
    """Return the phrase of the draft that prints a paragraph; `None` where it is one that all drafts have."""
    return next((one.text for one in text.old if one.is_literal), None)


def _edits(text: FactText, phrase: Placed) -> dict[FileEdit, Step]:
    """Return the changes of the letters of a phrase that a paragraph asks for, in their order, with its own steps."""
    made = {}
    for step in text.steps:
        is_own = all(one.is_literal and one.text == phrase for one in text.old[step.old : step.old_end])
        if is_own and not step.kept and (edit := _edit(text, step)):
            made[edit] = step
    return made


def _edit(text: FactText, step: Step) -> FileEdit | None:
    """Return a change of the letters of a phrase; `None` for notes and looks, and where it has no place."""
    old, new, at = text.old, list(text.new[step.new : step.new_end]), step.old
    if any(token.note >= 0 or token.face for token in new):
        return None
    while at == step.old_end and new and at < len(old) and old[at].is_literal and old[at].token == new[0]:
        new, at = [*new[1:], new[0]], at + 1
        step = step._replace(old=at, old_end=at)
    extent = _extent(old, step)
    return None if extent is None else (*extent, markup.escape("".join(token.words for token in new)))


def _extent(old: Sequence[Sourced], step: Step) -> tuple[int, int] | None:
    inner = old[step.old : step.old_end]
    if inner:
        return inner[0].first, inner[-1].last
    before, after = old[max(step.old - 1, 0)], old[min(step.old, len(old) - 1)]
    if step.old and before.is_literal:
        return before.last, before.last
    return (after.first, after.first) if after.is_literal else None


def _with_old_words(text: FactText, changed: Set[Step]) -> FactText:
    """Return a paragraph as it would be if the words of the phrase had stayed."""
    made = list[Word]()
    for step in text.steps:
        old = [one.token for one in text.old[step.old : step.old_end]]
        made += old if step in changed else text.new[step.new : step.new_end]
    return replace(text, new=tuple(made))
