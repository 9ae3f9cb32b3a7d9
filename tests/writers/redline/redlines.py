"""Redlines that no check finds fault with, and what is in them."""

from lxml import etree

from drafter.compare import NO_REASONS
from drafter.ooxml.archive import unpacked
from drafter.ooxml.namespaces import w
from drafter.writers.redline import write
from tests.resolutions import sound, template

AUTHOR, DATE = "Delegation of X & Y", "2027-07-01T00:00:00Z"


def redline(old, new, reasons=NO_REASONS):
    return sound(write(old, new, template(new), AUTHOR, DATE, reasons))


def part(data, name="word/document.xml"):
    return etree.fromstring(unpacked(data)[name])


def revisions(data):
    names = [name for name in unpacked(data) if name.startswith("word/") and name.endswith(".xml")]
    return [one for name in names for one in part(data, name).iter(w("ins"), w("del"))]
