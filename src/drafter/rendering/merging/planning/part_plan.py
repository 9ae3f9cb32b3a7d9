"""The sections and annexes of the draft and those of its edited form: what comes, goes and moves, and their heads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from drafter.model.resolution import Resolution, plain
from drafter.rendering.merging.pairing.matching import Compared, Pairing, in_place, pairings
from drafter.rendering.merging.pairing.section_cuts import edited_starts
from drafter.rendering.merging.planning.paragraph_plan import ParagraphPlan
from drafter.rendering.merging.planning.plan import EditGroup, Insertion, Moving, Plan, Told
from drafter.rendering.merging.planning.printed_draft import PrintedDraft, Stage, places_of
from drafter.rendering.merging.stated.marked_words import (
    heads,
    inlines_of,
    marked,
    stated_annexes,
    stated_sections,
    words_of,
)
from drafter.rendering.merging.stated.own_entries import OwnList, OwnSection
from drafter.skeleton.placed import Path
from drafter.skeleton.records import AnnexEntry, AnyEntry, Section

ListPlan = tuple[OwnList, Sequence[AnyEntry], Stage]
"""A list of the draft, the entries of its edited form, and where it is printed."""

_BEFORE = {"sections": ("preamble", "operative"), "annexes": ("preamble", "operative", "sections")}
"""After which parts of a file another one stands."""


class _ComparedPart(NamedTuple):
    """A section or an annex of the draft, or of its edited form."""

    entry: Section | AnnexEntry
    name: str
    words: str


class PartPlan:
    """Plans what becomes of sections and annexes.

    Args:
        draft: the draft as it is printed.
        new: its edited form, its notes numbered.
        paragraphs: plans single texts.
        plan: where it is written down.
    """

    def __init__(self, draft: PrintedDraft, new: Resolution, paragraphs: ParagraphPlan, plan: Plan) -> None:
        self.draft, self.new, self.paragraphs, self.plan = draft, new, paragraphs, plan

    def sections(self) -> Iterator[ListPlan]:
        """Yield the lists of the body and of the sections that stay."""
        own, stage = self.draft.sections, self.draft.stages[0]
        starts = edited_starts(self.draft.resolution.body, [one.start for one in own[1:]], self.new.body)
        first, *others = sections = stated_sections(self.new, starts)
        self.paragraphs.heads = heads(sections, self.new.body)
        yield from zip(own[0].lists, (first.preamble, first.operative), (stage, stage), strict=True)
        before = [_ComparedPart(one.section, _section_name(one.stated), _words(one.stated)) for one in own[1:]]
        after = [_ComparedPart(one, _section_name(one), _words(one)) for one in others]
        for i, j in self.parts("sections", before, after):
            self.section_head(own[i + 1], others[j], stage)
            yield from zip(own[i + 1].lists, (others[j].preamble, others[j].operative), (stage, stage), strict=True)

    def annexes(self) -> Iterator[ListPlan]:
        """Yield the texts of the annexes that stay."""
        lists, stages = self.draft.annex_lists(), self.draft.stages[1:]
        own, new = _annex_parts(self.draft.resolution), _annex_parts(self.new)
        for i, j in self.parts("annexes", own, new):
            self.annex_head(i, own[i], new[j])
            yield lists[i], new[j].entry.body, stages[i]  # type: ignore[union-attr]

    def parts(self, key: str, own: Sequence[_ComparedPart], new: Sequence[_ComparedPart]) -> Iterator[tuple[int, int]]:
        """Plan which parts come, go and move; yield those that stay."""
        sides = ([Compared("", one.words) for one in side] for side in (own, new))
        pairs = list(in_place(list(pairings(*sides))))
        self.gone(key, [one.own for one in pairs if one.new is None and one.own is not None], own)
        last: int | None = None
        for pair in pairs:
            if pair.own is not None and pair.new is not None:
                yield pair.own, pair.new
            last = self.arrival(key, pair, last, own, new)

    def arrival(
        self, key: str, pair: Pairing, last: int | None, own: Sequence[_ComparedPart], new: Sequence[_ComparedPart]
    ) -> int | None:
        """Plan a part that comes or moves; return the part after which the next one stands."""
        if pair.new is None or (pair.own is not None and not pair.moved):
            return last if pair.own is None or pair.new is None else pair.own
        position, before = self.place(key, last)
        lines = None if pair.own is None else self.draft.places.lines((key, pair.own))
        if position >= 0 and pair.own is None:
            self.plan.arrivals.append(Insertion(position, 2, new[pair.new].entry, before))
        elif position >= 0 and lines is not None and pair.own is not None:
            self.plan.arrivals.append(Moving((key, pair.own), position))
            self.plan.taken.append(Told(own[pair.own].name, "moved"))
        return last

    def place(self, key: str, last: int | None) -> tuple[int, str]:
        """Return where a part comes in, and the lines before it; -1 where the file has no place for it."""
        places, text = self.draft.places, self.draft.text
        if last is not None:
            lines = places.lines((key, last))
            return (lines.end, "") if lines else (-1, "")
        if head := places.lines((key,)):
            end = text.find("\n", head.start) + 1
            return (end, "") if text[head.start : end].split("#")[0].rstrip().endswith(":") else (-1, "")
        known = filter(None, (places.lines((name,)) for name in _BEFORE[key]))
        return max((lines.end for lines in known), default=-1), f"\n{key}:\n"

    def gone(self, key: str, several: Sequence[int], own: Sequence[_ComparedPart]) -> None:
        """Plan the parts that go; the key goes with the last of them."""
        paths: list[Path] = [(key,)] if len(several) == len(own) else [(key, n) for n in several]
        for path in paths if several else ():
            lines = self.draft.places.lines(path)
            if lines is not None:
                self.plan.edits.append(EditGroup(key, ((lines.start, lines.end, ""),), path))
        for n in several:
            is_section = key == "sections"
            lists = self.draft.sections[n + 1].lists if is_section else self.draft.annex_lists()[n : n + 1]
            entries = [entry for one in lists for entry in one.entries]
            stage = self.draft.stages[0 if is_section else n + 1]
            self.plan.gone += entries
            self.plan.gone_places |= {name for entry in entries for name in places_of(entry, stage)}
            self.plan.taken.append(Told(own[n].name, "deleted"))

    # Heads --------------------------------------------------------------------------------------------------------

    def section_head(self, own: OwnSection, new: Section, stage: Stage) -> None:
        """Plan the label, the title and the enacting words of a section."""
        section, stated, at = own.section, own.stated, own.start
        name = _section_name(stated)
        if section.title or section.label:
            self.paragraphs.text(section.title, stated.title, new.title, at, stage)
            self.paragraphs.value(section.label, stated.label, new.label, name)
            at += 1
        if section.enacting not in ("", "none"):
            self.paragraphs.text(section.enacting, stated.enacting, new.enacting, at, stage)

    def annex_head(self, number: int, own: _ComparedPart, new: _ComparedPart) -> None:
        """Plan the label and the title of an annex."""
        entry, edited = self.draft.skeleton.annexes[number], new.entry
        self.paragraphs.value(entry.label, own.entry.label, edited.label, own.name)
        before, after = (self.draft.resolution.annexes[number].title, inlines_of(edited.title))
        trace = self.draft.where.annexes[number].title
        self.paragraphs.words(entry.title, own.entry.label or "annex", before, after, trace)


def _annex_parts(resolution: Resolution) -> list[_ComparedPart]:
    made = []
    for annex, body in zip(resolution.annexes, stated_annexes(resolution), strict=True):
        entry = AnnexEntry(annex.label, marked(annex.title), body)
        words = " ".join([plain(annex.title), *map(words_of, body)])
        made.append(_ComparedPart(entry, annex.label or plain(annex.title) or "annex", words))
    return made


def _section_name(section: Section) -> str:
    return f"section {section.label or plain(inlines_of(section.title))}".rstrip()


def _words(section: Section) -> str:
    entries = (*section.preamble, *section.operative)
    return " ".join([plain(inlines_of(section.title)), *map(words_of, entries)])
