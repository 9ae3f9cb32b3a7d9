import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter import readers
from drafter.model.resolution import Link, Note, Paragraph, Part, Text, plain
from drafter.ooxml.archive import packed, unpacked
from drafter.readers.grammar.addresses import unlinked
from drafter.readers.source import Mark, SourceDocument, SourceParagraph, SourceTable
from drafter.writers.docx import write
from drafter.writers.redline import official
from drafter.writers.redline import write as redline
from tests.resolutions import ENACTING, draft, template

ODD = [
    "javascript:alert(1)",
    "JAVASCRIPT:x",
    "file:///etc/passwd",
    "data:text/html,x",
    "//host/share",
    "\\\\host\\share",
]
FINE = ["https://www.un.org/x", "HTTP://un.org", "mailto:a@un.org"]
LINKS = st.builds(Link, st.just("the page"), st.sampled_from(ODD + FINE))
INLINES = st.lists(
    LINKS | st.just(Text("a")) | st.just(Mark("1")) | LINKS.map(lambda link: Note((link,))), max_size=4
).map(tuple)


def leads(inlines):
    for inline in inlines:
        if isinstance(inline, Link):
            yield inline.target
        elif isinstance(inline, Note):
            yield from leads(inline.inlines)


@given(INLINES)
def test_words_stay_and_only_links_to_the_web_or_to_mail(inlines):
    for block in (SourceParagraph(inlines, line=7), SourceTable(((inlines,),), line=7)):
        document = SourceDocument((block,))
        (found,) = unlinked(document).blocks
        left = found.inlines if isinstance(found, SourceParagraph) else found.rows[0][0]
        assert set(leads(left)) == {target for target in leads(inlines) if target in FINE}
        assert plain(one for one in left if not isinstance(one, Mark)) == plain(
            one for one in inlines if not isinstance(one, Mark)
        )
        told = unlinked(document).problems
        assert len(told) == len([target for target in leads(inlines) if target in ODD])
        assert all(problem.place.line == 7 for problem in told)


def linked(target):
    words = (Text("See "), Link("the page", target), Text(" and more."), Note((Link("a note", target),)))
    return draft(body=(ENACTING, Paragraph(words, Part.OPERATIVE, "1.")))


@pytest.mark.parametrize("target", ODD)
def test_an_odd_address_gets_into_no_word_file(target):
    plain_text, odd = linked("https://www.un.org/x"), linked(target)
    made = [
        write(odd, template(odd)),
        redline(plain_text, odd, template(odd), "A", "2027-07-01T00:00:00Z"),
        official.write(write(plain_text, template(odd)), odd, template(odd), "A", "2027-07-01T00:00:00Z"),
    ]
    for data in made:
        assert not any(target.split(":")[0].encode() + b":" in part for part in unpacked(data).values())
        assert b'Target="//' not in b"".join(unpacked(data).values())


def test_an_odd_address_of_a_word_file_is_told():
    parts = unpacked(write(linked("https://www.un.org/x"), template(draft())))
    name = "word/_rels/document.xml.rels"
    parts[name] = parts[name].replace(b"https://www.un.org/x", b"file:///etc/passwd")
    resolution, problems = readers.read(packed(parts), "a.docx")
    assert [Link("the page", "file:///etc/passwd") in block.inlines for block in resolution.body[1:]] == [False]
    assert any("“the page” leads to “file:///etc/passwd”" in str(problem) for problem in problems)
