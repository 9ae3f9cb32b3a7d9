"""Which letters the codes of a font are."""

from drafter.readers.pdf.fonts import load


class Stream(dict):
    def __init__(self, data):
        super().__init__()
        self.data = data

    def get_data(self):
        return self.data


def text(font, string):
    return "".join(characters for characters, _, _ in font.glyphs(string))


def test_codes_without_a_map_are_windows_letters():
    font = load({"/Encoding": "/WinAnsiEncoding", "/FirstChar": 65, "/Widths": [700]})
    assert text(font, b"A\x93\x94\xe9") == "A“”é"
    assert font.glyphs(b"A")[0][1] == 700


def test_a_font_without_widths_has_those_of_times():
    font = load({"/BaseFont": "/Times-Roman"})
    assert [width for _, width, _ in font.glyphs(b" A~")] == [250, 722, 541]


def test_differences_name_single_letters():
    font = load(
        {"/Encoding": {"/BaseEncoding": "/WinAnsiEncoding", "/Differences": [1, "/fi", "/endash", 65, "/uni00C9"]}}
    )
    assert text(font, b"\x01\x02AB") == "fi–ÉB"


def test_a_map_gives_codes_of_two_bytes_their_letters():
    data = b"""1 begincodespacerange <0000> <FFFF> endcodespacerange
    1 beginbfchar <0003> <0020> endbfchar
    2 beginbfrange <0024> <0026> <0041> <0030> <0031> [<0066 0069> <2011>] endbfrange"""
    inner = {"/W": [3, [250], 36, 38, 600], "/DW": 1000}
    font = load({"/ToUnicode": Stream(data), "/DescendantFonts": [inner]})
    assert text(font, b"\x00\x24\x00\x03\x00\x26\x00\x30\x00\x31") == "A Cfi‑"
    assert [width for _, width, _ in font.glyphs(b"\x00\x03\x00\x25\x00\x99")] == [250, 600, 1000]


def test_a_code_without_a_letter_is_unreadable():
    assert text(load({"/DescendantFonts": [{}]}), b"\x00\x41") == ""


def test_the_style_is_in_the_name_or_in_the_flags():
    assert load({"/BaseFont": "/ABCDEF+TimesNewRomanPS-BoldItalicMT"}).bold
    assert load({"/BaseFont": "/Times-Italic"}).italic
    assert load({"/FontDescriptor": {"/Flags": 64}}).italic
    assert load({"/BaseFont": "/Barcode 3 of 9"}).barcode
