import time

import pytest
from hypothesis import given, settings

from drafter.model.resolution import Emphasis, Heading, Link, Note, NoteAgain, Strong, Text, plain
from drafter.ooxml.archive import packed, unpacked
from drafter.readers.docx import read, read_base
from drafter.readers.docx.tracked_changes import changes
from drafter.readers.grammar import parse
from drafter.readers.source import SourceTable
from drafter.writers.docx import write
from tests.corpus import CORPUS, needs_corpus
from tests.profiles import examples
from tests.resolutions import SANE, adopted, draft, note, preambular, template, word_file


def file(body, **parts):
    """A Word file of the draft template with another body, and parts that take the place of its own."""
    members = unpacked(word_file(draft()))
    head, _, rest = members["word/document.xml"].partition(b"<w:body>")
    section = rest[rest.rindex(b"<w:sectPr") :]
    members["word/document.xml"] = head + b"<w:body>" + body.encode() + section
    return packed({**members, **{f"word/{name}.xml": part.encode() for name, part in parts.items()}})


def run(words, properties=""):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def paragraph(*content, properties=""):
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(content)}</w:p>"


def blocks(body, **parts):
    return read(file(body, **parts)).blocks


def inlines(*content):
    (block,) = blocks(paragraph(*content))
    return block.inlines


def fields(code, shown):
    steps = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    return f"{steps[0]}<w:r><w:instrText>{code}</w:instrText></w:r>{steps[1]}{shown}{steps[2]}"


@pytest.mark.parametrize("resolution", [draft(), adopted()], ids=["draft", "adopted"])
def test_what_was_written_is_read_back(resolution):
    assert parse(read(word_file(resolution))) == (resolution, ())


@settings(max_examples=examples(40))
@given(SANE)
def test_word_loses_nothing(resolution):
    assert parse(read(write(resolution, template(resolution))))[0] == resolution


def test_a_file_without_changes_has_one_text_and_no_changes():
    data = word_file(draft())
    assert read_base(data) == read(data)
    assert changes(data) == ()


def test_words_are_read_wherever_they_stand():
    wrapped = [
        f"<w:sdt><w:sdtContent>{run('control ')}</w:sdtContent></w:sdt>",
        f"<w:smartTag>{run('tag ')}</w:smartTag>",
        f'<w:fldSimple w:instr=" PAGE ">{run("simple ")}</w:fldSimple>',
        fields(" REF x ", run("complex ")),
        f"<w:ins>{run('inserted ')}</w:ins>",
        "<w:r><w:t>no</w:t><w:noBreakHyphen/><w:t>break</w:t><w:tab/><w:t>tab</w:t></w:r>",
    ]
    assert plain(inlines(*wrapped)) == "control tag simple complex inserted no-break tab"


def test_what_is_not_printed_is_not_read():
    hidden = [
        run("secret", "<w:vanish/>"),
        "<w:r><w:instrText> PAGE </w:instrText></w:r>",
        "<w:commentRangeStart w:id='1'/>",
    ]
    assert inlines(run("seen"), *hidden) == (Text("seen"),)


def test_italics_come_from_the_run_or_from_its_style():
    styles = unpacked(word_file(draft()))["word/styles.xml"].decode()
    verb = (
        '<w:style w:type="character" w:styleId="Verb"><w:name w:val="Verb"/><w:rPr><w:i/></w:rPr></w:style></w:styles>'
    )
    words = [run("a", "<w:i/>"), run("b", '<w:i w:val="0"/>'), run("c", '<w:rStyle w:val="Verb"/>'),
             run("d", '<w:rStyle w:val="Verb"/><w:i w:val="false"/>'), run("e", "<w:b/>")]  # fmt: skip
    (block,) = blocks(paragraph(*words), styles=styles.replace("</w:styles>", verb))
    assert block.inlines == (Emphasis("a"), Text("b"), Emphasis("c"), Text("d"), Strong("e"))


def test_the_look_of_a_heading_is_no_mark_of_its_words():
    (block,) = blocks(paragraph(run("Lights"), properties='<w:pStyle w:val="SectionTitle"/>'))
    assert (block.role, block.inlines) == ("heading", (Text("Lights"),))


def test_a_link_that_the_words_give_is_no_mark():
    simple = "<w:fldSimple w:instr=' HYPERLINK \"{}\" '>{}</w:fldSimple>"
    number = simple.format("https://undocs.org/en/A/RES/59/48", run("59/48"))
    other = fields(' HYPERLINK "https://www.un.org/x" ', run("the page"))
    older = simple.format("http://undocs.org/A/RES/70/1", run("70/1"))
    assert inlines(run("resolution "), number, run(", "), older, run(", "), other) == (
        Text("resolution 59/48, 70/1, "), Link("the page", "https://www.un.org/x"),
    )  # fmt: skip


def test_automatic_numbers_become_labels():
    level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    numbering = (
        '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f'<w:abstractNum w:abstractNumId="0">{level}</w:abstractNum>'
        '<w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )
    one = paragraph(run("Requests"), properties='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr>')
    assert [block.label for block in blocks(one * 2, numbering=numbering)] == ["1.", "2."]


def test_notes_are_finished_and_a_second_mark_points_to_the_first():
    words = [inline for block in read(word_file(draft())).blocks for inline in block.inlines]
    notes = [inline for inline in words if isinstance(inline, Note)]
    assert [(note.mark, plain(note.inlines)) for note in notes] == [
        ("*", "Any changes will be reflected."),
        ("", "Resolution 70/1."),
        ("", "See Treaty Series, vol. 2, and A/79/64."),
    ]
    assert NoteAgain(1) in words


def test_the_comma_between_two_marks_is_no_word():
    resolution = draft(body=(draft().body[0], preambular("Noting", " it,", note("A/1."), note("A/2."))))
    assert parse(read(word_file(resolution))) == (resolution, ())


def test_the_degrees_of_headings_are_read_back():
    headings = tuple(Heading((Text(words),), level=level) for words, level in [("Lights", 1), ("Colours", 2)])
    resolution = draft(body=(*draft().body[:3], *headings, *draft().body[3:]))
    assert parse(read(word_file(resolution)))[0] == resolution


def test_notes_that_were_typed_are_put_at_their_marks():
    raised = '<w:vertAlign w:val="superscript"/>'
    body = paragraph(run("m"), run("2", raised), run(" of land,"), run("1", raised)) + paragraph(
        run("1", raised), run(" A/1.")
    )
    text, note = blocks(body)
    assert [getattr(inline, "words", "mark") for inline in text.inlines] == ["m2 of land,", "mark"]
    assert (note.note, plain(note.finished)) == ("1", " A/1.")


def test_a_table_is_read_by_rows():
    cell = "<w:tc>{}</w:tc>".format
    rows = f"<w:tr>{cell(paragraph(run('a')))}{cell(paragraph(run('b')) + paragraph(run('c')))}</w:tr>"
    assert blocks(f"<w:tbl>{rows}</w:tbl>") == (SourceTable((((Text("a"),), (Text("b c"),)),)),)


def test_a_masthead_that_stands_in_a_table_is_lines():
    table = f"<w:tbl><w:tr><w:tc>{paragraph(run('Eightieth session'))}</w:tc></w:tr></w:tbl>"
    found = blocks(table + paragraph(run("The General Assembly,")))
    assert [plain(block.inlines) for block in found] == ["Eightieth session", "The General Assembly,"]


def test_words_in_a_text_box_are_read_once():
    box = f"<w:txbxContent>{paragraph(run('boxed'))}</w:txbxContent>"
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    both = (
        f"<mc:AlternateContent {mc}><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    )
    found = blocks(paragraph(run("text"), f"<w:r>{both}</w:r>"))
    assert [plain(block.inlines) for block in found] == ["text", "boxed"]


def test_the_symbol_is_found_in_a_header():
    assert read(word_file(adopted())).symbol == "A/RES/79/14"


def test_changes_are_listed_and_both_texts_are_there():
    date = 'w:author="Delegation" w:date="2026-07-01T00:00:00Z"'
    body = paragraph(run("at its "), f'<w:del w:id="1" {date}><w:r><w:delText>first</w:delText></w:r></w:del>',
                     f'<w:ins w:id="2" {date}>{run("second")}</w:ins>', run(" session"))  # fmt: skip
    data = file(body)
    assert plain(read(data).blocks[0].inlines) == "at its second session"
    assert plain(read_base(data).blocks[0].inlines) == "at its first session"
    assert [(one.kind, one.words, one.author, one.paragraph) for one in changes(data)] == [
        ("deleted", "first", "Delegation", 1), ("inserted", "second", "Delegation", 1),
    ]  # fmt: skip


def test_a_changed_note_has_both_texts():
    members = unpacked(word_file(draft()))
    old = b'<w:t xml:space="preserve">70/1</w:t>'
    taken, put = b"<w:del w:id='90'><w:r><w:delText>70/1</w:delText></w:r></w:del>", b"<w:ins w:id='91'>%b</w:ins>"
    new = b"</w:r>" + taken + put % b"<w:r><w:t>80/1</w:t></w:r>" + b"<w:r>"
    assert old in members["word/footnotes.xml"]
    members["word/footnotes.xml"] = members["word/footnotes.xml"].replace(old, new, 1)
    data = packed(members)
    assert "80/1" in str(read(data).blocks)
    assert "70/1" in str(read_base(data).blocks)
    assert "80/1" not in str(read_base(data).blocks)
    assert [one.part for one in changes(data)] == ["footnotes", "footnotes"]


@needs_corpus
@pytest.mark.parametrize("path", sorted(CORPUS.glob("docx/*.docx")), ids=lambda path: path.stem)
def test_a_real_file_is_read_quickly_with_its_masthead(path):
    began = time.perf_counter()
    document = read(path.read_bytes())
    assert time.perf_counter() - began < 5
    assert document.symbol
    roles = {getattr(block, "role", "") for block in document.blocks}
    assert {"organ", "session", "agenda item", "distribution"} <= roles


def test_text_boxes_in_text_boxes_are_read_once_each_however_deep_they_stand():
    deep = 40
    box = "<w:p><w:r><w:t>box {}</w:t></w:r><w:r><w:pict><w:txbxContent>".format
    nest = "".join(map(box, range(deep))) + "<w:p/>" + "</w:txbxContent></w:pict></w:r></w:p>" * deep
    found = blocks(nest)
    words = [plain(block.inlines) for block in found]
    assert [one for one in words if one.startswith("box")] == [f"box {n}" for n in range(deep)]


@pytest.mark.parametrize("level", ["²", "①", "-1", "x", "9" * 30])
def test_a_level_of_a_list_that_is_no_level_numbers_nothing(level):
    properties = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>'
    found = blocks(paragraph(run("Words"), properties=properties))
    assert [(block.label, plain(block.inlines)) for block in found if plain(block.inlines) == "Words"] == [
        ("", "Words")
    ]
