"""Rolling texts of small edits, and the parts of the files that are made of them."""

from lxml import etree

from drafter.compare.rolling import rolling
from drafter.ooxml.archive import unpacked
from drafter.writers.rolling import write
from tests.edits import edited
from tests.resolutions import draft, sound, template

STAMP = "2027-07-01T00:00:00Z"
DIFFERING = {"Norway": ["OP 2: “seized” → “informed”"], "Chile": ["OP 2: “seized” → “aware”"]}


def compiled(ours=None, **sides):
    """Give the rolling text of what several delegations make of a draft."""
    ours = ours or draft()
    return rolling(ours, {name: edited(ours, lines) for name, lines in sides.items()})


def parts(text, *comments):
    """Give the parts of its Word file, which no check finds fault with, as trees."""
    members = unpacked(sound(write(text, template(text.ours), STAMP, comments)))
    return {name: etree.fromstring(data) for name, data in members.items() if name.endswith(".xml")}
