"""Places, problems and proposals in the units of a text editor, which counts in UTF-16."""

import pytest
from lsprotocol import types as lsp
from pygls.workspace import PositionCodec, TextDocument

from drafter.editor.completion import Suggestion
from drafter.editor.conversion import action, diagnostic, lines_of, proposed, range_of
from drafter.model.problems import Level, Place, Problem, Proposal


def document(text):
    return TextDocument("file:///x.yaml", text, position_codec=PositionCodec(lsp.PositionEncodingKind.Utf16))


def of_text(text, range_):
    """The words of a range, as an editor that counts in UTF-16 finds them."""
    line = text.split("\n")[range_.start.line].encode("utf-16-le")
    return line[2 * range_.start.character : 2 * range_.end.character].decode("utf-16-le")


@pytest.mark.parametrize("before", ["", "é", "𝔘", "😀😀 ", "日本", "a\u2028b", "\u0085"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_place_leads_to_its_words_whatever_stands_before_them(before, end):
    text = f"a: b{end}{before}word more{end}"
    place = Place("x.yaml", 2, len(before) + 1)
    assert of_text(text, range_of(place, document(text))) == "word"


def test_a_place_beyond_the_end_stays_in_the_file():
    assert range_of(Place("x.yaml", 9, 9), document("a: b\n")).start.line <= 9


def test_only_the_ends_of_lines_that_yaml_has_end_a_line():
    assert len(lines_of(document("a\u2028b\x0bc\nd\r\ne"))) == 3


def test_a_finding_has_its_level_and_rule():
    found = diagnostic(Problem(Place("x.yaml", 1, 1), "no", "REF-11", Level.WARN), document("a: b\n"))
    assert (found.severity, found.code, found.source) == (lsp.DiagnosticSeverity.Warning, "REF-11", "drafter")


@pytest.mark.parametrize(
    ("words", "instead", "title"),
    [("teh", "the", "Write “the” instead of “teh”"), ("the ", "", "Take out “the”"), ("", "a", "Write “a”")],
)
def test_a_correction_says_what_it_does(words, instead, title):
    place = Place("x.yaml", 1, 1)
    problem = Problem(place, "no", "REF-11", proposal=Proposal(place, words, instead, True))
    assert action(problem, document("teh the\n")).title == title


def test_a_problem_without_a_correction_has_no_action():
    with pytest.raises(ValueError, match="no correction"):
        action(Problem(Place("x.yaml", 1, 1), "no"), document("a\n"))


def test_a_proposal_takes_the_place_of_what_is_typed():
    item = proposed(Suggestion("Bearing in mind", "preamble", "𝔘earing in"), document(""), lsp.Position(3, 20), 7)
    assert (item.text_edit.range.start, item.text_edit.range.end) == (lsp.Position(3, 9), lsp.Position(3, 20))
    assert (item.text_edit.new_text, item.sort_text) == ("Bearing in mind", "0007")
