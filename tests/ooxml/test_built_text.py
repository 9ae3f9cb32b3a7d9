import base64
import json
import zlib

import pytest
from hypothesis import given, settings
from lxml import etree

from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.built_text import NAMESPACE, BuiltText, built_text, digest, with_built_text
from tests.profiles import examples
from tests.resolutions import RESOLUTIONS, draft, sound, word_file


def base():
    """A Word file that knows nothing of its text."""
    return word_file(draft())


@settings(max_examples=examples(20))
@given(RESOLUTIONS)
def test_the_text_comes_back_as_it_was_built(resolution):
    built = BuiltText("drafts & <more>.yaml", resolution)
    assert built_text(with_built_text(base(), built)) == built


def test_a_file_with_it_is_sound_and_prints_the_same():
    data = sound(with_built_text(base(), BuiltText("a.yaml", draft())))
    assert unpacked(data)["word/document.xml"] == unpacked(base())["word/document.xml"]


@pytest.mark.parametrize("name", ["\udcff.yaml", "a\x01b.yaml", "a\nb.yaml"])
def test_a_name_that_no_xml_can_hold_leaves_the_file_sound(name):
    data = sound(with_built_text(base(), BuiltText(name, draft())))
    assert etree.fromstring(unpacked(data)["customXml/item1.xml"]) is not None
    assert built_text(data).resolution == draft()


@pytest.mark.parametrize("made", [bytes, b"no zip".lower, base], ids=["nothing", "no archive", "no text in it"])
def test_a_file_without_it_knows_nothing(made):
    assert built_text(made()) is None


@pytest.mark.parametrize("words", [b"", b"AAAA", b"eJwDAAAAAAE=", b"x" * 99])
def test_a_text_that_somebody_damaged_is_none(words):
    parts = unpacked(with_built_text(base(), BuiltText("a.yaml", draft())))
    head, last, _ = parts["customXml/item1.xml"].partition(b'digest="">')
    parts["customXml/item1.xml"] = head + last + words + b"</built>"
    assert built_text(packed(parts)) is None


def test_a_program_may_give_the_part_another_name():
    parts = unpacked(with_built_text(base(), BuiltText("a.yaml", draft())))
    parts["customXml/item7.xml"] = parts.pop("customXml/item1.xml")
    assert built_text(packed(parts)) == BuiltText("a.yaml", draft())


def test_a_text_that_is_none_of_ours_is_no_text():
    for wrong in (
        ["Resolution", ["Masthead"], ["", ["Text", 7]], [""]],
        ["Resolution", ["Masthead"], [""], ["", ["Text", "no block"]]],
        ["Resolution", "no masthead", [""], [""]],
        ["Paragraph", [""], "no part", "", 0],
        ["Text", "words"],
        ["Popen", "rm"],
        {"a": 1},
    ):
        words = base64.b64encode(zlib.compress(json.dumps(wrong).encode())).decode()
        part = f'<built xmlns="{NAMESPACE}" draft="a.yaml">{words}</built>'.encode()
        assert built_text(packed({"word/document.xml": b"<a/>", "customXml/item1.xml": part})) is None


def test_a_file_without_a_digest_is_read_and_two_files_have_two():
    parts = unpacked(with_built_text(base(), BuiltText("a.yaml", draft(), digest(b"one"))))
    assert built_text(packed(parts)) == BuiltText("a.yaml", draft(), digest(b"one"))
    parts["customXml/item1.xml"] = parts["customXml/item1.xml"].replace(f' digest="{digest(b"one")}"'.encode(), b"")
    assert built_text(packed(parts)) == BuiltText("a.yaml", draft())
    assert digest(b"one") != digest(b"two")
