"""The schema beside a draft."""

import json
from pathlib import Path

import pytest

from drafter.skeleton.keys import SCHEMA_FILE
from tests.commands.runner import draft, drafter

pytestmark = pytest.mark.usefixtures("folder")


def test_the_command_prints_what_new_puts_beside_a_draft():
    draft(name="drafts/a.yaml")
    assert drafter("schema").out == Path("drafts", SCHEMA_FILE).read_text("utf-8")
    assert json.loads(drafter("schema").out)["type"] == "object"
    assert f"# yaml-language-server: $schema={SCHEMA_FILE}\n" in Path("drafts/a.yaml").read_text("utf-8")


def test_that_of_another_version_is_replaced_and_a_file_of_somebody_else_stays():
    own = Path("drafts", SCHEMA_FILE)
    draft(name="drafts/a.yaml")
    own.write_text(own.read_text("utf-8").replace("additional", "other"), "utf-8")
    draft(name="drafts/b.yaml")
    assert own.read_text("utf-8") == drafter("schema").out
    own.write_text("mine", "utf-8")
    draft(name="drafts/c.yaml")
    assert own.read_text("utf-8") == "mine"
