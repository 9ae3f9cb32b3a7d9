"""Footnotes (Editorial Manual, footnotes; measured on 1,202 issued texts)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from drafter.language.patterns import lazy
from drafter.model.problems import Level
from drafter.model.resolution import Note, NoteAgain
from drafter.rules.book.preamble import ending
from drafter.rules.draft import Draft
from drafter.rules.passage import BODY, Finding, Passage, Role, found, whole
from drafter.rules.reading_order import passages
from drafter.rules.registry import rule
from drafter.rules.within import is_level
from drafter.skeleton.todo.missing import PLACEHOLDER

_BRACKETED = lazy(r"\((?:UNTS|United Nations, Treaty Series|(?:see )?(?:General Assembly )?resolution \d+/\d+)[^)]*\)")
_SERIES = lazy(r"(?:UNTS|U\.N\.T\.S\.|UN Treaty Series|United Nations Treaty Series)\b")
_VOLUME = lazy(r"\bTreaty Series,? (?P<wrong>(?:Vol\.?|volume|vol) (?=\d))")
_NUMBER = lazy(r"\bvol\. \d+, (?P<wrong>(?:no\.?|No|Nr\.|number|#) ?(?=\d))")
_RESOLUTION = lazy(
    r"^(?P<wrong>(?:(?:General Assembly|UNGA|GA) [Rr]es\.|(?:UNGA|GA) [Rr]esolution|[Rr]es\.|resolution) )"
    r"(?P<number>\S*\d)"
)
_DATED = lazy(r"^(?P<wrong>General Assembly resolution) (?P<number>\d+/\d+)(?P<day> of \d{1,2} \w+ \d{4})?")
_ABBREVIATED = lazy(r"(?<![(\w])(?P<wrong>(?P<word>paras?|chaps?|sects?|vols?|arts?)\.) (?=[\dIVX])")
_FULL = {"para": "paragraph", "paras": "paragraphs", "chap": "chapter", "chaps": "chapters", "sect": "section",
         "sects": "sections", "vol": "volume", "vols": "volumes", "art": "article", "arts": "articles"}  # fmt: skip
_TREATY = lazy(r"Series|Ibid\., vols?\.")
_RECORDS = lazy(r"Official Records of the [A-Z][\w ]+?(?=,)")
_OWN_SESSION = lazy(r"Ibid\., [A-Z][a-z-]+ (?:\w+ )?Session,")
_IBID = lazy(r"Ibid\b\.?,?")


@rule("FN-01", Level.WARN, source="Editorial Manual")
def sources_in_notes(draft: Draft) -> Iterator[Finding]:
    """Sources are cited in footnotes, not in brackets in the text.

    Bad: Recalling the Treaty (UNTS 2896) of 2007,
    Good: Recalling the Treaty,[^United Nations, *Treaty Series*, vol. 2896, No. 50518.]
    """
    for passage, match in draft.matches(_BRACKETED, *BODY, having="("):
        yield found(passage, match, "a source stands in a footnote, not in brackets")


@rule("FN-02", source="Editorial Manual; no gap in any of 1,202 texts")
def numbered(draft: Draft) -> Iterator[Finding]:
    """Notes in the text are numbered; asterisks belong to the masthead.

    Bad: Noting the report,[^*Resolution 70/1.]
    Good: Noting the report,[^Resolution 70/1.]
    """
    for passage in draft.of(*BODY):
        for position, note in passage.marks:
            if isinstance(note, Note) and note.mark:
                yield Finding(passage, position, position, f"a note in the text has a number, not “{note.mark}”")


@rule("FN-03", Level.HINT, source="Editorial Manual, current edition")
def cited_once(draft: Draft) -> Iterator[Finding]:
    """A source is cited in a note once, at its first mention.

    Bad: Noting A,[^Resolution 70/1.] / Recalling B,[^Resolution 70/1.]
    Good: Noting A,[^Resolution 70/1.] / Recalling B,[^Resolution 71/1.]
    """
    seen: dict[str, Passage] = {}
    for note in draft.of(Role.NOTE):
        if PLACEHOLDER.search(note.words):
            continue  # two documents whose numbers are not known yet are not one
        if note.words in seen and not note.words.startswith("Ibid"):
            first = seen[note.words]
            yield Finding(note, 0, len(note.words), f"{first.name} cites this source already", beside=(first,))
        seen.setdefault(note.words, note)


@rule("FN-04", source="Editorial Manual, current edition; 7 of 1,202 measured texts still repeat a number")
def number_once(draft: Draft) -> Iterator[Finding]:
    """The number of a note is not repeated: a source that must be cited again has a note of its own.

    Bad: Noting A,[^Resolution 70/1.] / Recalling B,[^again 1]
    Good: Noting A,[^Resolution 70/1.] / Recalling B,[^Ibid.]
    """
    for passage in draft.of(*BODY):
        for position, note in passage.marks:
            if isinstance(note, NoteAgain):
                message = f"the number of note {note.number} is repeated: give the source a note of its own"
                level = Level.HINT if draft.resolution.adopted else None
                yield Finding(passage, position, position, message, level=level)


@rule("FN-05", source="Editorial Manual; measured: 9,300 against 4")
def mark_after_comma(draft: Draft) -> Iterator[Finding]:
    """The mark of a note stands after the comma, semicolon or full stop.

    Bad: Noting the report[^Resolution 70/1.], and the meeting,
    Good: Noting the report,[^Resolution 70/1.] and the meeting,
    """
    for passage in draft.of(*BODY, Role.PLAIN):
        for position, note in passage.marks:
            if passage.words[position : position + 1] in tuple(",;."):
                mark = passage.words[position]
                message = f"the mark of the note stands after the “{mark}”, not before it"
                yield Finding(passage, position, position + 1, message, level=_star(note))


def _star(note: Note | NoteAgain) -> Level | None:
    return Level.HINT if isinstance(note, Note) and note.mark else None


@rule("FN-07", source="Editorial Manual")
def every_mark_has_its_note(draft: Draft) -> Iterator[Finding]:
    """Every mark has its note, and the note says something.

    Bad: Noting the report,[^again 4]
    Good: Noting the report,[^Resolution 70/1.]
    """
    count = sum(1 for p in draft.passages for _, n in p.marks if isinstance(n, Note) and not n.mark)
    for passage in draft.passages:
        for position, note in passage.marks:
            if isinstance(note, NoteAgain) and note.number > count:
                yield Finding(passage, position, position, f"there is no note {note.number}")
            if isinstance(note, Note) and not note.inlines:
                yield Finding(passage, position, position, "this mark has no note: write the note or take the mark out")


@rule("FN-08", fix="safe", source="measured: the forms of 6,000 notes")
def note_form(draft: Draft) -> Iterator[Finding]:
    """A note has one of the known forms and ends with a full stop.

    Bad: Noting A,[^Resolution 70/1]
    Bad: Noting A,[^res. 70/1.]
    Good: Noting A,[^See resolution 2200 A (XXI), annex.] / Noting B,[^General Assembly resolution 69/313, annex.]
    """
    for note in draft.of(Role.NOTE):
        if note.words and note.ending not in (".", "”", ")", ":", "!", "?"):
            yield ending(note, ".", "a note ends with a full stop")
        if match := _RESOLUTION.match(note.words):
            message = f"write “Resolution {match['number']}” instead of “{match[0]}”"
            yield found(note, match, message, "Resolution ", 1)


@rule("FN-09", fix="unsafe", source="measured: 1,079 of 1,079 in italics")
def treaty_series(draft: Draft) -> Iterator[Finding]:
    """A treaty is cited as “United Nations, Treaty Series, vol. 1833, No. 31363.”, the series in italics.

    Bad: Noting A,[^UN Treaty Series, vol. 1833, No. 31363.]
    Bad: Noting A,[^United Nations, *Treaty Series*, Vol. 1833, no. 31363.]
    Good: Noting A,[^United Nations, *Treaty Series*, vol. 1833, No. 31363.]
    """
    for note in draft.of(Role.NOTE):
        if match := _SERIES.search(note.words):
            yield found(note, match, "write “United Nations, *Treaty Series*, vol. …, No. …”")
        for pattern, right in ((_VOLUME, "vol. "), (_NUMBER, "No. ")):
            if match := pattern.search(note.words):
                yield found(note, match, f"write “{right.strip()}” here", right, 1)
        start = note.words.find("United Nations, Treaty Series")
        if start >= 0 and not any(s <= start + 16 < e for s, e in note.italics) and note.italics:
            yield Finding(note, start + 16, start + 29, "*Treaty Series* is in italics")


@rule("FN-10", source="Editorial Manual")
def ibid(draft: Draft) -> Iterator[Finding]:
    """Ibid. refers to the note just before, which must cite one source.

    Bad: Noting A,[^Ibid.]
    Bad: Noting A,[^Resolution 70/1.] / Recalling B,[^Ibid., vol. 729, No. 10485.]
    Good: Noting A,[^United Nations, *Treaty Series*, vols. 2 and 9, No. 3.] / Noting B,[^Ibid., vols. 3 and 4, No. 5.]
    Good: Noting A,[^United Nations, *Treaty Series*, vol. 2, No. 3.] / Recalling B,[^Ibid., vol. 729, No. 10485.]
    """
    notes = _numbered(draft.passages)
    if notes and _IBID.match(notes[0].words):
        yield whole(notes[0], "no note stands before this one that “Ibid.” could mean")
    for before, note in pairwise(notes):
        if re.match(r"Ibid\., vol\. \d+, [Nn]o\.", note.words) and before.words and not _TREATY.search(before.words):
            message = f"“Ibid.” means {before.name}, which is no treaty: write “United Nations, *Treaty Series*” again"
            yield Finding(note, 0, 5, message, beside=(before,))


@rule("FN-16", Level.WARN, source="Editorial Manual: expand Ibid. when a note comes between", lasting=False)
def ibid_as_before(draft: Draft) -> Iterator[Finding]:
    """Ibid. stands after the note that it meant in the adopted text; where another one comes between, write it out.

    Bad: Noting A,[^A/79/1.] / Noting B,[^A/79/2.] / Noting C,[^Ibid., annex.] | base: A,[^A/79/1.] / C,[^Ibid., annex.]
    Good: Noting A,[^A/79/1.] / Noting C,[^Ibid., annex.] | base: A,[^A/79/1.] / C,[^Ibid., annex.]
    """
    old = [note.words for note in _numbered(passages(draft.base))] if draft.base else []
    notes = _numbered(draft.passages)
    present = {note.words for note in notes}
    for before, note in pairwise(notes):
        meant = {b for b, words in pairwise(old) if words == note.words and _IBID.match(words)}
        if not meant or before.words in meant or _TREATY.search(before.words) or _is_same_source(note, before, meant):
            continue
        # A note that was only edited is neither in the old text as it is now, nor in the new one as it was.
        if before.words in old or present & meant:
            message = f"“Ibid.” meant “{min(meant)}” in the adopted text, not {before.name}: write the source again"
            yield Finding(note, 0, 5, message)


def _is_same_source(note: Passage, before: Passage, meant: Collection[str]) -> bool:
    """Return whether “Ibid.” stands for records of which the note names the session itself, as it did before."""
    source = _RECORDS.match(before.words)
    if not source or not _OWN_SESSION.match(note.words):
        return False
    return any(words.startswith(source[0]) for words in meant)


def _numbered(texts: Sequence[Passage]) -> list[Passage]:
    """Return the notes without those of stars, which belong to the masthead."""
    return [text for text in texts if text.role is Role.NOTE and not text.name.endswith("*")]


@rule("FN-11", Level.HINT, source="measured: 1,877 of 1,877")
def ibid_roman(draft: Draft) -> Iterator[Finding]:
    """Ibid. is in roman type.

    Bad: Noting A,[^Resolution 70/1.] / Recalling B,[^*Ibid.*, annex.]
    Good: Noting A,[^Resolution 70/1.] / Recalling B,[^Ibid., annex.]
    """
    for note in draft.of(Role.NOTE):
        if note.opening.startswith("Ibid"):
            yield Finding(note, 0, len(note.opening), "“Ibid.” is in roman type")


@rule("FN-13", Level.HINT, "unsafe", "measured: 2,155 against 106")
def own_resolution(draft: Draft) -> Iterator[Finding]:
    """A note to a resolution of the Assembly has its number alone.

    Bad: Noting A,[^General Assembly resolution 60/288 of 8 September 2006.]
    Good: Noting A,[^Resolution 60/288.]
    """
    for note in draft.of(Role.NOTE):
        if draft.by_assembly and (match := _DATED.match(note.words)):
            message = f"a note has the number alone, without organ and date: “Resolution {match['number']}”"
            yield found(note, match, message, None if match["day"] else "Resolution", 1)


@rule("FN-14", Level.WARN, "unsafe", "measured: “chap.” and “sect.” 2,423 in notes, 0 in the text")
def abbreviations(draft: Draft) -> Iterator[Finding]:
    """“para.”, “chap.” and “sect.” belong to notes and brackets; the text has the words in full.

    Bad: Recalling the report mentioned in para. 6 above,
    Good: Recalling the report mentioned in paragraph 6 above,
    """
    for passage, match in draft.matches(_ABBREVIATED, *BODY, having=". "):
        if is_level(passage.words, "(", ")", match.start()):
            right = _FULL[match["word"]]
            yield found(passage, match, f"in the text it is “{right}”", right, 1)
