from drafter.model.resolution import Emphasis, Note, NoteAgain, Strong, Text, plain
from drafter.ooxml.archive import packed, unpacked
from drafter.readers.docx import read
from drafter.readers.grammar import parse
from tests.readers.docx.files import blocks, fields, inlines, paragraph, run
from tests.resolutions import ENACTING, draft, preambular, word_file


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
    (block,) = blocks(paragraph(run("Lights"), properties='<w:pStyle w:val="Heading3"/>'))
    assert (block.role, block.inlines) == ("heading", (Text("Lights"),))


def test_words_in_a_text_box_are_read_once():
    box = f"<w:txbxContent>{paragraph(run('boxed'))}</w:txbxContent>"
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    both = (
        f"<mc:AlternateContent {mc}><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    )
    found = blocks(paragraph(run("text"), f"<w:r>{both}</w:r>"))
    assert [plain(block.inlines) for block in found] == ["text", "boxed"]


def test_of_alternatives_in_a_run_the_first_is_read():
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    both = "<mc:Choice><w:t>new</w:t></mc:Choice><mc:Fallback><w:t>old</w:t></mc:Fallback>"
    (block,) = blocks(paragraph(f"<w:r><mc:AlternateContent {mc}>{both}</mc:AlternateContent></w:r>"))
    assert block.inlines == (Text("new"),)


def test_text_boxes_in_text_boxes_are_read_once_each_however_deep_they_stand():
    deep = 40
    box = "<w:p><w:r><w:t>box {}</w:t></w:r><w:r><w:pict><w:txbxContent>".format
    nest = "".join(map(box, range(deep))) + "<w:p/>" + "</w:txbxContent></w:pict></w:r></w:p>" * deep
    found = blocks(nest)
    words = [plain(block.inlines) for block in found]
    assert [one for one in words if one.startswith("box")] == [f"box {n}" for n in range(deep)]


def test_notes_are_finished_and_a_second_mark_points_to_the_first():
    words = [inline for block in read(word_file(draft())).blocks for inline in block.inlines]
    notes = [inline for inline in words if isinstance(inline, Note)]
    assert [(note.mark, plain(note.inlines)) for note in notes] == [
        ("*", "Any changes will be reflected."),
        ("", "Resolution 70/1."),
        ("", "See Treaty Series, vol. 2, and A/79/64."),
    ]
    assert NoteAgain(1) in words


def test_a_star_that_libreoffice_has_saved_twice_is_one():
    parts = unpacked(word_file(draft(body=(ENACTING, preambular("Noting", " one", Note((Text("Any."),), "*"))))))
    notes = parts["word/footnotes.xml"].decode()
    head = notes.rindex("<w:t>*</w:t>")
    twice = f"{notes[:head]}<w:t>*</w:t></w:r><w:r><w:tab/>{notes[head:]}"
    (found,) = parse(read(packed({**parts, "word/footnotes.xml": twice.encode()})))[0].body[-1].inlines[-1:]
    assert found == Note((Text("Any."),), "*")


def test_words_before_and_after_the_break_of_a_page_are_no_one_word():
    (block,) = blocks(paragraph(run("coasts"), '<w:r><w:br w:type="page"/></w:r>', run("and seas")))
    assert block.words == "coasts and seas"
