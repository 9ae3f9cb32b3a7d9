"""A short draft, loaded and rendered, in which a test changes a few lines."""

from drafter.model.resolution import Paragraph, plain
from drafter.rendering.render import render
from drafter.skeleton.load import load
from tests.sources import PHRASES

HEAD = """\
drafter: 1

document:
  session: 81
  period: 2
  symbol: A/81/L.5
  date: 3 May 2027
  agenda_item: 12
  agenda_title: Peace
  sponsors: [Chad]
  title: Peace in the world
"""

BODY = """
preamble:
  - Recalling: its resolution 70/1

operative:
  - Decides: to remain seized of the matter
"""


def draft(body: str = BODY, facts: str = "", head: str = HEAD):
    """Load a draft: its facts and its body are lines of YAML."""
    return load(f"{head}{facts and f'facts:{chr(10)}{facts}'}{body}", "draft.yaml")


def lines(body: str, facts: str = "") -> list[str]:
    """Give the paragraphs that a body renders, each with its label, without the enacting words."""
    blocks = render(draft(body, facts), PHRASES).body
    return [f"{b.label} {plain(b.inlines)}".strip() for b in blocks if isinstance(b, Paragraph)]
