"""The grammar of a text: which paragraph is preambular, operative, a sub-paragraph or a heading."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest

from drafter.language.openings import listed_opening, opening
from drafter.language.organs import VOTE
from drafter.language.patterns import lazy
from drafter.model.problems import Level, Problem
from drafter.model.resolution import (
    Block,
    Emphasis,
    Enacting,
    Heading,
    Inlines,
    Note,
    NoteAgain,
    Paragraph,
    Part,
    Strong,
    Table,
    Text,
    plain,
)
from drafter.readers.grammar.frame import is_enacting, meeting_and_date
from drafter.readers.grammar.headings import levelled
from drafter.readers.grammar.inlines import emphasized, is_wholly, lean, tidy, without_head
from drafter.readers.grammar.labels import (
    Degree,
    OpenLabels,
    degree,
    is_section_label,
    label_at_head,
    section_label_at_head,
)
from drafter.readers.source import SourceBlock, SourceParagraph, SourceTable

_UNENDED = lazy(r"[^,;.:?!]$")
_EXCERPT = 40
_LONGEST_HEADING = 160
_LONGEST_BOLD_HEADING = 400


@dataclass(slots=True)
class Body:
    """A text as it is read: the part that it has come to, the labels that are open, what was made of it so far."""

    part: Part
    blocks: list[Block] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    open_labels: OpenLabels = ()
    list_part: Part | None = None
    sizes: dict[int, float] = field(default_factory=dict)

    def read(self, source: Sequence[SourceBlock]) -> Body:
        """Read the blocks of a text from top to bottom."""
        for block, after in zip_longest(source, source[1:]):
            if isinstance(block, SourceTable):
                self.blocks.append(
                    Table(tuple(tuple(tidy(SourceParagraph(cell).finished) for cell in row) for row in block.rows))
                )
            elif block.words or block.finished:
                self._paragraph(block, after)
        self.blocks = levelled(self.blocks, self.sizes)
        return self

    def _paragraph(self, paragraph: SourceParagraph, after: SourceBlock | None) -> None:
        inlines = tidy(paragraph.finished)
        if is_enacting(paragraph.words):
            self._enact(inlines)
        elif self._is_heading(paragraph, inlines, after):
            self._head(paragraph, inlines)
        else:
            self._text(paragraph, inlines)

    def _enact(self, inlines: Inlines) -> None:
        """The words are italic, the comma roman (STR-02), whatever a conversion made of it."""
        words = plain(inlines).rstrip(",:")
        notes = tuple(i for i in inlines if isinstance(i, Note | NoteAgain))
        self.blocks.append(Enacting((Emphasis(words), *_text(plain(inlines)[len(words) :]), *notes)))
        self.part, self.open_labels = Part.PREAMBULAR, ()

    def _is_heading(self, paragraph: SourceParagraph, inlines: Inlines, after: SourceBlock | None) -> bool:
        words = plain(inlines)
        if paragraph.role == "heading" or is_section_label(words):
            return True
        if not words or paragraph.label or label_at_head(words)[0]:
            return False
        if is_wholly(Strong, inlines) and len(words) <= _LONGEST_BOLD_HEADING and not _is_paragraph(words):
            return True
        if len(words) > (_LONGEST_BOLD_HEADING if section_label_at_head(words)[0] else _LONGEST_HEADING):
            return False
        if self._number_above() and is_wholly(Emphasis, inlines):
            return True
        return _is_unended(words) and isinstance(after, SourceParagraph) and _begins_paragraph(plain(after.finished))

    def _number_above(self) -> str:
        """Return the label of a heading whose words are still to come."""
        last = self.blocks[-1] if self.blocks else None
        return last.label if isinstance(last, Heading) and not last.inlines else ""

    def _head(self, paragraph: SourceParagraph, inlines: Inlines) -> None:
        label, line, words = paragraph.label, lean(inlines), plain(inlines)
        self.sizes[len(self.blocks)] = paragraph.size
        if is_section_label(words) and len(line) == 1 and not label:
            self.blocks.append(Heading((), words))
            return
        if (above := self._number_above()) and not label:
            self.blocks[-1] = Heading(line, above)
            return
        found, length = section_label_at_head(words)
        self.blocks.append(Heading(without_head(line, length) if length else line, label or found))
        self.open_labels = ()

    def _text(self, paragraph: SourceParagraph, inlines: Inlines) -> None:
        label, length = (paragraph.label, 0) if paragraph.label else label_at_head(plain(inlines))
        inlines = without_head(inlines, length) if length else inlines
        if label:
            self._labelled(label, inlines)
        else:
            self._bare(paragraph, inlines)

    def _labelled(self, label: str, inlines: Inlines) -> None:
        level = degree(label, self.open_labels)
        self.open_labels = (*(known for known in self.open_labels if known[1] < level), (label, level))
        if level is not Degree.NUMBER:
            self.blocks.append(Paragraph(inlines, self.list_part or self.part, label, int(level)))
            return
        if self.part is Part.PREAMBULAR:
            self.part = Part.OPERATIVE
        self.list_part = self._part_of_number(inlines)
        self.blocks.append(Paragraph(self._italic(inlines, opening), self.list_part, label))

    def _part_of_number(self, inlines: Inlines) -> Part:
        """Take a numbered paragraph without a verb at its head for one of a text that the resolution only holds."""
        italic = isinstance(next(iter(inlines), None), Emphasis)
        return self.part if italic or opening(plain(inlines), self.part) else Part.PLAIN

    def _bare(self, paragraph: SourceParagraph, inlines: Inlines) -> None:
        words, before = plain(inlines), self.part
        self.part = self._part_of(words)
        self.list_part = None
        after_list = self.part is Part.OPERATIVE and any(level > Degree.NUMBER for _, level in self.open_labels)
        self.open_labels = self.open_labels[:1]
        turns = self.part is not before
        if turns or after_list or self.part is Part.PLAIN or self._opens(inlines, words):
            find = opening if turns or self.part is Part.PREAMBULAR else listed_opening
            self.blocks.append(Paragraph(self._italic(inlines, find), self.part))
            return
        last = self.blocks[-1] if self.blocks else None
        self.blocks.append(Paragraph(inlines))
        if not (isinstance(last, Paragraph) and last.part is Part.PLAIN) and not VOTE.fullmatch(words):
            self._doubt(paragraph)

    def _doubt(self, paragraph: SourceParagraph) -> None:
        """Report the first of several paragraphs that are not understood."""
        message = f"“{paragraph.words[:_EXCERPT]}” begins as no paragraph of this part does: it is kept as it stands"
        self.problems.append(Problem(paragraph.place, message, level=Level.HINT))

    def _opens(self, inlines: Inlines, words: str) -> bool:
        """Return whether a paragraph begins as one of its part does; in the preamble, italics are enough."""
        if self.part is Part.PREAMBULAR:
            italic = isinstance(next(iter(inlines), None), Emphasis) and not is_wholly(Emphasis, inlines)
            return bool(italic or opening(words, self.part))
        return bool(listed_opening(words, self.part))

    def _part_of(self, words: str) -> Part:
        """Let the opening decide: an operative verb ends the preamble, a participle under a heading begins one."""
        if self.part is Part.PREAMBULAR and _is_sole_action(words):
            return Part.OPERATIVE
        headed = bool(self.blocks) and isinstance(self.blocks[-1], Heading)
        if self.part is Part.OPERATIVE and headed and listed_opening(words, Part.PREAMBULAR):
            return Part.PREAMBULAR
        return self.part

    def _italic(self, inlines: Inlines, find: Callable[[str, Part], str]) -> Inlines:
        if not inlines or not isinstance(inlines[0], Text):
            return inlines
        return emphasized(inlines, len(find(plain(inlines), self.part)))


def _is_unended(words: str) -> bool:
    """Return whether a line has no end, as headings have none, and is no other line that has none."""
    is_open = _UNENDED.search(words) is not None and words[0].isupper()
    return is_open and meeting_and_date(words) is None and not _known(words)


def _begins_paragraph(words: str) -> bool:
    return bool(_known(words) or label_at_head(words)[0])


def _is_paragraph(words: str) -> bool:
    """Return whether words that somebody set in bold, to show what is new, begin and end as a paragraph does."""
    return bool(_known(words)) and words.endswith((",", ";", ".", ":"))


def _known(text: str) -> str:
    return listed_opening(text, Part.PREAMBULAR) or listed_opening(text, Part.OPERATIVE)


def _is_sole_action(words: str) -> bool:
    """Return whether a paragraph without number is operative: by a known verb, or by any verb and its end."""
    guess = words.endswith((".", ";")) and not opening(words, Part.PREAMBULAR) and opening(words, Part.OPERATIVE)
    return bool(listed_opening(words, Part.OPERATIVE) or guess)


def _text(words: str) -> Inlines:
    return (Text(words),) if words else ()
