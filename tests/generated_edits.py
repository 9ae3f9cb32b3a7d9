"""Edits as delegations make them, made at random places of a resolution: words, facts, paragraphs, notes, moves."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from random import Random
from typing import NamedTuple

from drafter.compare.units import Unit, assemble, units
from drafter.language import markup
from drafter.model.resolution import (
    Emphasis,
    Inline,
    Inlines,
    Note,
    NoteAgain,
    Paragraph,
    Part,
    Resolution,
    Text,
    merged,
    plain,
)
from drafter.rendering.traces.provenance import Field, Provenance, flat
from tests.edits import _numbered

_WORD = re.compile(r"\w+")
NEW = ("meaningful", "and inclusive", "voluntary", "all relevant", "peaceful, just", "national", "gender-responsive")
OPENINGS = {
    Part.PREAMBULAR: ("Stressing", "Mindful", "Deeply concerned", "Noting with interest"),
    Part.OPERATIVE: ("Encourages", "Calls upon", "Stresses", "Invites"),
}
Edited = tuple[str, Resolution]
"""What was done, and the edited form."""


def edits(resolution: Resolution, where: Provenance, random: Random) -> Iterator[Edited]:
    """Yield edited forms without end, each with one edit."""
    kinds: tuple[Callable[..., Edited | None], ...] = (
        put_in, take_out, put_other, fact, new_paragraph, gone, moved, split, joined,
        note, no_note, sub_paragraph, opening,
    )  # fmt: skip
    while True:
        kind = random.choice(kinds)
        made = fact(resolution, random, where) if kind is fact else kind(resolution, random)
        if made is not None and made[1] != resolution:
            yield f"{kind.__name__} {made[0]}", made[1]


def _body(resolution: Resolution) -> tuple[list[Unit], list[int]]:
    parts = list(units(resolution))
    return parts, [n for n, unit in enumerate(parts) if isinstance(unit.shape, Paragraph) and len(unit.inlines) > 1]


def _made(what: str, parts: list[Unit]) -> Edited:
    return what, assemble(_numbered(parts))


class _Spot(NamedTuple):
    """A text of a paragraph, and a word inside it."""

    paragraph: int
    text: int
    words: str
    word: re.Match[str]


def _spot(parts: list[Unit], body: list[int], random: Random) -> _Spot | None:
    """Choose a word that is neither the first nor the last of its text."""
    at = random.choice(body)
    inlines = parts[at].inlines
    texts = [n for n, one in enumerate(inlines) if isinstance(one, Text) and len(_WORD.findall(one.words)) > 2]
    if not texts:
        return None
    n = random.choice(texts)
    words = inlines[n].words
    return _Spot(at, n, words, random.choice(list(_WORD.finditer(words))[1:-1]))


def _with(parts: list[Unit], spot: _Spot, *new: Inline) -> None:
    """Put other inlines in the place of a text."""
    unit = parts[spot.paragraph]
    inlines = (*unit.inlines[: spot.text], *new, *unit.inlines[spot.text + 1 :])
    parts[spot.paragraph] = replace(unit, inlines=merged(inlines))


def _in_text(resolution: Resolution, random: Random, change: Callable[[str, re.Match[str]], str]) -> Edited | None:
    parts, body = _body(resolution)
    spot = _spot(parts, body, random)
    if spot is None:
        return None
    _with(parts, spot, Text(change(spot.words, spot.word)))
    around = spot.words[max(spot.word.start() - 20, 0) : spot.word.end() + 20]
    return _made(f"{parts[spot.paragraph].place} at “{around}”", parts)


def put_in(resolution: Resolution, random: Random) -> Edited | None:
    return _in_text(resolution, random, lambda w, m: f"{w[: m.end()]} {random.choice(NEW)}{w[m.end() :]}")


def take_out(resolution: Resolution, random: Random) -> Edited | None:
    return _in_text(resolution, random, lambda w, m: re.sub(" {2,}", " ", w[: m.start()] + w[m.end() :]))


def put_other(resolution: Resolution, random: Random) -> Edited | None:
    return _in_text(resolution, random, lambda w, m: f"{w[: m.start()]}{random.choice(NEW)}{w[m.end() :]}")


def fact(resolution: Resolution, random: Random, where: Provenance) -> Edited | None:
    """Change what a value prints, at all its places."""
    found = [
        (n, span.start, span.end, span.origin)
        for n, trace in enumerate(where.body)
        for one in flat(trace)
        for span in one.spans
        if isinstance(span.origin, Field) and span.origin.path[:1] == ("facts",) and not isinstance(trace, tuple)
    ]
    if not found:
        return None
    _, _, _, origin = random.choice(found)
    same = [(n, a, b) for n, a, b, other in found if (other.start, other.end) == (origin.start, origin.end)]
    body = list(resolution.body)
    number = random.randint(2, 9)
    for n, first, last in reversed(same):
        words = plain(body[n].inlines)[first:last]
        new = _other(words, number)
        if new is None:
            return None
        body[n] = replace(body[n], inlines=_replaced(body[n].inlines, first, last, new))
    return f"{origin.path} → {new}", replace(resolution, body=tuple(body))


def _other(words: str, number: int) -> str | None:
    """Make other words of the same form."""
    if found := re.search(r"\b(19|20)\d\d\b", words):
        return words[: found.start()] + str(int(found[0]) - number) + words[found.end() :]
    if re.fullmatch(r"\d+/\d+", words):
        return f"{words[:-1]}{number}" if words[-1] != str(number) else None
    if re.fullmatch(r"[A-Z]\w+", words):
        return ("Norway", "Naryn")[number % 2]
    return None


def _replaced(inlines: Inlines, first: int, last: int, new: str) -> Inlines:
    made, at = [], 0
    for one in inlines:
        if isinstance(one, Note | NoteAgain):
            made.append(one)
            continue
        end = at + len(one.words)
        if at <= first and last <= end:
            one = replace(one, words=one.words[: first - at] + new + one.words[last - at :])
        made.append(one)
        at = end
    return merged(tuple(made))


def _sentence(part: Part, random: Random) -> Inlines:
    opening = random.choice(OPENINGS[part])
    rest = f" the {random.choice(NEW)} efforts of all States, as set out in the {random.choice(NEW)} plan of action"
    return (Emphasis(opening), Text(rest + ("," if part is Part.PREAMBULAR else ";")))


def new_paragraph(resolution: Resolution, random: Random) -> Edited | None:
    parts, body = _body(resolution)
    at = random.choice(body)
    unit = parts[at]
    if unit.shape.level or unit.shape.part not in OPENINGS or (unit.shape.part is Part.OPERATIVE and not unit.label):
        return None
    following = parts[at + 1] if at + 1 < len(parts) else None
    if following and isinstance(following.shape, Paragraph) and following.shape.level:
        return None
    parts.insert(at + 1, replace(unit, inlines=_sentence(unit.shape.part, random)))
    return _made(f"after {unit.place}", parts)


def _alone(parts: list[Unit], body: list[int], random: Random) -> int | None:
    """Choose a paragraph without sub-paragraphs, in the middle of others."""
    fitting = [
        n
        for n in body
        if 0 < n < len(parts) - 1
        and parts[n].shape.level == 0
        and parts[n].shape.part in OPENINGS
        and not (isinstance(parts[n + 1].shape, Paragraph) and (parts[n + 1].shape.level or not _opens(parts[n + 1])))
        and (parts[n].shape.part is Part.PREAMBULAR or parts[n].label)
    ]
    return random.choice(fitting) if fitting else None


def _opens(unit: Unit) -> bool:
    return bool(unit.inlines) and isinstance(unit.inlines[0], Emphasis)


def gone(resolution: Resolution, random: Random) -> Edited | None:
    parts, body = _body(resolution)
    at = _alone(parts, body, random)
    if at is None:
        return None
    place = parts[at].place
    del parts[at]
    return _made(place, parts)


def moved(resolution: Resolution, random: Random) -> Edited | None:
    parts, body = _body(resolution)
    at, after = _alone(parts, body, random), _alone(parts, body, random)
    if at is None or after is None or at == after or parts[at].shape.part is not parts[after].shape.part:
        return None
    one, two = parts[at], parts[after]
    del parts[at]
    parts.insert(next(n for n, unit in enumerate(parts) if unit is two) + 1, one)
    return _made(f"{one.place} to after {two.place}", parts)


def split(resolution: Resolution, random: Random) -> Edited | None:
    parts, body = _body(resolution)
    at = _alone(parts, body, random)
    if at is None:
        return None
    unit = parts[at]
    part = unit.shape.part
    cuts = [
        (n, found.start())
        for n, one in enumerate(unit.inlines)
        if n and isinstance(one, Text)
        for found in re.finditer(r", and |, including ", one.words)
    ]
    if not cuts:
        return None
    n, cut = random.choice(cuts)
    one = unit.inlines[n]
    end = "," if part is Part.PREAMBULAR else ";"
    parts[at] = replace(unit, inlines=merged((*unit.inlines[:n], Text(one.words[:cut] + end))))
    head = Emphasis(random.choice(OPENINGS[part]))
    rest = merged((head, Text(" the need for " + one.words[cut + 2 :]), *unit.inlines[n + 1 :]))
    parts.insert(at + 1, replace(unit, inlines=rest))
    return _made(unit.place, parts)


def joined(resolution: Resolution, random: Random) -> Edited | None:
    parts, body = _body(resolution)
    at = _alone(parts, body, random)
    if at is None or at + 1 not in body or parts[at + 1].shape != parts[at].shape or not _opens(parts[at + 1]):
        return None
    if at + 2 < len(parts) and isinstance(parts[at + 2].shape, Paragraph) and parts[at + 2].shape.level:
        return None
    one, other = parts[at], parts[at + 1]
    last = one.inlines[-1]
    if not isinstance(last, Text):
        return None
    head = Text(last.words.rstrip(",;.") + ", and " + other.inlines[0].words.lower())
    parts[at] = replace(one, inlines=merged((*one.inlines[:-1], head, *other.inlines[1:])))
    del parts[at + 1]
    return _made(f"{one.place} and {other.place}", parts)


def note(resolution: Resolution, random: Random) -> Edited | None:
    parts, body = _body(resolution)
    spot = _spot(parts, body, random)
    if spot is None:
        return None
    cut = spot.word.end()
    said = random.choice(("Resolution 70/1.", "See the report of the Board.", "A/80/77, annex.", "Resolution 60/288."))
    _with(parts, spot, Text(spot.words[:cut]), Note(markup.parse(said)), Text(spot.words[cut:]))
    return _made(f"{parts[spot.paragraph].place} “{spot.words[max(cut - 15, 0) : cut]}” {said}", parts)


def no_note(resolution: Resolution, random: Random) -> Edited | None:
    parts, body = _body(resolution)
    noted = [n for n in body if any(isinstance(one, Note) for one in parts[n].inlines)]
    if not noted or any(isinstance(one, NoteAgain) for n in body for one in parts[n].inlines):
        return None
    at = random.choice(noted)
    kept = tuple(one for one in parts[at].inlines if not isinstance(one, Note))
    parts[at] = replace(parts[at], inlines=merged(kept))
    return _made(parts[at].place, parts)


def sub_paragraph(resolution: Resolution, random: Random) -> Edited | None:
    parts = list(units(resolution))
    items = [n for n, unit in enumerate(parts) if isinstance(unit.shape, Paragraph) and unit.shape.level == 1]
    items = [n for n in items if re.fullmatch(r"\([a-z]\)", parts[n].label) and parts[n].shape.part is Part.OPERATIVE]
    if not items:
        return None
    at = random.choice(items)
    if random.random() < 0.5:
        return _in_one(parts, at, random)
    following = parts[at + 1] if at + 1 < len(parts) else None
    if following and isinstance(following.shape, Paragraph) and following.shape.level > 1:
        return None
    letter = chr(ord(parts[at].label[1]) + 1)
    parts.insert(
        at + 1, replace(parts[at], label=f"({letter})", inlines=(Text(f"To take {random.choice(NEW)} steps;"),))
    )
    for n in range(at + 2, len(parts)):
        unit = parts[n]
        if not isinstance(unit.shape, Paragraph) or unit.shape.level == 0:
            break
        if unit.shape.level == 1 and re.fullmatch(r"\([a-y]\)", unit.label):
            parts[n] = replace(unit, label=f"({chr(ord(unit.label[1]) + 1)})")
    return _made(f"after {parts[at].place}", parts)


def _in_one(parts: list[Unit], at: int, random: Random) -> Edited | None:
    one = parts[at].inlines[0] if parts[at].inlines else None
    if not isinstance(one, Text):
        return None
    words = f"{one.words[:3]}{one.words[3:].replace(' ', f' {random.choice(NEW)} ', 1)}"
    parts[at] = replace(parts[at], inlines=(Text(words), *parts[at].inlines[1:]))
    return _made(f"in {parts[at].place}", parts)


def opening(resolution: Resolution, random: Random) -> Edited | None:
    parts, body = _body(resolution)
    at = _alone(parts, [n for n in body if _opens(parts[n])], random)
    if at is None:
        return None
    unit = parts[at]
    head = Emphasis(random.choice(OPENINGS[unit.shape.part]))
    parts[at] = replace(unit, inlines=(head, *unit.inlines[1:]))
    return _made(f"{unit.place}: {head.words}", parts)
