"""Days, sessions and facts as an editor types them: understood, or told at their own line with the field."""

from pathlib import Path

import pytest

from tests.commands.runner import built, drafter, line_with
from tests.commands.test_typed_text import HEAD, printed, told

pytestmark = pytest.mark.usefixtures("folder")

LISTED = "preamble:\n  - Recalling: 'the meetings, including {{ meetings | listed_and }}'\n"


@pytest.mark.parametrize(
    ("lines", "place", "words"),
    [
        ("  date: 2026\n", "5:9", "the day of issue is one day, for example 28 August 2027"),
        ("  date: 16–17 June 2026\n", "5:9", "the day of issue is one day"),
        ("  date: yesterday\n", "5:9", "from 19 to 21 April 2016 or 19–21 April 2016"),
        (LISTED + "facts:\n  meetings: []\n", "6:41", "this list is empty: add an entry"),
        (
            LISTED + "facts:\n  meetings:\n    - {number: 3, place: Osh, held: }\n",
            "9:31",
            "no words stand after “held”",
        ),
        (
            LISTED + "facts:\n  meetings:\n    - {number: 3, place: Osh, held: 4 July 2024, format: video}\n",
            "9:50",
            "no phrase prints a meeting with number, place, held, format: take “format” out",
        ),
        (
            LISTED + "facts:\n  meetings:\n    - {place: Osh, held: 4 July 2024}\n",
            "9:8",
            "add “number: …”",
        ),
        (
            LISTED + "facts:\n  meetings:\n    - {number: ②, place: Osh, held: 4 July 2024}\n",
            "9:16",
            "“②” is no number",
        ),
    ],
)
def test_a_fact_that_cannot_be_printed_is_told_at_its_own_line(lines, place, words):
    (one,) = told(lines)
    assert one.startswith(f"{place}: error: ")
    assert words in one


NO_SESSIONS = [
    "81st",
    "null",
    "now",
    "²",
    "①",
    "9" * 5000,
    "400",
    "0",
    '"8\\Ud800"',
    '"8\\ud800"',
    '"\\UFFFFFFFF"',
    '"\\U00110000"',
]


@pytest.mark.parametrize("session", NO_SESSIONS)
def test_a_session_that_is_no_number_is_told_once_at_its_line(session):
    Path("a.yaml").write_text(
        HEAD.replace("81", session) + "preamble:\n  - Noting: 'the {{ next_session | ordinal }} session'\n", "utf-8"
    )
    for command in (("build",), ("check",), ("check", "--for-submission"), ("new", "-o", "b.yaml")):
        ran = drafter(*command, "a.yaml")
        assert ran.code in (1, 2)
        assert (ran.out + ran.err).count("error: ") <= 1 or command[-1] == "--for-submission"
        assert len(ran.out + ran.err) < 20_000
    assert drafter("build", "a.yaml").err.startswith("a.yaml:3:")


@pytest.mark.parametrize("period", ["²", "9" * 5000, "two"])
def test_a_period_that_is_no_number_is_told(period):
    (one,) = told(f"  period: {period}\n")
    assert one.startswith("5:11: error: the period is a number of sessions")
    assert drafter("new", "a.yaml", "-o", "b.yaml").code in (0, 1)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("16–17 June 2026", "on 16 and 17 June 2026"),
        ("16-17 June 2026", "on 16 and 17 June 2026"),
        ("16–19 June 2026", "from 16 to 19 June 2026"),
        ("30 June – 3 July 2026", "from 30 June to 3 July 2026"),
        ("31 December 2026–2 January 2027", "from 31 December 2026 to 2 January 2027"),
    ],
)
def test_a_range_of_days_is_understood_and_printed_in_the_official_form(typed, words):
    text = printed(LISTED + f"facts:\n  meetings:\n    - {{number: 3, place: Osh, held: {typed}}}\n")
    assert f"held in Osh {words}" in text


def test_a_day_outside_of_the_session_is_found_at_its_line():
    Path("a.yaml").write_text(HEAD + "  date: 28 August 2020\noperative:\n  - Notes: the report\n", "utf-8")
    assert "a.yaml:5:9: warn: the day of issue is outside of the eighty-first session" in drafter("check", "a.yaml").out


def test_the_session_line_of_a_session_without_number_stays():
    Path("a.yaml").write_text(HEAD.replace("81", "Tenth emergency special session"), "utf-8")
    assert line_with(built(Path("a.yaml")), "emergency") == "Tenth emergency special session"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("session | resolutions", "“| resolutions” is for the resolutions of a series"),
        ("meetings | capitalize", "“| capitalize” is for a fact of one text"),
        ("meetings | since('x') | listed", "“x” is no number"),
        ("session | plus('²')", "“²” is no number"),
        ("host | listed", "“| listed” is for a list of facts"),
    ],
)
def test_a_filter_that_does_not_fit_is_told(words, said):
    facts = "facts:\n  host: Osh\n  meetings:\n    - {number: 3, place: Osh, held: 4 July 2024}\n"
    (one,) = told(f"{facts}preamble:\n  - Noting: >-\n      the {{{{ {words} }}}} of Osh\n")
    assert one.startswith("11:11: error: ")
    assert said in one


def test_a_number_of_a_paragraph_without_end_is_told():
    (one,) = told(f"operative:\n  - {{verb: Notes, text: the report, number: '{'9' * 5000}.'}}\n")
    assert one.startswith("6:45: error: this is no number or letter of a paragraph")


def test_an_event_without_its_field_is_told_with_the_fields_that_it_has():
    facts = "facts:\n  events:\n    visit: {date: 4 July 2024}\n"
    (one,) = told(f"{facts}preamble:\n  - Noting: >-\n      the {{{{ visit | when }}}} of Osh\n")
    assert "it has date: write .date behind its name" in one
