"""Sets a paragraph closer where the last page of a text would have fewer lines than the house leaves on it.

None of 213 prints has fewer than four lines on its last page, nor the closing lines (meeting and date) alone. Of nine texts that
would have, six were closed by a line, set closer by a tenth of a point between letters or less, mostly in the paragraph
whose last line is the shortest; in the three others the last paragraph went over with the closing lines.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lxml import etree

from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.namespaces import DOCUMENT_PART, STYLES_PART, w
from drafter.ooxml.styles import Styles
from drafter.writers.pdf.breaks import is_justified, note_numbers
from drafter.writers.pdf.breaks.edits import divided
from drafter.writers.pdf.breaks.glyphs import Glyph, Unmeasured, glyphs
from drafter.writers.pdf.breaks.room import columns, room
