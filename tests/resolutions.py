"""Resolutions written by hand and generated ones, and the Word files that are made of them."""

import tempfile
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import ooxml_integrity
from hypothesis import strategies as st

from drafter.model.resolution import (
    Annex,
    Closing,
    Emphasis,
    Enacting,
    Heading,
    Link,
    Masthead,
    Note,
    NoteAgain,
    Paragraph,
    Part,
    Resolution,
    Table,
    Text,
    merged,
)
from drafter.ooxml.check import faults
from drafter.writers.docx import write
from tests.strategies import INLINES, WORDS
from tests.validators import validator

TEMPLATES = Path(__file__).parents[1] / "templates" / "word"
ENACTING = Enacting((Emphasis("The General Assembly"), Text(",")))


def template(resolution):
    """The template that a resolution is made for."""
    return (TEMPLATES / ("resolution.docx" if resolution.adopted else "draft-resolution.docx")).read_bytes()


@lru_cache(maxsize=64)
def word_file(resolution):
    """A resolution as a Word file that no check finds fault with."""
    return sound(write(resolution, template(resolution)))


def sound(data):
    """The bytes of a Word file, after the own check and two validators, of which one remembers what it has read."""
    assert faults(data) == ()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "file.docx"
        path.write_bytes(data)
        assert validator().validate(path).errors == []
        assert ooxml_integrity.check(path) == []
    return data


def note(words):
    return Note((Text(words),))


def draft(**changes):
    """A draft that has something of everything."""
    parts = {
        "masthead": Masthead(
            symbol="A/81/L.__",
            distribution="Distr.: Limited",
            date="28 August 2027",
            original="Original: English",
            session="Eighty-first session",
            agenda_item="Agenda item TODO",
            agenda_title=(Text("Strengthening of the coordination of assistance"),),
            sponsors=(Text("Cuba and Malta:"), Note((Text("Any changes will be reflected."),), "*"),
                      Text(" draft resolution")),
        ),
        "title": (Text("Safety of harbours"),),
        "body": (
            ENACTING,
            preambular("Recalling", " its resolution 79/14 of 2 December 2024,", note("Resolution 70/1.")),
            preambular("Noting", " the report of the Secretary-General,",
                       Note((Text("See "), Emphasis("Treaty Series"), Text(", vol. 2, and A/79/64.")))),
            operative("1.", "Requests", " all States:"),
            Paragraph((Text("To open their harbours;"),), Part.OPERATIVE, "(a)", 1),
            Paragraph((Text("To keep them"), NoteAgain(1), Text(" safe:"),), Part.OPERATIVE, "(b)", 1),
            Paragraph((Text("By day;"),), Part.OPERATIVE, "(i)", 2),
            Paragraph((Text("By night;"),), Part.OPERATIVE, "(ii)", 2),
            operative("2.", "Decides", " to remain seized of the matter."),
        ),
    }  # fmt: skip
    return Resolution(**{**parts, **changes})


def adopted(**changes):
    """An adopted resolution with sections, a table and an annex."""
    parts = {
        "masthead": Masthead(
            symbol="A/RES/79/14",
            distribution="Distr.: General",
            date="6 December 2024",
            session="Seventy-ninth session",
            agenda_item="Agenda item 12 (b)",
            agenda_title=(Text("Oceans and harbours"),),
            adoption="Resolution adopted by the General Assembly on 2 December 2024",
            source=(Text("without reference to a Main Committee (A/79/L.5 and A/79/L.5/Add.1)"),),
        ),
        "title": (Text("Safety of harbours"),),
        "number": "79/14",
        "body": (
            ENACTING,
            preambular("Recalling", " its resolutions 77/3 of 1 November 2022 and 78/12 of 20 November 2023,"),
            Heading((Text("Lights"),), "I"),
            operative("1.", "Notes", " paragraph 6 of the report;", Note((Text("A/79/64."),))),
            Table((((Text("Harbour"),), (Text("Lights"),)), ((Text("North"),), (Text("12"),)))),
            operative("2.", "Asks", " for a report.", Link("the web page", "https://www.un.org/harbours")),
        ),
        "closing": Closing("46th plenary meeting", "2 December 2024"),
        "annexes": (
            Annex("Annex", (Text("Plan for harbours"),), (Paragraph((Text("Lights are lit."),), label="1."),)),
        ),
    }
    return Resolution(**{**parts, **changes})


def preambular(verb, words, *notes):
    return Paragraph((Emphasis(verb), Text(words), *notes), Part.PREAMBULAR)


def operative(label, verb, words, *notes):
    return Paragraph((Emphasis(verb), Text(words), *notes), Part.OPERATIVE, label)


_LABELS = {0: ["", "1."], 1: ["(a)", ""], 2: ["(i)"], 3: ["a."]}
_PARAGRAPHS = st.sampled_from(sorted(_LABELS)).flatmap(
    lambda level: st.builds(Paragraph, INLINES, st.sampled_from(Part), st.sampled_from(_LABELS[level]), st.just(level))
)
_HEADINGS = st.builds(Heading, INLINES, st.sampled_from(["", "I", "A.", "II"]))
_TABLES = st.lists(st.lists(INLINES, min_size=1, max_size=3).map(tuple), min_size=1, max_size=3).map(
    lambda rows: Table(tuple(rows))
)
_BLOCKS = st.lists(st.just(ENACTING) | _PARAGRAPHS | _HEADINGS | _TABLES, max_size=6).map(tuple)
_MASTHEADS = st.builds(
    Masthead,
    organ=WORDS,
    symbol=WORDS,
    distribution=WORDS,
    date=WORDS | st.just(""),
    original=WORDS | st.just(""),
    session=WORDS | st.just(""),
    committee=WORDS | st.just(""),
    agenda_item=WORDS,
    agenda_title=INLINES,
    sponsors=INLINES,
    adoption=WORDS | st.just(""),
    source=INLINES,
)
RESOLUTIONS = st.builds(
    Resolution,
    masthead=_MASTHEADS,
    title=INLINES,
    body=_BLOCKS,
    number=st.sampled_from(["", "79/14"]),
    closing=st.none() | st.builds(Closing, WORDS, WORDS),
    annexes=st.lists(st.builds(Annex, st.just("Annex"), INLINES, _BLOCKS), max_size=2).map(tuple),
)
"""Any resolution, however strange its words and their order: what a writer must be able to write."""


_WORD = st.sampled_from(
    """harbours non-members & < > “safe” {{ 7*7 }} {% of %} 中文 العربية paragraph 6 59/48 2025–2026 Côte-d’Or
    Secretary-General No. 5 New York 16 per cent A/79/64 {# x #} "x" 'y' lights""".split()
)
_SENTENCE = st.lists(
    _WORD | st.sampled_from(["4 July 2024", "resolution 59/48 of 4 July 2024"]), min_size=1, max_size=8
)
_WORDS_OF_SENTENCE = _SENTENCE.map(" ".join)
_SANE_NOTE = _WORDS_OF_SENTENCE.map(
    lambda words: Note((Text(f"See {words}, in "), Emphasis("Treaty Series"), Text(".")))
)
_MIDDLE = st.one_of(
    _SANE_NOTE.map(lambda note: (note,)),
    st.just((Text(" of "), Emphasis("inter alia"), Text(" them"))),
    st.just((Text(" on "), Link("the web page", "https://www.un.org/x?a=1&b=2"))),
    st.just(()),
)


def _sane(verbs, part, ending):
    def build(verb, words, middle, more, label):
        inlines = (Emphasis(verb), Text(f" {words}"), *middle, Text(f" the {more} end{ending}"))
        return Paragraph(merged(inlines), part, label)

    label = st.just("") if part is Part.PREAMBULAR else st.just("1.")
    return st.builds(build, st.sampled_from(verbs), _WORDS_OF_SENTENCE, _MIDDLE, _WORDS_OF_SENTENCE, label)


def _listed(paragraph, items):
    """An operative paragraph, with sub-paragraphs when there are words for them."""
    lead = Text(paragraph.inlines[-1].words.rstrip(";") + (":" if items else ";"))
    texts = (Text(f"To keep {words};") for words in items)
    listed = (Paragraph((text,), Part.OPERATIVE, f"({letter})", 1) for letter, text in zip("abc", texts, strict=False))
    return (Paragraph((*paragraph.inlines[:-1], lead), paragraph.part, paragraph.label), *listed)


def _numbered(groups):
    """Operative paragraphs one after the other, numbered from 1."""
    return tuple(
        Paragraph(block.inlines, block.part, f"{number}." if block.label == "1." else block.label, block.level)
        for number, group in enumerate(groups, 1)
        for block in group
    )


_PREAMBLES = st.lists(_sane(["Recalling", "Noting also", "Welcoming"], Part.PREAMBULAR, ","), min_size=1, max_size=4)
_OPERATIVES = st.lists(
    st.builds(
        _listed,
        _sane(["Requests", "Also decides", "Urges"], Part.OPERATIVE, ";"),
        st.lists(_WORDS_OF_SENTENCE, max_size=3),
    ),
    min_size=1,
    max_size=4,
).map(_numbered)
SANE = st.builds(
    lambda whole, preamble, operative: replace(whole, body=(ENACTING, *preamble, *operative)),
    st.sampled_from([draft(), adopted()]),
    _PREAMBLES,
    _OPERATIVES,
)
"""Resolutions in good order with strange words: what comes back from a Word file unchanged."""
