"""What was taken as it was written and means less now: words without their braces, `Ibid.` after another note."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from drafter.model.resolution import Resolution
from drafter.rendering.merging.facts.fact_changes import EditedBraces
from drafter.rendering.merging.facts.wishes import Wish, Wishes, typed_name
from drafter.rendering.merging.planning.plan import Told
from drafter.rendering.merging.stated.ibid_notes import hanging

_LONG = 60


def doubts(before: Resolution, printed: Resolution, lost: Iterable[EditedBraces], wishes: Wishes) -> Iterator[Told]:
    """Yield what a person should look at again, though the draft prints what was written.

    Args:
        before: what the draft printed.
        printed: what it prints now.
        lost: the braces that are gone, though words of theirs stayed or others stand for them.
        wishes: where somebody wanted the words to change and not the fact.
    """
    yield from (Told(one.text.place, _plain_words(one)) for one in lost if not _is_wanted(one, wishes))
    for note in hanging(before, printed):
        now = f"“{_short(note.now)}”" if note.now else "no other note"
        said = f"its note “{_short(note.words)}” stands after {now} now, not “{_short(note.was)}”: say what it means"
        yield Told(note.place, said)


def _plain_words(one: EditedBraces) -> str:
    slot, tokens = one.braces.slot, one.text.old[one.braces.old : one.braces.old_end]
    braces = slot.text[slot.first : slot.last] if slot else ""
    printed = "".join(token.token.words for token in tokens)
    return f"no value prints what became of “{_short(printed)}”: it is plain words now; put {braces} back if they fit"


def _is_wanted(one: EditedBraces, wishes: Wishes) -> bool:
    names = ("period" if new.key[2] else typed_name(new.printer.path) for new in one.proposals)
    return any(wishes.of(name) is Wish.HERE for name in names)


def _short(words: str) -> str:
    return f"{words[:_LONG].rstrip()}…" if len(words) > _LONG else words
