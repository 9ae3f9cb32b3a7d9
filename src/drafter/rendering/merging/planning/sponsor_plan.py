"""The sponsors of the draft and those of its edited form: who joins, and who leaves."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.language import states
from drafter.language.facts.forms import TODO
from drafter.language.patterns import lazy
from drafter.rendering.frame.sponsors import named_in
from drafter.rendering.merging.planning.plan import EditGroup, Plan, Told
from drafter.skeleton import scalars
from drafter.skeleton.placed import Placed
from drafter.skeleton.places import FilePlaces, Lines
from drafter.skeleton.records import Document
from drafter.skeleton.rewriting import FileEdit

_EMPTY = lazy(r"(?<=\n)  sponsors: *(\[ *\])")


def plan_sponsors(own: Document, before: Document, after: Document, places: FilePlaces, plan: Plan) -> None:
    """Plan who sponsors the draft.

    Args:
        own: the document part of the draft.
        before: what it prints.
        after: its edited form.
        places: where all stands in the file.
        plan: where it is written down.
    """
    if not isinstance(before.sponsors, tuple) or "sponsors" in before.printed or not (now := _named(after)):
        return
    joined = [name for name in now if name not in before.states and name != TODO]
    gone = [name for name in before.sponsors if name not in now and name != TODO]
    edits = tuple(_edits(own, joined, gone, places)) if joined or gone else ()
    if edits:
        said = ", ".join([*(f"+ {name}" for name in joined), *(f"− {name}" for name in gone)])
        plan.edits.append(EditGroup("sponsors", edits))
        plan.taken.append(Told("sponsors", said))


def _named(after: Document) -> tuple[str, ...]:
    """Return who sponsors the edited form, in whatever order its line has them; none where it has other words."""
    names = named_in(after.printed["sponsors"]) if "sponsors" in after.printed else after.states
    return names if all(name == TODO or name in states.names() for name in names) else ()


def _edits(own: Document, joined: list[str], gone: list[str], places: FilePlaces) -> Iterator[FileEdit]:
    known = own.sponsors if isinstance(own.sponsors, tuple) else ()
    placed = [name for name in known if isinstance(name, Placed)]
    if not known:
        yield from _in_empty_brackets(joined, places)
    elif len(placed) == len(known):
        lines = [one for name in placed if (one := places.lines(name.path))]
        on_lines = len(known) > 1 and len(lines) == len(placed)
        yield from _on_lines(placed, lines, joined, gone) if on_lines else _in_brackets(placed, joined, gone, places)


def _in_empty_brackets(joined: list[str], places: FilePlaces) -> Iterator[FileEdit]:
    found = _EMPTY.search(places.text)
    if found and joined:
        yield found.start(1), found.end(1), f"[{', '.join(map(scalars.flow, joined))}]"


def _on_lines(placed: list[Placed], lines: list[Lines], joined: list[str], gone: list[str]) -> Iterator[FileEdit]:
    """Yield the edits where each sponsor has a line of its own: lines go, and others come after the last one."""
    yield from ((one.start, one.end, "") for name, one in zip(placed, lines, strict=True) if name in gone)
    last = lines[-1]
    yield from ((last.end, last.end, f"{' ' * last.indent}- {scalars.scalar(name)}\n") for name in joined)


def _in_brackets(placed: list[Placed], joined: list[str], gone: list[str], places: FilePlaces) -> Iterator[FileEdit]:
    """Yield the edit where all stand between brackets: they are written anew, but not over a remark."""
    start, end = placed[0].span[0], placed[-1].span[1]
    kept = [name for name in placed if name not in gone]
    if "#" not in places.text[start:end]:
        yield start, end, ", ".join(scalars.flow(name) for name in (*kept, *joined))
