from drafter.model.resolution import Paragraph, Part, Text
from drafter.ooxml.namespaces import w
from tests.resolutions import draft, preambular
from tests.writers.redline.redlines import part, redline

PAIRS = [("77/338", "79/332"), ("79/332", "77/338")]


def test_words_and_paragraphs_that_are_typed_on_are_one_insertion():
    old = draft(body=(preambular("Noting", " the harbours,"), preambular("Stressing", " the lights,")))
    sub = Paragraph((Text("Fog and snow;"),), Part.OPERATIVE, "(i)", 2)
    new = draft(body=(preambular("Noting", " the harbours, and these:"), sub, old.body[1]))
    first, second, third = part(redline(old, new)).findall(f".//{w('body')}/{w('p')}/{w('pPr')}")[-4:-1]
    assert [one.find(f"{w('rPr')}/{w('ins')}") is not None for one in (first, second, third)] == [True, False, False]
    assert [style.get(w("val")) for style in second.iter(w("pStyle"))] == ["SubParagraph2", "SingleTxt"]
    assert second.find(w("pPrChange")) is not None
