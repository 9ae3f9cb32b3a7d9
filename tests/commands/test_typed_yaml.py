"""What YAML does not take is told at the paragraph that causes it, with the remedy; brackets are easy."""

import pytest

from tests.commands.test_typed_text import printed, told

pytestmark = pytest.mark.usefixtures("folder")

BEFORE = "preamble:\n  - Noting: one\n"
AFTER = "  - Noting: two\n  - Recalling: three\n"


@pytest.mark.parametrize(
    ("line", "place", "words"),
    [
        ("  - Welcoming: the theme: a new beginning\n", "7:25", "after “>-”"),
        ("  - Welcoming: the theme “Peace: a beginning”\n", "7:32", "after “>-”"),
        ("  - Welcoming: the following:\n", "7:29", "after “>-”"),
        ("  - Welcoming: >-\n      the holding\n    of the forum\n", "9:5", "indented too little"),
        ("  - Welcoming: >-\n      the holding\n  of the forum\n", "9:3", "indented too little"),
        ("  - Welcoming: the holding\n    of the forum\n", "8:5", "indented too little"),
        ("  - Welcoming: [the forum] of Osh\n", "7:16", "after “>-”, where brackets are words"),
        ("  - Welcoming: [the forum]\n", "7:17", "after “>-”"),
        ("  - [Welcoming: the forum]\n", "7:6", "after “>-”, where brackets are words"),
        ("  - Welcoming: x\n    items:\n      - [the forum] of Osh\n", "9:9", "after “>-”, where brackets are words"),
        ("  - Welcoming: 'forum' of Osh\n", "7:16", "after “>-”"),
        ('  - Welcoming: "forum" of Osh\n', "7:16", "after “>-”"),
        ("  - Welcoming: >- the holding of the forum\n", "7:16", "the text begins on the line below “>-”"),
        ("  - Welcoming: >-\n      the holding\n  # ask\n      of the forum\n", "10:7", "comment:"),
        ("  - Welcoming: the holding # ask\n      of the forum\n", "8:7", "comment:"),
        ("  Welcoming: the forum\n", "7:3", "write “- Welcoming: …”"),
        ("  - Welcoming:\u00a0the forum\n", "7:5", "no-break space (U+00A0)"),
        ("  - Welcoming: the {{ “host” }}\n", "7:20", 'straight: write "…" in place of “'),
        ("  - Welcoming: the {{ se\u200bssion }}\n", "7:20", "zero width space (U+200B)"),
        ("  - '*Welcoming* the forum,'\n", "7:5", "write “- Welcoming: >-” and the rest"),
    ],
)
def test_a_fault_is_told_at_the_paragraph_that_causes_it(line, place, words):
    (one,) = told(BEFORE + line + AFTER)
    assert one.startswith(f"{place}: error: ")
    assert words in one


@pytest.mark.parametrize(
    ("lines", "place", "words"),
    [
        (
            "facts:\n  earlier_resolutions:\n    77/338: 1 September 2023\n    79/332:5 September 2025\n",
            "8:5",
            "write “79/332: 5 September 2025”",
        ),
        ("facts:\n  earlier_resolutions:\n    79/332:5 September 2025\n", "7:5", "write “79/332: 5 September 2025”"),
        ("facts:\n  organization:Forum\n", "6:3", "write “organization: Forum”"),
        ("  date:5 May 2027\n", "5:3", "write “date: 5 May 2027”"),
        ("facts:\n  meetings:\n    - {number: 3, place: Osh, held: 4 July 2024\n", "7:7", "brace is not closed"),
        ("facts:\n  forum: {name: Osh, Kyrgyzstan, held: 4 July 2024}\n", "6:22", "stands in double quotes"),
    ],
)
def test_a_fault_in_a_fact_is_told_at_its_line(lines, place, words):
    (one,) = told(lines)
    assert one.startswith(f"{place}: error: ")
    assert words in one


def test_brackets_of_negotiation_are_words_in_a_block():
    text = printed("preamble:\n  - Welcoming: >-\n      [the forum] of [EU: Osh] [and its theme: peace]\n")
    assert "[the forum] of [EU: Osh] [and its theme: peace]" in text
