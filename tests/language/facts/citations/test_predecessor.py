"""The resolution that a text follows."""

from datetime import date

import pytest

from drafter.language import subjects
from drafter.language.facts.citations import series
from drafter.language.facts.citations.predecessor import Evidence, Follower, predecessor

SEA = Follower("The law of the sea", 79, 2, date(2024, 12, 12))


def evidence(text, follower=SEA):
    return [follower.evidence(citation, text).name for citation in series.find(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("its resolutions 75/4 of 1 December 2020 and 77/3 of 1 December 2022 on the law of the sea,", ["SAID"]),
        ("its relevant resolutions, the latest of which is resolution 77/3 of 1 December 2022,", ["SAID"]),
        ("its resolution 77/3 of 1 December 2022 and its previous resolutions on the law of the sea,", ["SAID"]),
        ("the implementation of resolution 77/3 of 1 December 2022;", ["LIKELY"]),
        ("its resolution 77/3 of 1 December 2022,", ["ALONE"]),
        ("its resolution 77/3 of 1 December 2022 on tourism,", ["NONE"]),
        ("its resolution 77/294 of 8 June 2023,", ["NONE"]),
        ("its resolution 77/3 of 1 December 2022, in which it proclaimed a day of the sea,", ["NONE"]),
        ("its resolution 77/3 of 1 December 2022, in which it requested the Committee to go on,", ["LIKELY"]),
        ("that, in its resolution 77/3, it noted the aspiration of States,", ["NONE"]),
        ("the report submitted pursuant to the request made in its resolution 77/3 of 1 December 2022,", ["LIKELY"]),
        (
            "the report of the Secretary-General on the issues addressed in its resolution 77/3 of 1 December 2022,",
            ["LIKELY"],
        ),
        ("its resolutions 75/4, 76/1 and 77/3 on the law of the sea, in which it called upon States,", ["SAID"]),
        ("its resolutions 75/4 and 77/3 on the law of the sea, in which it called upon States,", ["NONE"]),
        ("General Assembly resolutions 75/4 of 1 December 2020 and 77/3 of 1 May 2023 on this issue,", ["SAID"]),
        ("paragraph 5 (b) of its resolution 77/3 of 1 December 2022,", ["NONE"]),
        ("its resolutions 42/1 of 7 October 1987 and 43/2 of 1 December 1988 on the law of the sea,", ["NONE"]),
        ("its resolutions 77/3 of 1 December 2022 and 70/1 of 25 September 2015,", ["NONE"]),
        ("its resolutions 75/4 of 1 May 2021 and 77/3 and 77/9 of 1 December 2022 on the law of the sea,", ["SAID"]),
        ("its resolutions 75/4 of 1 May 2021 and 77/3 and 77/9 of 1 December 2022,", ["NONE"]),
        (
            "its resolutions 75/4 of 1 May 2021, 77/3 of 1 May 2022 and 77/9 of 2 May 2022 on the law of the sea,",
            ["NONE"],
        ),
        ("of the report submitted pursuant to paragraph 5 of its resolution 77/3 of 1 December 2022;", ["LIKELY"]),
        ("its resolution 77/3 of 1 December 2022, in which it decided to include in the agenda an item,", ["LIKELY"]),
        (
            "its resolutions 67/4 of 1 December 2012, 69/3 of 2 December 2014 and 71/9 of 1 December 2016, "
            "entitled “The law of the sea”,",
            ["LIKELY"],
        ),
        (
            "its resolutions 37/4 of 1 December 1982, 39/3 of 2 December 1984 and 41/9 of 1 December 1986, "
            "entitled “The law of the sea”,",
            ["NONE"],
        ),
    ],
)
def test_subject_season_and_words_tell_the_predecessor_from_other_resolutions(text, found):
    assert evidence(text) == found


def test_without_a_period_only_what_is_said_counts():
    follower = Follower(SEA.title, 79, 0, SEA.adopted)
    assert evidence("its resolution 77/3 of 1 December 2022,", follower) == ["NONE"]
    assert evidence("its resolution 77/3 of 1 December 2022 on the law of the sea,", follower) == ["SAID"]


SERIES = "its resolutions 76/4 of 1 December 2021, 77/3 of 1 December 2022 and 78/9 of 1 December 2023"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"{SERIES} and its other relevant resolutions,", ["LIKELY"]),
        (f"{SERIES} and all other resolutions relating to the sea,", ["LIKELY"]),
        (f"{SERIES} and all other resolutions relating to trade and the sea,", ["NONE"]),
        (f"that some hold {SERIES} to be of use,", ["NONE"]),
        ("its resolution 78/9 of 1 December 2023, in which it requested the Committee to go on,", ["LIKELY"]),
        ("with concern what followed on its resolution 78/9 of 1 December 2023, in which it requested it,", ["NONE"]),
        ("its resolutions 72/4 of 1 December 2017, 77/3 of 1 December 2022 and 78/9 of 1 December 2023,", ["NONE"]),
    ],
)
def test_without_a_period_a_text_continues_a_list_in_its_rhythm_or_what_was_requested(text, found):
    follower = Follower("Protection of the waters of the sea", 79, 0, SEA.adopted)
    assert evidence(text, follower) == found


def test_a_resolution_on_the_whole_subject_goes_before_one_on_a_part_of_it():
    texts = ("its resolution 77/3 of 1 December 2022 on the law of the sea", "its resolution 77/4 on the sea of ice")
    found = [(c, SEA.evidence(c, text)) for text in texts for c in series.find(text)]
    assert [one.name for _, one in found] == ["SAID", "LIKELY"]
    assert predecessor(found) == "77/3"


def test_of_two_with_the_same_evidence_none_is_the_predecessor():
    first, second = (next(series.find(f"resolution {number}")) for number in ("77/3", "77/4"))
    assert predecessor([(first, Evidence.LIKELY), (second, Evidence.LIKELY)]) == ""
    assert predecessor([(first, Evidence.LIKELY), (second, Evidence.SAID)]) == "77/4"


@pytest.mark.parametrize(
    ("number", "text", "found"),
    [
        ("78/250 B", "its resolution 78/250 A of 22 December 2023", True),
        ("78/250 B", "its resolutions 77/262 A of 1 December 2022 and 77/262 B of 30 June 2023", True),
        ("78/250 A", "its resolution 78/250 B of 30 June 2024", False),
        ("78/250 B", "its resolution 78/251 A of 22 December 2023", False),
    ],
)
def test_a_resolution_in_parts_follows_its_own_first_part_and_lists_go_on_with_both_parts(number, text, found):
    mission = Follower("Financing of the Mission", 78, 1, date(2024, 6, 30), number)
    assert [bool(mission.evidence(one, text)) for one in series.find(text)] == [found]


def test_one_that_a_paragraph_does_nothing_but_recall_comes_before_one_cited_in_passing():
    texts = [
        "the debate held pursuant to its resolution 77/9 of 15 December 2022",
        "its resolution 77/3 of 1 December 2022",
    ]
    cited = [(one, SEA.evidence(one, text)) for text in texts for one in series.find(text)]
    assert predecessor(cited) == "77/3"


def test_what_is_known_to_be_followed_is_no_history_whatever_its_subject_is_called():
    text = f"its resolution {subjects.before('79/75')} and all its previous resolutions on the Reef Centre"
    several = [Follower("Boats", 79, 1, None, number) for number in ("79/75", "")]
    assert [[one.is_history(citation, text) for citation in series.find(text)] for one in several] == [[False], [True]]
