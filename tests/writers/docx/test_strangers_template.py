"""A template from a stranger runs nothing and writes nothing: the known ways out, wherever they stand."""

import re
from pathlib import Path

import pytest
from docxtpl import DocxTemplate

from drafter.model.errors import BadPicture, BadTemplate
from drafter.model.resolution import Text
from drafter.ooxml.archive import packed, unpacked
from drafter.writers.docx import write
from drafter.writers.docx.tags import PRINTED
from drafter.writers.redline import write as redline
from tests.resolutions import adopted, draft, template
from tests.writers.docx.test_docx import PIXEL
from tests.writers.docx.test_template_parser import opened, typed

ESCAPES = [
    "{{ emblem.tpl.docx.save('elsewhere') }}",
    "{{ emblem.tpl.render_xml_part('x', 1, {}) }}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{{ get_flashed_messages.__class__.__mro__[1].__subclasses__()[90] }}",
    "{{ session.__init__.__globals__ }}",
    "{{ session|attr('__class__') }}",
    "{{ '{0.__class__}'.format(session) }}",
    "{{ self._TemplateReference__context }}",
    "{{ lipsum.__globals__['os'] }}",
    "{{ session[0] }}",
    "{{ session.upper() }}",
    "{{ session | upper }}",
    "{{ session | map(attribute='__class__') | list }}",
    "{{ 7*7 }}",
    "{{ 'x' * 1000000000 }}",
    "{{ range(100000000) }}",
    "{% include 'elsewhere' %}",
    "{% import 'elsewhere' as x %}",
    "{% from 'elsewhere' import x %}",
    "{% extends 'elsewhere' %}",
    "{% macro x() %}",
    "{% set x = session %}",
    "{% block x %}",
    "{% raw %}",
    "{% filter upper %}",
    "{% call x() %}",
    "{% autoescape true %}",
    "{% for x in session %}",
    "{%p for x in paragraphs recursive %}",
    "{%p for x in range(9) %}",
    "{%p if session.x %}",
    "{%p if session == 'x' %}",
    "{%p if session() %}",
    "{%tr for x in paragraphs %}",
    "{%- if session -%}",
    "{{r session.x }}",
    "{{p session() }}",
    "{% colspan 9 %}",
    "{% cellbg session %}",
    "{% vm %}",
    "{# session() #}",
    "{_{ session }_}",
]
PARTS = ["word/document.xml", "word/header3.xml", "word/header1.xml", "word/footer1.xml"]


def refused(file, emblem):
    """The message with which a template is refused, by itself and in a redline; nothing is written anywhere."""
    before = sorted(Path.cwd().iterdir())
    with pytest.raises(BadTemplate) as told:
        write(draft(), file, emblem)
    with pytest.raises(BadTemplate):
        redline(draft(), draft(), file, "A", "2027-07-01T00:00:00Z")
    assert sorted(Path.cwd().iterdir()) == before
    return str(told.value)


@pytest.fixture(autouse=True)
def elsewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("emblem", [b"", PIXEL], ids=["no emblem", "an emblem"])
@pytest.mark.parametrize("name", PARTS)
def test_the_ways_out_are_refused_with_the_tag(name, emblem):
    for tag in ESCAPES:
        said = refused(opened(template(draft()), typed(tag.replace("'", "&apos;")), name), emblem)
        assert tag[:30].split("'")[0].strip("{}%p ")[:8] in said, tag
        assert len(said) < 2_000


@pytest.mark.parametrize("tag", ["{{ session }}", *ESCAPES[:6]])
@pytest.mark.parametrize(
    "name", ["docProps/core.xml", "docProps/app.xml", "word/footnotes.xml", "word/endnotes.xml", "word/comments.xml",
             "word/settings.xml", "word/styles.xml", "customXml/item1.xml", "word/_rels/document.xml.rels"],
)  # fmt: skip
def test_no_tag_is_filled_in_notes_properties_and_other_parts(name, tag):
    parts = unpacked(template(draft()))
    part = parts.get(name, b"<x>y</x>")
    end = part.rindex(b"</")
    words = tag.replace("'", "&apos;").encode()
    parts[name] = part[:end] + b"<!-- " + words + b" -->" + part[end:]
    said = refused(packed(parts), PIXEL)
    assert f"stands in {name}, where no tag is filled" in said


@pytest.mark.parametrize(
    "xml",
    [
        "<w:p><w:r><w:instrText>{tag}</w:instrText></w:r></w:p>",
        "<w:p><w:ins w:id='1' w:author='a'><w:r><w:t>{tag}</w:t></w:r></w:ins></w:p>",
        "<w:p><w:del w:id='1' w:author='a'><w:r><w:delText>{tag}</w:delText></w:r></w:del></w:p>",
        "<w:p><w:hyperlink w:anchor='x'><w:r><w:t>{tag}</w:t></w:r></w:hyperlink></w:p>",
        "<w:p><w:fldSimple w:instr='{tag}'><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>",
        "<w:p><w:bookmarkStart w:id='1' w:name='{tag}'/><w:bookmarkEnd w:id='1'/></w:p>",
        "<w:p><w:r><w:t>x</w:t></w:r><!-- {tag} --></w:p>",
        "<w:p><w:r><w:t>{{</w:t></w:r><w:r><w:t>{{ session.x }}</w:t></w:r><w:r><w:t>}}</w:t></w:r></w:p>",
        "<w:p><w:r><w:t>{{{{</w:t></w:r></w:p><w:p><w:r><w:t>session.x }}}}</w:t></w:r></w:p>",
        "<w:p><w:r><w:pict><x xmlns='y'><w:p><w:r><w:t>{tag}</w:t></w:r></w:p></x></w:pict></w:r></w:p>",
        "{tag}",
    ],
)
def test_a_tag_is_refused_where_only_a_program_would_look_for_it(xml):
    for name in PARTS:
        refused(opened(template(draft()), xml.format(tag="{{ emblem.tpl }}"), name), PIXEL)
    refused(opened(template(draft()), xml.format(tag="{{ session }}")), PIXEL)


@pytest.mark.parametrize("emblem", [b"", PIXEL], ids=["no emblem", "an emblem"])
def test_nothing_but_plain_text_reaches_a_template(emblem, monkeypatch):
    seen = []

    def render(self, context, environment):
        seen.append(context)
        render_as_ever(self, context, environment)

    render_as_ever = DocxTemplate.render
    monkeypatch.setattr(DocxTemplate, "render", render)
    for resolution in (draft(), adopted()):
        write(resolution, template(resolution), emblem)
        redline(draft(), resolution, template(resolution), "A", "2027-07-01T00:00:00Z")
    values = [value for context in seen for value in context.values()]
    assert len(seen) == 2 + 2 * 3
    assert {type(value) for value in values} == {str}
    assert not any("{" in value for value in values)


@pytest.mark.parametrize("root", ["<w:hdr {ns}/>", "<x/>", "<w:document {ns}/>", "<w:styles {ns}/>", "<w:p {ns}/>"])
def test_a_part_with_another_root_is_told(root):
    ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    for name in ("word/document.xml", "word/header1.xml", "word/styles.xml", "word/settings.xml", "word/footnotes.xml"):
        if (root[3:6], name[5:8]) in {("hdr", "hea"), ("sty", "sty")}:
            continue
        refused(packed({**unpacked(template(draft())), name: root.format(ns=ns).encode()}), b"")


@pytest.mark.parametrize(
    "part", [b"", b"<", b"<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>", b"\xff\xfe\x00", b"<a>" * 5_000], ids=range(5)
)
@pytest.mark.parametrize("name", ["word/document.xml", "[Content_Types].xml", "word/styles.xml", "word/header1.xml"])
def test_a_damaged_part_is_told(name, part):
    refused(packed({**unpacked(template(draft())), name: part}), b"")


@pytest.mark.parametrize(
    "picture", [b"not a picture", PIXEL[:20], PIXEL[:-12], PIXEL[:8] + PIXEL[-12:], b"GIF89a", b"\xff\xd8\xff\xd9"]
)
def test_a_picture_that_is_cut_or_damaged_is_told(picture):
    with pytest.raises(BadPicture, match="The emblem is"):
        write(draft(), template(draft()), picture)


def test_words_with_braces_are_printed_and_never_filled():
    masthead = draft().masthead
    for tag in ESCAPES:
        resolution = draft(title=(Text(f"On {tag}"),), masthead=type(masthead)(symbol="A", session=tag))
        part = unpacked(write(resolution, template(resolution)))["word/document.xml"].decode()
        words = re.sub(r"<[^>]*>", "", part).replace("&lt;", "<").replace("&gt;", ">")
        assert f"On {tag}".replace("-", "\u2011").replace("\u2011", "-") in words.replace("\u2011", "-")


@pytest.mark.parametrize(
    ("xml", "sentence"),
    [
        ("<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>", "no Word file, or a damaged one"),
        ("<w:tbl><w:tr><w:tc>" * 100 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 100, "cannot be read|damaged"),
        (typed("{{ title }}") * 250, "the tags would print .* characters"),
        (typed("{" * 100_000), "is a broken tag"),
        (typed("{{ a " * 50_000), "is a broken tag"),
        (typed("{{" + " " * 200_000 + "}}"), "is not allowed"),
        (typed("{{ " + "(" * 50_000 + " }}"), "is not allowed"),
    ],
    ids=range(7),
)
def test_what_is_made_to_exhaust_a_program_is_one_sentence(xml, sentence):
    long = draft(title=(Text("x " * 5_000),))
    with pytest.raises(BadTemplate, match=sentence) as told:
        write(long, opened(template(long), xml))
    assert len(str(told.value)) < 1_000


def test_every_name_that_is_told_can_be_filled():
    assert len(PRINTED) == len(set(PRINTED)) == 21
