"""Odd characters: what nobody sees is named, what is meant is known, and every script keeps what it needs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language import characters
from drafter.language.characters import odd


def mended(text: str) -> str:
    """Put what is meant in the place of every odd character, where that is sure."""
    for one in reversed(list(odd(text))):
        if one.instead is not None:
            text = text[: one.start] + one.instead + text[one.end :]
    return text


@given(st.text(st.characters(codec="utf-8"), max_size=30))
def test_what_is_mended_has_nothing_left_to_mend(text):
    again = mended(mended(text))
    assert all(one.instead is None for one in odd(mended(again)))


@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E)))
def test_what_is_on_a_keyboard_is_not_odd(text):
    assert list(odd(text)) == []


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("re\u00adport", "report"),
        ("a\u200bb\u2060c\ufeff", "abc"),
        ("\u202areport\u202c", "report"),
        ("\ufb01rst \ufb03", "first ffi"),
        ("4\u00a0July\u202f2024", "4 July 2024"),
        ("non\u2011binding", "non-binding"),
        ("Noting\uff1a", "Noting:"),
        ("Co\u0302te", "C\u00f4te"),
        ("re\u200dport", "report"),
    ],
)
def test_what_is_meant_is_put_in_its_place(text, meant):
    assert mended(text) == meant


@pytest.mark.parametrize("text", ["the report\u2026", "\uf0b7 act", "\u2022 act", "rep\u043ert", "a\ufffd"])
def test_what_is_not_sure_is_named_and_left(text):
    (one,) = odd(text)
    assert "(U+" in one.name
    assert one.instead is None


@pytest.mark.parametrize(
    "text",
    [
        "C\u00f4te d\u2019Ivoire \u2013 \u201cT\u00fcrkiye\u201d",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "\u202b\u062c\u0627\u0645\u0639\u0629\u202c",
        "\u4e0a\u6d77\uff0c\u5408\u4f5c",
        "\u0428\u0430\u043d\u0445\u0430\u0439",
    ],
)
def test_every_script_keeps_what_it_needs(text):
    assert list(odd(text)) == []


def test_no_text_of_usual_characters_has_an_odd_one():
    usual = [chr(n) for n in range(0x10FFFF) if not characters._UNUSUAL.match(chr(n))]
    assert len(usual) > 600
    for one in usual:
        assert not characters._ODD.search("a".join(f"{one}{other}" for other in usual))


def test_what_is_odd_alone_is_unusual():
    assert all(characters._UNUSUAL.match(chr(n)) for n in range(0x10FFFF) if characters._ODD.match(chr(n)))
