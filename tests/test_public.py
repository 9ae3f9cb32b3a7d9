"""The steps of the commands, for programs: the public face of the package."""

import io
import zipfile

import pytest

import drafter
from drafter.model.errors import BadSkeleton, UnreadableSource
from tests.sources import SOURCES, resolution


def test_the_steps_lead_from_a_file_to_the_next_draft(folder):
    path = SOURCES["79/332"]
    adopted = drafter.read(path.read_bytes(), path.name)
    assert adopted == resolution("79/332")
    skeleton = drafter.reduce(adopted)
    assert drafter.render(drafter.load(drafter.dump(skeleton))) == adopted
    draft = drafter.render(drafter.carry(skeleton))
    assert draft.masthead.session == "Eighty-first session"
    for made in (adopted, draft):
        with zipfile.ZipFile(io.BytesIO(drafter.write(made))) as word:
            assert word.testzip() is None


def test_text_formats_are_written_by_their_ending():
    assert drafter.write(resolution("79/332"), "md") != drafter.write(resolution("79/332"), "txt")


def test_what_cannot_be_done_is_said_in_a_sentence():
    with pytest.raises(UnreadableSource, match="This is no resolution"):
        drafter.read(b"Dear colleagues", "letter.txt")
    with pytest.raises(BadSkeleton):
        drafter.load("drafter: 1\ntitel: Peace\n")
    with pytest.raises(KeyError):
        drafter.write(resolution("79/332"), "odt")
