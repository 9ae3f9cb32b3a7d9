from hypothesis import given

from drafter.model.resolution import Masthead, Note, Resolution, Text, plain
from drafter.writers.docx.tags import EMBLEM, LINES, LOOPS, MADE_OF, NAMES, as_inlines, headed, in_one_line, words_of
from tests.resolutions import SANE, note

SHIPS = Resolution(Masthead(symbol="A/81/L.7"), (Text("Safety\nof ships"),), (), number="81/1")


@given(SANE)
def test_there_are_words_for_every_name_but_the_emblem(resolution):
    assert words_of(resolution).keys() >= {*NAMES, *LOOPS} - {EMBLEM}


@given(SANE)
def test_the_title_is_printed_with_all_its_words(resolution):
    assert [plain(line) for line in words_of(resolution)["title"]] == plain(resolution.title).split("\n")


def test_a_symbol_is_parted_into_its_series_and_the_rest():
    words = words_of(SHIPS)
    assert plain(words["symbol"][0]) == "A/81/L.7"
    assert "".join(plain(words[part][0]) for part in MADE_OF["symbol"]) == "A/81/L.7"


def test_what_is_not_printed_has_no_lines():
    assert [name for name in LINES if words_of(SHIPS)[name]] == ["number", "title"]


def test_headers_have_no_notes_and_one_line():
    assert in_one_line(((Text("Safety"), note("n")), (Text("of ships"),))) == (Text("Safety of ships"),)
    words = headed({"title": words_of(SHIPS)["title"]})
    assert len(words["title"]) == 1
    assert not any(isinstance(one, Note) for one in words["title"][0])


def test_bare_words_and_inlines_are_both_words():
    assert as_inlines("Peace") == as_inlines((Text("Peace"),)) == (Text("Peace"),)
    assert as_inlines("") == ()


def test_a_council_of_the_assembly_stands_above_its_session():
    words = words_of(
        Resolution(Masthead(organ="General Assembly Human Rights Council", session="Sixtieth session"), (), ())
    )
    assert [plain(line) for line in (*words["organ"], *words["session"])] == [
        "General Assembly", "Human Rights Council", "Sixtieth session",
    ]  # fmt: skip
