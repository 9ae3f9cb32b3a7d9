"""Labels of paragraphs and headings: "1.", "(a)", "(i)", "I", and the degree each one has in a list."""

from __future__ import annotations

from enum import IntEnum

from drafter.language.patterns import lazy

_LABEL = lazy(r"(\d{1,3}\.|\((?:[a-z]{1,5}|\d{1,2})\)|[a-z]{1,5}\.)(?:\s+|$)")
_SECTION = lazy(r"(?:[IVXL]+|[A-Z])\.?|(?:Part|Section|Chapter|Title|Article|Appendix|Attachment)s? \w+\.?")
_HEADED = lazy(r"((?:[IVXL]+|[A-Z])\.|[IVX]+(?= [A-Z][a-z]))\s+(?=[A-Z])")
_ROMAN = lazy(r"x{0,3}(?:ix|iv|v?i{0,3})")


class Degree(IntEnum):
    """How deep a label stands: OP-07."""

    NUMBER = 0
    LETTER = 1
    ROMAN = 2
    POINT_LETTER = 3
    POINT_ROMAN = 4


def label_at_head(text: str) -> tuple[str, int]:
    """Return the label at the head of a text and the length that it takes with the space after it.

    >>> label_at_head("1. Requests"), label_at_head("(ii) To go"), label_at_head("2010, 67/15")
    (('1.', 3), ('(ii)', 5), ('', 0))
    """
    found = _LABEL.match(text)
    if not found or not _plausible(found[1]):
        return "", 0
    return found[1], found.end()


def _plausible(label: str) -> bool:
    core = label.strip("().")
    return len(core) == 1 or core.isdigit() or bool(_ROMAN.fullmatch(core)) or len(set(core)) == 1


OpenLabels = tuple[tuple[str, Degree], ...]
"""The labels that a list has come to, from the outermost to the innermost."""


def degree(label: str, above: OpenLabels) -> Degree:
    """Return how deep a label stands, by its form and by the labels that are open above it.

    "(i)" is a letter after "(h)" and a roman number otherwise.

    >>> degree("(i)", (("(h)", Degree.LETTER),)).name, degree("(i)", (("(a)", Degree.LETTER),)).name
    ('LETTER', 'ROMAN')
    >>> degree("4.", ()).name, degree("a.", ()).name
    ('NUMBER', 'POINT_LETTER')
    """
    core = label.strip("().")
    in_brackets = label.startswith("(")
    if core.isdigit():
        return Degree.LETTER if in_brackets else Degree.NUMBER
    letter = Degree.LETTER if in_brackets else Degree.POINT_LETTER
    if not _ROMAN.fullmatch(core) or _follows(core, [known for known, level in above if level is letter]):
        return letter
    return Degree.ROMAN if in_brackets else Degree.POINT_ROMAN


def _follows(core: str, letters: list[str]) -> bool:
    return len(core) == 1 and any(ord(core) == ord(known.strip("().")[0]) + 1 for known in letters)


def is_section_label(text: str) -> bool:
    """Return whether a line is nothing but the number of a section.

    >>> is_section_label("IV"), is_section_label("A."), is_section_label("Article 5"), is_section_label("United")
    (True, True, True, False)
    """
    return bool(_SECTION.fullmatch(text))


def section_label_at_head(text: str) -> tuple[str, int]:
    """Return the number at the head of a heading and the length that it takes.

    >>> section_label_at_head("II. Means of implementation"), section_label_at_head("Annex")
    (('II.', 4), ('', 0))
    """
    found = _HEADED.match(text)
    return (found[1], found.end()) if found else ("", 0)
