from pathlib import Path

import pytest

from drafter.cli.disk.configuration import configuration
from drafter.model.errors import BadConfiguration, UnreadableSource
from drafter.rules.configuration import Configuration

pytestmark = pytest.mark.usefixtures("folder")


def test_without_a_configuration_everything_is_as_the_house_has_it():
    assert configuration() == Configuration()
    Path("pyproject.toml").write_text("[tool.other]\nx = 1\n", "utf-8")
    assert configuration() == Configuration()


def test_it_stands_in_a_file_of_its_own_or_in_that_of_the_project():
    Path("pyproject.toml").write_text('[tool.drafter]\nwords = ["benthic"]\n', "utf-8")
    shared = configuration()
    assert "benthic" in shared.words
    Path("drafter.toml").write_text('words = ["pelagic"]\n', "utf-8")
    assert set(configuration().words) == {"pelagic"}


def test_its_faults_are_told_with_the_file():
    Path("drafter.toml").write_text("wrods = 1\n", "utf-8")
    with pytest.raises(BadConfiguration, match=r"drafter\.toml"):
        configuration()
    Path("drafter.toml").write_bytes(b"\xff")
    with pytest.raises(UnreadableSource, match=r"drafter\.toml: this file is not in UTF-8"):
        configuration()
