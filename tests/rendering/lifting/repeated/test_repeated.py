"""Paragraphs of one frame become a list of facts with one phrase."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.model.errors import BadSkeleton
from drafter.model.resolution import Paragraph, plain
from drafter.rendering.lifting.repeated import lifted
from drafter.rendering.reduce import reduce
from drafter.rendering.render import render
from drafter.skeleton.emit import emit
from drafter.skeleton.load import load
from drafter.skeleton.records import Document, EachEntry, Entry, Section, Skeleton
from tests.frames import repeated
from tests.profiles import examples
from tests.sources import PHRASES, SOURCES, reduction

OSH = "the Osh Declaration adopted at the tenth summit meeting of the League, held in Osh on 9 November 2023"
BAKU = "the Baku Communiqué adopted at the twelfth summit meeting of the League, held in Baku on 16 October 2024"
ROME = "the Rome Communiqué adopted at the thirteenth summit meeting of the League, held in Rome in May 2025"
LIMA = "the Lima Communiqué adopted at the ninth summit meeting of the League, held in Lima, Peru, on 1 March 2026"
FIELDS = {"name": "Osh Declaration", "number": "10", "place": "Osh", "held": "9 November 2023"}
PHRASE = (
    "Takes note: the {{ name }} adopted at the {{ number | ordinal }} summit meeting of the League, "
    "held in {{ place }} {{ held | when }}"
)


def skeleton(*entries):
    return Skeleton(Document(title="Peace", session="79"), body=Section(operative=tuple(entries)))


def noted(*texts):
    return [Entry("Takes note", text) for text in texts]


def words(made):
    return [plain(block.inlines) for block in render(made, PHRASES).body if isinstance(block, Paragraph)]


# Laws ----------------------------------------------------------------------------------------------------------------


@settings(max_examples=examples(60))
@given(repeated())
def test_paragraphs_of_one_frame_are_found_and_print_the_very_words(found):
    before = skeleton(*(Entry(found.opening, text) for text in found.texts))
    made = lifted(before)
    (name,) = made.phrases
    assert made.body.operative == (EachEntry(name),)
    assert len(made.facts[name]) == len(found.texts)
    assert words(load(emit(made))) == words(before)


@settings(max_examples=examples(30))
@given(repeated())
def test_a_line_added_to_the_list_makes_a_paragraph_in_its_place(found):
    made = lifted(skeleton(*(Entry(found.opening, text) for text in found.texts[:-1] * 3), Entry("Decides", "to go")))
    (name,) = made.phrases
    more = replace(made, facts={name: (*made.facts[name], made.facts[name][0])})
    paragraphs = words(load(emit(more)))
    assert len(paragraphs) == len(words(made)) + 1
    assert paragraphs[-2].endswith(f"{found.texts[0]};")
    assert paragraphs[-1] == "Decides to go."


@settings(max_examples=examples(30))
@given(repeated())
def test_what_is_lifted_is_lifted_no_further(found):
    made = lifted(skeleton(*(Entry(found.opening, text) for text in found.texts)))
    assert lifted(made) == made


ODD = (
    "31 June 2024",
    "in May 2021",
    "Third",
    "ninth",
    "A/79/1",
    "79/1",
    "2231 (2015)",
    "“A title”",
    "*a*",
    "“open",
    "the",
)
ODD += (
    "[x]",
    "Rome, Italy,",
    "the Niger",
    "{",
    "”",
    "TODO",
    "12,300",
    "dollars",
    "\\",
    "a: b",
    "#",
    ",",
    "and",
    "2 April",
)
SENTENCE = "the visit to Osh on 3 May 2024 and the work of the second session of the Committee in Rome, Italy, in 2025"


@st.composite
def alike(draw):
    """Draw sentences that are alike, with odd words in them."""
    texts = []
    for _ in range(draw(st.integers(3, 5))):
        words_ = SENTENCE.split(" ")
        for at in draw(st.lists(st.integers(0, len(words_) - 1), max_size=4)):
            words_[at] = draw(st.sampled_from(ODD))
        texts.append(" ".join(words_))
    return texts


@settings(max_examples=examples(150))
@given(alike(), st.sampled_from((", ", " and ")))
def test_whatever_stands_in_them_the_words_are_the_very_same(texts, join):
    before = skeleton(*noted(*texts), Entry("Notes", f"{', '.join(texts[:-1])}{join}{texts[-1]} at last"))
    try:
        expected = render(load(emit(before)), PHRASES)
    except BadSkeleton:
        return
    assert render(load(emit(lifted(load(emit(before))))), PHRASES) == expected


def test_a_list_that_makes_paragraphs_gets_no_phrase_without_opening_words():
    odd = SENTENCE.replace("on 3 May 2024", "in May 2021 2024").replace("session", "part")
    texts = [SENTENCE, odd, SENTENCE, SENTENCE.replace("in 2025", "31 June 2025")]
    before = skeleton(*noted(*texts), Entry("Notes", f"{', '.join(texts)} at last"))
    assert render(load(emit(lifted(load(emit(before))))), PHRASES) == render(load(emit(before)), PHRASES)


@pytest.mark.parametrize("number", SOURCES)
def test_the_source_texts_keep_their_kinds_and_get_no_phrase_of_their_own(number):
    assert not reduction(number).skeleton.phrases


# Examples ------------------------------------------------------------------------------------------------------------


def test_the_words_that_all_have_are_the_phrase_and_the_others_are_fields():
    made = lifted(skeleton(*noted(OSH, BAKU, ROME)))
    assert made.phrases == {"communiques": PHRASE}
    assert made.facts["communiques"][0] == FIELDS


def test_a_country_beside_the_city_is_a_second_phrase():
    made = lifted(skeleton(*noted(OSH, BAKU, ROME, LIMA)))
    assert list(made.phrases["communiques"]) == ["plain", "with country"]
    assert made.facts["communiques"][-1]["country"] == "Peru"


@pytest.mark.parametrize(
    ("texts", "name", "fields"),
    [
        (
            (
                "{} ({}) as a member of the Committee on Contributions beginning on 1 January 2025",
                ("Mr. John Smith", "Kenya"),
                ("Ms. Ana Lima", "Brazil"),
                ("Mr. Li Wei", "China"),
            ),
            "members",
            ["name", "state"],
        ),
        (
            (
                "the proclamation of {} as {} in its resolution {} of 18 December 2007",
                ("2 April", "World Autism Day", "62/139"),
                ("3 May", "the Day of Schools", "62/4"),
                ("4 May", "a Day", "62/5"),
            ),
            "proclamations",
            ["day", "subject", "resolution"],
        ),
        (
            ("of decision {}, entitled {}", ("5/CP.28", "“Glasgow”"), ("6/CP.28", "“Lima”"), ("7/CP.29", "“Osh”")),
            "decisions",
            ["decision", "title"],
        ),
        (
            (
                "The amount of {} dollars for the {}",
                ("3,234,100", "Base"),
                ("6,117", "support account"),
                ("48", "Centre"),
            ),
            "listed_amounts",
            ["amount", "purpose"],
        ),
        (
            (
                "the {} between the League and the {}, signed in {} {}",
                ("memorandum of understanding", "Osh Fund", "Rome", "on 4 March 2024"),
                ("memorandum of understanding", "Lima Fund", "Osh", "in May 2024"),
                ("framework agreement", "Rome Fund", "Port of Spain", "on 20 September 2023"),
            ),
            "memorandums_of_understanding",
            ["kind", "name", "place", "signed"],
        ),
    ],
)
def test_lists_and_fields_are_named_after_what_they_are(texts, name, fields):
    frame, *rows = texts
    before = skeleton(*noted(*(frame.format(*row) for row in rows)))
    made = lifted(before)
    assert [list(fact) for fact in made.facts[name]] == [fields] * 3
    assert words(load(emit(made))) == words(before)


def test_two_paragraphs_are_no_list():
    before = skeleton(*noted(OSH, BAKU))
    assert lifted(before) == before


def test_another_paragraph_between_them_ends_the_list():
    before = skeleton(*noted(OSH, BAKU), Entry("Welcomes", "the report"), *noted(ROME))
    assert lifted(before) == before


def test_neighbours_stay_and_stand_where_they_stood():
    first, last = Entry("Welcomes", "the report"), Entry("Decides", "to remain seized of the matter")
    assert lifted(skeleton(first, *noted(OSH, BAKU, ROME), last)).body.operative == (
        first,
        EachEntry("communiques"),
        last,
    )


def test_two_lists_of_one_noun_have_two_names():
    made = lifted(skeleton(*noted(OSH, BAKU, ROME), Entry("Welcomes", "the report"), *noted(LIMA, BAKU, ROME)))
    assert len(made.phrases) == 2
    assert len(set(made.facts)) == 2


def test_sub_paragraphs_are_a_list_too():
    texts = (f"The work of the {n} session of the Committee on Fisheries" for n in ("first", "second", "third"))
    items = tuple(Entry(text=text) for text in texts)
    made = lifted(skeleton(Entry("Welcomes", "what was done", items=items)))
    (entry,) = made.body.operative
    assert entry.items == (EachEntry("sessions"),)
    assert words(load(emit(made))) == words(skeleton(Entry("Welcomes", "what was done", items=items)))


@pytest.mark.parametrize(
    "texts",
    [
        ("to encourage schools to teach", "to encourage towns to build", "to encourage farms to grow"),
        (
            "the report of the Secretary-General",
            "the note of the Secretary-General",
            "the words of the Secretary-General",
        ),
        ("its resolution {{ a }}", "its resolution {{ b }}", "its resolution {{ c }}"),
        ("the Osh Declaration", "the Baku Declaration", "the Rome Declaration"),
    ],
    ids=("mere words", "one noun", "braces", "few words"),
)
def test_what_an_editor_would_call_no_fact_stays_in_words(texts):
    before = skeleton(*noted(*texts))
    assert lifted(before) == before


def test_a_paragraph_that_states_its_ending_is_none_of_a_list():
    before = skeleton(*noted(OSH, BAKU), Entry("Takes note", ROME, ending=","))
    assert lifted(before) == before


def test_other_opening_words_and_adverbs_are_stated_in_the_fact():
    entries = [Entry("Takes note", OSH), Entry("Welcomes", BAKU), Entry("Takes note", ROME, adverb="further")]
    made = lifted(skeleton(*entries))
    assert [fact.get("verb") for fact in made.facts["communiques"]] == [None, "Welcomes", None]
    assert [fact.get("adverb") for fact in made.facts["communiques"]] == [None, None, "further"]
    assert words(load(emit(made))) == words(skeleton(*entries))


def test_a_note_stays_where_it_stood():
    texts = [text.replace(" adopted", f"[^{n}] adopted") for n, text in enumerate((OSH, BAKU, ROME))]
    before = replace(skeleton(*noted(*texts)), footnotes={str(n): f"A/79/{n + 1}, annex." for n in range(3)})
    made = lifted(before)
    assert "communiques" in made.phrases
    assert render(load(emit(made)), PHRASES) == render(before, PHRASES)


def test_a_long_run_takes_time_that_grows_as_it_does():
    made = lifted(skeleton(*noted(*(OSH.replace("2023", str(1600 + n)) for n in range(400)))))
    assert sum(isinstance(entry, EachEntry) for entry in made.body.operative) >= 1


def test_a_reduced_text_is_proved_with_its_lists():
    source = render(skeleton(*noted(OSH, BAKU, ROME)), PHRASES)
    reduced = reduce(source, PHRASES)
    assert reduced.facts["communiques"] == 3
    assert "# one paragraph each, in this order" in reduced.skeleton.text
    assert render(reduced.skeleton, PHRASES) == source
