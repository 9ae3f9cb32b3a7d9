"""What an editor types into a draft as if it were print: understood, or told with its line; nothing passes silently."""

from pathlib import Path

import pytest

from tests.commands.runner import built, drafter

pytestmark = pytest.mark.usefixtures("folder")

HEAD = "drafter: 1\ndocument:\n  session: 81\n  title: Peace\n"


def told(lines: str) -> list[str]:
    """Build a draft with some lines in it, and give what is told: place and sentence, without the file."""
    Path("a.yaml").write_text(HEAD + lines, "utf-8")
    ran = drafter("build", "a.yaml")
    assert ran.code in (1, 2)
    assert not Path("a.docx").exists()
    return [line.removeprefix("a.yaml:") for line in ran.err.splitlines() if line.startswith("a.yaml:")]


def printed(lines: str) -> str:
    """Build a draft with some lines in it as plain text."""
    Path("a.yaml").write_text(HEAD + lines, "utf-8")
    return "\n".join(built(Path("a.yaml"))).replace("\u00a0", " ")


# Remarks ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "place", "words"),
    [
        ("preamble:\n  - Welcoming: >-\n      the forum # internal: ask Moscow first\n", "7:17", "comment:"),
        ("preamble:\n  - Welcoming: >-\n      the forum\n      # ask Moscow\n      in Osh\n", "8:7", "comment:"),
        ("preamble:\n  - Welcoming: the adoption of item # 5 of the list\n", "6:37", "“# 5 of the list”"),
        ("preamble:\n  - Welcoming: the forum # ask Moscow\n", "6:26", "“# ask Moscow”"),
        ("preamble:\n  - Welcoming: the forum,\n    items: [a]\n    then: and item # 5\n", "8:20", "“# 5”"),
        ("facts:\n  forum: Forum # 5 of Osh\n", "6:16", "“# 5 of Osh”"),
        ("footnotes:\n  x: >-\n    A note. # where from?\n", "7:13", "comment:"),
    ],
)
def test_a_remark_in_a_text_is_told_and_never_printed(lines, place, words):
    (one,) = told(lines)
    assert one.startswith(f"{place}: error: ")
    assert words in one


def test_a_submission_with_a_remark_in_its_text_is_not_met():
    Path("a.yaml").write_text(HEAD + "preamble:\n  - Welcoming: >-\n      the forum # internal: ask Moscow first\n")
    ran = drafter("check", "--for-submission", "a.yaml")
    assert ran.code == 1
    assert "no remark of the negotiation is left" not in ran.out
    assert "a.yaml:7:17: error" in ran.err


@pytest.mark.parametrize(
    "lines",
    [
        "preamble:\n  - Welcoming: the forum\n    comment: ask Moscow first\n",
        "preamble:\n  - text: Welcoming the forum,\n    comment: ask Moscow first\n",
        "preamble:\n  - heading: Welcoming the forum\n    comment: ask Moscow first\n",
        "preamble:\n  - Welcoming: the forum\n    items:\n      - text: and more\n        comment: ask Moscow first\n",
        "preamble:\n  - Welcoming: 'the {{ forum }}'\nfacts:\n  forum: {text: forum, comment: ask Moscow first}\n",
        "preamble:\n  - Welcoming: the forum[^x]\nfootnotes:\n  x: {text: A note., comment: ask Moscow first}\n",
        "preamble:\n  - Welcoming: the forum[^x]\nfootnotes:\n  x: {resolution: 70/1, comment: ask Moscow first}\n",
        "preamble:\n  - Welcoming: 'the forum, {{ meetings | listed }}'\n"
        "facts:\n  meetings:\n    - {number: 2, place: Osh, held: 4 July 2024, comment: ask Moscow first}\n",
        "preamble:\n  - Welcoming: 'the forum of {{ earlier_resolutions | resolutions }}'\n"
        "facts:\n  earlier_resolutions:\n    70/1: 25 September 2015\n    comment: ask Moscow first\n",
        "preamble:\n  - Welcoming: the forum  # ask Moscow first\n",
    ],
)
def test_a_comment_has_its_place_and_is_never_printed(lines):
    text = printed(lines)
    assert "forum" in text
    assert "Moscow" not in text
    assert "comment" not in text


def test_a_number_sign_that_is_meant_is_printed():
    text = printed("preamble:\n  - Welcoming: >-\n      item \\# 5 and item #6 of the list\n")
    assert "item # 5 and item #6 of the list" in text


# Openings ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "place", "words"),
    [
        ("preamble:\n  - Recaling: its resolution\n", "6:5", "did you mean “Recalling”?"),
        ("preamble:\n  - Welcoming the forum: a new beginning\n", "6:5", "write “- Welcoming: >-” and the rest"),
        ("operative:\n  - Calls upon States: to act\n", "6:5", "write “- Calls upon: >-” and the rest"),
        ("operative:\n  - Notes: x\n    items:\n      - To strengthen health, including: hospitals\n", "8:9", "quotes"),
        ("operative:\n  - Notes: x\n    items:\n      - (b) Notes: hospitals\n", "8:9", "write “Notes”"),
        ("operative:\n  - requests: the Board\n", "6:5", "begin with a capital letter: “Requests”"),
        ("operative:\n  - Frobs: the Board\n", "6:5", "write “verb: Frobs” and “text: …”"),
    ],
)
def test_a_key_that_is_not_exactly_an_opening_is_a_mistake(lines, place, words):
    (one,) = told(lines)
    assert one.startswith(f"{place}: error: ")
    assert words in one


def test_the_remedies_print_what_is_meant():
    text = printed(
        "operative:\n"
        "  - verb: Frobs\n"
        "    text: the Board\n"
        "  - Notes: the steps\n"
        "    items:\n"
        '      - "to strengthen health, including: hospitals"\n'
    )
    assert "*Frobs* the Board" in text
    assert "to strengthen health, including: hospitals" in text


# Pasted from Word -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "place", "words"),
    [
        ("operative:\n  - 4. Requests the Secretary-General to act;\n", "6:5", "without “4.” and also and further"),
        ("preamble:\n  - Welcoming further the holding of the forum,\n", "6:5", "write “- Welcoming: >-” and the rest"),
        ("preamble:\n  - Celebrating the forum,\n", "6:5", "“- verb: Celebrating” and “text: >-”"),
        ("operative:\n  - Notes: x\n    items:\n      - (c) to strengthen\n", "8:9", "take “(c)” out"),
        ("operative:\n  - Notes: 3. the report\n", "6:12", "take “3.” out"),
        ("operative:\n  - Urges: >-\n      States: (a) to act;\n      (b) to report\n", "7:7", "“items:”"),
        ("preamble:\n  - Noting: >-\n      one\n\n      Welcoming the other\n", "9:7", "an empty line"),
        ("preamble:\n  - Noting: one\n\n      and the other\n", "8:7", "an empty line"),
        ("preamble:\n  - Noting: >-\n      one\n      - Noting: two\n", "8:7", "“Noting:” stands too far"),
        ("operative:\n  - Notes: >-\n      one\n      items:\n        - two\n", "8:7", "“items:” stands too far"),
    ],
)
def test_what_is_pasted_from_word_is_told_with_its_line(lines, place, words):
    (one,) = told(lines)
    assert one.startswith(f"{place}: error: ")
    assert words in one


def test_all_slips_are_told_in_one_run():
    lines = "preamble:\n  - Recaling: x\n  - Welcoming the forum,\noperative:\n  - Notes: (a) x # y\n"
    assert len(told(lines)) == 4
