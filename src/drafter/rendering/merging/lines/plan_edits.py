"""A plan as changes of the file, each with the name of what it changes."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence

from drafter.rendering.merging.facts import fact_changes
from drafter.rendering.merging.facts.fact_changes import NewValue, ValueKey, name_of
from drafter.rendering.merging.facts.fact_decisions import FactDecisions
from drafter.rendering.merging.facts.inverses import DERIVED
from drafter.rendering.merging.facts.series_growth import Growth, growth_edits
from drafter.rendering.merging.facts.wishes import in_order
from drafter.rendering.merging.lines.written_entries import entry_written, part_written, text_written
from drafter.rendering.merging.planning.moved_braces import moved_braces
from drafter.rendering.merging.planning.plan import EditGroup, Insertion, Moving, NewKey, NewTexts, Plan, Told
from drafter.rendering.merging.planning.printed_draft import PrintedDraft
from drafter.rendering.merging.stated.marked_words import inlines_of, texts_of
from drafter.rendering.merging.stated.numbered_notes import NumberedNotes, notes_in
from drafter.rendering.merging.stated.own_entries import FactParagraph, OwnEntry
from drafter.rendering.merging.words.note_keys import MARK, NoteKeys
from drafter.rendering.merging.words.texts import EditedText, FactText, changes, said
from drafter.rendering.merging.words.tokens import Word
from drafter.rendering.merging.words.written_words import written
from drafter.skeleton import scalars, walk
from drafter.skeleton.emit import part_lines
from drafter.skeleton.fact_emitter import pair_lines
from drafter.skeleton.paragraph_emitter import entry_lines
from drafter.skeleton.placed import Path, Placed, replaced
from drafter.skeleton.places import Lines
from drafter.skeleton.records import (
    AnnexEntry,
    EnactingEntry,
    Section,
)
from drafter.skeleton.rewriting import FileEdit, rewritten

_LONG = 60
"""So many letters of new lines are told."""


class PlanEdits:
    """Makes changes of the file of a plan.

    Args:
        draft: the draft.
        new: its edited form.
        plan: what is to become of it.
        facts: which facts change.
    """

    def __init__(self, draft: PrintedDraft, new: NumberedNotes, plan: Plan, facts: FactDecisions) -> None:
        self.draft, self.new, self.plan, self.facts = draft, new, plan, facts
        known = {n: text.keys[m] for text in plan.texts for n, m in text.twins.items() if m in text.keys}
        self.keys = NoteKeys(draft.skeleton, new.notes, known, list(self._lost_keys()))
        self.moved = moved_braces(draft, plan, facts, new.notes)

    def groups(self) -> list[EditGroup]:
        """Return the changes, those that belong together in one group."""
        made = list(self.plan.edits)
        made += [
            EditGroup(text.place, tuple(self._text(text))) for text in self.plan.texts if not isinstance(text, FactText)
        ]
        made += [EditGroup("facts", tuple(edits)) for _, edits in self.values()]
        made += [EditGroup(one.name, tuple(self._growth(one))) for one in self.facts.grown.values()]
        arrivals = [one if isinstance(one, Moving) else self._arrival(one) for one in self.plan.arrivals]
        made.append(EditGroup("footnotes", (*self._notes(), *self.keys.edits(self.draft.places))))
        moves = [one for one in arrivals if isinstance(one, Moving)]
        lines = {one.path: found for one in moves if (found := self.draft.places.lines(one.path))}
        groups, moved = _parted(made, lines)
        return groups + [one if isinstance(one, EditGroup) else self._moved(one, lines, moved) for one in arrivals]

    def values(self) -> Iterator[tuple[ValueKey, list[FileEdit]]]:
        """Yield the changes of each fact."""
        yield from ((key, list(self._value(one))) for key, one in self.facts.values.items())

    def _moved(self, one: Moving, lines: Mapping[Path, Lines], inside: Mapping[Path, list[FileEdit]]) -> EditGroup:
        """Move the lines of an entry, with what changes in them."""
        start, end, _ = lines[one.path]
        shifted = [(first - start, last - start, new) for first, last, new in inside[one.path]]
        moved = replaced(self.draft.text[start:end], shifted)
        moved = moved if moved.endswith("\n") else f"{moved}\n"
        placed = (one.position, one.position, self._glue(one.position) + moved)
        return EditGroup("moved paragraphs", ((start, end, ""), placed))

    # Notes --------------------------------------------------------------------------------------------------------

    def _lost_keys(self) -> Iterator[tuple[str, Hashable]]:
        for text in self.plan.texts:
            gone = set(text.keys) - set(text.twins.values())
            yield from ((text.keys[n], self.draft.notes[n].same) for n in sorted(gone))
        for own in self.plan.gone:
            yield from self._keys_of(own)

    def _keys_of(self, own: OwnEntry) -> Iterator[tuple[str, Hashable]]:
        if isinstance(own.entry, FactParagraph):
            return
        texts = [own.entry.enacting] if isinstance(own.entry, EnactingEntry) else walk.words(own.entry)
        marks = [mark for text in texts for mark in MARK.findall(text)]
        said = [n for text in texts_of(own.stated) for n in notes_in(inlines_of(text))] if own.stated else []
        yield from ((mark, self.draft.notes[n].same) for mark, n in zip(marks, said, strict=False))

    def _notes(self) -> Iterator[FileEdit]:
        """Yield the changes of notes that stay and say something else, but for those whose words are texts."""
        done = {text.value.span for text in self.plan.texts}
        for text in self.plan.texts:
            for new, old in text.twins.items():
                value = self.draft.note_value(text.keys.get(old, ""))
                extent = value.span if isinstance(value, Placed) else _extent(value)
                if self.new.notes[new].same != self.draft.notes[old].same and value and extent not in done:
                    done.add(extent)
                    yield from self._note(text, text.keys[old], old, new)

    def _note(self, text: EditedText, key: str, old: int, new: int) -> Iterator[FileEdit]:
        before, after = self.draft.notes[old], self.new.notes[new]
        value = self.draft.note_value(key)
        lines = self.draft.places.lines(("footnotes", key))
        self.plan.taken.append(Told(text.place, f"footnote “{key}”"))
        if isinstance(value, Mapping) and [name for name, _ in before.cited] == [name for name, _ in after.cited]:
            for (name, was), (_, now) in zip(before.cited, after.cited, strict=True):
                own = value.get(name)
                if was != now and isinstance(own, Placed):
                    yield from rewritten(self.draft.text, own, [(0, len(own), now)])
        elif lines is not None:
            written = pair_lines(key, dict(after.cited) if after.cited else after.text, " " * lines.indent)
            yield lines.start, lines.end, "\n".join(written) + "\n"

    # Texts and facts ----------------------------------------------------------------------------------------------

    def _text(self, text: EditedText) -> Iterator[FileEdit]:
        kept = self.facts.kept.get(text.value.span, [])
        found = changes(text, kept, self.keys.of, self.moved.found)
        if found is None:
            self.plan.left.append(Told(text.place, "what was changed here cannot be told apart from what braces print"))
            return
        if found:
            self.plan.taken.append(Told(text.place, said(text)))
        yield from rewritten(self.draft.text, text.value, found)

    def _value(self, one: NewValue) -> Iterator[FileEdit]:
        printer, value = one.printer, one.value
        if printer.form.startswith(DERIVED):
            document = self.draft.skeleton.document
            session, own = self.plan.session or document.session, document.period
            value = fact_changes.period(str(session), value) or ""
            if value and value == own:
                return
        else:
            own = self.draft.places.value(printer.extent) or ""
        if not isinstance(own, Placed) or not value:
            self.plan.left.append(Told("facts", f"no value prints “{one.words}”"))
            return
        name = "period" if one.key[2] else name_of(printer.path)
        elsewhere = in_order(self.draft.printed_at.get(one.key, set()))
        where = f" (printed in {', '.join(elsewhere)})" if elsewhere else ""
        self.plan.taken.append(Told("facts", f"{name}: {own} → {value}{where}"))
        yield from rewritten(self.draft.text, own, [(0, len(own), value)])

    def _growth(self, one: Growth) -> Iterator[FileEdit]:
        edits = list(growth_edits(one, self.draft.skeleton.facts, self.draft.places))
        for several, became in ((one.added, "added"), (one.gone, "taken out")):
            if edits and several:
                said = " and ".join(f"{number} of {day}" for number, day in several)
                self.plan.taken.append(Told("facts", f"{one.name.replace('_', ' ')}: {said} {became}"))
        yield from edits

    def _arrival(self, one: Insertion | NewTexts | NewKey) -> EditGroup:
        if isinstance(one, NewKey):
            return EditGroup(one.place, (self._new_key(one),))
        if isinstance(one, NewTexts):
            texts = ", ".join(scalars.flow(text_written(text, self._source)) for text in one.texts)
            return EditGroup(one.place, ((one.position, one.position, f"{one.before}{texts}{one.after}"),))
        return EditGroup("new paragraphs", (self._insertion(one),))

    def _new_key(self, one: NewKey) -> FileEdit:
        lines = "\n".join(pair_lines(one.key, text_written(one.text, self._source), " " * one.indent))
        self.plan.taken.append(Told(one.place, f"new text: {_excerpt(lines)}"))
        return one.position, one.position, f"{self._glue(one.position)}{lines}\n"

    def _glue(self, position: int) -> str:
        return "" if self.draft.text.endswith("\n", 0, position) else "\n"

    def _insertion(self, one: Insertion) -> FileEdit:
        is_part = isinstance(one.entry, Section | AnnexEntry)
        lines = "\n".join(self._lines(one)) + "\n"
        self.plan.taken.append(Told("new section or annex" if is_part else "new paragraph", _excerpt(lines)))
        return one.position, one.position, f"{self._glue(one.position)}{one.before}{lines}"

    def _source(self, new: Sequence[Word]) -> str:
        """Return new words as a text, with the braces that moved into them."""
        return written(self.moved.found(new).placed(new), self.keys.of)

    def _lines(self, one: Insertion) -> Iterator[str]:
        if isinstance(one.entry, Section | AnnexEntry):
            return part_lines(part_written(one.entry, self._source))
        return entry_lines(entry_written(one.entry, self._source), " " * one.indent)


def _excerpt(lines: str) -> str:
    words = " ".join(lines.replace(">-", " ").split())
    return words if len(words) <= _LONG else f"{words[:_LONG].rstrip()}…"


def _extent(value: object) -> tuple[int, int]:
    first = next(iter(value.values()), "") if isinstance(value, Mapping) else ""
    return first.span if isinstance(first, Placed) else (0, 0)


def _parted(groups: list[EditGroup], lines: Mapping[Path, Lines]) -> tuple[list[EditGroup], dict[Path, list[FileEdit]]]:
    """Part the changes in lines that move from all others."""
    moved: dict[Path, list[FileEdit]] = {path: [] for path in lines}
    kept = []
    for group in groups:
        own = {edit: path for edit in group.edits for path in lines if _moves_too(edit, group.path, path, lines[path])}
        for edit, path in own.items():
            moved[path].append(edit)
        kept.append(group._replace(edits=tuple(edit for edit in group.edits if edit not in own)))
    return kept, moved


def _moves_too(edit: FileEdit, path: Path, moving: Path, lines: Lines) -> bool:
    """Return whether a change is one of lines that move."""
    own = path[: len(moving)] == moving and lines.start <= edit[0] and edit[1] <= lines.end
    return own or (lines.start < edit[0] and edit[1] < lines.end)
