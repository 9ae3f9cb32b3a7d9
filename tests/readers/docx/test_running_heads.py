"""Lines above and below the pages are told where they say something of their own."""

from drafter.readers.docx import running_heads


def test_a_line_above_or_below_the_pages_is_told_if_it_says_something():
    def heads(words):
        return list(running_heads.told([words], ["Coasts of the sea"]))

    assert all(map(heads, ("Second draft, 3 May", "Chair’s text A/81/L.2", "Coast")))
    assert not any(map(heads, ("A/81/L.2", "Coasts of the sea", "Page 3", "26-01234 (E)", "3/4 *2601234*", "")))


def test_a_symbol_above_the_pages_is_told_if_the_text_has_neither_it_nor_had():
    def symbols(words):
        return list(running_heads.told_symbols([words], ["A/81/L.2", "A/81/L.1"]))

    assert all(map(symbols, ("A/81/L.2/Rev.1", "A/81/L.3")))
    assert not any(map(symbols, ("A/81/L.2", "A/81/L.1", "3/4", "Page 3", "")))
