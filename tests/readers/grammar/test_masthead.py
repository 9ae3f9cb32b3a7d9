"""What stands above the text is read into the masthead and the title."""

from drafter.model.resolution import (
    Closing,
    Note,
    Text,
    plain,
)
from tests.readers.grammar.texts import SEEDS, resolution_of


def test_the_transcript_without_italics_has_the_masthead_and_the_closing():
    resolution = resolution_of(SEEDS[1].read_text("utf-8"))
    masthead = resolution.masthead
    assert (masthead.symbol, masthead.date, masthead.session) == (
        "A/RES/79/332",
        "8 September 2025",
        "Seventy-ninth session",
    )
    assert masthead.source == (Text("without reference to a Main Committee (A/79/L.124)"),)
    assert resolution.closing == Closing("95th plenary meeting", "5 September 2025")
    assert plain(resolution.title).startswith("Cooperation")


def test_a_draft_has_sponsors_with_their_star_note():
    draft = resolution_of(
        "A/80/L.5\n\nEightieth session\n\nAgenda item 5\n\nItem\n\nCuba,\nItaly and\nPeru:* "
        "draft resolution\n\nTitle of\nit\n\n"
        "The General Assembly,\n\n1. Decides.\n\n* On behalf of others."
    )
    assert draft.masthead.sponsors == (
        Text("Cuba, Italy and Peru:"),
        Note((Text("On behalf of others."),), "*"),
        Text(" draft resolution"),
    )
    assert (draft.title, draft.masthead.agenda_title) == ((Text("Title of it"),), (Text("Item"),))
    assert not draft.adopted


def test_lines_that_a_page_has_set_beside_each_other_are_told_apart():
    masthead = resolution_of(
        "United Nations          A/80/L.5\n\nGeneral Assembly      Distr.: Limited   3 May 2026\n\n"
        "Eightieth session\n\nAgenda item 5\n\nCuba: draft resolution\n\nTitle\n\n"
        "The General Assembly,\n\n1. Decides."
    ).masthead
    assert (masthead.symbol, masthead.organ) == ("A/80/L.5", "General Assembly")
    assert (masthead.distribution, masthead.date) == ("Distr.: Limited", "3 May 2026")


def test_the_letterhead_is_dropped_with_nothing_beside_it():
    rest = "Eightieth session\n\nTitle\n\nThe General Assembly,\n\n1. Decides."
    alone, beside = (resolution_of(f"United Nations{blank}A/80/L.5\n\n{rest}") for blank in ("\n\n", " "))
    assert alone == beside
    assert alone.masthead.symbol == "A/80/L.5"
