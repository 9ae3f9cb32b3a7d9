import pytest

from drafter.model.errors import BadTemplate
from drafter.model.resolution import Text
from drafter.writers.docx import shell
from drafter.writers.docx.shell import Shell
from drafter.writers.docx.tags import words_of
from tests.resolutions import draft, template
from tests.writers.docx.test_template_parser import edited


@pytest.mark.parametrize("words", ["{{ a.b }}", "{{ a | upper }}", "{{ a() }}", "{% if a %}", "{# a #}", "{{a}}"])
def test_whatever_is_no_name_is_not_filled(words):
    filled = shell._Filler.from_string(f"<x>{words}{{{{ a }}}}</x>").render({"a": "{{ b }}", "b": "no"})
    assert filled == f"<x>{words}{{{{ b }}}}</x>"


def test_a_template_must_have_a_tag_for_everything_that_has_words():
    without = Shell(edited(template(draft()), {"{{ title }}": "{# title #}"}))
    assert without.left_out == {"title"}
    without.demand(words_of(draft()))
    lost = Shell(edited(template(draft()), {"{{ title }}": "Title"}))
    with pytest.raises(BadTemplate, match=r"no tag \{\{ title \}\}, so “Safety of harbours” would be left out"):
        lost.demand(words_of(draft()))


def test_a_tag_for_which_there_are_no_words_is_not_demanded():
    Shell(edited(template(draft()), {"{{ title }}": "Title"})).demand(words_of(draft(title=())))


def test_more_characters_than_a_file_can_hold_are_refused():
    with pytest.raises(BadTemplate, match="is the most"):
        Shell(template(draft())).demand(words_of(draft(title=(Text("x" * 600_000),))))
