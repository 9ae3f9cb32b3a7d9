"""A list of entries of the draft and its edited form: what comes, goes and moves, and where in the file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from drafter.rendering.merging.pairing.halves import of_one_kind
from drafter.rendering.merging.pairing.matching import Match, matched
from drafter.rendering.merging.planning.paragraph_plan import ParagraphPlan
from drafter.rendering.merging.planning.part_plan import PartPlan
from drafter.rendering.merging.planning.phrase_plan import plan_phrase, rephrasing
from drafter.rendering.merging.planning.plan import EditGroup, Insertion, Moving, Plan, Told
from drafter.rendering.merging.planning.printed_draft import PrintedDraft, Stage, places_of
from drafter.rendering.merging.planning.then_plan import plan_then
from drafter.rendering.merging.stated.numbered_notes import NumberedNotes
from drafter.rendering.merging.stated.own_entries import FactParagraph, OwnEntry, OwnList
from drafter.rendering.merging.words.texts import FactText
from drafter.skeleton.placed import Path
from drafter.skeleton.records import AnyEntry, EachEntry


def planned(draft: PrintedDraft, new: NumberedNotes) -> Plan:
    """Plan what becomes of the body and the annexes of a draft.

    Args:
        draft: the draft as it is printed.
        new: its edited form.
    """
    plan = Plan()
    paragraphs = ParagraphPlan(draft, new.notes, plan)
    planning, parts = _Lists(draft, paragraphs, plan), PartPlan(draft, new.resolution, paragraphs, plan)
    for own, entries, stage in (*parts.sections(), *parts.annexes()):
        planning.list(own, entries, stage)
    return plan


class _Lists:
    """Goes through lists, and the lists in them."""

    def __init__(self, draft: PrintedDraft, paragraphs: ParagraphPlan, plan: Plan) -> None:
        self.draft, self.paragraphs, self.plan = draft, paragraphs, plan
        self.emptied: set[Path] = set()
        self.told: set[Path] = set()
        self.begun: set[Path] = set()

    def list(self, own: OwnList, new: Sequence[AnyEntry], stage: Stage) -> None:
        """Plan a list, and the lists of sub-paragraphs in it."""
        matches = list(self.parted(list(of_one_kind(matched(own.entries, new))), stage))
        self.emptied |= _emptied(matches)
        if own.entries and all(match.new is None for match in matches):
            self.all_gone(own, stage)
            return
        after: OwnEntry | None = None
        for match in matches:
            if match.new is None and match.own is not None:
                self.gone(match.own, stage)
            elif match.new is not None:
                after = self.match(own, after, match, match.new, stage)

    def match(self, own: OwnList, after: OwnEntry | None, match: Match, new: AnyEntry, stage: Stage) -> OwnEntry | None:
        """Plan an entry; return the one after which the next one stands."""
        if match.own is None:
            self.new(own, after, new)
            return after
        if match.moved and not self.moved(own, after, match.own, stage):
            return after
        for inner, entries in self.paragraphs.entry(match.own, new, stage):
            self.list(inner, entries, stage)
        plan_then(self.draft, match.own, new, stage, self.plan)
        return after if match.moved else match.own

    def all_gone(self, own: OwnList, stage: Stage) -> None:
        for one in own.entries:
            self.plan.gone_places |= places_of(one, stage)
        lines = self.draft.places.lines(own.path) if own.path[-1] == "items" else None
        if lines is None:
            self.plan.left.append(Told(str(own.path[-1]), "all of it was deleted"))
            return
        self.plan.edits.append(EditGroup("sub-paragraphs", ((lines.start, lines.end, ""),)))
        self.plan.gone += own.entries

    def parted(self, matches: Sequence[Match], stage: Stage) -> Iterator[Match]:
        """Yield matches; a fact that cannot print the edited form goes, and a paragraph of words comes in its place.

        That cannot be done between two other facts of the same list: there the fact stays, and this is told. Where
        all paragraphs of a phrase were changed alike, the phrase changes.
        """
        rephrased = self.rephrased(matches, stage)
        for match in matches:
            own = match.own
            if own is not None and own.path in rephrased:
                yield Match(own, rephrased[own.path])
            elif (
                own is None
                or not isinstance(own.entry, FactParagraph)
                or match.new is None
                or ((not match.moved or self.is_alone(own)) and self.paragraphs.fits(own, match.new, stage))
            ):
                yield match
            elif not match.moved and _is_between(match, matches):
                said = "the phrase of its list prints other words: change the phrase, or the line of the list"
                self.plan.left.append(Told(stage.names[own.first], said))
                yield Match(own, own.stated)
            else:
                yield from (Match(own, None), Match(None, match.new))

    def rephrased(self, matches: Sequence[Match], stage: Stage) -> dict[Path, AnyEntry]:
        """Plan the phrases that change; return what their paragraphs are then but for the words, by their facts."""
        made: dict[Path, AnyEntry] = {}
        facts = [one for one in matches if one.own is not None and isinstance(one.own.entry, FactParagraph)]
        for several in _by_phrase(facts, self.paragraphs.facts(facts, stage)):
            if found := rephrasing([text for _, text in several]):
                plan_phrase(self.draft.text, found, self.plan)
                made |= {own.path: self.paragraphs.with_words(own, new) for (own, new, _), _ in several if own and new}
        return made

    def is_alone(self, own: OwnEntry) -> bool:
        """Return whether a fact makes one paragraph, and no entry says where: then one can say it."""
        fact = self.draft.skeleton.facts.get(str(own.path[1]))
        return (
            isinstance(own.entry, FactParagraph)
            and not own.entry.each
            and not (isinstance(fact, tuple) and len(fact) > 1)
        )

    def gone(self, own: OwnEntry, stage: Stage) -> None:
        name = stage.names[own.first]
        self.plan.gone_places |= places_of(own, stage)
        lines = self.draft.places.lines(own.path)
        if isinstance(own.entry, FactParagraph) and own.path[:2] in self.emptied:
            self.fact_gone(own)
            return
        if lines is None:
            self.plan.left.append(Told(name, "it was deleted, but has no lines of its own in the file"))
            return
        self.plan.edits.append(EditGroup(name, ((lines.start, lines.end, ""),)))
        self.plan.gone.append(own)
        self.plan.taken.append(Told(name, f"deleted: {_excerpt(own.words)}"))

    def fact_gone(self, own: OwnEntry) -> None:
        """Take out a fact all of whose paragraphs are gone, and the entry that asks for it."""
        assert isinstance(own.entry, FactParagraph)  # noqa: S101 - the caller has looked
        if own.path[:2] in self.told:
            return
        self.told.add(own.path[:2])
        several = [self.draft.places.lines(path) for path in (own.path[:2], own.entry.each) if path]
        edits = tuple((lines.start, lines.end, "") for lines in several if lines)
        self.plan.edits.append(EditGroup(str(own.path[1]), edits))
        self.plan.taken.append(Told("facts", f"deleted: {own.path[1]}"))

    def new(self, own: OwnList, after: OwnEntry | None, entry: AnyEntry) -> None:
        position, indent, before = self.place(own, after)
        if position < 0:
            self.plan.left.append(Told(str(own.path[-1]), "a paragraph was put in where the file has no list for it"))
            return
        key = "" if own.path in self.begun else before
        self.begun.add(own.path)
        self.plan.arrivals.append(Insertion(position, indent, entry, key))

    def moved(self, own: OwnList, after: OwnEntry | None, entry: OwnEntry, stage: Stage) -> bool:
        position, indent, before = self.place(own, after)
        if isinstance(entry.entry, FactParagraph) and position >= 0:
            self.plan.arrivals.append(Insertion(position, indent, EachEntry(str(entry.path[1])), before))
            return True
        if position < 0 or before or self.draft.places.lines(entry.path) is None:
            self.plan.left.append(Told(stage.names[entry.first], "it was moved"))
            return False
        self.plan.arrivals.append(Moving(entry.path, position))
        self.plan.taken.append(Told(stage.names[entry.first], f"moved: {_excerpt(entry.words)}"))
        return True

    def place(self, own: OwnList, after: OwnEntry | None) -> tuple[int, int, str]:
        """Return where an entry comes in: its position, the column of its dash, and lines before it."""
        places, first = self.draft.places, next(iter(own.entries), None)
        sibling = places.lines(_listed(first)) if first and _listed(first) else None
        if after is not None and _listed(after) == ():
            after = next((one for one in reversed(own.entries) if _listed(one)), None)
        if after is not None:
            lines = places.lines(_listed(after))
            return (lines.end, lines.indent, "") if lines else (-1, 0, "")
        key = places.lines(own.path)
        if key is None:
            return self.no_list(own)
        indent = sibling.indent if sibling else key.indent + 2
        end = self.draft.text.find("\n", key.start) + 1
        return (
            (end, indent, "") if self.draft.text[key.start : end].split("#")[0].rstrip().endswith(":") else (-1, 0, "")
        )

    def no_list(self, own: OwnList) -> tuple[int, int, str]:
        """Return where the first paragraph of a preamble comes in, or the first sub-paragraph of a paragraph."""
        paragraph: Path = own.path[:-1]
        if not paragraph:
            operative = self.draft.places.lines(("operative",)) if own.path == ("preamble",) else None
            return (operative.start, 2, "preamble:\n") if operative else (-1, 0, "")
        lines = self.draft.places.lines(paragraph)
        if own.path[-1] != "items" or lines is None:
            return -1, 0, ""
        return lines.end, lines.indent + 4, f"{' ' * (lines.indent + 2)}items:\n"


def _by_phrase(matches: Sequence[Match], texts: Sequence[FactText | None]) -> list[list[tuple[Match, FactText]]]:
    """Return the paragraphs of each list of facts; those of lists in which one stayed, moved or went are left out."""
    groups: dict[Path, list[tuple[Match, FactText | None]]] = {}
    for match, text in zip(matches, texts, strict=True):
        groups.setdefault(match.own.path[:2] if match.own else (), []).append((match, text))
    whole = [[(match, text) for match, text in group if text is not None] for group in groups.values()]
    return [some for some, group in zip(whole, groups.values(), strict=True) if len(some) == len(group)]


def _is_between(match: Match, matches: Sequence[Match]) -> bool:
    """Return whether facts of the same list make paragraphs before and after one."""
    own, at = match.own, matches.index(match)

    def is_near(other: Match) -> bool:
        near = other.own if other.new is not None else None
        return near is not None and own is not None and near.entry == own.entry

    return any(map(is_near, matches[:at])) and any(map(is_near, matches[at + 1 :]))


def _emptied(matches: Sequence[Match]) -> set[Path]:
    """Return the facts all of whose paragraphs are gone."""
    facts = [m for m in matches if m.own is not None and isinstance(m.own.entry, FactParagraph)]
    gone = {m.own.path[:2] for m in facts if m.own and m.new is None}
    return gone - {m.own.path[:2] for m in facts if m.own and m.new is not None}


def _listed(own: OwnEntry) -> Path:
    """Return the path of the entry of a list that prints a paragraph."""
    return own.entry.each if isinstance(own.entry, FactParagraph) else own.path


def _excerpt(words: str) -> str:
    return f"“{words[:60].rstrip()}…”" if len(words) > 60 else f"“{words}”"
