"""Plain text: one paragraph a line, italics between stars, footnotes as superscripts and at the end."""

from __future__ import annotations

from drafter.model.resolution import Resolution
from drafter.writers.transcript import Notation, transcript

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def write(resolution: Resolution) -> bytes:
    """Write a resolution as plain text (UTF-8).

    >>> from drafter.model.resolution import Masthead, Paragraph, Text
    >>> print(write(Resolution(Masthead(), (Text("Peace"),), (Paragraph((Text("Noting,"),)),))).decode().strip())
    General Assembly
    <BLANKLINE>
    Peace
    <BLANKLINE>
    Noting,
    """
    notation = Notation(mark=lambda label: label.translate(_RAISED), parted=",", linked=str, heads={})
    return transcript(resolution, notation).encode()
