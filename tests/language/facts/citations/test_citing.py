"""What the words around a citation say of it."""

import pytest

from drafter.language.facts.citations import citing, series


def one(text):
    (citation,) = series.find(text)
    return citation


@pytest.mark.parametrize(
    ("text", "once"),
    [
        ("its resolution 77/269 of 6 February 2023, in which it proclaimed a day", True),
        ("its resolution 76/195 of 17 December 2021 on inclusion, in which it recognized its importance", False),
        ("its resolution 76/195 of 17 December 2021, in which it recognized its importance", True),
        ("credits in respect of the financial period ended 30 June 2023, as set out in its resolution 76/238", True),
        ("the scale of assessments for 2025, as set out in its resolution 76/238", False),
    ],
)
def test_what_was_once_done_is_told_apart_from_what_is_said_each_time(text, once):
    assert citing.is_once(text, one(text)) is once


@pytest.mark.parametrize(
    ("text", "paragraph"),
    [
        ("the measures imposed by paragraphs 14, 15 and 17 of resolution 2713 (2023)", True),
        ("the mandate as set out in paragraph 11 of its resolution 2713 (2023)", True),
        ("its previous resolutions, in particular resolution 2713 (2023)", False),
    ],
)
def test_a_paragraph_of_a_resolution_is_no_citation_of_the_whole(text, paragraph):
    assert citing.is_of_paragraph(text, one(text)) is paragraph
    assert citing.is_latest(text, one(text)) is not paragraph


def test_what_is_applied_is_named_before_the_resolution():
    text = "advances to the Working Capital Fund for 2023 in accordance with General Assembly resolution 77/266"
    assert citing.applied(text, one(text)).endswith("Working Capital Fund for 2023")
    assert citing.applied("its resolution 77/266", one("its resolution 77/266")) == ""
