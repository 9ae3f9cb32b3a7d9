"""A resolution in any output format, with the Word templates at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from drafter.cli.terminal.talk import say
from drafter.writers import WRITERS, writer

if TYPE_CHECKING:
    from drafter.model.resolution import Resolution

LAYOUTS = ("print", "manuscript")
"""How a Word file looks: as the United Nations prints it, or as it takes a text for negotiation (LAY-08)."""

_OF_WORD = (".docx", ".pdf")
ENDINGS = tuple(dict.fromkeys((*_OF_WORD, *WRITERS)))
"""The endings of the files that can be built."""


def written(resolution: Resolution, ending: str, layout: str = LAYOUTS[0]) -> bytes:
    """Write a resolution in the format of an ending.

    Args:
        resolution: what to write.
        ending: the ending of the file name, for example `.docx`.
        layout: one of `LAYOUTS`; only Word files and PDF have one.

    Raises:
        click.UsageError: the ending is not known.
        BadTemplate, BadPicture: the user's template or emblem is at fault.
        DamagedOutput, MissingProgram: the file cannot be made.
    """
    if ending in _OF_WORD:
        return _pages(resolution, ending, layout)
    if ending not in WRITERS:
        what = f"the ending “{ending}” is not known" if ending else "the name of the file says no format"
        raise click.UsageError(f"{what}: choose one of {', '.join(ENDINGS)}")
    return bytes(writer(ending).write(resolution))


def _pages(resolution: Resolution, ending: str, layout: str) -> bytes:
    from drafter.cli.disk import library
    from drafter.writers import docx

    name = "word/manuscript.docx" if layout == "manuscript" else library.word_name(resolution)
    with library.blaming(name):
        template, emblem = library.read(name), library.emblem()
        file = docx.write(resolution, template, emblem)
        if emblem and not docx.minds_emblem(template):
            say(f"templates/{name} has no {{{{ emblem }}}}, so emblem.png beside it is not printed.")
    if ending == ".docx":
        return file
    from drafter.writers import pdf

    return pdf.write(file)
