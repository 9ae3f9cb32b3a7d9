"""Small texts to compare, and the two sources."""

from drafter.compare import compare
from drafter.model.resolution import Masthead, Resolution, Text
from tests.sources import resolution


def seeds():
    return [resolution(name) for name in ("77/338", "79/332")]


def text(*blocks):
    return Resolution(Masthead(), (Text("Peace"),), blocks)


def kinds(old, new):
    return [change.kind for change in compare(old, new).paragraphs]
