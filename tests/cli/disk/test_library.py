"""Templates: the user's own before those that are installed."""

import pytest

from drafter.cli.disk import library
from drafter.language.facts.kinds import KINDS
from drafter.model.errors import MissingFile, UnknownResolution
from drafter.model.resolution import Masthead
from tests.resolutions import draft


@pytest.fixture
def own(tmp_path):
    for name, words in {
        "phrases/summit.j2": "{# a #}\nWelcoming: the {{ name }}\n",
        "resolutions/79-332.yaml": "drafter: 1\ndocument: {}\n",
        "resolutions/80-1.yaml": "drafter: 1\ndocument: {}\n",
        "word/resolution.docx": "mine",
    }.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(words)
    return tmp_path


def test_a_template_of_the_user_comes_first_and_the_others_stay(own):
    assert library.read("word/resolution.docx", own) == b"mine"
    assert library.read("word/draft-resolution.docx", own) == library.read("word/draft-resolution.docx")


@pytest.mark.parametrize(
    ("number", "date", "name"),
    [
        ("79/1", "31 July 2025", "earlier-resolution"),
        ("79/2", "1 August 2025", "resolution"),
        ("81/1", "TODO", "resolution"),
        ("", "31 July 2025", "draft-resolution"),
    ],
)
def test_a_text_is_printed_as_texts_of_its_day_are(number, date, name):
    resolution = draft(number=number, masthead=Masthead(date=date))
    assert library.word_name(resolution) == f"word/{name}.docx"


def test_the_users_template_of_adopted_texts_is_for_earlier_ones_too_unless_there_is_one_for_them(own):
    resolution = draft(number="79/1", masthead=Masthead(date="31 July 2025"))
    assert library.word_template(resolution, own) == b"mine"
    (own / "word" / "earlier-resolution.docx").write_text("mine, earlier")
    assert library.word_template(resolution, own) == b"mine, earlier"


def test_phrases_of_the_user_replace_those_of_their_kind_only(own):
    phrases = library.phrases(own)
    assert [p.words for p in phrases["summit"]] == ["the {{ name }}"]
    assert phrases["meeting"] == library.phrases()["meeting"]
    assert set(phrases) >= set(KINDS)


def test_a_resolution_of_the_user_replaces_the_installed_one_and_each_is_listed_once(own):
    names = [path.name for path in library.resolutions(own)]
    assert sorted(names) == sorted(set(names)) == ["77-338.yaml", "79-332.yaml", "80-1.yaml"]
    assert library.resolution("A/RES/79/332", own).is_relative_to(own)


def test_what_is_not_there_is_told_with_where_to_get_it(own):
    with pytest.raises(UnknownResolution, match=r"known: 79/332, 80/1, 77/338.*undocs\.org/en/A/RES/66/6"):
        library.resolution("66/6", own)
    with pytest.raises(MissingFile, match="put it into templates/"):
        library.read("word/letter.docx", own)


def test_there_is_no_emblem_but_that_of_the_user(own):
    assert library.emblem(own) == b""
    (own / "word" / "emblem.png").write_bytes(b"png")
    assert library.emblem(own) == b"png"
