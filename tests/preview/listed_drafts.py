"""Drafts with lists of facts, written in every way."""

from tests.sources import DATA

DRAFT = (DATA / "79-332" / "draft.yaml").read_text("utf-8")
HEAD = "drafter: 1\ndocument: {session: 81}\nfacts:\n"
SHAPES = {
    "in braces": HEAD
    + "  m:  # all of them\n    - {a: 1, b: x}  # the first\n    - {a: 2}\n\npreamble:\n  - Noting: it\n",
    "key below key": HEAD + "  m:\n  - a: 1\n    b: >-\n      long\n      words\n  - a: 2\npreamble:\n  - Noting: it\n",
    "mere values": HEAD + "  m:\n    - one\n    - two\n    - three\n",
    "in a row": HEAD + "  m: [one, two, three]  # three\n",
    "by number": HEAD + "  earlier_resolutions:\n    77/1: 1 May 2022\n    79/1: 2 May 2024  # last\n",
    "by number in braces": HEAD + "  earlier_resolutions: {77/1: 1 May 2022, 79/1: 2 May 2024}\n",
    "without a last line end": HEAD + "  m:\n    - one\n    - two",
}
