"""Texts at hand that follow a resolution that a draft cites."""

from pathlib import Path

import pytest

from drafter.cli.disk import library
from drafter.cli.disk.successors import successors
from drafter.skeleton.load import load

LATER = (
    "drafter: 1\ndocument: {number: 79/151, session: 79, adopted: 19 December 2024, title: Loud streets}\n"
    "facts:\n  earlier_resolutions: {77/5: 14 December 2022, 78/151: 19 December 2023}\n"
    "preamble:\n  - Recalling: its {{ earlier_resolutions | resolutions }}\n"
)
DRAFT = (
    "drafter: 1\ndocument: {session: 80, based_on: 79/150, title: Quiet streets}\n"
    "facts:\n  resolutions:\n    loud_streets: {78/151: 19 December 2023}\n"
    "preamble:\n  - Recalling: its {{ loud_streets | resolutions }}\n"
)


@pytest.fixture
def at_hand(folder):
    def put(text):
        place = library.place("79/151")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")

    return put


def test_a_text_at_hand_that_follows_a_cited_resolution_is_told(at_hand):
    at_hand(LATER)
    (said,) = successors(load(DRAFT, "a.yaml"))
    assert said.startswith("79/151 of 19 December 2024 follows 78/151, which the draft cites as loud_streets")


@pytest.mark.parametrize(
    "draft",
    [
        DRAFT.replace("78/151", "77/5"),
        DRAFT.replace("based_on: 79/150", "based_on: 79/151"),
        DRAFT + "  - Recalling: resolution 79/151\n",
        DRAFT.replace("facts:\n  resolutions:\n    loud_streets: {78/151: 19 December 2023}\n", ""),
    ],
)
def test_what_follows_another_one_or_is_cited_already_is_not_told(at_hand, draft):
    at_hand(LATER)
    assert successors(load(draft.replace("{{ loud_streets | resolutions }}", "work"), "a.yaml")) == ()


def test_a_text_at_hand_that_cannot_be_read_is_passed_over(at_hand):
    at_hand(LATER + "  - [\n")
    assert successors(load(DRAFT, "a.yaml")) == ()
    assert Path(library.place("79/151")).is_file()
