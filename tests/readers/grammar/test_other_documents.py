"""What says that it is something else is refused, with what it is."""

import pytest

from drafter.model.errors import UnreadableSource
from drafter.readers import read
from drafter.readers.grammar.other_documents import named_otherwise, worded_otherwise

HEAD = "A/80/L.5\n\nEightieth session\n\nAgenda item 5\n\nSome item\n\n"
DECIDES = "Peace\n\nThe General Assembly,\n\n1. Decides."


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Cuba:* amendment to draft resolution A/80/L.4\n\nPeace\n\nDelete operative paragraph 9.\n\n* For all.",
         "amendment"),
        ("Cuba and Peru: amendments to draft resolution A/C.3/80/L.4/Rev.1\n\nPeace\n\n1. Delete it.", "amendment"),
        (f"Cuba: proposed oral sub-amendment to A/80/L.4\n\n{DECIDES}", "amendment"),
        ("Peace\n\n1. After the fifth preambular paragraph, insert a new one:\n\nStressing it,", "amendment"),
        ("Draft decision submitted by the President\n\nPeace\n\nThe General Assembly decides.", "decision"),
        (f"Cuba: draft decision\n\n{DECIDES}", "decision"),
        ("Peace\n\nThe General Assembly, recalling its decision 75/511, decides to meet.", "decision"),
        ("Statement by the President of the Security Council\n\nThe Security Council recalls it.", "statement"),
        ("Peace\n\nSponsors of draft resolution A/80/L.4\n\nCuba and Peru", "list of sponsors"),
        ("Peace\n\nCorrigendum\n\nFor 5 read 6.", "corrigendum"),
        ("Peace\n\nNote by the Secretary-General\n\nHere it is.", "note"),
        ("List of speakers\n\n1. Cuba.", "list"),
    ],
)  # fmt: skip
def test_another_document_is_refused_with_what_it_is(text, kind):
    with pytest.raises(UnreadableSource) as refusal:
        read((HEAD + text).encode(), "a.txt")
    said = str(refusal.value)
    assert kind in said
    assert said.count("\n") == 0


@pytest.mark.parametrize(
    "title",
    [
        "Amendments to the rules of procedure of the General Assembly", "Report of the Economic and Social Council",
        "Programme of work of the Council", "List of States", "Draft statutes of the Tribunal",
    ],
)  # fmt: skip
def test_a_resolution_may_be_about_such_documents(title):
    text = f"Cuba: draft resolution\n\n{title}\n\nThe General Assembly,\n\nNoting it,\n\n1. Decides to meet."
    resolution, problems = read((HEAD + text).encode(), "a.txt")
    assert (resolution.title[0].words, problems) == (title, ())


def test_nothing_speaks_against_an_empty_page():
    assert (named_otherwise([""]), worded_otherwise([""])) == ("", "")


@pytest.mark.parametrize(
    ("clause", "language"),
    [
        ("L'Assemblée générale,", "French"),
        ("Le Conseil de sécurité, rappelant sa résolution,", "French"),
        ("La Asamblea General,", "Spanish"),
        ("Генеральная Ассамблея,", "Russian"),
        ("大会，", "Chinese"),
        ("إن الجمعية العامة،", "Arabic"),
    ],
)
def test_a_text_in_another_language_is_refused_with_its_name(clause, language):
    with pytest.raises(UnreadableSource, match=f"This text is in {language}"):
        read(f"{clause}\n\nRappelant sa résolution 70/1,\n\n1. Demande.".encode(), "a.txt")


def test_an_english_text_may_name_organs_in_other_languages():
    text = "The General Assembly,\n\nNoting the words\n\nLa Asamblea General,\n\n1. Requests more."
    assert read(text.encode(), "a.txt")[0].body
