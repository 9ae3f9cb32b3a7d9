"""The document part of a skeleton, and the masthead, number and closing that are printed from it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from drafter.language import dates, markup, organs, states
from drafter.language.facts.forms import TODO
from drafter.language.facts.parts import PrintedPart, joined
from drafter.language.numbers import is_figures, ordinal_figures, parse_ordinal
from drafter.language.patterns import lazy
from drafter.language.symbols import session_of, symbol_of
from drafter.model.resolution import Closing, Inlines, Masthead, Note, Resolution, plain
from drafter.skeleton.records import STAR, Document

LINES = ("organ", "symbol", "distribution", "date", "original", "session", "committee", "agenda_item", "adoption")
"""The lines of the masthead that are plain words; one that is printed otherwise than computed stands in `printed`."""

SPONSORS_NOTE = "Any changes to the list of sponsors will be reflected in the official record of the meeting."
"""The usual note on the sponsors of a plenary draft (SPON-10)."""

_SPONSORS = lazy(r"(?P<names>.+?):(?:\[\^\*+\])* (?:revised )?draft resolution")
_NAME_MARK = lazy(r"\[\^\*+\]")
_BEHALF_NOTE = lazy(r"On behalf of (?P<group>.+)\.", re.DOTALL)


# Skeleton to print ------------------------------------------------------------------------------------------------


def masthead(document: Document, read: Callable[[str], Inlines] = markup.parse) -> Masthead:
    """Print the masthead of a document; what the document prints otherwise is taken from `printed`.

    Args:
        document: the document part of a skeleton.
        read: makes inlines of the texts that may have footnotes.

    >>> masthead(Document(session="81", agenda_item="125 (s)", committee="Third Committee")).session
    'Eighty-first session'
    """
    return Masthead(
        **{name: joined(parts) for name, parts in lines(document).items()},
        agenda_title=read(document.agenda_title),
        sponsors=read(sponsors_line(document)),
        source=read(document.source),
    )


def lines(document: Document) -> dict[str, list[PrintedPart]]:
    """Return the lines of the masthead that are plain words, in their parts."""
    adopted = document.is_adopted
    computed = {
        "organ": [PrintedPart(document.organ, document.organ)],
        "symbol": _symbol(document),
        "distribution": [PrintedPart("Distr.: General" if adopted else "Distr.: Limited")],
        "date": [_date(document.date)],
        "original": [PrintedPart("" if adopted else "Original: English")],
        "session": _session(document.session),
        "committee": [PrintedPart(document.committee, document.committee)],
        "agenda_item": _agenda_item(document.agenda_item),
        "adoption": _adoption(document),
    }
    printed = {name: [PrintedPart(words, words)] for name, words in document.printed.items() if name in computed}
    return {**computed, **printed}


def printed_number(document: Document) -> str:
    """Return the number that stands before the title; none where the title is the number, in the Security Council.

    >>> printed_number(Document(number="79/332", title="Peace"))
    '79/332'
    >>> printed_number(Document(number="2728 (2024)", title="Resolution 2728 (2024)"))
    ''
    """
    return "" if document.number and document.number == organs.in_title(document.title) else document.number


def closing(document: Document) -> Closing | None:
    """Print the closing lines of an adopted text, if it has them (CLS-01).

    >>> closing(Document(kind="resolution", meeting="95", adopted="5 September 2025"))
    Closing(meeting='95th plenary meeting', date='5 September 2025')
    """
    parts = closing_lines(document)
    return Closing(joined(parts["meeting"]), joined(parts["date"])) if parts else None


def closing_lines(document: Document) -> dict[str, list[PrintedPart]]:
    """Return the closing lines in their parts; none where the text has none."""
    number = document.meeting
    if not number:
        return {}
    printed = document.printed.get("closing")
    return {
        "meeting": _plenary(number),
        "date": [_date(document.adopted) if printed is None else PrintedPart(printed, printed)],
    }


def _plenary(number: str) -> list[PrintedPart]:
    if not is_figures(number):
        return [PrintedPart(number, number)]
    return [PrintedPart(ordinal_figures(int(number)), number, "ordinal"), PrintedPart(" plenary meeting")]


def sponsors_line(document: Document) -> str:
    """Write the sponsors line, sorted as the United Nations sorts it; a placeholder where there are none yet.

    The line of a plenary draft has a star note (SPON-10); an adopted text has no such line (SPON-11). A State that
    submits for a group has a star note of its own, after its name among others, after the colon alone (SPON-06).

    >>> sponsors_line(Document(sponsors=("Kyrgyzstan", "China", "Belarus")))
    'Belarus, China and Kyrgyzstan:[^*] draft resolution'
    >>> sponsors_line(Document(sponsors=("Maldives",), on_behalf={"Nigeria": "the Group of African States"}))
    'Maldives and Nigeria[^*]:[^**] draft resolution'
    """
    return joined(sponsors(document))


def sponsors(document: Document) -> list[PrintedPart]:
    """Return the sponsors line in its parts."""
    named = document.sponsors
    line = document.printed.get("sponsors", named if isinstance(named, str) and named != TODO else None)
    if line is not None:
        return [PrintedPart(line, line)]
    if document.is_adopted:
        return []
    names = states.in_order(document.states) or (TODO,)
    marks = {name: f"[^{key}]" for name, key in zip(_for_groups(document), sponsors_notes(document), strict=False)}
    after = "".join(f"[^{key}]" for key in list(sponsors_notes(document))[len(marks) :])
    if len(names) == 1:
        after, marks = marks.get(names[0], "") + after, {}
    kind = "revised draft resolution" if "/Rev." in document.symbol else "draft resolution"
    joins = ["", *[", "] * (len(names) - 2), " and "][: len(names)]
    listed = [
        part
        for join, name in zip(joins, names, strict=True)
        for part in (PrintedPart(join), PrintedPart(name, name), PrintedPart(marks.get(name, "")))
    ]
    return [*listed, PrintedPart(f":{after} {kind}")]


def sponsors_notes(document: Document) -> dict[str, str]:
    """Return the notes that the sponsors line has by itself: one for each group, and the usual one of the plenary.

    >>> list(sponsors_notes(Document(sponsors=("Cuba",), on_behalf={"Iraq": "the Group of 77 and China"})).items())[0]
    ('*', 'On behalf of the Group of 77 and China.')
    """
    return {mark: joined(parts) for mark, parts in note_parts(document).items()}


def note_parts(document: Document) -> dict[str, list[PrintedPart]]:
    """Return the notes that the sponsors line has by itself, in their parts."""
    usual = [PrintedPart(SPONSORS_NOTE)]
    if document.is_adopted:
        return {}
    if "sponsors" in document.printed or (isinstance(document.sponsors, str) and document.sponsors != TODO):
        return {STAR: usual}
    notes = [_behalf(document.on_behalf[name]) for name in _for_groups(document)]
    notes += [] if document.committee else [usual]
    return {STAR * n: note for n, note in enumerate(notes, 1)}


def _behalf(group: str) -> list[PrintedPart]:
    return [PrintedPart("On behalf of "), PrintedPart(group.removesuffix("."), group), PrintedPart(".")]


def _for_groups(document: Document) -> list[str]:
    """Return the States that submit for a group, in the order of the line."""
    return [name for name in states.in_order(document.states) if name in document.on_behalf]


def _date(text: str) -> PrintedPart:
    if not text or TODO in text:
        return PrintedPart(text, text)
    return PrintedPart(dates.format(dates.parse(text)), text, "date")


def _symbol(document: Document) -> list[PrintedPart]:
    if document.symbol or not document.number:
        return [PrintedPart(document.symbol, document.symbol)]
    return [PrintedPart(symbol_of(document.number, document.organ), document.number, "symbol")]


def _session(session: str) -> list[PrintedPart]:
    if session == TODO:
        return [PrintedPart(session, session), PrintedPart(" session")]
    if is_figures(session):
        words = organs.session_line(session).removesuffix(" session")
        return [PrintedPart(words, session, "" if words == session else "ordinal"), PrintedPart(" session")]
    return [PrintedPart(session, session)]


def _agenda_item(item: str) -> list[PrintedPart]:
    several = re.search(" and |, ", item)
    return [PrintedPart(f"Agenda item{'s' if several else ''} "), PrintedPart(item, item)] if item else []


def _adoption(document: Document) -> list[PrintedPart]:
    if not document.adopted or not document.is_adopted:
        return []
    organ = PrintedPart(document.organ, document.organ)
    return [PrintedPart("Resolution adopted by the "), organ, PrintedPart(" on "), _date(document.adopted)]


# Print to skeleton ------------------------------------------------------------------------------------------------


def read(resolution: Resolution, write: Callable[[Inlines], str]) -> Document:
    """Make the document part of a resolution; `masthead` and `closing` print the same again.

    Args:
        resolution: the resolution.
        write: writes inlines as a text of the skeleton.
    """
    head = resolution.masthead
    document = Document(
        kind="resolution" if resolution.adopted else "draft resolution",
        organ=organs.named(head.organ),
        number=resolution.number or organs.in_title(plain(resolution.title)),
        session=_session_number(resolution),
        symbol=head.symbol,
        date=head.date if re.fullmatch(dates.DAY, head.date) and dates.is_official(head.date) else "",
        committee=head.committee,
        agenda_item=re.sub("^Agenda items? ", "", head.agenda_item),
        agenda_title=write(head.agenda_title),
        adopted=_adopted_on(head.adoption),
        meeting=_meeting(resolution.closing),
        source=write(head.source),
    )
    document = _with_sponsors(document, write(head.sponsors), _star_notes(head.sponsors))
    document = replace(document, title=write(resolution.title))
    return replace(document, printed={**document.printed, **_differences(document, resolution)})


def _with_sponsors(document: Document, line: str, notes: Mapping[str, str]) -> Document:
    """Add the names of the sponsors; the line itself where they would not be printed as they were."""
    names = named_in(line)
    groups = dict(_groups(line, names, notes))
    named = replace(document, sponsors=tuple(n for n in names if n not in groups), on_behalf=groups)
    if sponsors_line(named) == line:
        return named
    return replace(document, printed={"sponsors": line})


def _groups(line: str, names: tuple[str, ...], notes: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield each State that submits for a group, with the words for the group that its note has."""
    for name in names:
        found = re.search(rf"{re.escape(name)}{':' if len(names) == 1 else ''}\[\^(\*+)\]", line)
        note = _BEHALF_NOTE.fullmatch(notes.get(found[1], "")) if found else None
        if note:
            yield name, note["group"]


def _star_notes(inlines: Inlines) -> dict[str, str]:
    """Return the words of the star notes of a line, by their marks."""
    notes = (inline for inline in inlines if isinstance(inline, Note) and inline.mark)
    return {note.mark: markup.format(note.inlines, lambda inner: "") for note in notes}


def _session_number(resolution: Resolution) -> str:
    """Read the number of a session, after which organs other than the Assembly print its days."""
    words = re.sub(r" session(?: \d.*)?$", "", resolution.masthead.session)
    number = int(words) if organs.is_year(words) else parse_ordinal(words)
    if number is None and not resolution.masthead.session:
        number = session_of(resolution.number)
    return str(number) if number else resolution.masthead.session


def _adopted_on(adoption: str) -> str:
    found = re.search(rf" on ({dates.DAY})$", adoption)
    return found[1] if found and dates.is_official(found[1]) else ""


def _meeting(closing: Closing | None) -> str:
    if closing is None:
        return ""
    found = re.fullmatch(r"(\d+)(?:st|nd|rd|th) plenary meeting", closing.meeting)
    return found[1] if found else closing.meeting


def named_in(line: str) -> tuple[str, ...]:
    """Return the names in a line of sponsors, in its order, without the marks of its notes.

    >>> named_in("Chad and Norway[^*]:[^**] draft resolution")
    ('Chad', 'Norway')
    """
    return _sponsor_names(_NAME_MARK.sub("", line))


def _sponsor_names(line: str) -> tuple[str, ...]:
    found = _SPONSORS.fullmatch(line)
    rest = found["names"] if found else ""
    names = []
    while rest:
        name = next((n for n in _longest() if rest.startswith(n)), re.split(", | and ", rest)[0])
        names.append(name)
        rest = re.sub("^(?:, | and )", "", rest[len(name) :])
    return tuple(names)


def _longest() -> list[str]:
    return sorted(states.names(), key=len, reverse=True)


def _differences(document: Document, resolution: Resolution) -> dict[str, str]:
    """Return the lines that are printed otherwise than computed."""
    computed, head = masthead(document, lambda text: ()), resolution.masthead
    lines = {n: getattr(head, n) for n in LINES if getattr(head, n) != getattr(computed, n)}
    own = closing(document)
    if own and resolution.closing and own.date != resolution.closing.date:
        lines["closing"] = resolution.closing.date
    return lines
