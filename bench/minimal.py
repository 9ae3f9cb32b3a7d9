"""The least that a script with docxtpl does: import it, fill a template of the same size, save the file."""

import sys

from docxtpl import DocxTemplate

template, output = sys.argv[1:]
document = DocxTemplate(template)
fields = dict.fromkeys(document.get_undeclared_template_variables(), "")
paragraphs = [{"xml": f"Paragraph {number}"} for number in range(36)]
document.render({**fields, "paragraphs": paragraphs})
document.save(output)
