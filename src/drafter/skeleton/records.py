"""What a skeleton holds: the document, the facts, the paragraphs with their openings, the notes.

All texts are what the editor typed, with marks and `{{ … }}`; `render` makes a resolution of them. A text that
was loaded from a file is a `placed.Placed` and knows its line; equality looks at the words only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from drafter.model.record import record

STAR = "*"
"""The key of the note on the sponsors; a key of stars is printed as such, not as a number."""

Fact = str | Mapping[str, str]
Facts = Mapping[str, Fact | tuple[Fact, ...]]
"""Name of a fact to its value: a text, named fields, or a list of those."""

Tables = Mapping[str, Mapping[str, Mapping[str, str]]]
"""Name of a table of facts to its entries by their names, each with its fields."""


@record(frozen=True, slots=True)
class Document:
    """The part of a skeleton that says which document it is; what is not known is empty.

    Args:
        kind: `draft resolution` or `resolution`.
        organ: the organ that adopts it; the General Assembly where it is not said.
        number: the number of an adopted text, for example 79/332.
        based_on: the number or symbol of the text that this one follows, for example 79/332; check and redline compare
          with it.
        session: the number of the session, for example 81, or the words of the session line where it has no number.
        period: sessions from one resolution of the series to the next, for example 2; `next_session` follows from it.
        symbol: the symbol of a draft, for example A/81/L.23; the Secretariat assigns the number.
        date: the day of issue of a draft, for example 28 August 2027.
        committee: the Main Committee that it goes to, for example Sixth Committee; none for the plenary.
        agenda_item: the number of the agenda item, with its letter, for example 125 (s).
        agenda_title: the title of the agenda item, for example Culture of peace.
        sponsors: States, in any order, for example Chad and Peru; or the whole sponsors line as one text.
        on_behalf: the States that submit for a group, each with the words for it: the States that are members of …
        adopted: the day of adoption of an adopted text, for example 5 September 2025.
        meeting: the number of the plenary meeting of an adopted text, for example 95.
        source: the provenance of an adopted text, without its brackets, for example without reference to a Main
          Committee (A/79/L.1).
        title: the title of the resolution.
        printed: lines of the masthead that differ from the form that is computed, by their name.
    """

    kind: str = "draft resolution"
    organ: str = "General Assembly"
    number: str = ""
    based_on: str = ""
    session: str = ""
    period: str = ""
    symbol: str = ""
    date: str = ""
    committee: str = ""
    agenda_item: str = ""
    agenda_title: str = ""
    sponsors: tuple[str, ...] | str = ()
    on_behalf: Mapping[str, str] = field(default_factory=dict)
    adopted: str = ""
    meeting: str = ""
    source: str = ""
    title: str = ""
    printed: Mapping[str, str] = field(default_factory=dict)

    @property
    def states(self) -> tuple[str, ...]:
        """The States that sponsor it, those that do so for a group included; in no order."""
        named = self.sponsors if isinstance(self.sponsors, tuple) else ()
        return (*named, *(name for name in self.on_behalf if name not in named))

    @property
    def in_assembly(self) -> bool:
        """Whether the session is one of the General Assembly, which tells its year; others count on their own."""
        return self.organ == "General Assembly"

    @property
    def is_adopted(self) -> bool:
        """Whether this is an adopted text."""
        return self.kind == "resolution"


@record(frozen=True, slots=True)
class Entry:
    """A paragraph.

    Args:
        opening: the words that are printed in italics, without also and further; a sub-paragraph may have none.
        text: the rest, without the final punctuation.
        adverb: `none`, `also` or `further` where the adopted text differs from what is computed.
        ending: the final punctuation where it differs from what is computed.
        number: the printed number or letter where it differs from what is computed.
        items: the sub-paragraphs.
        then: the text that goes on after them.
        label: its name in negotiation where it is not counted: bis, ter or alt after the paragraph before it, or PP6.
        comment: a remark for those who work on the draft; it is never printed.
    """

    opening: str = ""
    text: str = ""
    adverb: str = ""
    ending: str | None = None
    number: str | None = None
    items: tuple[Entry | EachEntry, ...] = ()
    then: str = ""
    label: str = ""
    comment: str = ""


@record(frozen=True, slots=True)
class HeadingEntry:
    """A heading between paragraphs.

    Args:
        heading: its words.
        label: its number or letter, for example I or A.
        level: how deep it stands among headings; 1 is the highest.
        comment: a remark for those who work on the draft; it is never printed.
    """

    heading: str
    label: str = ""
    level: int = 1
    comment: str = ""


@record(frozen=True, slots=True)
class EachEntry:
    """One paragraph, or sub-paragraph, for each entry of a list of facts, in the agreed language of its kind.

    Args:
        each: the name of the list under `facts:`.
        comment: a remark for those who work on the draft; it is never printed.
    """

    each: str
    comment: str = ""


@record(frozen=True, slots=True)
class TableEntry:
    """A table.

    Args:
        table: its rows, each a list of cells.
        comment: a remark for those who work on the draft; it is never printed.
    """

    table: tuple[tuple[str, ...], ...]
    comment: str = ""


NEXT = "next"
"""The number of a paragraph that is one more than that of the paragraph before it."""


@record(frozen=True, slots=True)
class PlainEntry:
    """A paragraph that is not understood, or stands in an annex: it is printed as it stands.

    Args:
        text: its text, with its ending.
        number: its printed number or letter; `next` for the one that follows.
        part: the part that it belongs to where it is not the one that it stands in: preambular, operative or plain.
        level: how deep it stands among sub-paragraphs: 1 for (a), 2 for (i).
        comment: a remark for those who work on the draft; it is never printed.
    """

    text: str
    number: str = ""
    part: str = ""
    level: int = 0
    comment: str = ""


@record(frozen=True, slots=True)
class EnactingEntry:
    """The name of the organ where it does not stand at the head of a section.

    Args:
        enacting: the enacting words, for example The General Assembly.
        comment: a remark for those who work on the draft; it is never printed.
    """

    enacting: str
    comment: str = ""


AnyEntry = Entry | HeadingEntry | EachEntry | TableEntry | PlainEntry | EnactingEntry


@record(frozen=True, slots=True)
class Section:
    """A part of the body: the whole of it, or a section or lettered part with a preamble of its own.

    Args:
        preamble: the preambular paragraphs.
        operative: the operative paragraphs.
        label: its number or letter; empty for the body itself.
        title: its title; empty for the body itself.
        enacting: the enacting words that open it where they are not the usual ones; `none` where there are none.
    """

    preamble: tuple[AnyEntry, ...] = ()
    operative: tuple[AnyEntry, ...] = ()
    label: str = ""
    title: str = ""
    enacting: str = ""


@record(frozen=True, slots=True)
class AnnexEntry:
    """An annex.

    Args:
        label: what stands over its title, for example Annex I.
        title: its title.
        body: its paragraphs, printed as they stand.
    """

    label: str = ""
    title: str = ""
    body: tuple[AnyEntry, ...] = ()


@record(frozen=True, slots=True)
class Skeleton:
    """A skeleton. `text` is the YAML that it was loaded from; equality looks at what it says, not at its layout.

    Args:
        document: which document it is.
        facts: what changes from one session to the next, each under its name.
        body: the preamble and the operative part, which stand at the top of the file.
        sections: parts with a preamble of their own, in place of one body.
        annexes: what stands after the operative part.
        footnotes: the notes by their keys, which stand in a text as [^key].
        phrases: the words in which lists of facts are printed, by the name of the list: one phrase, or several by name.

    `tables` stand under `facts:` as well, apart from the facts since each entry of them is a name of its own.
    `comments` are the remarks on facts and footnotes by their path, such as `("facts", "meetings", "0")`; they are
    never printed. A remark on a paragraph stands in its entry.
    """

    document: Document
    facts: Facts = field(default_factory=dict)
    tables: Tables = field(default_factory=dict)
    body: Section = Section()
    sections: tuple[Section, ...] = ()
    annexes: tuple[AnnexEntry, ...] = ()
    footnotes: Mapping[str, Fact] = field(default_factory=dict)
    phrases: Mapping[str, Fact] = field(default_factory=dict)
    comments: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    text: str = field(default="", compare=False, repr=False)
    file: str = field(default="", compare=False, repr=False)
