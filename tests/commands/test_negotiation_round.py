"""One round of a negotiation, as the README tells it: new, build, what delegations do in Word, merge, choose, build."""

import copy
from pathlib import Path

import docx
import pytest

from tests.commands.runner import built, drafter, edited, line_with

pytestmark = pytest.mark.usefixtures("folder")
DRAFT = Path("drafts/draft.yaml")


def paragraph(document, words):
    """Give the one paragraph that has some words."""
    found = [one for one in document.paragraphs if words in one.text]
    assert len(found) == 1, (words, [one.text for one in found])
    return found[0]


def put(document, words, old, new):
    """Type over words of a paragraph, as a person does: in the run where they stand."""
    (run,) = (one for one in paragraph(document, words).runs if old in one.text)
    run.text = run.text.replace(old, new)


def after(document, words, opening, text):
    """Type a new paragraph below another one."""
    before = paragraph(document, words)
    new = docx.text.paragraph.Paragraph(copy.deepcopy(before._p), before._parent)
    before._p.addnext(new._p)
    for run in new.runs:
        run._r.getparent().remove(run._r)
    new.add_run("\t")
    new.add_run(opening).italic = True
    new.add_run(text)


def answer(name, change):
    """Give the Word file of a delegation."""
    document = docx.Document("drafts/draft.docx")
    change(document)
    document.save(name)
    return name


def norway(document):
    put(document, "settlement of the territorial", "final settlement", "final and peaceful settlement")
    after(document, "settlement of the territorial", "Stressing", " the value of dialogue among all States,")


def chad(document):
    put(document, "settlement of the territorial", "final settlement", "final and lasting settlement")
    put(document, "assumption of the chairmanship", "Kyrgyzstan", "Tajikistan")


def test_a_round_of_negotiation_runs_as_the_readme_tells_it():
    assert drafter("new", "79/332", "-o", DRAFT).code == 0
    edited(DRAFT, ("agenda_item: TODO", "agenda_item: 125 (s)"), ("date: TODO", "date: 3 May 2027"))
    assert drafter("build", DRAFT).code == 0
    files = answer("norway.docx", norway), answer("chad.docx", chad)

    edited(DRAFT, ("item: 125 (s)", "item: 126 (s)"))  # the draft moves on meanwhile
    ran = drafter("merge", DRAFT, *files)
    assert ran.code == 1
    assert "new paragraph: - Stressing: the value of dialogue among all States" in ran.err
    assert "facts: chairmanship, by: Kyrgyzstan → Tajikistan" in ran.err
    assert "(norway, chad). The texts stand after “conflict:”, and nothing is built before." in ran.err
    text = DRAFT.read_text("utf-8")
    assert "agenda_item: 126 (s)" in text
    assert "chairmanship: {by: Tajikistan, term: 2025–2026}" in text

    ran = drafter("build", DRAFT, "--force")
    assert ran.code == 1
    assert "a choice stands here (norway and chad)" in ran.err

    head, _, rest = text.partition("    conflict:")
    kept = rest.splitlines(keepends=True)[1:]
    while kept and kept[0].startswith("      "):
        del kept[0]
    chosen = head.replace("final and peaceful", "final, peaceful and lasting") + "".join(kept)
    DRAFT.write_text(chosen, "utf-8")

    lines = built(DRAFT)
    line_with(lines, "final, peaceful and lasting settlement")
    line_with(lines, "*Stressing* the value of dialogue among all States,")
    assert drafter("build", DRAFT, "--force", "--clean").code == 0
