"""The least that a script with docxtpl does: import it, fill an equal template, save the file."""

import json
import sys
from pathlib import Path

from docxtpl import DocxTemplate

template, fields, output = sys.argv[1:]
document = DocxTemplate(template)
document.render(json.loads(Path(fields).read_text("utf-8")))
document.save(output)
