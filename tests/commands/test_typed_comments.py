"""What stands after `comment:` is never printed, and Word shows it in the margin when it is asked to."""

from pathlib import Path

import pytest
from lxml import etree

from drafter.ooxml.archive import unpacked
from drafter.ooxml.check import faults
from drafter.ooxml.namespaces import w
from tests.commands.runner import draft, drafter, edited
from tests.commands.test_typed_text import HEAD

pytestmark = pytest.mark.usefixtures("folder")

BODY = """\
facts:
  forum: {text: forum of Osh, comment: Is it Osh?}
  meetings:
    - {number: 2, place: Osh, held: 4 July 2024, comment: Ask Bishkek.}
preamble:
  - heading: First
    comment: A heading?
  - Welcoming: >-
      the {{ forum }}[^x]
    comment: Ask Moscow.
  - Noting: >-
      the meetings, including {{ meetings | listed_and }}
operative:
  - Notes: the report
  - Requests: the Board
    items:
      - to act
      - text: to report
        comment: When?
footnotes:
  x: {resolution: 70/1, comment: Which one?}
"""


def shown(path: str) -> list[tuple[str, str]]:
    """Give the words of each paragraph with a comment, and the comment."""
    members = unpacked(Path(path).read_bytes())
    texts = {c.get(w("id")): "".join(c.itertext()) for c in etree.fromstring(members["word/comments.xml"])}
    found = []
    for start in etree.fromstring(members["word/document.xml"]).iter(w("commentRangeStart")):
        paragraph = next(start.iterancestors(w("p")))
        words = "".join(t.text for t in paragraph.iter(w("t"))).replace("\u00a0", " ")
        found.append((words, texts[start.get(w("id"))]))
    return found


def test_comments_stand_beside_their_paragraphs_and_the_file_is_sound():
    Path("a.yaml").write_text(HEAD + BODY, "utf-8")
    assert drafter("build", "a.yaml", "--comments").code == 0
    assert faults(Path("a.docx").read_bytes()) == ()
    assert [(words.split()[0], comment) for words, comment in shown("a.docx")] == [
        ("First", "A heading?"),
        ("Welcoming", "Ask Moscow."),
        ("Welcoming", "Is it Osh?"),
        ("Welcoming", "Which one?"),
        ("Noting", "Ask Bishkek."),
        ("(b)to", "When?"),
    ]


def test_without_being_asked_no_comment_is_in_the_file():
    Path("a.yaml").write_text(HEAD + BODY, "utf-8")
    assert drafter("build", "a.yaml", "--comments").code == 0
    assert drafter("build", "a.yaml").code == 0
    assert "word/comments.xml" not in unpacked(Path("a.docx").read_bytes())


def test_a_redline_with_reasons_shows_them_too():
    path = edited(draft(), ("date: TODO", "date: 3 May 2027"))
    text = path.read_text("utf-8")
    first = text.index("\n  - Recalling: >-")
    end = text.index("\n  - ", first + 5)
    path.write_text(text[:end] + "\n    comment: Still true?" + text[end:], "utf-8")
    assert drafter("redline", path, "--reasons").code == 0
    (said,) = [words for words, comment in shown("draft-redline.docx") if comment == "Still true?"]
    assert said.lstrip().startswith("Recalling")
    assert faults(Path("draft-redline.docx").read_bytes()) == ()


def test_only_a_word_file_shows_comments():
    Path("a.yaml").write_text(HEAD + BODY, "utf-8")
    ran = drafter("build", "a.yaml", "--comments", "-o", "a.txt")
    assert ran.code == 2
    assert "ending .docx" in ran.err


def test_a_redline_in_the_official_file_shows_remarks_on_changed_and_unchanged_paragraphs(folder):
    assert drafter("build", "79/332", "-o", "official.docx").code == 0
    path = edited(draft(), ("date: TODO", "date: 3 May 2027"))
    text = path.read_text("utf-8")
    places = [n + 1 for n in range(len(text)) if text.startswith("\n  - ", n) and n > text.index("\noperative:")][1:4]
    for place in reversed(places):
        text = text[:place] + "    comment: Ask Osh.\n" + text[place:]
    path.write_text(text.replace("\nfacts:\n", "\nfacts:\n  comment: Which council?\n"), "utf-8")
    ran = drafter("redline", path, "--on", "official.docx", "-o", "out.docx", "--reasons")
    assert ran.code == 0, ran.err
    said = [comment for _, comment in shown("out.docx")]
    assert said.count("Ask Osh.") == 3
    assert said.count("Which council?") == 1
    assert faults(Path("out.docx").read_bytes()) == ()


ALL = """\
drafter: 1
document:
  comment: On the document.
  session: 81
  title: Peace
facts:
  comment: On the facts.
  host: Osh
footnotes:
  comment: On the notes.
operative:
  - Requests: the Board to act in {{ host }}
"""


def test_a_remark_on_all_facts_or_notes_or_the_document_is_no_fact_and_no_note():
    Path("a.yaml").write_text(ALL, "utf-8")
    ran = drafter("build", "a.yaml", "--comments")
    assert ran.code == 0
    assert "comment" not in ran.err
    assert sorted(comment for _, comment in shown("a.docx")) == [
        "On the facts.",
        "document: On the document.",
        "footnotes: On the notes.",
    ]
    assert drafter("build", "a.yaml", "-o", "a.txt").code == 0
    assert "On the" not in Path("a.txt").read_text("utf-8")
