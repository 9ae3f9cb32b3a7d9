from hypothesis import given
from lxml import etree

from drafter.ooxml.namespaces import w
from drafter.ooxml.styles import Styles
from drafter.ooxml.view import View
from drafter.writers.redline.official.paragraph_reader import characters_of
from drafter.writers.redline.official.splitting import cut, join, outside_links
from tests.writers.redline.official.runs import PARAGRAPHS, paragraph


@given(PARAGRAPHS)
def test_a_paragraph_that_is_cut_shows_the_same(one):
    before = list(View().of(one))
    cut(characters_of(one, Styles(None)))
    assert list(View().of(one)) == before


@given(PARAGRAPHS)
def test_what_is_cut_and_joined_is_as_it_was(one):
    before = etree.tostring(one, method="c14n")
    characters = characters_of(one, Styles(None))
    cut(characters)
    join(characters)
    shown = [run for run in etree.fromstring(before).iter(w("r")) if any(child.tag != w("rPr") for child in run)]
    again = [run for run in one.iter(w("r")) if any(child.tag != w("rPr") for child in run)]
    assert list(map(_bare, again)) == list(map(_bare, shown))


@given(PARAGRAPHS)
def test_characters_are_what_they_were_once_they_are_joined(one):
    characters = characters_of(one, Styles(None))
    before = [character.content for character in characters]
    cut(characters)
    join(characters)
    assert [character.content for character in characters] == before


def test_a_tab_beside_words_in_one_run_is_still_a_tab_once_they_are_joined():
    one = paragraph("<w:r><w:tab/><w:t>See</w:t></w:r>")
    characters = characters_of(one, Styles(None))
    cut(characters)
    join(characters)
    assert [character.content.tag for character in characters] == [w("tab"), *[w("t")] * 3]


def _bare(run):
    return etree.tostring(run, method="c14n", exclusive=True)


@given(PARAGRAPHS)
def test_every_character_has_a_run_of_its_own_once_a_paragraph_is_cut(one):
    characters = [character for character in characters_of(one, Styles(None)) if not character.locked]
    cut(characters)
    assert len({id(character.run) for character in characters}) == len(characters)
    assert all(character.run.getparent() is not None for character in characters)


def test_what_comes_after_a_character_in_a_link_stands_outside_and_parts_it():
    one = paragraph('<w:hyperlink r:id="a"><w:r><w:t>ab</w:t></w:r></w:hyperlink>')
    characters = characters_of(one, Styles(None))
    cut(characters)
    outside_links(characters[0].run).addnext(etree.Element(w("r")))
    assert [child.tag for child in one][1:] == [w("hyperlink"), w("r"), w("hyperlink")]
