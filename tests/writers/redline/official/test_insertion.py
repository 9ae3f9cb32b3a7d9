import re
from dataclasses import replace

from drafter.model.resolution import Emphasis, Link, Paragraph, Part, Text
from drafter.ooxml.archive import unpacked
from drafter.writers.redline import official
from tests.resolutions import note, preambular, template, word_file
from tests.writers.redline.official.files import AUTHOR, DATE, SHIPS, written


def test_new_words_lead_where_they_lead_without_on():
    new = replace(SHIPS, body=(SHIPS.body[0], preambular("Noting", " resolution 70/1,", note("See A/79/64."))))
    parts = unpacked(official.write(word_file(SHIPS), new, template(new), AUTHOR, DATE))
    link = rb'<w:hyperlink [^>]*r:id="(\w+)"[^>]*><w:ins [^>]*><w:r>.*?</w:t>'
    for name, words, symbol in (("document", b"70/1", b"A/RES/70/1"), ("footnotes", b"A/79/64", b"A/79/64")):
        found = re.search(link, parts[f"word/{name}.xml"])
        relation = re.search(rb'Id="%s"[^>]*' % found[1], parts[f"word/_rels/{name}.xml.rels"])[0]
        assert words in found[0]
        assert symbol + b'"' in relation


def test_new_words_in_a_link_part_it():
    old, new = (
        replace(
            SHIPS,
            body=(SHIPS.body[0], Paragraph((Emphasis("Noting"), Text(" "), link, Text(" and more,")), Part.PREAMBULAR)),
        )
        for link in (Link("the old page", "https://www.un.org/a"), Link("the very old page", "https://www.un.org/a"))
    )
    assert written(word_file(old), new)
