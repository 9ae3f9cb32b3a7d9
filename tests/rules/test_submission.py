"""The gate of submission: one line for each demand, met or not."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace

import pytest

from drafter.cli.disk import library
from drafter.model.resolution import Emphasis, Masthead, Paragraph, Part, Resolution, Text
from drafter.rules.submission import gate, gate_word
from drafter.skeleton.load import load
from drafter.writers import writer
from tests.rules.drafts import DRAFT

SOUND = DRAFT.replace("  symbol: A/81/L.5", "  symbol: A/81/L.__\n  based_on: 79/332").replace(
    "    77/338: 1 September 2023", "    77/338: 1 September 2023\n    79/332: 5 September 2025"
)


def unmet(demands):
    return [demand.what for demand in demands if not demand.met]


def test_a_sound_draft_meets_every_demand_without_the_number_of_the_secretariat():
    assert unmet(gate(load(SOUND, "a.yaml"), library.phrases())) == []


@pytest.mark.parametrize(
    ("right", "wrong", "demand"),
    [
        ("date: 28 August 2027", "date: TODO", "placeholder"),
        ("has met", "has [met]", "bracket"),
        ("      its {{", "      PP4: its {{", "label"),
        ("has met", "has met, agreed ad ref", "remark"),
        ("[Viet Nam, Chad]", "[Vietnam, Chad]", "sponsors stand"),
        ("[Viet Nam, Chad]", "[]", "at least one sponsor"),
        ("  based_on: 79/332\n", "", "adopted text"),
        ("75/268: 25 March 2021", "75/268: 26 March 2021", "no other error"),
    ],
)
def test_a_demand_that_is_not_met_is_named(right, wrong, demand):
    assert right in SOUND
    missed = unmet(gate(load(SOUND.replace(right, wrong), "a.yaml"), library.phrases()))
    assert any(demand in what for what in missed), missed


# Word files -------------------------------------------------------------------------------------------------------

BASE = Resolution(
    Masthead(session="Seventy-ninth session", symbol="A/79/L.9"),
    (Text("Cooperation"),),
    (
        Paragraph((Emphasis("Recalling"), Text(" its resolution 70/1,")), Part.PREAMBULAR),
        Paragraph((Emphasis("Decides"), Text(" to meet;")), Part.OPERATIVE, "1."),
        Paragraph((Emphasis("Requests"), Text(" the Secretary-General to report.")), Part.OPERATIVE, "2."),
    ),
)


def word(resolution, *changes):
    """Write a Word file, and change the words of its main part."""
    data = writer(".docx").write(resolution, library.read("word/draft-resolution.docx"))
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            for pattern, words in changes if name in ("word/document.xml", "docProps/core.xml") else ():
                part = re.sub(pattern.encode(), words.encode(), part)
            new.writestr(name, part)
    return made.getvalue()


def test_a_file_that_is_no_word_file_does_not_open():
    assert unmet(gate_word(b"%PDF-1.7", "a.docx")) == ["the file opens"]


def test_an_untouched_file_equals_the_text_that_it_follows():
    demands = gate_word(word(BASE), "a.docx", BASE)
    assert "every difference from the adopted text is tracked" not in unmet(demands)


def test_a_change_that_is_not_tracked_is_seen():
    changed = word(BASE, ("to report", "to resign"))
    assert "every difference from the adopted text is tracked" in unmet(gate_word(changed, "a.docx", BASE))


def test_a_tracked_change_is_no_difference():
    mark = 'w:id="901" w:author="A" w:date="2027-08-28T00:00:00Z"'
    tracked = f'<w:ins {mark}><w:r><w:t xml:space="preserve">soon </w:t></w:r></w:ins>'
    run = r"(<w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t[^>]*> ?the Secretary)"
    changed = word(BASE, (run, tracked + r"\1"))
    assert changed != word(BASE)
    assert "every difference from the adopted text is tracked" not in unmet(gate_word(changed, "a.docx", BASE))


def test_without_the_adopted_text_the_gate_asks_for_it():
    assert any("adopted text" in what for what in unmet(gate_word(word(BASE), "a.docx")))


def test_hidden_and_highlighted_words_are_seen():
    first = r"(<w:rPr>)((?:(?!</w:rPr>).)*</w:rPr><w:t[^>]*>Decides)"
    assert "no text is hidden" in unmet(gate_word(word(BASE, (first, r"\1<w:vanish/>\2")), "a.docx", BASE))
    marked = word(BASE, (first, r'\1<w:highlight w:val="yellow"/>\2'))
    assert "no text is highlighted" in unmet(gate_word(marked, "a.docx", BASE))


def test_two_authors_of_changes_are_seen():
    def by(name, number):
        return f'<w:ins w:id="{number}" w:author="{name}" w:date="2027-08-28T00:00:00Z"><w:r><w:t>x</w:t></w:r></w:ins>'

    changed = word(BASE, (r"(report\.</w:t></w:r>)", r"\1" + by("A", 901) + by("B", 902)))
    assert "the tracked changes have one author" in unmet(gate_word(changed, "a.docx", BASE))


def test_a_placeholder_and_a_bracket_in_a_word_file_are_seen():
    body = (
        replace(BASE.body[0], inlines=(Emphasis("Recalling"), Text(" its resolution [70/1] of TODO,"))),
        *BASE.body[1:],
    )
    missed = unmet(gate_word(word(replace(BASE, body=body)), "a.docx"))
    assert "no square bracket is left" in missed
    assert any("placeholder" in what for what in missed)
