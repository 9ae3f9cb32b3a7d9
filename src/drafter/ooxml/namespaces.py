"""The names of the file format: namespaces, parts, kinds of relationship."""

from __future__ import annotations

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
PACKAGE_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships"

SPACE = "{http://www.w3.org/XML/1998/namespace}space"
"""The attribute that keeps the spaces at the ends of a text."""

HYPERLINK = f"{RELATION}/hyperlink"
FOOTNOTES = f"{RELATION}/footnotes"
FOOTNOTES_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"

DOCUMENT_PART = "word/document.xml"
FOOTNOTES_PART = "word/footnotes.xml"
STYLES_PART = "word/styles.xml"


def w(name: str) -> str:
    """Return the full name of an element or attribute of WordprocessingML.

    >>> w("p")
    '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}p'
    """
    return f"{{{WORD}}}{name}"


def r(name: str) -> str:
    """Return the full name of an attribute that points to a relationship.

    >>> r("id")
    '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id'
    """
    return f"{{{RELATION}}}{name}"
