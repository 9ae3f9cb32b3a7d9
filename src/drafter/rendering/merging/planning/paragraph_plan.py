"""An entry of the draft and its edited form: which texts, opening words and sub-paragraphs change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from drafter.language import openings
from drafter.model.resolution import Inlines, Note, Table
from drafter.rendering.merging.facts import fact_changes
from drafter.rendering.merging.pairing.matching import Match
from drafter.rendering.merging.planning.plan import EditGroup, Plan, Told
from drafter.rendering.merging.planning.printed_draft import PrintedDraft, Stage
from drafter.rendering.merging.planning.table_plan import TablePlan
from drafter.rendering.merging.stated.marked_words import head_of, inlines_of
from drafter.rendering.merging.stated.numbered_notes import NoteText, number_of
from drafter.rendering.merging.stated.own_entries import FactParagraph, OwnEntry, OwnList, Printing, items_of
from drafter.rendering.merging.words import tokens
from drafter.rendering.merging.words.steps import twins
from drafter.rendering.merging.words.texts import EditedText, FactText
from drafter.rendering.traces.provenance import Trace, flat
from drafter.skeleton import scalars
from drafter.skeleton.placed import Path, Placed
from drafter.skeleton.records import AnyEntry, EnactingEntry, Entry, HeadingEntry, PlainEntry, TableEntry
from drafter.skeleton.rewriting import FileEdit, rewritten


class ParagraphPlan:
    """Plans what becomes of single entries.

    Args:
        draft: the draft as it is printed.
        notes: what the notes of the edited form say.
        plan: where it is written down.
    """

    def __init__(self, draft: PrintedDraft, notes: Sequence[NoteText], plan: Plan) -> None:
        self.draft, self.notes, self.plan = draft, notes, plan
        self.heads: dict[int, str] = {}

    def entry(self, own: OwnEntry, new: AnyEntry, stage: Stage) -> list[tuple[OwnList, Sequence[AnyEntry]]]:
        """Plan an entry; return the lists of sub-paragraphs that are still to be planned."""
        match own.entry, own.stated, new:
            case FactParagraph(), Entry(), Entry():
                self.plan.texts += filter(None, [self.fact(own, new, stage)])
                self.fields_of_fact(own, new, stage)
            case Entry() as entry, Entry() as stated, Entry():
                return self.paragraph(own._replace(stated=stated), entry, new, stage)
            case PlainEntry() as entry, PlainEntry() as stated, PlainEntry():
                self.text(entry.text, stated.text, new.text, own.first, stage)
                self.computed(own, "number", stated.number, new.number, stage)
            case HeadingEntry() as entry, HeadingEntry() as stated, HeadingEntry():
                self.text(entry.heading, stated.heading, new.heading, own.first, stage)
                self.value(entry.label, stated.label, new.label, stage.names[own.first])
            case EnactingEntry() as entry, EnactingEntry() as stated, EnactingEntry():
                self.text(entry.enacting, stated.enacting, new.enacting, own.first, stage)
            case TableEntry() as entry, TableEntry() as stated, TableEntry():
                self.table(own, entry, stated, new, stage)
        return []

    def paragraph(
        self, own: OwnEntry, entry: Entry, new: Entry, stage: Stage
    ) -> list[tuple[OwnList, Sequence[AnyEntry]]]:
        """Plan a paragraph with its opening words; return its sub-paragraphs."""
        stated = own.stated
        assert isinstance(stated, Entry)  # noqa: S101 - the caller has looked
        if stated.opening != new.opening:
            self.opening(own, entry, new, stage)
        if stated.adverb != new.adverb and self.has_other_adverb(own, new, stage):
            self.adverb(own, entry, new, stage)
        self.computed(own, "ending", stated.ending, new.ending, stage)
        self.computed(own, "number", stated.number, new.number, stage)
        self.text(entry.text, stated.text, new.text, own.first, stage)
        if stated.then and new.then:
            self.text(entry.then, stated.then, new.then, own.first + own.size - 1, stage)
        if entry.items or new.items:
            items = items_of(self.draft.skeleton, own, Printing(stage.blocks, stage.traces))
            return [(OwnList((*own.path, "items"), items), new.items)]
        return []

    def text(self, value: str, stated: str, new: str, block: int, stage: Stage) -> None:
        """Plan a text."""
        own, trace = stage.blocks[block], stage.traces[block]
        before, after = inlines_of(stated), inlines_of(new)
        if isinstance(own, Table) or not isinstance(trace, Trace) or self.is_same(before, after):
            return
        if not after or not value:
            self.plan.left.append(Told(stage.names[block], "a text came or went here as a whole"))
            return
        self.words(value, stage.names[block], own.inlines, after, trace)

    def words(self, value: str, name: str, printed: Inlines, after: Inlines, trace: Trace) -> None:
        """Plan the words of a text that were changed.

        Args:
            value: the text in the file.
            name: what people call its place.
            printed: the words of its line, among which are its own.
            after: its new words.
            trace: where the words of the line come from.
        """
        if self.is_same(printed, after):
            return
        if not isinstance(value, Placed):
            self.plan.left.append(Told(name, "a text came or went here as a whole"))
            return
        old = self.draft.tokens(printed, trace, value)
        words = tuple(tokens.tokens(after))
        paired = twins([one.token for one in old], words, self.draft.notes, self.notes)
        self.plan.texts.append(EditedText(value, name, old, words, paired))

    def is_same(self, before: Inlines, after: Inlines) -> bool:
        """Return whether two texts have the same words and notes."""
        return len(before) == len(after) and all(
            self.draft.notes[number_of(one)].same == self.notes[number_of(other)].same
            if isinstance(one, Note) and isinstance(other, Note)
            else one == other
            for one, other in zip(before, after, strict=True)
        )

    def fact(self, own: OwnEntry, new: Entry, stage: Stage) -> FactText | None:
        """Return a paragraph that is made of a fact beside its edited form; `None` where they have the same words."""
        block, trace, stated = stage.blocks[own.first], stage.traces[own.first], own.stated
        if isinstance(block, Table) or not isinstance(stated, Entry):
            return None
        before, after = inlines_of(stated.text), inlines_of(new.text)
        if before == after:
            return None
        several = tokens.sourced(block.inlines, trace)  # type: ignore[arg-type]
        head = next((n for n, one in enumerate(several) if one.token.face != "*"), 0) + 1
        old = tuple(several[head : head + len(tokens.tokens(before))])
        words, name, value = tuple(tokens.tokens(after)), stage.names[own.first], self.draft.last_value(own.path)
        if value is None:
            return None
        return FactText(value, name, old, words)

    def facts(self, matches: Sequence[Match], stage: Stage) -> list[FactText | None]:
        """Return the paragraphs of facts beside their edited forms; `None` for what stayed, moved or went."""
        return [
            self.fact(one.own, one.new, stage) if one.own and isinstance(one.new, Entry) and not one.moved else None
            for one in matches
        ]

    def with_words(self, own: OwnEntry, new: AnyEntry) -> AnyEntry:
        """Return an edited form with the words that its fact prints."""
        if not isinstance(new, Entry) or not isinstance(own.stated, Entry):
            return new
        made = replace(new, text=own.stated.text)
        if id(new) in self.heads:
            self.heads[id(made)] = self.heads[id(new)]
        return made

    def fits(self, own: OwnEntry, new: AnyEntry | None, stage: Stage) -> bool:
        """Return whether the fact that makes a paragraph can print its edited form, too."""
        if not isinstance(new, Entry) or new.items or not isinstance(own.stated, Entry):
            return False
        text = self.fact(own, new, stage)
        return text is None or bool(fact_changes.explained(text, next(text.braces())))

    def table(self, own: OwnEntry, entry: TableEntry, stated: TableEntry, new: TableEntry, stage: Stage) -> None:
        """Plan a table."""
        name, traces = stage.names[own.first], iter(flat(stage.traces[own.first]))
        printed = {(i, j): (cell, next(traces)) for i, row in enumerate(stated.table) for j, cell in enumerate(row)}
        for (i, j), after in TablePlan(self.draft, own.path, name, self.plan).cells(entry, stated, new):
            before, trace = printed[i, j]
            self.words(entry.table[i][j], name, inlines_of(before), inlines_of(after), trace)

    # Opening words, and what is computed --------------------------------------------------------------------------

    def opening(self, own: OwnEntry, entry: Entry, new: Entry, stage: Stage) -> None:
        """Plan other opening words."""
        name, value = stage.names[own.first], entry.opening
        if not isinstance(value, Placed) or not new.opening:
            self.plan.left.append(Told(name, "opening words came or went"))
            return
        self.plan.taken.append(Told(name, f"“{value}” → “{new.opening}”"))
        if openings.is_listed(new.opening) or value.path[-1] == "verb":
            self.plan.edits.append(
                EditGroup(name, tuple(rewritten(self.draft.text, value, [(0, len(value), new.opening)])))
            )
            return
        start, end = value.span
        column = start - self.draft.text.rfind("\n", 0, start) - 1
        verb = f"verb: {scalars.scalar(new.opening)}\n{' ' * column}text"
        self.plan.edits.append(EditGroup(name, ((start, end, verb),)))

    def has_other_adverb(self, own: OwnEntry, new: Entry, stage: Stage) -> bool:
        """Return whether somebody wrote these opening words; where a neighbour came or went, the rule gives others."""
        block, printed = stage.blocks[own.first], self.heads.get(id(new))
        if isinstance(block, Table) or printed is None:
            return True
        return head_of(block.inlines) != printed

    def adverb(self, own: OwnEntry, entry: Entry, new: Entry, stage: Stage) -> None:
        """Plan an adverb that the rule of the sequence does not give, or no longer needs to be stated."""
        name, path = stage.names[own.first], (*own.path, "adverb")
        what = f"adverb: {new.adverb}" if new.adverb else "the adverb that is computed"
        edit = self.stated(own.path, path, entry, new.adverb)
        if edit is None:
            self.plan.left.append(Told(name, f"{what} cannot be written here"))
        else:
            self.plan.edits.append(EditGroup(name, (edit,), own.path))
            self.plan.taken.append(Told(name, what))

    def fields_of_fact(self, own: OwnEntry, new: AnyEntry, stage: Stage) -> None:
        """Plan other opening words and an adverb in the paragraph of a fact: they stand among the fields."""
        stated, name = own.stated, stage.names[own.first]
        if not isinstance(new, Entry) or not isinstance(stated, Entry):
            return
        fields = [("verb", stated.opening, new.opening)]
        if self.has_other_adverb(own, new, stage):
            fields.append(("adverb", stated.adverb, new.adverb))
        for field, before, after in fields:
            if before != after and (edit := self.field_of_fact(own.path, field, after)):
                self.plan.edits.append(EditGroup(name, (edit,), own.path))
                self.plan.taken.append(Told(name, f"{field}: {after}"))

    def field_of_fact(self, path: Path, field: str, new: str) -> FileEdit | None:
        """Return the change that gives a field of a fact a value."""
        value, last = self.draft.places.at((*path, field)), self.draft.last_value(path)
        lines = self.draft.places.lines((*path, field))
        if value is not None:
            return (*value.span, new) if new or lines is None else (lines.start, lines.end, "")
        if last is None or not new:
            return None
        if lines := self.draft.places.lines(last.path):
            return lines.end, lines.end, f"{' ' * lines.indent}{field}: {new}\n"
        return last.span[1], last.span[1], f", {field}: {new}"

    def stated(self, entry_path: Path, path: Path, entry: Entry, value: str) -> FileEdit | None:
        """Return the change that states an adverb, or takes it out; `None` where that cannot be done."""
        lines, own = self.draft.places.lines(path), entry.adverb
        if isinstance(own, Placed) and own and value:
            return own.span[0], own.span[1], value
        if isinstance(own, Placed) and own:
            return (lines.start, lines.end, "") if lines and self.draft.text[lines.start :].lstrip()[0] != "-" else None
        key = entry.opening.path if isinstance(entry.opening, Placed) and entry.opening.path[-1] != "verb" else ()
        after = self.draft.places.lines(key or (*entry_path, "text"))
        if after is None or not value:
            return None
        glue = "" if self.draft.text.endswith("\n", 0, after.end) else "\n"
        return after.end, after.end, f"{glue}{' ' * after.indent}adverb: {value}\n"

    def computed(self, own: OwnEntry, what: str, before: str | None, after: str | None, stage: Stage) -> None:
        """Tell that a number or an ending is computed, and stays so."""
        if before != after and after is not None:
            self.plan.left.append(Told(stage.names[own.first], f"the {what} “{after}” is computed here, and stays so"))

    def value(self, own: str, before: str, after: str, name: str) -> None:
        """Plan a value that is printed as it stands."""
        if before == after:
            return
        if isinstance(own, Placed) and own and after:
            self.plan.edits.append(EditGroup(name, tuple(rewritten(self.draft.text, own, [(0, len(own), after)]))))
            self.plan.taken.append(Told(name, f"“{own}” → “{after}”"))
        else:
            self.plan.left.append(Told(name, f"“{before}” → “{after}”"))
