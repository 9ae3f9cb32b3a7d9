"""The golden successor: the rollover of 77/338 with an editor's changes builds 79/332, word for word."""

from dataclasses import replace
from difflib import SequenceMatcher

from drafter.compare import first_difference
from drafter.model.resolution import Note as Footnote
from drafter.model.resolution import NoteAgain, Paragraph, Part, plain
from drafter.rendering.render import render
from drafter.skeleton import carry
from drafter.skeleton.load import load
from tests.sources import DATA, PHRASES, ROOT, reduction, resolution

FOLDER = DATA / "79-332"


def _text(name):
    return (FOLDER / name).read_text("utf-8")


def test_the_rollover_is_what_the_command_writes():
    assert carry.carry(reduction("77/338").skeleton).skeleton.text == _text("rollover.yaml")


def test_the_edited_draft_is_79_332_word_for_word():
    adopted, draft = resolution("79/332"), render(load(_text("draft.yaml")), PHRASES)
    parts = [b.part for b in draft.body if isinstance(b, Paragraph)]
    assert (parts.count(Part.PREAMBULAR), parts.count(Part.OPERATIVE)) == (31, 5)
    assert sum(isinstance(i, Footnote) for b in draft.body for i in b.inlines) == 8
    assert first_difference(replace(adopted, masthead=draft.masthead, number="", closing=None), draft) == ""


def test_the_masthead_of_the_draft_is_that_of_a_draft():
    head = render(load(_text("draft.yaml")), PHRASES).masthead
    assert (head.session, head.agenda_item) == ("Seventy-ninth session", "Agenda item 125 (s)")
    assert plain(head.sponsors).startswith("Belarus, China, Kazakhstan, Kyrgyzstan, Russian Federation, Tajikistan and")


def test_the_readme_says_how_many_words_the_editor_did_not_have_to_write():
    written = _written(_text("rollover.yaml").split(), _text("draft.yaml").split())
    words = sum(len(_words(b.inlines).split()) for b in resolution("79/332").body)
    assert f"{words:,} words" in (ROOT / "README.md").read_text("utf-8")
    assert f"{written:,} words" in (ROOT / "README.md").read_text("utf-8")


def _written(before, after):
    changes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return sum(new_end - new for kind, _, _, new, new_end in changes if kind in ("insert", "replace"))


def _words(inlines):
    notes = [i.inlines for i in inlines if isinstance(i, Footnote)]
    assert not any(isinstance(i, NoteAgain) for i in inlines)
    return " ".join([plain(inlines), *map(plain, notes)])
