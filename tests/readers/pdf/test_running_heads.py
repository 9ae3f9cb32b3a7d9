"""What stands on every page is no text; what only comes again is."""

from drafter.readers.pdf import read
from tests.readers.pdf.paper import INDENT, at, filler, mark, paper, rule, texts


def test_headers_footers_and_numbers_of_pages_and_jobs_are_no_text():
    def page(number, *furniture):
        return [*filler(100), at(INDENT, 142, f"Noting page {number},"), *furniture]

    def printed(number):
        header, foot = (
            [at(60, 50, "A/RES/79/1"), rule(60, 65, 490)],
            [at(540, 755, f"{number}/3"), at(60, 755, "25-14350")],
        )
        return page(number, *(header if number > 1 else ()), *foot)

    assert texts(*map(printed, (1, 2, 3))) == texts(*map(page, (1, 2, 3)))


def test_a_note_at_the_very_foot_is_no_footer_even_when_it_comes_again():
    def page(number):
        return [*filler(100), at(INDENT, 142, "it"), mark(157, 142, str(number)), at(100, 720, "__________"),
                mark(117, 732, str(number), 8.5), at(123, 732, "Ibid.", size=8.5)]  # fmt: skip

    assert [
        block.note for block in read(paper(page(1), page(2), page(3))).blocks if getattr(block, "note", "")
    ] == list("123")
