"""Word files: a template gives the layout, the resolution gives the words."""

from __future__ import annotations

from docx.parts.story import StoryPart

from drafter.model.resolution import Resolution
from drafter.writers.docx.content import repeated_notes
from drafter.writers.docx.coverage import demand_all
from drafter.writers.docx.filling import Runs, filled, looped, plain_run, runs_of
from drafter.writers.docx.shell import Shell, TemplateValues
from drafter.writers.docx.tagged import Loop, Tagged
from drafter.writers.docx.tags import EMBLEM, Words, headed, words_of
from drafter.writers.layout import lines
from drafter.writers.own_links import with_own_links


def write(resolution: Resolution, template: bytes, emblem: bytes = b"") -> bytes:
    """Write a resolution as a Word file.

    Args:
        resolution: what to write.
        template: a Word file with the styles and the tags (`templates/word/README.md`).
        emblem: a picture (PNG or JPEG) for the emblem's cell; a delegation's draft has none.

    Returns:
        The bytes of the file, the same for the same arguments.

    Raises:
        BadTemplate: the template is no Word file, or has a tag that is missing, unknown, broken or not allowed.
        BadPicture: the emblem is no picture that Word can show.
        DamagedOutput: the file failed the check that every file must pass.
    """
    resolution, shell = with_own_links(resolution), Shell(template)
    words = words_of(resolution)
    shell.demand(words)
    if emblem:
        words = {**words, EMBLEM: ((),)}
    data, trees = shell.file(_context(shell, resolution, words, emblem), resolution)
    demand_all(trees, resolution, words, shell.left_out)
    return data


def minds_emblem(template: bytes) -> bool:
    """Return whether a template shows the emblem, or leaves it out on purpose.

    Args:
        template: a Word file with tags.

    Raises:
        BadTemplate: the template is no Word file, or has a tag that is unknown, broken or not allowed.
    """
    shell = Shell(template)
    return EMBLEM in shell.names | shell.left_out


def _context(shell: Shell, resolution: Resolution, words: Words, emblem: bytes) -> TemplateValues:
    """Write what the tags stand for, the notes in the order of the pages."""
    shell.story.repeated = repeated_notes(lines(resolution))
    context: dict[str, str] = {}
    runs = _with_picture(runs_of(shell.story), shell.docx.part, emblem)
    for block in shell.body.blocks:
        if isinstance(block, Loop):
            context[block.key] = looped(block, resolution, shell.story)
        elif isinstance(block, Tagged):
            context[block.key] = filled(block, words, runs)
    for part, form in shell.heads:
        runs = _with_picture(plain_run, part, emblem)
        context |= {one.key: filled(one, headed(words), runs) for one in form.blocks if isinstance(one, Tagged)}
    return context


def _with_picture(runs: Runs, part: StoryPart, emblem: bytes) -> Runs:
    if not emblem:
        return runs
    from drafter.writers.docx.picture import picture

    return lambda tag, inlines: picture(part, emblem) if tag.name == EMBLEM else runs(tag, inlines)
