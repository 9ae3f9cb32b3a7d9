"""Generated resolutions for the laws: every kind of block, in odd orders, with notes and hostile words."""

import re
from dataclasses import replace

from hypothesis import strategies as st

from drafter.model.resolution import (
    Annex,
    Closing,
    Emphasis,
    Enacting,
    Heading,
    Inline,
    Inlines,
    Masthead,
    Note,
    Paragraph,
    Part,
    Resolution,
    Table,
    Text,
    merged,
)
from tests.strategies import INLINES, WORDS

_OPENINGS = {
    Part.PREAMBULAR: [
        "Recalling",
        "Recalling also",
        "Welcoming",
        "Having also considered",
        "Noting with concern further",
    ],
    Part.OPERATIVE: ["Requests", "Also requests", "Decides", "Further recalls", "Takes note"],
}
_ENDINGS = st.sampled_from([",", ";", ".", ":", ""])


def _tidy(inlines: Inlines) -> Inlines:
    """Keep single spaces and none at the edges, as every reader does."""
    kept: list[Inline] = []
    space = True
    for inline in inlines:
        if isinstance(inline, Note):
            kept.append(Note(_tidy(inline.inlines) or (Text("x"),), inline.mark))
            space = False
            continue
        words = re.sub(" +", " ", inline.words)
        words = words[1:] if space and words.startswith(" ") else words
        space = words.endswith(" ") if words else space
        kept.append(replace(inline, words=words))
    while kept and not isinstance(kept[-1], Note) and not kept[-1].words.strip(" "):
        kept.pop()
    if kept and not isinstance(kept[-1], Note):
        kept[-1] = replace(kept[-1], words=kept[-1].words.rstrip(" "))
    return merged(tuple(kept))


def _opened(part: Part) -> st.SearchStrategy[Inlines]:
    return st.builds(
        lambda opening, rest, ending: _tidy((Emphasis(opening), Text(" "), *rest, Text(ending))),
        st.sampled_from(_OPENINGS[part]),
        INLINES,
        _ENDINGS,
    )


def _paragraph(part: Part) -> st.SearchStrategy[Paragraph]:
    label = st.sampled_from(["1.", "2.", "3.", ""]) if part is Part.OPERATIVE else st.just("")
    return st.builds(Paragraph, _opened(part), st.just(part), label)


_ITEMS = st.builds(
    Paragraph,
    INLINES.map(_tidy),
    st.sampled_from(Part),
    st.sampled_from(["(a)", "(b)", "(i)", ""]),
    st.integers(0, 2),
)
_BLOCKS = st.one_of(
    _paragraph(Part.PREAMBULAR),
    _paragraph(Part.OPERATIVE),
    _ITEMS,
    st.builds(Heading, WORDS.map(lambda w: (Text(w),)), st.sampled_from(["", "I", "A"]), st.integers(1, 3)),
    st.builds(Enacting, st.sampled_from([(Emphasis("The General Assembly"), Text(",")), (Emphasis("The Council"),)])),
    st.builds(Table, st.lists(st.lists(INLINES.map(_tidy), max_size=3).map(tuple), max_size=2).map(tuple)),
)
_BODY = st.lists(_BLOCKS, max_size=8).map(tuple)
_TITLE = WORDS.map(lambda w: (Text(w),))
_MASTHEADS = st.builds(
    Masthead,
    organ=st.sampled_from(["General Assembly", "Security Council"]),
    symbol=st.sampled_from(["", "A/81/L.5", "A/C.3/81/L.5/Rev.1"]),
    date=st.sampled_from(["", "4 July 2024"]),
    session=st.sampled_from(["", "Eighty-first session", "Tenth emergency special session"]),
    agenda_item=st.sampled_from(["", "Agenda item 125 (s)", "Agenda items 11 and 12", "Item 3 of the agenda*"]),
    agenda_title=_TITLE,
    sponsors=st.sampled_from([(), (Text("Cuba and Iran (Islamic Republic of): draft resolution"),)]),
)
RESOLUTIONS = st.builds(
    Resolution,
    masthead=_MASTHEADS,
    title=_TITLE,
    body=_BODY,
    number=st.sampled_from(["", "81/5"]),
    closing=st.sampled_from([None, Closing("5th plenary meeting", "4 July 2024"), Closing("Closed meeting", "")]),
    annexes=st.lists(st.builds(Annex, st.sampled_from(["Annex", "Annex II"]), _TITLE, _BODY), max_size=1).map(tuple),
)
