"""Slips of the pen, planted in texts that are right: each kind changes one place, and knows which rules must see it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import lru_cache
from random import Random

from drafter.language import dates, register
from drafter.model.resolution import Block, Inlines, Note, NoteAgain, Paragraph, Part, Resolution, Text, merged, plain
from drafter.rules.book.adoption_dates import citations
from drafter.rules.draft import Draft
from drafter.rules.passage import BODY, Passage, Role
from drafter.rules.reading_order import passages

Change = tuple[int, int, str]
"""Start, end and new words of a change in the words of a paragraph."""


@dataclass(frozen=True)
class Slip:
    """A resolution with one slip: where it stands, and the rules one of which must report it there."""

    resolution: Resolution
    name: str
    rules: tuple[str, ...]
    words: str


def changed(inlines: Inlines, start: int, end: int, new: str) -> Inlines:
    """Change words of inlines by their position among the plain words."""
    made, position, done = [], 0, False
    for inline in inlines:
        if isinstance(inline, Note | NoteAgain):
            made.append(inline)
            continue
        first, last = position, position + len(inline.words)
        position = last
        if first <= start < last or (start == end == last and not done):
            cut = min(end, last)
            words = inline.words[: start - first] + new + inline.words[cut - first :]
            made.append(replace(inline, words=words))
            done = True
        elif done and first < end:
            made.append(replace(inline, words=inline.words[max(end - first, 0) :]))
        else:
            made.append(inline)
    return merged(tuple(made))


@lru_cache(maxsize=1)
def _blocks(resolution: Resolution) -> list[tuple[int, Passage]]:
    """Pair the paragraphs of the body with their passages; a hundred kinds of slips are planted in one text."""
    texts = [p for p in passages(resolution) if p.role in (*BODY, Role.PLAIN, Role.HEADING, Role.ENACTING)]
    numbers = [n for n, b in enumerate(resolution.body) if not hasattr(b, "rows")]
    annexed = sum(not hasattr(b, "rows") for a in resolution.annexes for b in a.body) + len(resolution.annexes)
    texts = texts[: len(texts) - annexed] if annexed else texts
    return [(n, p) for n, p in zip(numbers, texts, strict=True) if p.role in BODY and "“" not in p.words[:40]]


def _with_block(resolution: Resolution, number: int, block: Block) -> Resolution:
    body = list(resolution.body)
    body[number] = block
    return replace(resolution, body=tuple(body))


def words_slip(pattern: str, new: Callable[[re.Match[str]], str] | str, *rules: str, role: Role | None = None):
    """Make a kind of slip that changes words that are found by a regular expression."""

    def plant(resolution: Resolution, random: Random) -> Iterator[Slip]:
        places = [
            (number, passage, match)
            for number, passage in _blocks(resolution)
            if role is None or passage.role is role
            for match in re.finditer(pattern, passage.words)
            if passage.words.count("“", 0, match.start()) == passage.words.count("”", 0, match.start())
        ]
        if places:
            number, passage, match = random.choice(places)
            words = match.expand(new) if isinstance(new, str) else new(match)
            block = resolution.body[number]
            inlines = changed(block.inlines, match.start(), match.end(), words)
            yield Slip(_with_block(resolution, number, replace(block, inlines=inlines)), passage.name, rules, words)

    return plant


def wrong_adverb(resolution: Resolution, random: Random) -> Iterator[Slip]:
    """Say further for also, also for further, or put also where nothing repeats."""
    places = [
        (n, p)
        for n, p in _blocks(resolution)
        if p.role is Role.PREAMBULAR and p.opening.endswith((" also", " further"))
    ]
    if places:
        number, passage = random.choice(places)
        wrong = re.sub(r"also$|further$", lambda m: "further" if m[0] == "also" else "also", passage.opening)
        block = resolution.body[number]
        inlines = changed(block.inlines, 0, len(passage.opening), wrong)
        yield Slip(_with_block(resolution, number, replace(block, inlines=inlines)), passage.name, ("SEQ",), wrong)


def adverb_left_out(resolution: Resolution, random: Random) -> Iterator[Slip]:
    """Leave also out."""
    places = [(n, p) for n, p in _blocks(resolution) if p.role is Role.PREAMBULAR and p.opening.endswith(" also")]
    if places:
        number, passage = random.choice(places)
        block = resolution.body[number]
        inlines = changed(block.inlines, len(passage.opening) - 5, len(passage.opening), "")
        yield Slip(
            _with_block(resolution, number, replace(block, inlines=inlines)), passage.name, ("SEQ",), passage.opening
        )


def wrong_date(resolution: Resolution, random: Random) -> Iterator[Slip]:
    """Cite a resolution with the day before, the day after or another year."""
    by_name = {p.name: n for n, p in _blocks(resolution)}
    cited = [c for c in citations(Draft(resolution, passages(resolution))) if c.passage.name in by_name]
    places = [c for c in cited if register.adopted(c.number) == c.day]
    if places:
        one = random.choice(places)
        wrong = random.choice((one.day + timedelta(1), one.day - timedelta(9), one.day - timedelta(365)))
        number = by_name[one.passage.name]
        block = resolution.body[number]
        inlines = changed(block.inlines, one.day_start, one.day_end, dates.day(wrong))
        yield Slip(
            _with_block(resolution, number, replace(block, inlines=inlines)), one.passage.name, ("REF-11",), str(wrong)
        )


def unsorted(resolution: Resolution, random: Random) -> Iterator[Slip]:
    """Swap the first two resolutions of a series."""
    item = rf"\d+/\d+ of {dates.DAY}"
    pattern = rf"(?<=its resolutions )({item})(, | and )({item})"
    yield from words_slip(pattern, r"\3\2\1", "REF-03")(resolution, random)


def ending_left_out(resolution: Resolution, random: Random) -> Iterator[Slip]:
    """Leave the comma or semicolon at the end of a paragraph out."""
    places = [(n, p) for n, p in _blocks(resolution) if (p.level == 0 and p.ending in ",;" and p.label != "") or
              (p.role is Role.PREAMBULAR and p.level == 0 and p.ending == ",")]  # fmt: skip
    if len(places) > 2:
        number, passage = random.choice(places)
        end = len(passage.words.rstrip())
        block = resolution.body[number]
        inlines = changed(block.inlines, end - 1, end, "")
        yield Slip(
            _with_block(resolution, number, replace(block, inlines=inlines)), passage.name, ("PRE-04", "OP-04"), ""
        )


def number_off(resolution: Resolution, random: Random) -> Iterator[Slip]:
    """Give the last operative paragraph the wrong number."""
    places = [(n, b) for n, b in enumerate(resolution.body) if isinstance(b, Paragraph) and b.part is Part.OPERATIVE
              and b.level == 0 and re.fullmatch(r"\d+\.", b.label)]  # fmt: skip
    if len(places) > 1:
        number, block = places[-1]
        label = f"{int(block.label[:-1]) + 1}."
        made = _with_block(resolution, number, replace(block, label=label))
        yield Slip(made, f"OP{label[:-1]}", ("OP-02",), label)


def mark_before_comma(resolution: Resolution, random: Random) -> Iterator[Slip]:
    """Put the mark of a note before the comma."""
    places = [(n, p, at) for n, p in _blocks(resolution) for at, note in p.marks if p.words[at - 1 : at] == ","]
    if places:
        number, passage, at = random.choice(places)
        block = resolution.body[number]
        without = changed(block.inlines, at - 1, at, "")
        cut, made, position = at - 1, [], 0
        for inline in without:
            made.append(inline)
            if isinstance(inline, Note) and position == cut:
                made.append(Text(","))
            position += 0 if isinstance(inline, Note | NoteAgain) else len(inline.words)
        if plain(tuple(made)) == passage.words:
            yield Slip(
                _with_block(resolution, number, replace(block, inlines=merged(tuple(made)))),
                passage.name,
                ("FN-05",),
                ",",
            )


def note_without_words(resolution: Resolution, random: Random) -> Iterator[Slip]:
    """Leave a mark without its note."""
    places = [
        (n, p) for n, p in _blocks(resolution) if any(isinstance(note, Note) and not note.mark for _, note in p.marks)
    ]
    if places:
        number, passage = random.choice(places)
        block = resolution.body[number]
        at = next(n for n, i in enumerate(block.inlines) if isinstance(i, Note))
        following = next((t.words for t in passages(resolution) if t.role is Role.NOTE), "")
        inlines = (*block.inlines[:at], Note(()), *block.inlines[at + 1 :])
        yield Slip(
            _with_block(resolution, number, replace(block, inlines=inlines)), passage.name, ("FN-07",), following
        )


def sponsor(resolution: Resolution, random: Random) -> Iterator[Slip]:
    """Write a sponsor with its everyday name, at its place in the order."""
    line = plain(resolution.masthead.sponsors)
    for name, wrong in (("Iran (Islamic Republic of)", "Iran"), ("Viet Nam", "Vietnam"), ("Türkiye", "Turkey")):
        if name in line:
            at = line.index(name)
            sponsors = changed(resolution.masthead.sponsors, at, at + len(name), wrong)
            yield Slip(
                replace(resolution, masthead=replace(resolution.masthead, sponsors=sponsors)),
                "sponsors",
                ("SPON-05",),
                wrong,
            )
            return


def session_off(resolution: Resolution, random: Random) -> Iterator[Slip]:
    """Put the session of the report one off from that of the agenda."""
    asks = any(
        re.search(r"agenda of its [\w-]+ session", plain(b.inlines)) for b in resolution.body if hasattr(b, "label")
    )
    if asks and resolution.masthead.session == "Seventy-ninth session":
        pattern = r"(?<=agenda of its )(?:eightieth|eighty-first|eighty-second)(?= session)"
        wrong = {"eightieth": "eighty-first", "eighty-first": "eighty-second", "eighty-second": "eighty-third"}
        one_report = sum(
            bool(re.search(r"submit to the General Assembly at its", plain(b.inlines)))
            for b in resolution.body
            if hasattr(b, "label")
        )
        if one_report == 1:
            yield from words_slip(pattern, lambda m: wrong[m[0]], "CAL-09")(resolution, random)


_UK = {"organization": "organisation", "programme": "program", "cooperation": "co-operation", "labour": "labor",
       "defence": "defense", "centre": "center", "recognize": "recognise", "subregional": "sub-regional",
       "fulfil": "fulfill", "neighbouring": "neighboring", "capacity-building": "capacity building",
       "counter-terrorism": "counterterrorism", "well-being": "wellbeing", "peacekeeping": "peace-keeping"}  # fmt: skip

_OLD = {"Viet Nam": "Vietnam", "Türkiye": "Turkey", "Czechia": "Czech Republic", "Eswatini": "Swaziland",
        "Kyrgyzstan": "Kyrgyz Republic"}  # fmt: skip

KINDS: dict[str, Callable[[Resolution, Random], Iterator[Slip]]] = {
    "wrong adverb": wrong_adverb,
    "adverb left out": adverb_left_out,
    "wrong date": wrong_date,
    "unsorted series": unsorted,
    "ending left out": ending_left_out,
    "number off": number_off,
    "mark before the comma": mark_before_comma,
    "mark without note": note_without_words,
    "everyday name of a sponsor": sponsor,
    "session off by one": session_off,
    "spelling": words_slip(rf"(?<![\w-])(?:{'|'.join(_UK)})(?![\w-])", lambda m: _UK[m[0]], "SPL"),
    "acronym": words_slip(r"\bthe United Nations(?= system|,|;| and )", "the UN", "NAM-01"),
    "American date": words_slip(r"(?<=of )(\d{1,2}) (May|June|July|December) (\d{4})", r"\2 \1, \3", "DATE-01"),
    "zero in front": words_slip(r"(?<=\bof )(?=[1-9] [A-Z][a-z]+ \d{4})", "0", "DATE-01"),
    "hyphen between years": words_slip(r"(?<=\d{4})–(?=\d{4}\b)", "-", "DATE-05"),
    "dash between days": words_slip(r"(?<=from )(\d+) to (\d+)(?= [A-Z][a-z]+ \d{4})", r"\1–\2", "DATE-02", "DATE-03"),
    "symbol for number": words_slip(r"(?<=its resolution )(?=\d\d/\d+ of)", "A/RES/", "REF-04"),
    "year of the Council": words_slip(r"(?<=Security Council resolution )(\d+) \((\d{4})\)", r"\1/\2", "REF-06"),
    "letter without space": words_slip(r"(?<=resolution )(\d+) ([A-Z]) (?=\([XVI]+\))", r"\1\2 ", "REF-07"),
    "capital of resolution": words_slip(r"(?<=its )resolution(?= \d)", "Resolution", "REF-01"),
    "word twice": words_slip(r"\b(the) (?=[a-z]{4})", r"\1 \1 ", "WORD-01"),
    "comma twice": words_slip(r"(?<=[a-z]), (?=[a-z])", ",, ", "PUN-13"),
    "space before comma": words_slip(r"(?<=[a-z]), (?=[a-z])", " , ", "PUN-13"),
    "no space after comma": words_slip(r"(?<=[a-z]), (?=[a-z])", ",", "PUN-13"),
    "straight apostrophe": words_slip(r"(?<=[a-z])’(?=s )", "'", "PUN-05"),
    "comma inside quotation": words_slip(r"(?<=[a-z])”,", ",”", "PUN-03"),
    "long dash": words_slip(r"(?<=[a-z]), (?=including|as well as)", " — ", "PUN-07"),
    "small state": words_slip(r"\bMember States\b", "member states", "CAP-01"),
    "this resolution": words_slip(r"\bthe present (?=resolution\b)", "this ", "OP-11"),
    "per cent": words_slip(r"(?<=\d) per cent\b", "%", "NUM-04"),
    "figures for ordinal": words_slip(r"\btwenty-(?:second|third|fourth)(?= (?:session|meeting))", "24th", "NUM-02"),
    "bracket": words_slip(r"\b(sustainable|effective|international)\b(?= [a-z])", r"[\1]", "NEG-03"),
    "and between paragraphs": words_slip(r";$", "; and", "OP-05", role=Role.OPERATIVE),
    "finite verb": words_slip(r"^(?:Recalling|Noting)(?= (?:that|its|the))", "Whereas", "PRE-01", role=Role.PREAMBULAR),
    "state with its old name": words_slip(rf"\b(?:{'|'.join(_OLD)})\b", lambda m: _OLD[m[0]], "NAM-03"),
    "label of the negotiation": words_slip(r"^(?=Recalling|Noting|Requests|Welcom)", "PP4: ", "NEG-02"),
    "placeholder left": words_slip(r"(?<=in )(?=(?:19|20)\d\d\b)", "TODO ", "MAST-02"),
}  # fmt: skip
"""The kinds of slips by name."""
