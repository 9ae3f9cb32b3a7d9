from drafter.model.resolution import Emphasis, Text
from drafter.writers.docx.filling import filled, is_plain, looped, plain_run, properties_of, runs_of
from drafter.writers.docx.story import Story
from drafter.writers.docx.tagged import Loop, Placeholder, Tagged, Typed, Untagged
from drafter.writers.docx.untemplated import Named
from tests.resolutions import adopted, draft, note

TITLE = Tagged("a", "<w:jc/>", "<w:b/>", (Typed("<w:r><w:tab/></w:r>"), Placeholder("title", "<w:i/>")), goes=True)
OCEANS, LAW = (Text("Oceans"),), (Text("Law of the sea"),)


def test_a_paragraph_of_the_template_is_written_with_its_form_for_every_line():
    xml = filled(TITLE, {"title": (OCEANS, LAW)}, plain_run)
    assert xml.count("<w:p><w:pPr><w:jc/><w:rPr><w:b/></w:rPr></w:pPr>") == 2
    assert xml.index("Oceans") < xml.index("Law of the sea")
    assert xml.count("<w:i/>") == 2


def test_a_paragraph_whose_condition_does_not_hold_goes_or_stays_empty():
    hidden = TITLE._replace(conditions=(("committee", True),))
    assert filled(hidden, {"title": (OCEANS,), "committee": ()}, plain_run) == ""
    assert filled(hidden._replace(goes=False), {"title": (OCEANS,), "committee": ()}, plain_run).count("<w:p>") == 1
    assert filled(Untagged(), {}, plain_run) == ""


def test_the_properties_of_a_mark_come_before_what_changed():
    assert properties_of(TITLE, "<w:ins/>", "<w:pPrChange/>") == (
        "<w:pPr><w:jc/><w:rPr><w:ins/><w:b/></w:rPr><w:pPrChange/></w:pPr>"
    )
    assert properties_of(TITLE._replace(properties="", mark="")) == ""


def test_words_of_the_masthead_table_and_the_number_lead_nowhere():
    assert is_plain(Placeholder("symbol"))
    assert is_plain(Placeholder("number"))
    story = Story(Named(None))
    runs = runs_of(story)
    runs(Placeholder("symbol"), (Text("A"), note("n")))
    assert story.notes == []
    assert "<w:i/>" in runs(Placeholder("title"), (Emphasis("Oceans"), note("n")))
    assert len(story.notes) == 1


def test_a_loop_is_the_text_or_the_annexes():
    text, annexes = (looped(Loop(key), adopted(), Story(Named(None))) for key in ("paragraphs", "annexes"))
    assert "The General Assembly" in text
    assert "The General Assembly" not in annexes
    assert looped(Loop("annexes"), draft(annexes=()), Story(Named(None))) == ""
