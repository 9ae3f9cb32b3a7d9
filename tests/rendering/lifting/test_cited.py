"""Citations of other recent resolutions."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from drafter.rendering.braces.evaluation import fill
from drafter.rendering.filters import filters
from drafter.rendering.lifting import cited

SINCE = date(2021, 7, 1)
TEXTS = st.sampled_from(
    [
        "its resolution 77/178 of 14 December 2022 on the promotion of sustainable tourism",
        "its resolutions 73/130 of 13 December 2018 and 76/16 of 6 December 2021 on the return of cultural property",
        "Human Rights Council resolution 53/11 of 12 July 2023 and all its other resolutions",
        "Security Council resolution 2695 (2023) of 31 August 2023, by which the Council extended the mandate",
        "the implementation of resolution 77/178",
        "the reports submitted pursuant to resolutions 75/192, 76/179 and 77/229, and its decision",
        "its resolutions 76/279 of 29 June 2022, 77/304 of 30 June 2023 and its other relevant resolutions",
        "its resolutions 76/157 of 16 December 2021, and 77/225 of 15 December 2022, which it adopted",
        "its resolution 59/48 of 2 December 2004, by which it granted observer status",
        "decision 77/540 of 14 December 2022 and the report A/78/302",
    ]
)


@given(st.lists(TEXTS, min_size=1, max_size=6))
def test_what_is_lifted_prints_the_same_words_again(several):
    made, table = cited.lifted(several, SINCE, [])
    assert [fill(text, table, filters({}, {})) for text in made] == several


def test_a_resolution_is_one_entry_at_every_place_that_cites_it():
    made, table = cited.lifted(
        ["its resolution 77/178 of 14 December 2022 on sustainable tourism", "to implement resolution 77/178"],
        SINCE,
        [],
    )
    assert table == {"sustainable_tourism_resolution": {"77/178": "14 December 2022"}}
    assert made[1] == "to implement resolution {{ sustainable_tourism_resolution | numbers }}"


def test_what_was_once_decided_stays_words():
    text = "its resolution 77/269 of 6 February 2023, in which it proclaimed 17 February a day of resilience"
    assert cited.lifted([text], SINCE, []) == ([text], {})


def test_history_stays_words():
    text = "its resolution 47/62 of 11 December 1992 on the membership of the Security Council"
    assert cited.lifted([text], SINCE, []) == ([text], {})


def test_the_register_knows_the_days_that_a_text_does_not_tell():
    _, table = cited.lifted(["pursuant to resolutions 76/179 and 77/229 on human rights"], SINCE, [])
    assert table == {"human_rights_resolutions": {"76/179": "16 December 2021", "77/229": "15 December 2022"}}


def test_a_citation_with_a_date_is_of_the_entry_that_one_without_a_date_has_made():
    texts = ["the levels of its resolution 76/239 of 24 December 2021", "the levels of its resolution 76/239"]
    made, table = cited.lifted(texts, date(2021, 12, 29), [])
    assert table == {"levels_resolution": {"76/239": "24 December 2021"}}
    assert made == ["the levels of its {{ levels_resolution | resolutions }}",
                    "the levels of its resolution {{ levels_resolution | numbers }}"]  # fmt: skip


def test_a_number_of_the_human_rights_council_tells_its_year():
    said = ["pursuant to Human Rights Council resolution 49/1", "pursuant to Human Rights Council resolution 16/21"]
    made, table = cited.lifted(said, SINCE, [])
    assert list(table.values()) == [{"49/1": ""}]
    assert made[1] == said[1]


def test_what_a_text_tells_of_a_resolution_stays_words():
    said = ["noting that, in its resolution 77/178, it noted the aspiration of the States"]
    assert cited.lifted(said, SINCE, []) == (said, {})
