"""A reading that cannot be right is told."""

import pytest

from drafter.model.problems import Level
from drafter.readers import read

SOUND = (
    "79/1. Peace\n\nThe General Assembly,\n\n"
    "Noting 5 m² of it, G20, COVID-19, para. 5 and 1,000 tons,\n\n1. Requests more."
)


def said(text):
    return [problem.message for problem in read(text.encode(), "a.txt")[1] if problem.level is Level.WARN]


def test_nothing_is_said_of_a_resolution():
    assert said(SOUND) == []


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("Peace", "Peace,", "the title ends with"),
        ("79/1. Peace", "Agenda item 5 Coasts Fiji: draft resolution\n\n79/1. Peace", "sponsors stand in the agenda"),
        ("Peace", "Peace " * 90, "more than any printed one"),
        ("Peace", "Peace The General Assembly, recalling it", "an enacting clause stands in the title"),
        ("1. Requests more.", "Noting more.", "there is no operative paragraph"),
        ("1. Requests more.", "1. Requests more;¹ then.", "may be the mark of a footnote"),
        ("Noting 5", "Noting the report,1 and 5", "may be the mark of a footnote"),
        ("Requests more.", "Requests more.12", "may be the mark of a footnote"),
        ("more.", "more.\n\nResolution adopted by the General Assembly on 5 May 2025", "another document begins"),
        ("Noting 5", "Ibid., annex.\n\nNoting 5", "may be a footnote"),
        ("Noting 5", "12 Resolution 70/1.\n\nNoting 5", "may be a footnote"),
    ],
)
def test_what_no_resolution_can_have_is_told(old, new, words):
    assert [message for message in said(SOUND.replace(old, new)) if words in message]
