"""The words of a Word paragraph with their marks: runs, links, fields, notes, whatever stands round them.

Nothing that is printed may get lost: text in content controls, in results of fields, in insertions. What is not
printed is not read: hidden text, codes of fields, comments.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from lxml import etree

from drafter.language.numbers import is_figures
from drafter.language.patterns import lazy
from drafter.model.resolution import Note, NoteAgain
from drafter.ooxml.namespaces import r, w
from drafter.ooxml.package import Package
from drafter.ooxml.styles import Styles, switched
from drafter.readers.docx.reached import Reached, endless_fields
from drafter.readers.docx.styled_text import Item, StyledText, inlines
from drafter.readers.grammar.notes import note_words

TRANSPARENT = frozenset(
    {*map(w, "ins moveTo smartTag customXml bdo dir sdt sdtContent ruby rubyBase hyperlink fldSimple".split())}
)
"""What stands round words and changes nothing in them."""

_CHARACTERS = {w("tab"): "\t", w("ptab"): "\t", w("br"): "\n", w("cr"): "\n", w("noBreakHyphen"): "-"}
_HYPERLINK = lazy(r'\s*HYPERLINK\s+(?:\\l\s+)?"?([^"\s]+)"?', re.IGNORECASE)
_LOOK_OF_HEADINGS = lazy(r"(?:section|article|annex)_\w+ char")
"""The names of the styles that the characters of our own headings have: how a heading looks is no mark of its words."""
_STAR = lazy(r"[^\w\s]+")
_MATH = lazy(r"\{http://schemas\.openxmlformats\.org/officeDocument/2006/math\}")


@dataclass
class _OpenField:
    """A field that has begun: its code, the words of other fields in it, and whether its result has begun."""

    code: str = ""
    shown: bool = False
    words: list[etree._Element] = field(default_factory=list)


@dataclass
class WordsReader:
    """Reads the words of one part; fields may go on from paragraph to paragraph.

    Args:
        file: the file.
        part: the name of the part.
        styles: the styles of the file.
        notes: the readers' notes by kind and id; empty for the part of the notes itself.
        reached: where it is noted what was read.
    """

    file: Package
    part: str
    styles: Styles
    notes: dict[tuple[str, str], etree._Element] = field(default_factory=dict)
    notes_part: dict[str, str] = field(default_factory=dict)
    reached: Reached = field(default_factory=Reached)
    _endless: frozenset[etree._Element] | None = None
    _fields: list[_OpenField] = field(default_factory=list)
    _star_of: etree._Element | None = None

    def pieces(self, paragraph: etree._Element, plain_style: bool = False) -> list[Item]:
        """Return what stands in a paragraph, in order.

        Args:
            paragraph: the `w:p`.
            plain_style: take italics and bold of the paragraph's style as its look, not as a mark of words.
        """
        style = "" if plain_style else self.styles.of(paragraph)
        return list(self._walk(paragraph, "", style))

    def _walk(self, element: etree._Element, url: str, style: str) -> Iterator[Item]:
        for child in element:
            if child.tag == w("r"):
                yield from self._run(child, url, style)
            elif child.tag in TRANSPARENT:
                yield from self._walk(child, self._target(child) or url, style)
            elif isinstance(child.tag, str) and child.tag.endswith("}AlternateContent"):
                yield from self._walk(_choice(child), url, style)
            elif isinstance(child.tag, str) and _MATH.match(child.tag):
                yield StyledText(self._formula(child))

    def _formula(self, formula: etree._Element) -> str:
        letters = [one for one in formula.iter() if str(one.tag).endswith("}t")]
        self.reached.words.update(letters)
        return "".join(one.text or "" for one in letters)

    def _run(self, run: etree._Element, url: str, style: str) -> Iterator[Item]:
        look = self._look(run, style)
        hidden = self._toggled(run, "vanish", style)
        for child in _parts(run):
            if child.tag in (w("fldChar"), w("instrText")):
                self._field(child)
            elif child.tag in (w("footnoteReference"), w("endnoteReference")):
                yield from self._note(child)
            elif child.tag in TRANSPARENT:
                yield from self._walk(child, url, style)
            elif (words := _characters(child)) and self._is_seen(child):
                if hidden:
                    self.reached.hidden.append(child)
                else:
                    yield from self._words(words, url, look)

    def _words(self, words: str, url: str, look: StyledText) -> Iterator[Item]:
        if self._star_of is not None:
            star = _STAR.match(words)
            yield self._finished(self._star_of, star[0] if star else words.strip())
            words, self._star_of = (words[star.end() :] if star else ""), None
        code = self._fields[-1].code.split() if self._fields else [""]
        if code[:1] == ["NOTEREF"] and is_figures(words.strip()):
            yield NoteAgain(int(words))
        elif words:
            yield StyledText(words, look.italic, look.bold, look.raised, self._field_target() or url)

    def _is_seen(self, child: etree._Element) -> bool:
        """Return whether words are printed; those in the code of a field that has a result are not."""
        within = next((one for one in reversed(self._fields) if not one.shown), None)
        (within.words.append if within else self.reached.words.add)(child)
        return within is None

    def _field(self, child: etree._Element) -> None:
        kind = child.get(w("fldCharType"))
        if kind and child in self._endless_of(child):
            return
        if kind == "begin":
            self._fields.append(_OpenField())
        elif self._fields and kind == "separate":
            self._fields[-1].shown = True
            self.reached.words.update(self._fields[-1].words)
        elif self._fields and kind == "end":
            self._end_field(self._fields.pop())
        elif self._fields and not self._fields[-1].shown:
            self._fields[-1].code += child.text or ""

    def _end_field(self, ended: _OpenField) -> None:
        if not ended.shown:
            self.reached.blank_field(ended.code)

    def _endless_of(self, child: etree._Element) -> frozenset[etree._Element]:
        if self._endless is None:
            self._endless = frozenset(endless_fields(child.getroottree().getroot()))
        return self._endless

    def _field_target(self) -> str:
        for one in reversed(self._fields):
            if found := _HYPERLINK.match(one.code):
                return found[1]
        return ""

    def _target(self, element: etree._Element) -> str:
        if element.tag == w("fldSimple"):
            found = _HYPERLINK.match(element.get(w("instr"), ""))
            return found[1] if found else ""
        number = element.get(r("id"))
        relationship = self.file.relationships(self.part).get(number) if number else None
        return relationship.target if relationship and relationship.external else ""

    def _note(self, reference: etree._Element) -> Iterator[Note]:
        kind = "footnotes" if reference.tag == w("footnoteReference") else "endnotes"
        note = self.notes.get((kind, reference.get(w("id"), "")))
        if note is None:
            return
        if reference.get(w("customMarkFollows"), "0") not in ("0", "false"):
            self._star_of = note
        else:
            yield self._finished(note, "")

    def _finished(self, note: etree._Element, mark: str) -> Note:
        part = self.notes_part["footnotes" if note.tag == w("footnote") else "endnotes"]
        reader = WordsReader(self.file, part, self.styles, reached=self.reached)
        pieces: list[Item] = []
        for paragraph in note.iter(w("p")):
            pieces += [StyledText(" "), *reader.pieces(paragraph)]
        return Note(note_words(inlines(_without_mark(pieces, mark))), mark)

    def _look(self, run: etree._Element, style: str) -> StyledText:
        raised = run.find(f"{w('rPr')}/{w('vertAlign')}")
        named = self._character_style(run)
        if raised is None and named:
            raised = self.styles.property(named, "rPr/vertAlign")
        italic, bold = (self._toggled(run, name, style) for name in ("i", "b"))
        return StyledText("", italic, bold, raised is not None and raised.get(w("val")) == "superscript")

    def _toggled(self, run: etree._Element, name: str, style: str) -> bool:
        """Return whether a property is on: by the run, else by its style and the paragraph's, which cancel out."""
        own = switched(run.find(f"{w('rPr')}/{w(name)}"))
        if own is not None:
            return own
        named = self._character_style(run)
        marks = bool(named) and not _LOOK_OF_HEADINGS.fullmatch(self.styles.name(named))
        of_run = marks and self.styles.toggles(named, name)
        return of_run != (bool(style) and self.styles.toggles(style, name))

    def _character_style(self, run: etree._Element) -> str:
        named = run.find(f"{w('rPr')}/{w('rStyle')}")
        return "" if named is None else named.get(w("val"), "")


def _without_mark(pieces: list[Item], mark: str) -> list[Item]:
    """Take the typed mark off the head of a star note; LibreOffice saves it twice where a tab stands before it."""
    return _without(_without(pieces, mark), mark) if mark else pieces


def _without(pieces: list[Item], mark: str) -> list[Item]:
    """Take a mark off the first words, if they begin with it."""
    for index, piece in enumerate(pieces):
        if isinstance(piece, StyledText) and (words := piece.words.lstrip()):
            rest = words.removeprefix(mark)
            return [*pieces[:index], replace(piece, words=rest), *pieces[index + 1 :]]
    return pieces


def _parts(run: etree._Element) -> Iterator[etree._Element]:
    """Yield what stands in a run; of alternatives what the first one has."""
    for child in run:
        yield from _choice(child) if str(child.tag).endswith("}AlternateContent") else (child,)


def _choice(element: etree._Element) -> etree._Element:
    """Return the first of the alternatives, which are the same thing in newer and older forms."""
    chosen = next((child for child in element if str(child.tag).endswith("}Choice")), None)
    return element if chosen is None else chosen


def _characters(element: etree._Element) -> str:
    if element.tag == w("t"):
        return element.text or ""
    if element.tag == w("br") and element.get(w("type"), "textWrapping") != "textWrapping":
        return " "
    if element.tag == w("sym"):
        code = element.get(w("char"), "")
        return chr(int(code, 16)) if re.fullmatch("[0-9A-Fa-f]{4}", code) and not code.upper().startswith("F") else ""
    return _CHARACTERS.get(element.tag, "") if isinstance(element.tag, str) else ""
