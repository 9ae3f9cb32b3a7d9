"""How well real documents are read: word by word and paragraph by paragraph against lists made by other means.

The documents are no part of the repository: the environment variable DRAFTER_CORPUS names their folder. The tests print
their figures (`pytest -s tests/test_corpus.py`) and fail below what was reached.
"""

import json
import re
import sys
import time
from collections import Counter
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path

from drafter.model.resolution import (
    Block,
    Emphasis,
    Heading,
    Note,
    NoteAgain,
    Paragraph,
    Part,
    Table,
    Text,
    plain,
)
from drafter.readers import reader_for
from drafter.readers.grammar import parse
from drafter.readers.grammar.coverage import added_words, lost_words
from drafter.readers.source import Mark, SourceDocument, SourceParagraph, SourceTable, ordinary
from tests.corpus import CORPUS, kept, needs_corpus, reading

PDFS = sorted((CORPUS / "pdf").glob("*.pdf"))
ORACLES = [
    path for path in sorted((CORPUS / "json").glob("A_RES*.json")) if CORPUS / "pdf" / f"{path.stem}.pdf" in PDFS
]
pytestmark = needs_corpus


@cache
def source_of(path):
    data = path.read_bytes()
    return reader_for(path.name, data)(data)


def report(name, share, of, least):
    sys.stdout.write(f"\n{name}: {share} of {of}, {100 * share / of:.3f} per cent\n")
    assert share / of >= least


def bodies(resolution):
    return [resolution.body, *(annex.body for annex in resolution.annexes)]


def paragraphs(resolution):
    return [block for body in bodies(resolution) for block in body if isinstance(block, Paragraph)]


def test_every_file_is_read_and_no_word_lost_between_reader_and_parser():
    for path in PDFS:
        resolution = parse(source_of(path))[0]
        assert resolution == kept(path, resolution)
        assert not lost_words(source_of(path), resolution), path.name
        assert not added_words(source_of(path), resolution), path.name


def tokens(text):
    text = re.sub(r"(?<=\w) (?=-\w)", "", ordinary(text.replace("\n", " ")))
    return Counter(re.findall(r"\w+|[^\w\s]", text))


def heading_numbers(resolution):
    """Count the words of numbers of headings ("Article 5"), which some of the lists have and others lack."""
    blocks = [block for body in bodies(resolution) for block in body if isinstance(block, Heading)]
    return sum((tokens(block.label) for block in blocks), Counter())


def body_words(resolution):
    """Count the words from the adoption line on, without notes: what the lists have of every document."""
    lines = [resolution.masthead.adoption, f"[{plain(resolution.masthead.source)}]", f"{resolution.number}."]
    lines += [plain(resolution.title), *(words(block) for body in bodies(resolution) for block in body)]
    lines += [f"{annex.label} {plain(annex.title)}" for annex in resolution.annexes]
    if resolution.closing:
        lines += [resolution.closing.meeting, resolution.closing.date]
    return sum((tokens(line) for line in lines), Counter())


def words(block: Block) -> str:
    if isinstance(block, Table):
        return " ".join(plain(cell) for row in block.rows for cell in row)
    return (block.label + " " if isinstance(block, Paragraph | Heading) else "") + plain(block.inlines)


def listed(path):
    """Give the entries of a list from the adoption line on."""
    entries = [entry for entry in json.loads(path.read_text("utf-8")) if entry["text"]]
    start = next(n for n, entry in enumerate(entries) if entry["text"].startswith("Resolution adopted"))
    return entries[start:]


def test_the_words_are_those_of_the_lists():
    expected, missing, invented = 0, 0, 0
    for path in ORACLES:
        want = sum((tokens(f"{entry['prefix'] or ''} {entry['text']}") for entry in listed(path)), Counter())
        resolution = reading(CORPUS / "pdf" / f"{path.stem}.pdf")
        have = body_words(resolution)
        expected += want.total()
        missing += (want - have).total()
        invented += (have - heading_numbers(resolution) - want).total()
    report("words present", expected - missing, expected, 0.998)
    report("words not invented", expected - invented, expected, 0.999)


def test_the_paragraphs_are_those_of_the_lists():
    """Compare kind and number in order; the lists know no annexes, so there only the numbers count."""
    expected, equal = 0, 0
    for path in ORACLES:
        resolution = reading(CORPUS / "pdf" / f"{path.stem}.pdf")
        entries = [entry for entry in listed(path) if entry["type"] == "paragraph"]
        entries = [entry for entry in entries if not entry["text"].startswith("The General Assembly")]
        plain_kind = bool(resolution.annexes)
        want = [("" if plain_kind else entry["paragraph_type"], entry["prefix"] or "") for entry in entries]
        have = [("" if plain_kind else str(paragraph.part), paragraph.label) for paragraph in paragraphs(resolution)]
        expected += len(want)
        equal += sum(block.size for block in SequenceMatcher(None, want, have, autojunk=False).get_matching_blocks())
    report("paragraphs equal", equal, expected, 0.99)


def marks(source):
    for block in source.blocks:
        if isinstance(block, SourceTable):
            yield from (i for row in block.rows for cell in row for i in cell if isinstance(i, Mark))
        elif not block.note:
            yield from (i for i in block.inlines if isinstance(i, Mark))


def notes(resolution):
    lines = [
        resolution.title,
        resolution.masthead.agenda_title,
        resolution.masthead.sponsors,
        resolution.masthead.source,
    ]
    for body in bodies(resolution):
        for block in body:
            lines += [cell for row in block.rows for cell in row] if isinstance(block, Table) else [block.inlines]
    return [i for line in lines for i in line if isinstance(i, Note | NoteAgain)]


def test_every_footnote_is_at_its_mark():
    at_marks, all_notes = 0, 0
    for path in PDFS:
        source = source_of(path)
        labels = [block.note for block in source.blocks if isinstance(block, SourceParagraph) and block.note]
        numbers = [mark.label for mark in marks(source)]
        assert sorted(set(numbers)) == sorted(labels), path.name
        first = list(dict.fromkeys(number for number in numbers if number.isdigit()))
        assert first == [str(n + 1) for n in range(len(first))], path.name
        at_marks += sum(isinstance(note, Note) for note in notes(reading(path)))
        all_notes += len(labels)
    report("footnotes at their marks", at_marks, all_notes, 1.0)


def test_opening_verbs_are_in_italics_as_printed():
    """The italics of the print reach the model: whatever the source has at the head of a paragraph is there."""
    openings, italic = 0, 0
    for path in PDFS:
        for body in bodies(reading(path)):
            for block in body:
                if isinstance(block, Paragraph) and block.level == 0 and block.part is not Part.PLAIN:
                    openings += 1
                    italic += bool(block.inlines) and isinstance(block.inlines[0], Emphasis)
    report("openings in italics", italic, openings, 0.99)


def test_the_transcript_and_the_print_are_the_same_but_for_the_apostrophe_that_the_transcript_lost():
    seed = Path(__file__).parent / "data" / "sources" / "79-332.txt"
    transcript = seed.read_text("utf-8").replace("Organization's", "Organization’s")
    print_, _ = parse(source_of(CORPUS / "pdf" / "A_RES_79_332.pdf"))
    assert parse(reader_for("source.txt", transcript.encode())(transcript.encode()))[0] == print_


def test_a_long_document_takes_no_longer_per_page_than_a_short_one():
    longest = max(PDFS, key=lambda path: path.stat().st_size)
    data = longest.read_bytes()
    start = time.process_time()
    parse(reader_for(longest.name, data)(data))
    seconds = time.process_time() - start
    sys.stdout.write(f"\n{longest.name}: {seconds:.2f} s\n")
    assert seconds < 4


def typed(path):
    """Give the paragraphs of a list as a source without any type, and what the list says they are."""
    entries = [entry for entry in json.loads(path.read_text("utf-8")) if entry["text"]]
    lines = [ordinary(f"{entry['prefix'] or ''} {entry['text']}").strip() for entry in entries]
    source = SourceDocument(tuple(SourceParagraph((Text(line),)) for line in lines))
    kinds = [(entry["paragraph_type"], (entry["prefix"] or "").strip()) for entry in entries if is_paragraph(entry)]
    return source, kinds


def is_paragraph(entry):
    return entry["type"] == "paragraph" and not re.match(r"The (?:General Assembly|Security Council)", entry["text"])


def test_the_grammar_needs_no_type_and_knows_other_organs():
    """Parse lists of texts that are no PDF here, from the fifty-seventh session on and of the Security Council.

    Annexes are left out: the lists do not tell them from the text.
    """
    expected, equal = 0, 0
    for path in sorted((CORPUS / "json").glob("*.json")):
        organ, _, session = path.stem.split("_")[:3]
        if path in ORACLES or (organ == "A" and int(session) < 57) or path.stem.endswith(("(1964)", "(1999)")):
            continue
        source, want = typed(path)
        resolution, _ = parse(source)
        have = [(str(b.part), b.label) for b in resolution.body if isinstance(b, Paragraph)]
        want = want if not resolution.annexes else want[: len(have)]
        expected += len(want)
        equal += sum(block.size for block in SequenceMatcher(None, want, have, autojunk=False).get_matching_blocks())
    report("paragraphs of lists equal", equal, expected, 0.98)


def test_page_texts_are_read_without_doubt():
    for path in sorted((CORPUS / "txt").glob("*.txt")):
        resolution, problems = parse(source_of(path))
        assert problems == (), path.name
        assert resolution.number == path.stem.removeprefix("A_RES_").replace("_", "/")
        parts = {paragraph.part for paragraph in paragraphs(resolution)}
        assert parts == {Part.PREAMBULAR, Part.OPERATIVE}, path.name
