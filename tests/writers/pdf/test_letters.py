"""The widths of letters."""

import shutil
import subprocess
from itertools import product

import pytest

from drafter.writers.pdf.letters import kerning, width

FACES = {"Regular": (False, False), "Italic": (True, False), "Bold": (False, True), "Bold Italic": (True, True)}
LETTERS = [chr(code) for code in (*range(0x20, 0x7F), *range(0xA0, 0x180)) if width(chr(code)) is not None]


def installed(face):
    """The Liberation Serif of this machine, whose letters are as wide as those of Times New Roman."""
    fonts = pytest.importorskip("fontTools.ttLib")
    if not shutil.which("fc-match"):
        pytest.skip("fc-match is not installed")
    asked = ["fc-match", "-f", "%{file}", f"Liberation Serif:style={face}"]
    path = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
    if "LiberationSerif" not in path:
        pytest.skip("Liberation Serif is not installed")
    return fonts.TTFont(path)


@pytest.mark.parametrize("face", FACES)
def test_letters_are_as_wide_as_in_the_font(face):
    font = installed(face)
    names, widths = font.getBestCmap(), font["hmtx"]
    for letter in LETTERS:
        assert width(letter, *FACES[face]) == widths[names[ord(letter)]][0] / 2048, letter


@pytest.mark.parametrize("face", FACES)
def test_no_pair_stands_as_far_apart_as_half_a_letter(face):
    assert all(-0.25 < kerning(one, two, *FACES[face]) < 0.1 for one, two in product(LETTERS, LETTERS))


def test_a_no_break_space_is_as_wide_as_a_space_and_stands_as_near():
    assert width("\u00a0") == width(" ") == 0.25
    assert kerning("\u00a0", "A") == kerning(" ", "A") < 0


def test_letters_of_another_script_have_no_width():
    assert [width(letter) for letter in "中ж\u0627"] == [None, None, None]
