"""The resolutions that a text calls its own."""

import pytest

from drafter.language.symbols import ADDRESS
from drafter.model.resolution import Annex, Emphasis, Link, Masthead, Note, Paragraph, Resolution, Table, Text, plain
from drafter.writers import markdown, web
from drafter.writers.own_links import with_own_links

WORDS = (
    Emphasis("Recalling"),
    Text(" its resolutions 50/7 of 7 July 2022"),
    Note((Text("See Council resolution 53/7."),)),
    Text(" and 53/7 of 12 July 2023, and General Assembly resolution 60/251 of 15 March 2006,"),
)


def council(inlines, organ="General Assembly Human Rights Council"):
    body = (Paragraph(inlines), Table(((inlines,),)))
    return Resolution(Masthead(organ), (Text("Rest"),), body, annexes=(Annex("Annex", inlines, body),))


def targets(resolution):
    paragraph = with_own_links(resolution).body[0]
    return [inline.target.removeprefix(ADDRESS) for inline in paragraph.inlines if isinstance(inline, Link)]


def test_every_number_of_a_series_leads_to_the_organ_of_the_text_and_the_words_stay():
    linked = with_own_links(council(WORDS))
    assert targets(council(WORDS)) == ["A/HRC/RES/50/7", "A/HRC/RES/53/7"]
    assert plain(linked.body[0].inlines) == plain(WORDS)
    assert linked.body[0].inlines[4].inlines[1] == Link("53/7", f"{ADDRESS}A/HRC/RES/53/7")
    assert linked.body[1].rows[0][0] == linked.body[0].inlines == linked.annexes[0].title


def test_a_text_of_the_assembly_stays_as_it_is():
    text = council(WORDS, "General Assembly")
    assert with_own_links(text) is text


@pytest.mark.parametrize(
    ("organ", "words", "symbols"),
    [
        ("Economic and Social Council", "its resolutions 2021/12 of 8 June 2021 and 2022/8", []),
        ("Economic and Social Council", "its resolution 1296 (XLIV)", ["E/RES/1296(XLIV)"]),
        ("Human Rights Council", "Council resolution 50/7", ["A/HRC/RES/50/7"]),
        ("Human Rights Council", "Assembly resolution 60/251 and World Health Assembly resolution 50/7", []),
        ("Security Council", "its resolution 2720 (2023)", []),
    ],
)
def test_links_are_made_where_running_text_would_lead_elsewhere(organ, words, symbols):
    assert targets(council((Text(words),), organ)) == symbols


def test_every_writer_shows_them():
    for written in (markdown.write(council(WORDS)), web.write(council(WORDS))):
        assert written.count(b"undocs.org/en/A/HRC/RES/50/7") >= 3
        assert b"undocs.org/en/A/RES/50/7" not in written
