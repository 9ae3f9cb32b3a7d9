"""The document part of a skeleton, and the masthead, number and closing that are printed from it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from drafter.language import dates, markup, organs
from drafter.language.facts.forms import TODO
from drafter.language.facts.parts import PrintedPart, joined
from drafter.language.numbers import is_figures, ordinal_figures, parse_ordinal
from drafter.language.symbols import session_of, symbol_of
from drafter.model.resolution import Closing, Inlines, Masthead, Resolution, plain
from drafter.rendering.frame import sponsors
from drafter.skeleton.records import Document

LINES = ("organ", "symbol", "distribution", "date", "original", "session", "committee", "agenda_item", "adoption")
"""The lines of the masthead that are plain words; one that is printed otherwise than computed stands in `printed`."""


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
        sponsors=read(sponsors.printed_line(document)),
        source=read(document.source),
    )


def lines(document: Document) -> dict[str, list[PrintedPart]]:
    """Return the lines of the masthead that are plain words, in their parts."""
    adopted, own = document.is_adopted, organs.organ(document.organ)
    computed = {
        "organ": [PrintedPart(document.organ, document.organ)],
        "symbol": _symbol(document),
        "distribution": [PrintedPart("Distr.: General" if adopted else own.issued)],
        "date": [_date(document.date)],
        "original": [PrintedPart("" if adopted and not own.names_language else "Original: English")],
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
    printed = document.printed.get("closing")
    if not number or (organs.organ(document.organ).at_meeting and printed is None):
        return {}
    return {
        "meeting": _plenary(number),
        "date": [_date(document.adopted) if printed is None else PrintedPart(printed, printed)],
    }


def _plenary(number: str) -> list[PrintedPart]:
    if not is_figures(number):
        return [PrintedPart(number, number)]
    return [PrintedPart(ordinal_figures(int(number)), number, "ordinal"), PrintedPart(" plenary meeting")]


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
    organ, day = PrintedPart(document.organ, document.organ), _date(document.adopted)
    if not organs.organ(document.organ).at_meeting:
        return [PrintedPart("Resolution adopted by the "), organ, PrintedPart(" on "), day]
    return [PrintedPart("Adopted by the "), organ, *_at_meeting(document.meeting), PrintedPart(" on "), day]


def _at_meeting(number: str) -> list[PrintedPart]:
    """Return the meeting in the line of adoption, as the Security Council has it."""
    if not is_figures(number):
        return [PrintedPart(f" at its {number},", number)] if number else []
    return [PrintedPart(" at its "), PrintedPart(ordinal_figures(int(number)), number, "ordinal"), _MEETING]


_MEETING = PrintedPart(" meeting,")


# Print to skeleton ------------------------------------------------------------------------------------------------


def read(resolution: Resolution, write: Callable[[Inlines], str]) -> Document:
    """Make the document part of a resolution; `masthead` and `closing` print the same again.

    Args:
        resolution: the resolution.
        write: writes inlines as a text of the skeleton.
    """
    head = resolution.masthead
    number = resolution.number or organs.in_title(plain(resolution.title))
    document = Document(
        kind="resolution" if resolution.adopted or number else "draft resolution",
        organ=organs.named(head.organ),
        number=number,
        session=_session_number(resolution),
        symbol=head.symbol,
        date=head.date if re.fullmatch(dates.DAY, head.date) and dates.is_official(head.date) else "",
        committee=head.committee,
        agenda_item=re.sub("^Agenda items? ", "", head.agenda_item),
        agenda_title=write(head.agenda_title),
        adopted=_adopted_on(head.adoption) or _closed_on(resolution.closing),
        meeting=_meeting(resolution.closing) or _meeting_of_adoption(head.adoption),
        source=write(head.source),
    )
    document = sponsors.read(document, write(head.sponsors), sponsors.star_notes(head.sponsors))
    document = replace(document, title=write(resolution.title))
    return replace(document, printed={**document.printed, **_differences(document, resolution)})


def _session_number(resolution: Resolution) -> str:
    """Read the number of a session, after which organs other than the Assembly print its days."""
    words = re.sub(r" session(?: \d.*)?$", "", resolution.masthead.session)
    number = int(words) if organs.is_year(words) else parse_ordinal(words)
    if number is None and not words[:1].isalpha():
        number, words = session_of(resolution.number), ""
    return str(number or (resolution.masthead.session if words else ""))


def _adopted_on(adoption: str) -> str:
    found = re.search(rf" on ({dates.DAY})$", adoption)
    return found[1] if found and dates.is_official(found[1]) else ""


def _closed_on(closing: Closing | None) -> str:
    """Return the day of the meeting at the end, on which a text was adopted whose line of adoption has none."""
    return closing.date if closing and dates.is_official(closing.date) else ""


def _meeting(closing: Closing | None) -> str:
    if closing is None:
        return ""
    found = re.fullmatch(r"(\d+)(?:st|nd|rd|th) plenary meeting", closing.meeting)
    return found[1] if found else closing.meeting


def _meeting_of_adoption(adoption: str) -> str:
    found = re.search(r" at its (\d+)(?:st|nd|rd|th) meeting,", adoption)
    return found[1] if found else ""


def _differences(document: Document, resolution: Resolution) -> dict[str, str]:
    """Return the lines that are printed otherwise than computed."""
    computed, head = masthead(document, lambda text: ()), resolution.masthead
    lines = {n: getattr(head, n) for n in LINES if getattr(head, n) != getattr(computed, n)}
    own = closing(document)
    if resolution.closing and (own is None or own.date != resolution.closing.date):
        lines["closing"] = resolution.closing.date
    return lines
