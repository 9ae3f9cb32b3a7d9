"""What a Word template may ask for, and what its author is told."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from drafter.model.errors import BadTemplate
from drafter.model.resolution import Masthead, Note, Text, plain
from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.namespaces import w
from drafter.writers.docx import write
from drafter.writers.docx.coverage import ordinary
from drafter.writers.docx.tags import HEADS, LINES, PRINTED, words_of
from drafter.writers.redline import accepted, rejected
from drafter.writers.redline import write as redline
from tests.resolutions import RESOLUTIONS, adopted, draft, sound, template

BODY = "word/document.xml"
MOVABLE = [name for name in LINES if name not in ("provenance", "number")]
"""The lines that stand alone in their paragraphs."""


def edited(file, edits, name=BODY):
    """A template in one part of which XML is replaced."""
    part = unpacked(file)[name].decode()
    for old, new in edits.items():
        assert old in part, old
        part = part.replace(old, new)
    return packed({**unpacked(file), name: part.encode()})


def opened(file, xml, name=BODY):
    """A template with more at the beginning of a part."""
    part = re.sub(r"<w:(?:body|hdr|ftr)\b[^>]*>", lambda root: root[0] + xml, unpacked(file)[name].decode(), count=1)
    return packed({**unpacked(file), name: part.encode()})


def typed(words):
    return f'<w:p><w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>'


def line(file, name):
    """The paragraph of a template in which a tag stands."""
    found = re.findall(r"<w:p>.*?</w:p>", unpacked(file)[BODY].decode())
    return next(paragraph for paragraph in found if f"{{{{ {name} }}}}" in paragraph)


def reordered(file, names):
    """A template at the beginning of which lines stand in an order of their own."""
    lines = {name: line(file, name) for name in names}
    return opened(edited(file, dict.fromkeys(lines.values(), "")), "".join(lines.values()))


def printed(data, name=BODY):
    """The words of the paragraphs of a part; empty ones are left out."""
    paragraphs = etree.fromstring(unpacked(data)[name]).iter(w("p"))
    return list(filter(None, ("".join(one.text or "" for one in p.iter(w("t"))) for p in paragraphs)))


@settings(max_examples=25, deadline=None)
@given(RESOLUTIONS, st.permutations(MOVABLE))
def test_whatever_the_order_of_the_lines_all_words_are_printed(resolution, names):
    found = printed(write(resolution, reordered(template(resolution), names)))
    lines = [words for name in names for words in words_of(resolution)[name]]
    wanted = [ordinary(plain(words)) for words in lines if not any(isinstance(one, Note) for one in words)]
    assert all(any(words in ordinary(paragraph) for paragraph in found) for words in wanted)


def test_the_lines_stand_in_the_order_of_the_template():
    data = sound(write(draft(), reordered(template(draft()), ["sponsors", "session"])))
    assert printed(data)[:3] == ["Cuba and Malta:* draft resolution", "Eighty-first session", "Agenda item TODO"]


def test_a_line_keeps_the_form_that_its_author_gave_it():
    bold = '<w:r><w:rPr><w:b/><w:color w:val="FF0000"/></w:rPr><w:t>{{ se</w:t></w:r><w:r><w:t>ssion }}!</w:t></w:r>'
    form = f'<w:p><w:pPr><w:jc w:val="center"/><w:rPr><w:b/></w:rPr></w:pPr>{bold}</w:p>'
    data = sound(write(draft(), edited(template(draft()), {line(template(draft()), "session"): form})))
    found = next(
        p for p in etree.fromstring(unpacked(data)[BODY]).iter(w("p")) if p.find(f"{w('pPr')}/{w('jc')}") is not None
    )
    looks = [[etree.QName(one).localname for one in run.iterfind(f"{w('rPr')}/*")] for run in found.iter(w("r"))]
    assert (printed(data)[0], looks) == ("Eighty-first session!", [["b", "color"], []])


def test_a_line_of_two_lines_is_two_paragraphs_of_one_form():
    title = (Text("Safety of harbours\nLights"),)
    data = sound(write(adopted(title=title), template(adopted())))
    found = [p for p in etree.fromstring(unpacked(data)[BODY]).iter(w("p")) if b"Heading1" in etree.tostring(p)]
    assert ["".join(one.text or "\t" for one in p.iter(w("t"), w("tab"))) for p in found] == [
        "\t79/14.\tSafety of harbours", "\t\tLights",
    ]  # fmt: skip


@pytest.mark.parametrize("name", [*LINES, *(name for name in HEADS if name not in ("series", "symbol_rest"))])
def test_a_tag_that_is_missing_is_told_with_the_words_that_would_be_left_out(name):
    resolution = next(one for one in (adopted(), draft(), committee()) if words_of(one)[name])
    file = template(resolution)
    for part in [part for part in unpacked(file) if part.startswith(("word/document", "word/header"))]:
        for tag in (name, "series") if name == "symbol" else (name,):
            file = packed({**unpacked(file), part: unpacked(file)[part].replace(f"{{{{ {tag} }}}}".encode(), b"")})
    with pytest.raises(BadTemplate) as told:
        write(resolution, file)
    first = plain(words_of(resolution)[name][0])
    assert f"there is no tag {{{{ {name} }}}}, so “{first[:60]}” would be left out" in str(told.value)
    assert ", ".join(PRINTED) in str(told.value)


def committee():
    return draft(masthead=Masthead(symbol="A/C.6/81/L.2", session="Eighty-first session", committee="Sixth Committee"))


@pytest.mark.parametrize("name", ["paragraphs", "annexes"])
def test_a_loop_that_is_missing_is_told(name):
    loop = "".join(typed(words) for words in (f"{{%p for paragraph in {name} %}}", "{{p paragraph }}", "{%p endfor %}"))
    loop = loop.replace("<w:p>", '<w:p><w:pPr><w:pStyle w:val="SingleTxt"/></w:pPr>')
    with pytest.raises(BadTemplate, match=f"there is no loop .*{name}.*would be left out"):
        write(adopted(), edited(template(adopted()), {loop: ""}))


def test_what_is_left_out_on_purpose_is_left_out():
    data = sound(write(draft(), edited(template(draft()), {"{{ session }}": "{# session #}"})))
    assert printed(data)[0] == "Agenda item TODO"


def test_a_tag_for_which_there_are_no_words_may_be_missing():
    sound(write(draft(), edited(template(draft()), {"{{ committee }}": "", "{{ closing }}": ""})))


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("{{ session }}", "{{ sesion }}", "“{{ sesion }}” is not known; did you mean “session”?"),
        ("{{ session }}", "{{ session }", "“{{ session }” is a broken tag"),
        ("{{ session }}", "{{r session ", "“{{r session ” is a broken tag"),
        ("{{ session }}", "session }}", "“}}” is a broken tag"),
        ("{{ session }}", "{ session }", "“{ session }” is a broken tag"),
        ("{{ session }}", "{{ paragraphs }}", "is a loop: write {%p for paragraph in paragraphs %}"),
        ("{{p paragraph }}", "Text {{p paragraph }}", "only {{p paragraph }} and then {%p endfor %}"),
        ("{%p if provenance %}", "Text {%p if provenance %}", "beside a tag with % nothing may stand"),
        ("{%p if provenance %}", "{%p if provenence %}", "did you mean “provenance”?"),
        ("{%p endif %}", "", "{%p if provenance %} has no {%p endif %}"),
        ("{%p if provenance %}", "", "“{%p endif %}” ends what has not begun"),
        ("in annexes", "in paragraphs", "the loop over paragraphs stands twice"),
        ("in annexes", "in annexs", "did you mean “annexes”?"),
        ("{%p endif %}", "{%p for a in paragraphs %}", "only {{p paragraph }} and then {%p endfor %}"),
        ("{{ session }}", "{# sesion #}", "did you mean “session”?"),
    ],
)  # fmt: skip
def test_a_tag_that_is_unknown_or_broken_is_told_by_name(old, new, sentence):
    with pytest.raises(BadTemplate) as told:
        write(adopted(), edited(template(adopted()), {old: new}))
    assert sentence in str(told.value)
    assert ", ".join(PRINTED) in str(told.value)


def test_paragraphs_may_depend_on_whether_something_is_printed():
    xml = "".join(
        map(
            typed,
            (
                "{%p if closing %}",
                "Adopted",
                "{%p else %}",
                "Tabled",
                "{%p endif %}",
                "{%p if not committee %}",
                "In plenary",
                "{%p endif %}",
            ),
        )
    )
    assert printed(write(draft(), opened(template(draft()), xml)))[:2] == ["Tabled", "In plenary"]
    assert printed(write(adopted(), opened(template(adopted()), xml)))[:2] == ["Adopted", "In plenary"]
    data = sound(redline(draft(), adopted(), opened(template(adopted()), xml), "A", "2027-07-01T00:00:00Z"))
    assert printed(accepted(data))[:2] == ["Adopted", "In plenary"]
    assert printed(rejected(data))[:2] == ["Tabled", "In plenary"]


@settings(max_examples=15, deadline=None)
@given(RESOLUTIONS, RESOLUTIONS, st.permutations(MOVABLE))
def test_a_redline_is_proved_whatever_the_order_of_the_lines(old, new, names):
    redline(old, new, reordered(template(new), names), "A", "2027-07-01T00:00:00Z")


def test_a_template_with_too_much_is_refused():
    for xml, sentence in ((typed("x") * 3_001, "paragraphs"), (typed("{{ date }}" * 301), "tags")):
        with pytest.raises(BadTemplate, match=f"there are .* {sentence}"):
            write(draft(), opened(template(draft()), xml))
